"use client";
import { Notice } from "@etappe/ui/notice";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { DoorAnswer } from "./actions.ts";

const TEXTS = {
  wrong: "signIn.refused",
  "unfit-password": "signIn.unfitPassword",
  "unfit-input": "signIn.invitation.unfitInput",
  "link-used-or-expired": "signIn.setPassword.expired",
  "no-such-link": "signIn.invitation.unknown",
  "already-here": "signIn.invitation.alreadyHere",
} as const;

/** Why a form at the door did not let somebody through. */
export function DoorNotice({ answer }: { readonly answer: DoorAnswer | null }) {
  const { t } = useI18n();
  if (answer?.kind === "throttled") {
    return <Notice tone="danger">{t("signIn.throttled", { minutes: Math.ceil(answer.seconds / 60) })}</Notice>;
  }
  if (answer?.kind !== "refused") return null;
  const key = answer.because in TEXTS ? TEXTS[answer.because as keyof typeof TEXTS] : "refusals.codes.CONFLICT";
  return <Notice tone="danger">{t(key)}</Notice>;
}
