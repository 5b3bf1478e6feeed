import { expect, test } from "vitest";
import { approvalState, GiveApproval } from "./approval.ts";

const said = (verdict: "approved" | "objected", decisionId = "d") => ({ decisionId, verdict });
const asked = { id: "d", needsApproval: true };

test("a decision waits until somebody of the firm has spoken about this very version", () => {
  expect(approvalState(asked, [])).toBe("waiting");
  expect(approvalState(asked, [said("approved", "the version before")])).toBe("waiting");
  expect(approvalState(asked, [said("approved")])).toBe("approved");
  expect(approvalState({ ...asked, needsApproval: false }, [])).toBe("not-needed");
});

test("one objection is not outvoted", () => {
  expect(approvalState(asked, [said("approved"), said("objected"), said("approved")])).toBe("objected");
});

test("an objection says why, an approval need not", () => {
  const id = "019a0000-0000-7000-8000-000000000001";
  const given = { id, firmId: id, decisionId: id };

  expect(GiveApproval.safeParse({ ...given, verdict: "approved", comment: "" }).success).toBe(true);
  expect(GiveApproval.safeParse({ ...given, verdict: "objected", comment: "  " }).success).toBe(false);
});
