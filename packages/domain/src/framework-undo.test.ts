import { describe, expect, test } from "vitest";
import type { Framework } from "./framework.ts";
import { undoOf } from "./framework-undo.ts";
import { planUpgrade } from "./framework-upgrade.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { dependsOn, USED_LISTS } from "./undo-dependency.ts";
import type { Given } from "./upgrade-fate.ts";

type Noted = Given & { readonly note: string };

/** Innovation reads otherwise, all criteria have seven levels, and there is a question more. */
const SEVEN = withSeven();
const OLD = { id: "a", framework: ISF_2001 };
const NEW = { id: "b", framework: SEVEN };
const VERSIONS = new Map([
  [OLD.id, OLD.framework],
  [NEW.id, NEW.framework],
]);
const INNOVATION = answer("criterion", "innovation", 3);
const PRESSURE = answer("impulse", "cost-pressure", 2);

describe("an undo", () => {
  test("gives back what was before, and leaves what the upgrade had not touched", () => {
    expect(undo(upgraded())).toEqual([
      { kind: "restored", now: upgraded()[0], after: { ...INNOVATION, version: 3 } },
      { kind: "stays", now: PRESSURE, after: PRESSURE },
    ]);
  });

  test("names what was said anew on the newer scale: it goes back, and what it was now would be lost", () => {
    const now = { ...INNOVATION, level: 6, frameworkVersionId: "b", version: 3, note: "seen in the workshop" };

    expect(undo([now])).toEqual([{ kind: "changed-since", now, after: { ...INNOVATION, version: 4 }, lost: now }]);
  });

  test("keeps what was said anew about a question that both versions ask alike", () => {
    const now = { ...PRESSURE, level: 4, frameworkVersionId: "b", version: 2 };

    expect(undo([now])).toEqual([{ kind: "stays", now, after: now }]);
  });

  test("gives back what was before to a row that says nothing, though something was written beside it", () => {
    const [asked] = upgraded("ask-again");
    const now = { ...INNOVATION, ...asked, toConfirm: false, note: "to be asked on Monday", version: 3 };

    expect(undo([now], "ask-again")).toMatchObject([{ kind: "changed-since", after: { level: 3, target: null } }]);
  });

  test("takes a level of a first answer for none of the older scale: it is asked again, and named", () => {
    const first = { ...answer("criterion", "flexibility", 6), frameworkVersionId: "b" };

    expect(undo([first])).toEqual([
      {
        kind: "said-since",
        fate: "converted",
        now: first,
        after: { ...first, level: null, toConfirm: true, frameworkVersionId: "a", version: 2 },
        lost: first,
      },
    ]);
  });

  test("leaves a first answer to a question that only the newer version asks, unasked", () => {
    const first = { ...answer("criterion", "own-question", 6), frameworkVersionId: "b" };

    expect(undo([first])).toEqual([{ kind: "said-since", fate: "archived", now: first, after: first, lost: null }]);
  });

  test("brings back nothing that was erased", () => {
    expect(undo([])).toEqual([]);
  });
});

describe("an undo is in the way of what was made since", () => {
  const [first] = ISF_2001.ladder.forms;
  const [strategies, ...sets] = ISF_2001.strategySets;
  const newer: Framework = {
    ...ISF_2001,
    ladder: {
      ...ISF_2001.ladder,
      forms: [...ISF_2001.ladder.forms, ...(first ? [{ ...first, key: "own-form" }] : [])],
    },
    strategySets: strategies
      ? [
          { ...strategies, types: strategies.types.map((t, i) => (i === 0 ? { ...t, key: "own-strategy" } : t)) },
          ...sets,
        ]
      : [],
  };

  test("on keys that only the newer version offers", () => {
    const used = {
      strategies: ["own-strategy", "cost-reduction", "own-strategy"],
      forms: ["own-form", first?.key ?? ""],
    };

    expect(dependsOn(newer, ISF_2001, used)).toEqual([
      { list: "strategies", key: "own-strategy" },
      { list: "forms", key: "own-form" },
    ]);
  });

  test("not on what both offer, or neither, or nobody used", () => {
    expect(dependsOn(newer, ISF_2001, {})).toEqual([]);
    expect(dependsOn(newer, ISF_2001, { forms: ["of-an-earlier-version"], matters: ["own-form"] })).toEqual([]);
    expect(dependsOn(newer, newer, { forms: ["own-form"] })).toEqual([]);
  });

  test("in any list that work can rest on", () => {
    const empty = {
      ...ISF_2001,
      strategySets: [],
      ladder: { ...ISF_2001.ladder, forms: [] },
      matters: [],
      capability: { ...ISF_2001.capability, fields: [], criteria: [] },
      qualification: { ...ISF_2001.qualification, competences: [], roles: [], burdens: [], answers: [] },
      cooperation: {
        ...ISF_2001.cooperation,
        functions: [],
        shares: [],
        productRelations: [],
        reasons: [],
        benefits: [],
        dangers: [],
        safeguards: [],
      },
      homePlant: { roles: [], functions: [] },
      correction: { triggers: [], questioned: [], outcomes: [] },
    };
    const everything = JSON.stringify(ISF_2001).match(/(?<="key":")[a-z0-9-]+/g) ?? [];
    const used = Object.fromEntries(USED_LISTS.map((list) => [list, everything]));

    expect(new Set(dependsOn(ISF_2001, empty, used).map(({ list }) => list))).toEqual(new Set(USED_LISTS));
  });
});

function answer(kind: Given["kind"], item: string, level: number): Noted {
  const said = { level, target: null, notApplicable: false, toConfirm: false, note: "" };
  return { kind, item, ...said, frameworkVersionId: "a", version: 1 };
}

function plan(rule: "clamp" | "ask-again") {
  const inUse = { competences: [], burdens: false, cooperations: false };
  const standing = { versionIds: ["a"], answers: [INNOVATION, PRESSURE], inUse };
  const planned = planUpgrade(standing, VERSIONS, NEW, { "level-0-4/4>level-0-4/6": rule });
  if (planned.kind === "refused") throw new Error("has a rule");
  return planned.answers;
}

function upgraded(rule: "clamp" | "ask-again" = "clamp") {
  return plan(rule).map(({ after }) => after);
}

function undo(current: readonly Noted[], rule: "clamp" | "ask-again" = "clamp") {
  return undoOf(plan(rule), current, VERSIONS, OLD);
}

function withSeven(): Framework {
  const label = { de: "darüber", en: "beyond" };
  const scales = ISF_2001.scales.map((scale) =>
    scale.key === "level-0-4"
      ? { ...scale, levels: [...scale.levels, { value: 5, label }, { value: 6, label }] }
      : scale,
  );
  const [criterion] = ISF_2001.criteria;
  return {
    ...ISF_2001,
    scales,
    criteria: [...ISF_2001.criteria, ...(criterion ? [{ ...criterion, key: "own-question" }] : [])],
  };
}
