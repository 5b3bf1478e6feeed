/** Ventures: begun, given strategies and plans, decided about, and led through their phases. */
import type { FirmCase } from "@etappe/domain/case-file";
import type { Deed, Kept } from "./deed.ts";
import { tellEnd, tellLoops } from "./loops.ts";
import type { FirmOfDemo, Settled, Story, VentureStory } from "./story.ts";
import { told } from "./told.ts";

export type Venture = {
  readonly firmId: string;
  readonly kept: Kept;
  readonly facts: FirmCase["ventures"][number];
  readonly story: VentureStory;
};

/** The case's ventures and those that only the story knows. */
export function venturesOf(story: Story, facts: FirmCase): readonly FirmCase["ventures"][number][] {
  return [...facts.ventures, ...(story.besides ?? [])];
}

export function tellVentures({ id: firmId, story, facts }: FirmOfDemo, kept: ReadonlyMap<string, Kept>): Deed[] {
  return venturesOf(story, facts).flatMap((of) => {
    const venture: Venture = {
      firmId,
      kept: told(kept.get(of.name), `the venture ${of.name}`),
      facts: of,
      story: told(
        story.ventures.find(({ name }) => name === of.name),
        `the venture ${of.name}`,
      ),
    };
    return [
      ...start(venture),
      ...strategies(venture),
      ...plans(venture),
      ...decisions(venture),
      ...tellLoops(venture),
      ...gates(venture),
      ...tellEnd(venture),
    ];
  });
}

function start({ firmId, kept, facts, story }: Venture): Deed[] {
  const { name, countries, costAspects = [], longTermSupplyAgreement = null, contactOnly = null } = facts;
  const begun: Deed = {
    on: story.startedOn,
    play: async (caller) => {
      await caller.ventures.start({ id: kept.id, firmId, name, countries });
    },
  };
  if (costAspects.length === 0 && longTermSupplyAgreement === null && contactOnly === null) return [begun];
  const stated: Deed = {
    on: story.startedOn,
    play: async (caller) => {
      const said = { name, countries, aspects: costAspects, longTermSupplyAgreement, contactOnly };
      const { version } = await caller.ventures.edit({ firmId, ventureId: kept.id, version: kept.version, ...said });
      kept.version = version;
    },
  };
  return [begun, stated];
}

function strategies({ firmId, kept, facts, story }: Venture): Deed[] {
  return facts.strategies.flatMap(({ type, country = null, weight }) => {
    const { before = [], on, why } = told(story.strategies[type], `why ${story.name} holds ${type}`);
    return [...before, { on, weight, why }].map(
      (held): Deed => ({
        on: held.on,
        play: async (caller, { newId }) => {
          const place = { id: newId(), firmId, ventureId: kept.id, type, country };
          await caller.strategies.assign({ ...place, weight: held.weight, why: held.why });
        },
      }),
    );
  });
}

function plans({ firmId, kept, facts, story }: Venture): Deed[] {
  return facts.plannedForms.map(({ country, form }): Deed => {
    const plan = told(story.plans[form], `why ${story.name} plans ${form}`);
    return {
      on: plan.on,
      play: async (caller, { day, newId }) => {
        const place = { id: newId(), firmId, ventureId: kept.id, country, form, sinceYear: null };
        await caller.forms.place({ ...place, state: "planned", plannedFor: day(plan.for), reason: plan.reason });
      },
    };
  });
}

/** The second decision on a matter revises the first; what the firm says about one comes after it. */
function decisions({ firmId, kept, story }: Venture): Deed[] {
  const standing = new Map<string, string>();
  return story.settled.flatMap((settled): Deed[] => {
    const { on, matter, choice, reason, decidedBy, reversibility, reviewOn, visibility = "shared", answered } = settled;
    const said = { choice, reason, decidedBy, reversibility, visibility };
    const id = { of: "" };
    const settle: Deed = {
      on,
      play: async (caller, { day, newId }) => {
        id.of = newId();
        const place = { id: id.of, firmId, ventureId: kept.id, matter, revises: standing.get(matter) ?? null };
        const days = { decidedOn: day(on), reviewBy: day(reviewOn) };
        await caller.decisions.settle({ ...place, ...said, ...days, options: optionsOf(settled) });
        standing.set(matter, id.of);
      },
    };
    if (!answered) return [settle];
    const answer: Deed = {
      ...{ on: answered.on, by: answered.by },
      play: async (caller, { newId }) => {
        const { verdict, comment = "" } = answered;
        await caller.approvals.give({ id: newId(), firmId, decisionId: id.of, verdict, comment });
      },
    };
    return [settle, answer];
  });
}

/** What was taken first, then what else was on the table. */
function optionsOf({ options = [], keptOpen = [], ruledOut = [] }: Settled) {
  const bare = { pros: [], cons: [], chosen: false, keptOpen: false };
  return [
    ...options.map(({ text, state, pros = [], cons = [] }) => ({
      ...{ text, pros: [...pros], cons: [...cons] },
      ...{ chosen: state === "chosen", keptOpen: state === "kept-open" },
    })),
    ...keptOpen.map((text) => ({ ...bare, text, keptOpen: true })),
    ...ruledOut.map((text) => ({ ...bare, text })),
  ];
}

function gates({ firmId, kept, story }: Venture): Deed[] {
  return story.passed.map(({ on, reason }) => ({
    on,
    play: async (caller, { newId }) => {
      const place = { firmId, ventureId: kept.id, moveId: newId(), version: kept.version };
      kept.version = (await caller.ventures.passGate({ ...place, reason })).version;
    },
  }));
}
