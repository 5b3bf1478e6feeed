import { expect, test } from "vitest";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import { planOf } from "./plan-lines.ts";

test("lanes by venture hold the venture's way before its actions, and what belongs to the whole firm comes last", () => {
  const { lines } = planOf({ roadmap: aRoadmap(), lanes: "venture", kept: null });

  expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "lane lane-v",
    "path way-v",
    "action first",
    "action second",
    "lane lane-null",
    "action whole",
  ]);
});

test("lanes by field hold the ways of all ventures first and only fields in which there is something to do", () => {
  const { lines } = planOf({ roadmap: aRoadmap(), lanes: "field", kept: null });

  expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "lane lane-ways",
    "path way-v",
    "lane lane-technology",
    "action first",
    "action whole",
    "lane lane-work",
    "action second",
  ]);
});

test("lines stand one under the other, and everything has a place on the axis", () => {
  const { lines, height, span, today } = planOf({ roadmap: aRoadmap(), lanes: "venture", kept: null });

  expect(lines.map(({ top }) => top)).toEqual([0, 34, 78, 122, 166, 200]);
  expect(height).toBe(244);
  const bars = lines.flatMap((line) => (line.kind === "action" ? [line] : []));
  for (const { at, days } of bars) expect(at >= 0 && at + days <= span).toBe(true);
  expect(today).toBeGreaterThan(0);
});

test("a link says whether it is critical and whether what waits starts too early", () => {
  const { links, critical, conflicts } = planOf({ roadmap: aRoadmap(), lanes: "venture", kept: null });

  expect(critical).toEqual(["first", "second"]);
  expect(links).toEqual([{ from: "first", to: "second", isCritical: true, isConflict: true }]);
  expect(conflicts).toBe(1);
});

test("against a kept plan each action knows where it stood", () => {
  const kept = [{ actionId: "second", title: "second", startOn: "2026-12-01", dueOn: "2026-12-10" }];

  const { lines } = planOf({ roadmap: aRoadmap(), lanes: "venture", kept });
  const actions = lines.flatMap((line) => (line.kind === "action" ? [line] : []));

  expect(actions.map(({ id, was, deviation }) => [id, was?.days ?? null, deviation?.kind])).toEqual([
    ["first", null, "added"],
    ["second", 10, "moved"],
    ["whole", null, "added"],
  ]);
});

function aRoadmap(): Roadmap {
  const action = (id: string, ventureId: string | null, field: string, startOn: string | null, dueOn: string) =>
    ({ id, ventureId, title: id, field, startOn, dueOn, state: "open", version: 1 }) as Roadmap["actions"][number];
  const words = (word: string) => ({ de: word, en: word });
  return {
    firm: { id: "f", name: "Hellweg" },
    ventures: [{ id: "v", name: "Tschechien", phase: "decision", state: "running", countries: ["CZ"] }],
    items: [
      {
        kind: "gate",
        id: "g",
        ventureId: "v",
        on: "2026-10-01",
        late: false,
        move: "start",
        toPhase: null,
        reason: "",
      },
    ],
    actions: [
      action("first", "v", "technology", "2026-11-20", "2026-12-20"),
      action("second", "v", "work", "2026-12-15", "2027-01-20"),
      action("whole", null, "technology", null, "2026-12-01"),
      { ...action("gone", "v", "work", null, "2026-12-02"), state: "dropped" },
    ],
    comments: [],
    dependencies: [{ actionId: "second", dependsOn: "first" }],
    fields: [
      { key: "technology", label: words("Technik") },
      { key: "organization", label: words("Organisation") },
      { key: "work", label: words("Arbeit") },
    ],
    mayPlan: true,
    today: "2026-11-22",
  };
}
