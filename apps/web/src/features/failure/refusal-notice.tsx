"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FailureNotice } from "./failure-notice.tsx";

type Props = {
  /** The `error` of a mutation. */
  readonly error: unknown;
  /** More about it, e.g. what a colleague has saved. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** Why a change was not made, in a form that stays open; and where somebody else was faster, what there is to choose from. */
export function RefusalNotice({ error, children, actions }: Props) {
  const { t } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  // At the end of a long dialog it would be said where nobody looks.
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: "nearest" });
  }, [error]);
  if (!error) return null;
  return (
    <div ref={place}>
      <FailureNotice error={error} actions={actions} slower={t("refusals.slower")}>
        {children}
      </FailureNotice>
    </div>
  );
}
