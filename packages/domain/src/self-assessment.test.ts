import fc from "fast-check";
import { expect, test } from "vitest";
import { LEVEL_SOURCES } from "./level-reading.ts";
import { differenceOf, InviteToSay, stateOfLink, stateOfSaid } from "./self-assessment.ts";

const SAID = { level: 3, readOn: "2026-11-10" };
const manager = (level: number, readOn: string) => ({ level, readOn, source: "manager" as const });

test("what was said is open until somebody else has said a level on that day or later", () => {
  expect(stateOfSaid(SAID, null)).toBe("open");
  expect(stateOfSaid(SAID, { level: 3, readOn: "2026-11-10", source: "self" })).toBe("open");
  expect(stateOfSaid(SAID, manager(3, "2026-11-09"))).toBe("open");
  expect(stateOfSaid(SAID, manager(3, "2026-11-10"))).toBe("confirmed");
  expect(stateOfSaid(SAID, manager(2, "2026-11-12"))).toBe("differs");
});

test("it differs upwards or downwards only from what somebody else has said", () => {
  expect(differenceOf(SAID, manager(1, "2020-01-01"))).toBe(2);
  expect(differenceOf(SAID, manager(4, "2020-01-01"))).toBe(-1);
  expect(differenceOf(SAID, { level: 1, readOn: "2026-11-10", source: "self" })).toBeNull();
  expect(differenceOf(SAID, null)).toBeNull();
});

test("confirmed is the same level and differs another, whatever the source", () => {
  const level = fc.integer({ min: 0, max: 6 });
  const day = fc.constantFrom("2026-11-09", "2026-11-10", "2026-11-11");
  const counts = fc.record({ level, readOn: day, source: fc.constantFrom(...LEVEL_SOURCES) });
  fc.assert(
    fc.property(fc.record({ level, readOn: day }), counts, (said, counting) => {
      const state = stateOfSaid(said, counting);
      if (state === "open") expect(counting.source === "self" || counting.readOn < said.readOn).toBe(true);
      else expect(state === "confirmed").toBe(differenceOf(said, counting) === 0);
    }),
  );
});

test("a link opens until the moment at which it expires, and never once it was revoked", () => {
  const [now, later] = [new Date("2026-11-10T10:00:00Z"), new Date("2026-11-10T10:00:01Z")];
  expect(stateOfLink({ expiresAt: later, revokedAt: null }, now)).toBe("open");
  expect(stateOfLink({ expiresAt: now, revokedAt: null }, now)).toBe("expired");
  expect(stateOfLink({ expiresAt: later, revokedAt: now }, now)).toBe("revoked");
});

test("one person has one link, for at most sixty days", () => {
  const [one, two] = ["01890a5d-ac96-774b-bcce-b302099a8057", "01890a5d-ac96-774b-bcce-b302099a8058"];
  const said = { firmId: one, links: [{ id: one, employeeId: one }], days: 60 };
  expect(InviteToSay.safeParse(said).success).toBe(true);
  expect(InviteToSay.safeParse({ ...said, days: 61 }).success).toBe(false);
  expect(InviteToSay.safeParse({ ...said, links: [...said.links, { id: two, employeeId: one }] }).success).toBe(false);
});
