/**
 * A firm of the case file as somebody in the house would have typed it in: its facts, answers,
 * forms and ventures with their strategies. From there on a test goes by the screens.
 */
import { caseFileUnder, type FirmCase } from "@etappe/domain/case-file";
import cases from "@etappe/domain/cases/firms.json" with { type: "json" };
import { ISF_2001 } from "@etappe/domain/isf-2001";
import type { Page } from "@playwright/test";
import { freshId, freshWord, told } from "./api.ts";

export type CaseFirm = {
  readonly firmId: string;
  readonly name: string;
  /** The ids of its ventures, in the order of the case. */
  readonly ventures: readonly string[];
};

/** `page` belongs to somebody of the house, who then looks after the firm. */
export async function takeOnCase(page: Page, slug: string, key: string): Promise<CaseFirm> {
  const facts = caseOf(key);
  const name = `${facts.name} ${freshWord()}`;
  const firmId = freshId();
  const say = (procedure: string, input: object) => told(page, slug, procedure, { firmId, ...input });

  await told(page, slug, "firms.create", { id: firmId, name, profile: facts.profile });
  await Promise.all(answersOf(facts).map((answer) => say("assessments.record", answer)));
  for (const { country, form, since = null, active } of facts.engagementsAbroad) {
    const state = active ? "active" : "left";
    await say("forms.place", { ...placement(country, form), state, sinceYear: since });
  }
  for (const shift of facts.regionShifts) await say("forms.shift", { id: freshId(), ...shift });

  const ventures: string[] = [];
  for (const venture of facts.ventures) {
    const ventureId = freshId();
    await say("ventures.start", { id: ventureId, name: venture.name, countries: venture.countries });
    for (const { type, country = null, weight } of venture.strategies)
      await say("strategies.assign", { id: freshId(), ventureId, type, country, weight, why: "Aus der Fallakte." });
    for (const { country, form } of venture.plannedForms)
      await say("forms.place", { ...placement(country, form), ventureId, reason: "Aus der Fallakte." });
    ventures.push(ventureId);
  }
  return { firmId, name, ventures };
}

function caseOf(key: string): FirmCase {
  const found = caseFileUnder(ISF_2001)
    .parse(cases)
    .firms.find((firm) => firm.key === key);
  if (!found) throw new Error(`There is no case ${key}.`);
  return found;
}

function placement(country: string, form: string) {
  return { id: freshId(), ventureId: null, country, form, state: "planned", sinceYear: null, plannedFor: null };
}

function answersOf({ impulses, criteria, capability }: FirmCase) {
  return [
    ...Object.entries(impulses).map(([item, level]) => answer("impulse", item, level)),
    ...Object.entries(criteria).map(([item, level]) => answer("criterion", item, level)),
    ...Object.entries(capability).map(([item, level]) => answer("capability", item, level)),
  ];
}

function answer(kind: string, item: string, level: unknown) {
  const notApplicable = level === "na";
  return { kind, item, level: notApplicable ? null : level, notApplicable, note: "", version: 0 };
}
