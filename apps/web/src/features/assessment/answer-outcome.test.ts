import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { outcomeOfError } from "./answer-outcome.ts";
import { NOT_ASKED } from "./answer-value.ts";

test("silence and faults of the house are worth another try", () => {
  expect(outcomeOfError(new TRPCClientError("Failed to fetch"))).toEqual({ kind: "failed" });
  expect(outcomeOfError(said({ code: "INTERNAL_SERVER_ERROR" }))).toEqual({ kind: "failed" });
  // Two transactions got into each other's way; nobody's value is at stake.
  expect(outcomeOfError(said({ code: "CONFLICT" }))).toEqual({ kind: "failed" });
});

test("a colleague's answer is read from the conflict", () => {
  const theirs = { ...NOT_ASKED, level: 2, version: 4, answeredByName: "Anna", updatedAt: "2026-11-22T13:03:00Z" };
  const error = said({ code: "CONFLICT", refusal: { because: "changed-meanwhile", current: theirs } });

  expect(outcomeOfError(error)).toEqual({ kind: "conflicted", theirs });
});

test("what no further try can cure is refused, with the reason", () => {
  const fault = { code: "PRECONDITION_FAILED", refusal: { because: "level-out-of-scale" } };

  expect(outcomeOfError(said(fault))).toEqual({ kind: "refused", because: "level-out-of-scale" });
  expect(outcomeOfError(said({ code: "NOT_FOUND" }))).toEqual({ kind: "refused", because: "NOT_FOUND" });
});

test("that somebody else is signed in by now ends nothing: the answer waits for the one who gave it", () => {
  const refused = { code: "PRECONDITION_FAILED", refusal: { because: "other-person" } };

  expect(outcomeOfError(said(refused))).toEqual({ kind: "signed-out" });
});

test("an ended session is said to be one", () => {
  expect(outcomeOfError(said({ code: "UNAUTHORIZED" }))).toEqual({ kind: "signed-out" });
});

function said(data: { code: string; refusal?: unknown }) {
  const message = data.code;
  return TRPCClientError.from({ error: { message, code: -32600, data: { refusal: null, requestId: null, ...data } } });
}
