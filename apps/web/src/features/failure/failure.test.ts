import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { failureOf } from "./failure.ts";

test("a refusal says which rule said no, and with what", () => {
  const error = answered({ code: "CONFLICT", refusal: { because: "already-here", current: 3 } });

  expect(failureOf(error)).toEqual({
    kind: "refused",
    because: "already-here",
    said: { because: "already-here", current: 3 },
  });
});

test("an ordinary answer is known by its code, an accident by its number", () => {
  expect(failureOf(answered({ code: "NOT_FOUND", refusal: null }))).toEqual({ kind: "known", code: "NOT_FOUND" });
  expect(failureOf(answered({ code: "INTERNAL_SERVER_ERROR", refusal: null, requestId: "r-1" }))).toEqual({
    kind: "unexpected",
    requestId: "r-1",
  });
});

test("no answer at all is told apart from a bad one", () => {
  expect(failureOf(TRPCClientError.from(new TypeError("Failed to fetch")))).toEqual({ kind: "unreachable" });
  expect(failureOf(new Error("something of ours"))).toEqual({ kind: "unexpected", requestId: null });
});

function answered(data: object): TRPCClientError<never> {
  return TRPCClientError.from({ error: { code: -32000, message: "no", data } } as never);
}
