"use client";
import { Notice } from "@etappe/ui/notice";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type Failure, failureOf, wasSlower } from "./failure.ts";

type Props = {
  /** The `error` of a mutation or a query. */
  readonly error: unknown;
  /** More about it, and what can be done. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** What is said instead where somebody else was faster and the page shows what they did: no need to load it anew. */
  readonly slower?: string;
  readonly className?: string | undefined;
};

/** Why something was not done, and what was kept. Nothing while there is no error. */
export function FailureNotice({ error, children, actions, slower, className }: Props) {
  const i18n = useI18n();
  if (!error) return null;
  const failure = failureOf(error);
  return (
    <Notice tone="danger" title={i18n.t("refusals.notSaved")} actions={actions} className={className}>
      <p>{(wasSlower(failure) ? slower : null) ?? failureText(failure, i18n)}</p>
      {children}
      {failure.kind === "unexpected" && failure.requestId ? (
        <p className="mt-1 text-sm text-soft">{i18n.t("common.requestNumber", { id: failure.requestId })}</p>
      ) : null}
    </Notice>
  );
}

/** The refusal's own text where there is one: refusals.<because>. */
export function failureText(failure: Failure, { t }: Pick<I18n, "t">): string {
  // What the server may say is checked at run time: a newer server can know more reasons than this page.
  const textOf = (key: string) => (t.has(key as "refusals.unexpected") ? t(key as "refusals.unexpected") : null);
  switch (failure.kind) {
    case "unreachable":
      return t("refusals.unreachable");
    case "unexpected":
      return t("refusals.unexpected");
    case "refused":
      return textOf(`refusals.${failure.because}`) ?? t("refusals.codes.PRECONDITION_FAILED");
    case "known":
      return textOf(`refusals.codes.${failure.code}`) ?? t("refusals.unexpected");
  }
}
