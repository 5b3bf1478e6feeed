/**
 * Tells a firm's story: everything that happened, in the order in which it happened, each deed
 * by whoever did it and on the day on which they did it.
 */
import { tellActions } from "./actions.ts";
import { tellAnswers } from "./answers.ts";
import { tellCapability } from "./capability.ts";
import { tellCards } from "./cards.ts";
import { tellCooperations } from "./cooperations.ts";
import type { Deed, Kept } from "./deed.ts";
import { tellDevelopment } from "./development.ts";
import { tellEmployees } from "./employees.ts";
import { tellOperating } from "./operating.ts";
import { tellPlan } from "./plan.ts";
import { tellScenarios } from "./scenarios.ts";
import { tellStaffing } from "./staffing.ts";
import type { Stage } from "./stage.ts";
import type { FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";
import { tellVentures, venturesOf } from "./ventures.ts";
import { tellWorkforce } from "./workforce.ts";

export async function tell(stage: Stage, firm: FirmOfDemo): Promise<void> {
  const ventures = new Map(
    venturesOf(firm.story, firm.facts).map(({ name }) => [name, { id: stage.newId(0), version: 1 }]),
  );
  const actions = new Map<string, Kept>();
  const deeds = [
    ...tellVentures(firm, ventures),
    ...tellFacts(firm, ventures),
    ...tellAnswers(firm),
    ...tellActions(firm, ventures, actions),
    ...tellPlan(firm, actions),
    ...tellScenarios(firm),
    ...tellOperating(firm, ventures),
    ...tellCapability(firm, ventures),
    ...tellCooperations(firm, ventures),
    ...tellCards(firm),
    ...tellWorkforce(firm, ventures),
    ...tellStaffing(firm, ventures),
    ...tellEmployees(firm),
    ...tellDevelopment(firm, ventures, stage),
  ];
  // Deeds of one day stay in the order in which they are told.
  for (const { on, by, play } of deeds.sort((a, b) => a.on - b.on)) {
    await play(stage.as(by ?? firm.story.lead, on), { day: stage.day, newId: () => stage.newId(on) });
  }
}

function tellFacts({ id: firmId, story, facts }: FirmOfDemo, ventures: ReadonlyMap<string, Kept>): Deed[] {
  const taken = facts.engagementsAbroad.map(({ country, form, since, active }): Deed => {
    const into = story.ventures.find(({ takesOver = [] }) => takesOver.includes(`${country}/${form}`));
    return {
      on: into?.startedOn ?? story.since,
      play: async (caller, { newId }) => {
        const ventureId = into ? told(ventures.get(into.name), `the venture ${into.name}`).id : null;
        const place = { id: newId(), firmId, ventureId, country, form, plannedFor: null };
        await caller.forms.place({
          ...place,
          state: active ? "active" : "left",
          sinceYear: since ?? null,
          leftYear: story.left?.[`${country}/${form}`] ?? null,
        });
      },
    };
  });
  const shifts = facts.regionShifts.map(
    (shift): Deed => ({
      on: story.since,
      play: async (caller, { newId }) => {
        const place = `${shift.country}/${shift.form}`;
        const why = told(story.shifts?.[place], `why ${place} is shifted`);
        await caller.forms.shift({ id: newId(), firmId, ...shift, why });
      },
    }),
  );
  return [...taken, ...shifts];
}
