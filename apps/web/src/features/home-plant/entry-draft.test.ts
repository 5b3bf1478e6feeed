import { expect, test } from "vitest";
import { draftOf, happenedIn, OWN_WORDS } from "./entry-draft.ts";
import type { Entry, Plant } from "./home-plant.ts";

test("the only running venture is chosen already, of several none is", () => {
  expect(draftOf(null, plant(venture("a", true), venture("b", false))).ventureId).toBe("a");
  expect(draftOf(null, plant(venture("a", true), venture("b", true))).ventureId).toBeNull();
});

test("a correction starts from what was said, and unchanged says the same", () => {
  const said = (parts: Partial<Entry>) => happenedIn(draftOf({ ...entry, ...parts }, plant()));

  expect(said({ kind: "role", subject: "lead-plant" })).toEqual({ kind: "role", subject: "lead-plant" });
  expect(said({ kind: "lost", subject: "assembly" })).toEqual({ kind: "lost", subject: "assembly" });
  expect(said({ kind: "kept", subject: "Schleiferei" })).toEqual({ kind: "kept", subject: "Schleiferei" });
  expect(said({ kind: "jobs", subject: "Montage", jobs: -3 })).toEqual({ kind: "jobs", subject: "Montage", jobs: -3 });
});

test("nothing is recorded while what it is about is missing", () => {
  const empty = draftOf(null, plant());

  expect(happenedIn(empty)).toBeNull();
  expect(happenedIn({ ...empty, kind: "lost" })).toBeNull();
  expect(happenedIn({ ...empty, kind: "lost", task: OWN_WORDS, ownWords: " " })).toBeNull();
  expect(happenedIn({ ...empty, kind: "jobs", jobs: 0, jobsSubject: "Montage" })).toBeNull();
  expect(happenedIn({ ...empty, kind: "jobs", jobs: 4 })).toBeNull();
});

const entry: Entry = {
  id: "e",
  ventureId: "a",
  happenedOn: "2026-01-01",
  kind: "role",
  subject: "",
  label: { de: "", en: "" },
  source: "",
  jobs: null,
  note: "",
  recordedBy: "Ada",
  corrects: null,
  counts: true,
  takesBack: false,
};

function venture(id: string, running: boolean): Plant["ventures"][number] {
  const sums = { kept: 0, gained: 0, lost: 0, jobsWon: 0, jobsLost: 0 };
  return { id, name: id, running, roles: [], functions: [], ...sums };
}

function plant(...ventures: Plant["ventures"]): Plant {
  const assembly = { key: "assembly", label: { de: "Montage", en: "Assembly" }, help: null, source: "§4(2)" };
  const total = { kept: 0, gained: 0, lost: 0, jobsWon: 0, jobsLost: 0 };
  const items = { roleItems: [], functionItems: [assembly] };
  return { ventures, total, role: null, ledger: [], ...items, today: "2026-11-22", mayEdit: true };
}
