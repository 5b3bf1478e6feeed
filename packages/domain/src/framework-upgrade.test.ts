import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANSWER_KINDS, itemsOf } from "./answer.ts";
import { type Framework, topOfScale } from "./framework.ts";
import { undoOf } from "./framework-undo.ts";
import { planUpgrade, scaleChangesFor, type Versions } from "./framework-upgrade.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { placeOf } from "./scenario.ts";
import { canonicalJson } from "./snapshot.ts";
import { FATES, type Fate, type FrameworkVersion, type Given, type Judged } from "./upgrade-fate.ts";
import { changeKey, SCALE_RULES, type ScaleRule, type ScalesInUse, scaleChangesBetween } from "./upgrade-rule.ts";
import { askedIn } from "./upgrade-wording.ts";

const NOTHING_IN_USE: ScalesInUse = { competences: [], burdens: false, cooperations: false };

describe("whatever a framework turns into and whatever was answered", () => {
  test("no answer is ever lost: each has one fate, and what it said before stands in the plan", () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const { plan, before } = lastUpgrade(story);

        expect(plan.answers.map((one) => one.before)).toEqual(before);
        expect(plan.answers.map(({ after }) => placeOf(after))).toEqual(before.map(placeOf));
        expect(Object.values(plan.counts).reduce((sum, count) => sum + count, 0)).toBe(before.length);
        for (const fate of FATES) {
          expect(plan.answers.filter((one) => one.fate === fate)).toHaveLength(plan.counts[fate]);
        }
      }),
    );
  });

  test("an answer is archived exactly where nobody asks it any more, and stays as it was", () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const { plan, to } = lastUpgrade(story);
        for (const { fate, before, after } of plan.answers) {
          expect(fate === "archived", placeOf(before)).toBe(askedIn(to.framework, before) === undefined);
          if (fate === "archived" || fate === "kept") expect(after).toEqual(before);
        }
      }),
    );
  });

  test("what is asked is on its scale afterwards, and what is not converted still says what was said", () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        const { plan, to } = lastUpgrade(story);
        for (const { fate, before, after } of plan.answers) {
          if (fate !== "archived") expect(highest(after)).toBeLessThanOrEqual(topFor(after, to.framework));
          if (fate !== "converted") {
            const { toConfirm: _, version: __, ...said } = before;
            expect(after).toMatchObject(said);
          } else expect(after.frameworkVersionId).toBe(to.id);
        }
      }),
    );
  });

  test("an answer is marked where its words changed or it is asked again, no mark is taken off, and a version rises by one or not at all", () => {
    fc.assert(
      fc.property(anyStory(), (story) => {
        for (const { fate, before, after, changed, conversion } of lastUpgrade(story).plan.answers) {
          const isMarked = before.toConfirm || changed.length > 0 || conversion?.rule === "ask-again";
          expect(after.toConfirm, fate).toBe(isMarked);
          expect(after.version - before.version).toBe(
            canonicalJson(said(before)) === canonicalJson(said(after)) ? 0 : 1,
          );
        }
      }),
    );
  });

  test("upgrade then undo is the identity, marks and versions of the framework included, however many lie on each other", () => {
    fc.assert(
      fc.property(anyStory({ resaid: false }), ({ versions, begun, rules: pick }) => {
        const [a, b, c] = versions;
        const first = planned(begun, byId(versions), b, pick);
        const there = first.answers.map(({ after }) => after);
        const second = planned(there, byId(versions), c, pick);

        const once = undoOf(
          second.answers,
          second.answers.map(({ after }) => after),
          byId(versions),
          b,
        );
        expect(once.map(({ after }) => said(after))).toEqual(there.map(said));
        const twice = undoOf(
          first.answers,
          once.map(({ after }) => after),
          byId(versions),
          a,
        );
        expect(twice.map(({ after }) => said(after))).toEqual(begun.map(said));
        expect([...once, ...twice].filter(({ kind }) => kind.endsWith("since"))).toEqual([]);
        for (const { now, after, kind } of [...once, ...twice]) {
          expect(after.version - now.version, kind).toBe(kind === "stays" ? 0 : 1);
        }
      }),
    );
  });

  test("an undo loses nothing unsaid: what was said since stands, or is named, and all is on the older scales", () => {
    fc.assert(
      fc.property(anyStory(), anyPicks, (story, picks) => {
        const { plan, from, to } = lastUpgrade(story);
        const now = sayAnew(
          plan.answers.map(({ after }) => after),
          picks,
          to,
        );
        const undone = undoOf(plan.answers, now, byId(story.versions), from);

        expect(undone.map((one) => one.now)).toEqual(now);
        for (const one of undone) {
          const record = plan.answers.find(({ before }) => placeOf(before) === placeOf(one.now));
          const isSame = values(one.after) === values(one.now);
          const isOfRecord = record && values(one.now) === values(record.after) && one.kind === "restored";
          if (!isSame && !isOfRecord) expect("lost" in one && one.lost).toEqual(one.now);
          if (one.kind === "restored" || one.kind === "changed-since")
            expect(said(one.after)).toEqual(record && said(record.before));
          if (askedIn(from.framework, one.after))
            expect(highest(one.after)).toBeLessThanOrEqual(topFor(one.after, from.framework));
        }
      }),
    );
  });

  test("the same content changes nothing, whatever its weights, order, sources, groups and visibility", () => {
    fc.assert(
      fc.property(anySteps(MATERIAL), anySteps(IMMATERIAL), anyPicks, (material, immaterial, picks) => {
        const from = { id: "a", framework: mutated(ISF_2001, material) };
        const to = { id: "b", framework: mutated(structuredClone(from.framework), immaterial) };
        const before = sayAnew([], picks, from);
        const plan = planned(before, byId([from, to]), to, []);

        expect(plan.answers.map(({ after }) => after)).toEqual(before);
        expect(plan.counts).toEqual({ kept: before.length, converted: 0, "needs-review": 0, archived: 0 });
      }),
    );
  });

  test("levels that were stretched to longer scales come back from them", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 8, maxLength: 8 }), anyPicks, (more, picks) => {
        const a = { id: "a", framework: ISF_2001 };
        const b = { id: "b", framework: withTops((top, index) => top + (more[index] ?? 0)) };
        const before = sayAnew([], picks, a);
        const there = planned(before, byId([a, b]), b, ["proportional"]).answers.map(({ after }) => after);
        const back = planned(there, byId([a, b]), a, ["proportional"]).answers.map(({ after }) => after);

        expect(back.map(values)).toEqual(before.map(values));
      }),
    );
  });

  test("what was archived is back as it was when the question is asked again", () => {
    fc.assert(
      fc.property(anySteps(["drop"]), anyPicks, (drops, picks) => {
        const a = { id: "a", framework: ISF_2001 };
        const b = { id: "b", framework: mutated(ISF_2001, drops) };
        const again = { id: "c", framework: structuredClone(ISF_2001) };
        const before = sayAnew([], picks, a);
        const there = planned(before, byId([a, b, again]), b, []).answers.map(({ after }) => after);
        const back = planned(there, byId([a, b, again]), again, []);

        expect(back.answers.map(({ after }) => after)).toEqual(before);
        expect(back.counts.kept).toBe(before.length);
      }),
    );
  });

  test("without a rule for a change of scale nothing is converted: exactly the missing ones are named", () => {
    fc.assert(
      fc.property(anyStory(), fc.nat(5), (story, known) => {
        const { before, to } = lastUpgrade(story);
        const changes = scaleChangesFor(before, byId(story.versions), to.framework);
        const rules = Object.fromEntries(
          changes.slice(0, known).map((change) => [changeKey(change), "clamp" as const]),
        );
        const standing = { versionIds: ["a", "b"], answers: before, inUse: NOTHING_IN_USE };
        const plan = planUpgrade(standing, byId(story.versions), to, rules);

        const missing = plan.kind === "refused" ? plan.refusals.map(({ change }) => change) : [];
        expect(missing).toEqual(changes.slice(known));
      }),
    );
  });

  test("the changes of scale between two versions cover every answer given under the first", () => {
    fc.assert(
      fc.property(anySteps(MATERIAL), anyPicks, (steps, picks) => {
        const a = { id: "a", framework: ISF_2001 };
        const framework = mutated(ISF_2001, steps);
        const offered = scaleChangesBetween(ISF_2001, framework).map(changeKey);
        const needed = scaleChangesFor(sayAnew([], picks, a), byId([a]), framework).map(changeKey);

        expect(offered).toEqual(expect.arrayContaining(needed));
        expect(new Set(offered).size).toBe(offered.length);
      }),
    );
  });
});

test("people and partners rated on a scale that changes keep a mandate from moving, however good the rules", () => {
  const to = { id: "b", framework: withTops((top) => top + 1) };
  const versions = byId([{ id: "a", framework: ISF_2001 }, to]);
  const move = (inUse: Partial<ScalesInUse>) =>
    planUpgrade({ versionIds: ["a"], answers: [], inUse: { ...NOTHING_IN_USE, ...inUse } }, versions, to, {});
  const [competence] = ISF_2001.qualification.competences;
  const top = topOfScale(ISF_2001, competence?.scale ?? "");

  expect(move({}).kind).toBe("planned");
  expect(move({ competences: [competence?.key ?? "", "own-competence"] })).toEqual({
    kind: "refused",
    refusals: [
      {
        because: "scale-in-use",
        of: "competence",
        key: competence?.key,
        change: { from: competence?.scale, to: competence?.scale, fromTop: top, toTop: top + 1 },
      },
    ],
  });
  expect(move({ burdens: true, cooperations: true })).toMatchObject({
    refusals: [
      { because: "scale-in-use", of: "burdens", key: null },
      { because: "scale-in-use", of: "cooperations", key: null },
    ],
  });
});

test("an answer that points at a version nobody handed in is a fault of ours", () => {
  const a = { id: "a", framework: ISF_2001 };
  const [given] = sayAnew([], [PICK], a);
  const standing = {
    versionIds: ["a"],
    answers: given ? [{ ...given, frameworkVersionId: "x" }] : [],
    inUse: NOTHING_IN_USE,
  };

  expect(() => planUpgrade(standing, byId([a]), a, {})).toThrow("version x was not handed in");
});

type Step = { readonly op: Op; readonly at: number; readonly by: number };
type Item = { readonly key: string; readonly scale: string; readonly [field: string]: unknown };

/** Ways in which an administrator changes a framework; `at` says which part, `by` how. */
const OPS = {
  drop: (f, at) => withItem(f, at, () => []),
  add: (f, at, by) => withItem(f, at, (item) => [item, { ...item, key: `new-${at}-${by}` }]),
  relabel: (f, at, by) => withItem(f, at, (item) => [{ ...item, label: text(by) }]),
  "other-help": (f, at, by) => withItem(f, at, (item) => [{ ...item, help: by % 2 ? text(by) : undefined }]),
  turn: (f, at, by) =>
    withItem(f, at, (item, kind) => [
      {
        ...item,
        ...(kind === "impulse" && { character: by % 2 ? "pull" : "push", origin: by % 3 ? "internal" : "external" }),
        ...(kind === "criterion" && { dimension: by % 2 ? "resources" : "potentials" }),
        ...(kind === "capability" && { field: by % 2 ? "technology" : "work" }),
      },
    ]),
  "other-scale": (f, at, by) =>
    withItem(f, at, (item) => [{ ...item, scale: f.scales[by % f.scales.length]?.key ?? item.scale }]),
  rescale: (f, at, by) => withScale(f, at, (scale) => rescaled(scale, 2 + (by % 9))),
  "reword-level": (f, at, by) =>
    withScale(f, at, (scale) => ({
      ...scale,
      levels: scale.levels.map((level) => (level.value === by % 3 ? { ...level, anchor: text(by) } : level)),
    })),
  reweigh: (f, at, by) => withItem(f, at, (item, kind) => [kind === "impulse" ? item : { ...item, weight: 1 + by }]),
  "other-source": (f, at, by) => withItem(f, at, (item) => [{ ...item, source: `§${by}` }]),
  hide: (f, at) =>
    withItem(f, at, (item, kind) => [kind === "capability" ? item : { ...item, visibility: "internal" }]),
  regroup: (f, at) => withItem(f, at, (item, kind) => [kind === "impulse" ? { ...item, group: "pressure" } : item]),
  reorder: (f) => ({
    ...f,
    impulses: f.impulses.toReversed(),
    criteria: f.criteria.toReversed(),
    scales: f.scales.map((scale) => ({ ...scale, levels: scale.levels.toReversed() })).toReversed(),
  }),
  "rename-scale": (f, at, by) => withScale(f, at, (scale) => ({ ...scale, label: text(by) })),
} as const satisfies Record<string, (f: Framework, at: number, by: number) => Framework>;
type Op = keyof typeof OPS;

const IMMATERIAL = ["reweigh", "other-source", "hide", "regroup", "reorder", "rename-scale"] as const;
const MATERIAL = (Object.keys(OPS) as Op[]).filter((op) => !IMMATERIAL.some((other) => other === op));

function mutated(framework: Framework, steps: readonly Step[]): Framework {
  return steps.reduce((so, { op, at, by }) => OPS[op](so, at, by), framework);
}

function withItem(
  framework: Framework,
  at: number,
  change: (item: Item, kind: Given["kind"]) => readonly Item[],
): Framework {
  const place = placesOf(framework)[at % placesOf(framework).length];
  const list = <I extends { key: string; scale: string }>(kind: Given["kind"], items: readonly I[]) => {
    const next = items.flatMap((item) =>
      kind === place?.kind && item.key === place.item
        ? (change(item as unknown as Item, kind) as unknown as I[])
        : [item],
    );
    const keys = new Set(next.map(({ key }) => key));
    return next.length === 0 || keys.size < next.length ? [...items] : next;
  };
  return {
    ...framework,
    impulses: list("impulse", framework.impulses),
    criteria: list("criterion", framework.criteria),
    capability: { ...framework.capability, criteria: list("capability", framework.capability.criteria) },
  };
}

type Scale = Framework["scales"][number];

function withScale(framework: Framework, at: number, change: (scale: Scale) => Scale): Framework {
  return {
    ...framework,
    scales: framework.scales.map((scale, index) => (index === at % framework.scales.length ? change(scale) : scale)),
  };
}

function rescaled(scale: Scale, top: number): Scale {
  const levels = Array.from({ length: top + 1 }, (_, value) => {
    return scale.levels.find((level) => level.value === value) ?? { value, label: text(value) };
  });
  return { ...scale, levels };
}

function withTops(topFrom: (top: number, index: number) => number): Framework {
  const scales = ISF_2001.scales.map((scale, index) => rescaled(scale, topFrom(scale.levels.length - 1, index)));
  return { ...ISF_2001, scales };
}

function text(by: number) {
  return { de: `Wortlaut ${by}`, en: `wording ${by}` };
}

function placesOf(framework: Framework) {
  return ANSWER_KINDS.flatMap((kind) => itemsOf(kind, framework).map(({ key }) => ({ kind, item: key })));
}

type Pick = { readonly [name in "at" | "level" | "target"]: number } & {
  readonly says: "level" | "nothing" | "not-applicable";
  readonly aims: boolean;
  readonly toConfirm: boolean;
};
const PICK: Pick = { at: 0, level: 1, target: 0, says: "level", aims: false, toConfirm: false };

/** What was answered, and on top of it what is said under this version. */
function sayAnew(answers: readonly Given[], picks: readonly Pick[], { id, framework }: FrameworkVersion): Given[] {
  const places = placesOf(framework);
  const all = new Map(answers.map((answer) => [placeOf(answer), answer]));
  for (const { at, level, target, says, aims, toConfirm } of picks) {
    const place = places[at % places.length];
    if (!place) continue;
    const values = topFor(place, framework) + 1;
    all.set(placeOf(place), {
      ...place,
      level: says === "level" ? level % values : null,
      notApplicable: says === "not-applicable" && place.kind !== "impulse",
      target: aims ? target % values : null,
      frameworkVersionId: id,
      toConfirm,
      version: (all.get(placeOf(place))?.version ?? 0) + 1,
    });
  }
  return [...all.values()];
}

const anyPicks: fc.Arbitrary<Pick[]> = fc.array(
  fc.record({
    at: fc.nat(200),
    level: fc.nat(20),
    target: fc.nat(20),
    says: fc.constantFrom("level", "level", "level", "nothing", "not-applicable"),
    aims: fc.boolean(),
    toConfirm: fc.boolean(),
  }),
  { maxLength: 60, size: "max" },
);

function anyStep(ops: readonly Op[]): fc.Arbitrary<Step> {
  return fc.record({ op: fc.constantFrom(...ops), at: fc.nat(200), by: fc.nat(50) });
}

function anySteps(ops: readonly Op[]) {
  return fc.array(anyStep(ops), { maxLength: 25, size: "max" });
}

type Story = {
  readonly versions: readonly [FrameworkVersion, FrameworkVersion, FrameworkVersion];
  /** What was answered under the first version. */
  readonly begun: readonly Given[];
  /** What was answered under the second. */
  readonly later: readonly Pick[];
  readonly rules: readonly ScaleRule[];
};

/** Three versions, the third from the first again, so that questions come back, and answers under two of them. */
function anyStory({ resaid = true } = {}): fc.Arbitrary<Story> {
  const steps = anySteps([...MATERIAL, ...IMMATERIAL]);
  const rules = fc.array(fc.constantFrom(...SCALE_RULES), { minLength: 1, maxLength: 4 });
  return fc.tuple(steps, steps, anyPicks, anyPicks, rules).map(([second, third, picks, later, rules]) => {
    const a = { id: "a", framework: ISF_2001 };
    const b = { id: "b", framework: mutated(ISF_2001, second) };
    const c = { id: "c", framework: mutated(third.length % 2 ? b.framework : ISF_2001, third) };
    return { versions: [a, b, c], begun: sayAnew([], picks, a), later: resaid ? later : [], rules };
  });
}

/** The second upgrade of a story: of answers that went through one already, and of others that were given since. */
function lastUpgrade({ versions, begun, later, rules }: Story) {
  const [, from, to] = versions;
  const first = planned(begun, byId(versions), from, rules);
  const before = sayAnew(
    first.answers.map(({ after }) => after),
    later,
    from,
  );
  return { from, to, before, plan: planned(before, byId(versions), to, rules) };
}

function byId(versions: readonly FrameworkVersion[]): Versions {
  return new Map(versions.map(({ id, framework }) => [id, framework]));
}

/** The plan with a rule for each change of scale, in turn from those picked. */
function planned(
  answers: readonly Given[],
  versions: Versions,
  to: FrameworkVersion,
  pick: readonly ScaleRule[],
): { answers: readonly Judged<Given>[]; counts: Record<Fate, number> } {
  const changes = scaleChangesFor(answers, versions, to.framework);
  const rules = Object.fromEntries(
    changes.map((change, index) => [changeKey(change), pick[index % pick.length] ?? "clamp"]),
  );
  const plan = planUpgrade({ versionIds: ["a"], answers, inUse: NOTHING_IN_USE }, versions, to, rules);
  if (plan.kind === "refused") throw new Error("was refused with all rules chosen");
  return plan;
}

function topFor(place: Place, framework: Framework): number {
  return topOfScale(framework, askedIn(framework, place)?.scale ?? "");
}

type Place = { readonly kind: Given["kind"]; readonly item: string };

function highest({ level, target }: Given): number {
  return Math.max(level ?? 0, target ?? 0);
}

/** An answer without its version, which rises with every write. */
function said({ version: _, ...answer }: Given) {
  return answer;
}

function values({ level, target, notApplicable }: Given): string {
  return JSON.stringify([level, target, notApplicable]);
}
