import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, Day } from "./calendar.ts";
import { faultInRegister, SwitchOnRegister, usualRetention, yearsAfter } from "./employee-register.ts";

const TODAY = "2026-11-22";
const terms = { retainUntil: "2028-11-22", keepsNames: false, namesReleased: false };

test("records end on a day to come, and within ten years", () => {
  expect(faultInRegister(terms, TODAY)).toBeNull();
  expect(faultInRegister({ ...terms, retainUntil: TODAY }, TODAY)).toEqual({ because: "retention-not-ahead" });
  expect(faultInRegister({ ...terms, retainUntil: "2026-11-23" }, TODAY)).toBeNull();
  expect(faultInRegister({ ...terms, retainUntil: "2036-11-22" }, TODAY)).toBeNull();
  expect(faultInRegister({ ...terms, retainUntil: "2036-11-23" }, TODAY)).toEqual({ because: "retention-too-long" });
});

test("names that are not kept cannot be released", () => {
  expect(faultInRegister({ ...terms, namesReleased: true }, TODAY)).toEqual({ because: "no-names-to-release" });
  expect(faultInRegister({ ...terms, keepsNames: true, namesReleased: true }, TODAY)).toBeNull();
});

test("the proposed end is two years ahead and would be accepted, whatever day it is", () => {
  expect(usualRetention(TODAY)).toBe("2028-11-22");
  expect(yearsAfter("2028-02-29", 1)).toBe("2029-02-28");
  expect(yearsAfter("2028-02-29", 4)).toBe("2032-02-29");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const today = addDays("1950-01-01", days);

      expect(Day.safeParse(usualRetention(today)).success).toBe(true);
      expect(faultInRegister({ ...terms, retainUntil: usualRetention(today) }, today)).toBeNull();
    }),
  );
});

test("without a purpose, a basis and an agreement nothing is switched on", () => {
  const id = "018f0000-0000-7000-8000-000000000001";
  const input = {
    ...{ id, firmId: id, version: 0, ...terms, legalBasis: "works-agreement" },
    ...{ purpose: "Einsatz im Werk in Tschechien planen", worksAgreement: "BV 3/2026" },
  };

  expect(SwitchOnRegister.safeParse(input).success).toBe(true);
  expect(SwitchOnRegister.safeParse({ ...input, purpose: "  " }).success).toBe(false);
  expect(SwitchOnRegister.safeParse({ ...input, worksAgreement: " " }).success).toBe(false);
  expect(SwitchOnRegister.safeParse({ ...input, legalBasis: "habit" }).success).toBe(false);
  expect(SwitchOnRegister.safeParse({ ...input, retainUntil: "irgendwann" }).success).toBe(false);
});
