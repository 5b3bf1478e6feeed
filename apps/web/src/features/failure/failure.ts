/** What the API says when it does not do something, as far as a page needs it. */
import { TRPCClientError } from "@trpc/client";

export type Failure =
  /** The server did not answer at all. */
  | { readonly kind: "unreachable" }
  /** A rule said no, and said which. */
  | { readonly kind: "refused"; readonly because: string; readonly said: Readonly<Record<string, unknown>> }
  /** One of the ordinary answers: not signed in, not there, not allowed, somebody was faster. */
  | { readonly kind: "known"; readonly code: string }
  | { readonly kind: "unexpected"; readonly requestId: string | null };

export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { kind: "unexpected", requestId: null };
  const data: unknown = error.data;
  if (!isRecord(data)) return { kind: "unreachable" };
  const { refusal, code, requestId } = data;
  if (isRecord(refusal) && typeof refusal.because === "string") {
    return { kind: "refused", because: refusal.because, said: refusal };
  }
  if (typeof code === "string" && code !== "INTERNAL_SERVER_ERROR") return { kind: "known", code };
  return { kind: "unexpected", requestId: typeof requestId === "string" ? requestId : null };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Whether somebody else had changed it since it was read. */
export function wasSlower(failure: Failure): failure is Extract<Failure, { kind: "refused" }> {
  return failure.kind === "refused" && failure.because === "changed-meanwhile";
}

/** What is there instead, when that is why a change was refused. Still to be looked at before it is believed. */
export function currentOf(error: unknown): unknown {
  if (!error) return undefined;
  const failure = failureOf(error);
  return wasSlower(failure) ? failure.said.current : undefined;
}
