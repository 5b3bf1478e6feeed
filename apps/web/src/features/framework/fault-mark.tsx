"use client";
import { Icon } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";

/** How many faults there are: a sign and a number for the eye, the words for a reader. */
export function FaultMark({ count, i18n: { t } }: { readonly count: number; readonly i18n: I18n }) {
  return (
    <span className="inline-flex shrink-0 items-center gap-0.5 text-xs font-semibold text-gap">
      <Icon name="alert" size={13} />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t("framework.fault.count", { count })}</span>
    </span>
  );
}
