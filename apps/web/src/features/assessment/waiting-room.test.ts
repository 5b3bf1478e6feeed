import { expect, test } from "vitest";
import { NOT_ASKED } from "./answer-value.ts";
import type { Waiting } from "./autosave.ts";
import { keepWaiting, readWaiting } from "./waiting-room.ts";

const HELLWEG = { tenant: "nordlicht", firmId: "hellweg", userId: "anna" };
const WAITING: Waiting = {
  saved: NOT_ASKED,
  wanted: { level: 3, notApplicable: false, note: "", departure: "", target: null },
  unheard: [],
};

test("what waits comes back for the same person, firm and house, and for nobody else", () => {
  const storage = newStorage();
  keepWaiting(storage, HELLWEG, "impulse:cost-pressure", WAITING);

  expect(readWaiting(storage, HELLWEG)).toEqual([["impulse:cost-pressure", WAITING]]);
  for (const other of [{ userId: "jonas" }, { firmId: "sieg" }, { tenant: "suedwind" }, { roundId: "second" }]) {
    expect(readWaiting(storage, { ...HELLWEG, ...other })).toEqual([]);
  }
});

test("what was said of one round waits for that round, and is no answer of the mandate", () => {
  const storage = newStorage();
  keepWaiting(storage, { ...HELLWEG, roundId: "first" }, "impulse:cost-pressure", WAITING);

  expect(readWaiting(storage, { ...HELLWEG, roundId: "first" })).toEqual([["impulse:cost-pressure", WAITING]]);
  expect(readWaiting(storage, { ...HELLWEG, roundId: "second" })).toEqual([]);
  expect(readWaiting(storage, HELLWEG)).toEqual([]);
});

test("what was acknowledged is gone", () => {
  const storage = newStorage();
  keepWaiting(storage, HELLWEG, "impulse:cost-pressure", WAITING);
  keepWaiting(storage, HELLWEG, "criterion:innovation", WAITING);
  keepWaiting(storage, HELLWEG, "impulse:cost-pressure", null);

  expect(readWaiting(storage, HELLWEG).map(([key]) => key)).toEqual(["criterion:innovation"]);
});

test("what is not ours to read is left alone", () => {
  const storage = newStorage();
  const place = "etappe.waiting/nordlicht/hellweg/anna/";
  storage.setItem(`${place}impulse:cost-pressure`, "{ half");
  storage.setItem(`${place}impulse:niche-expansion`, JSON.stringify({ ...WAITING, wanted: { level: "3" } }));
  storage.setItem(`${place}something-else`, JSON.stringify(WAITING));

  expect(readWaiting(storage, HELLWEG)).toEqual([]);
});

test("without storage the page still works", () => {
  const full = newStorage();
  full.setItem = () => {
    throw new DOMException("QuotaExceededError");
  };

  expect(() => keepWaiting(full, HELLWEG, "impulse:cost-pressure", WAITING)).not.toThrow();
  expect(() => keepWaiting(null, HELLWEG, "impulse:cost-pressure", WAITING)).not.toThrow();
  expect(readWaiting(null, HELLWEG)).toEqual([]);
});

function newStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
    clear: () => entries.clear(),
  };
}
