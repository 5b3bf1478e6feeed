import { Badge } from "@etappe/ui/badge";
import type { I18n } from "../../i18n/i18n.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";
import type { Consultation } from "./workforce.ts";

type Props = {
  readonly said: Consultation;
  readonly firmId: string;
  readonly mayWithdraw: boolean;
  /** In the log, where it does not stand at its thing. */
  readonly showsThing?: boolean;
  readonly i18n: I18n;
};

const SIGN = {
  comment: { tone: "neutral", icon: "info" },
  approved: { tone: "accent", icon: "check" },
  objected: { tone: "gap", icon: "stop" },
} as const;

/** One word of the works council: a standing objection is seen, a withdrawn one is told. */
export function Said({ said, firmId, mayWithdraw, showsThing = false, i18n }: Props) {
  const { t, words, day } = i18n;
  const { verdict, body, by, givenOn, withdrawnOn, withdrawnWhy, stands } = said;
  return (
    <div className={`mt-2 border-s-2 ps-3 ${stands ? "border-gap" : "border-line-strong"}`}>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <Badge {...(withdrawnOn === null ? SIGN[verdict] : SIGN.comment)}>{t(`workforce.verdict.${verdict}`)}</Badge>
        {showsThing ? <strong className="min-w-0">{words(said.label)}</strong> : null}
        <span className="text-soft">{t("workforce.said.by", { name: by, date: day(givenOn) })}</span>
      </p>
      {body === "" ? null : <p className="max-w-measure whitespace-pre-line">{body}</p>}
      {withdrawnOn === null ? null : (
        <p className="text-sm text-soft">
          {t("workforce.said.withdrawn", { date: day(withdrawnOn), why: withdrawnWhy })}
        </p>
      )}
      {mayWithdraw && withdrawnOn === null && !showsThing ? (
        <p className="mt-1.5">
          <WithdrawDialog firmId={firmId} said={said} />
        </p>
      ) : null}
    </div>
  );
}
