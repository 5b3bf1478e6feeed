import * as fc from "fast-check";
import { expect, test } from "vitest";
import { faultInPlacement } from "./form-placement.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { needsExitReason } from "./ladder.ts";
import { PHASES } from "./phase.ts";

const plan = { form: "sales-subsidiary", state: "planned", sinceYear: null, leftYear: null, reason: "" } as const;

test("in build-up a form that is hard to leave says why it is chosen", () => {
  expect(faultInPlacement(plan, "build-up", ISF_2001)).toEqual({
    because: "exit-barrier-needs-reason",
    exitBarrier: 3,
    upTo: 2,
  });
  expect(faultInPlacement({ ...plan, state: "active" }, "build-up", ISF_2001)).not.toBeNull();
  expect(faultInPlacement({ ...plan, reason: "Rented, and for a year" }, "build-up", ISF_2001)).toBeNull();
});

test("a reason is asked for in build-up alone, of no form that is easy to leave, and of none that is left", () => {
  const states = fc.constantFrom("planned" as const, "active" as const, "left" as const);
  const phases = fc.constantFrom(...PHASES, null);
  fc.assert(
    fc.property(fc.constantFrom(...ISF_2001.ladder.forms), states, phases, (form, state, phase) => {
      const fault = faultInPlacement({ ...plan, form: form.key, state }, phase, ISF_2001);
      const isAsked = phase === "build-up" && state !== "left" && needsExitReason(form, ISF_2001);
      expect(fault?.because ?? null).toBe(isAsked ? "exit-barrier-needs-reason" : null);
    }),
  );
});

test("nobody leaves before they came; where a year is not known, nobody is held to it", () => {
  const left = { ...plan, state: "left", sinceYear: 2019 } as const;

  expect(faultInPlacement({ ...left, leftYear: 2018 }, null, ISF_2001)).toEqual({ because: "left-before-it-began" });
  expect(faultInPlacement({ ...left, leftYear: 2019 }, null, ISF_2001)).toBeNull();
  expect(faultInPlacement({ ...left, leftYear: null }, null, ISF_2001)).toBeNull();
  expect(faultInPlacement({ ...left, sinceYear: null, leftYear: 1994 }, null, ISF_2001)).toBeNull();
});
