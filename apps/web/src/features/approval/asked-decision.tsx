import { Disclosure } from "@etappe/ui/disclosure";
import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import { DecisionOptions } from "../decision/decision-options.tsx";
import type { Approvals } from "./approvals-view.tsx";
import { GiveApprovalForm } from "./give-approval-form.tsx";

type Asked = Approvals["waiting"][number];
type Props = {
  readonly firmId: string;
  readonly decision: Asked;
  readonly mayGive: boolean;
  readonly i18n: I18n;
};

/** One decision with all that the manager needs to say yes or no: what, why, what else, how long, how reversible. */
export function AskedDecision({ firmId, decision, mayGive, i18n }: Props) {
  const { t, words, day } = i18n;
  const { id, venture, matter, choice, reason, options, decidedBy, decidedOn, reversibility, reviewBy } = decision;
  const isSaid = !mayGive;
  const details = (
    <>
      {options.length > 0 ? (
        <div className="mt-3">
          <h4 className="text-sm text-soft">{t("approval.options")}</h4>
          <DecisionOptions options={options} i18n={i18n} />
        </div>
      ) : null}
      <dl className="mt-3 grid gap-x-5 gap-y-1 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
        <Fact label={t("approval.decidedBy")} value={t("approval.by", { name: decidedBy, date: day(decidedOn) })} />
        <Fact
          label={t("approval.reversibility")}
          value={`${t(`decision.reversibility.${reversibility}`)}. ${t(`decision.reversibilityHint.${reversibility}`)}`}
        />
        <Fact label={t("approval.reviewBy")} value={day(reviewBy)} />
      </dl>
    </>
  );
  return (
    <li className="rounded-lg border border-line-strong bg-card px-4 py-4 sm:px-5">
      <p className="text-sm text-soft">
        {venture} · {words(matter)}
      </p>
      <h3 className="mt-0.5 whitespace-pre-line">{choice}</h3>
      <p className="mt-1 max-w-measure whitespace-pre-line">{reason}</p>
      {isSaid ? null : <Before decision={decision} i18n={i18n} />}
      {isSaid ? <Disclosure summary={t("approval.details")}>{details}</Disclosure> : details}
      <Words decision={decision} i18n={i18n} />
      {mayGive ? <GiveApprovalForm firmId={firmId} decisionId={id} choice={choice} /> : null}
    </li>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt className="text-soft max-sm:mt-1">{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** Why a decision comes a second time: it was changed, or what it was approved on has. */
function Before({ decision: { before, choice }, i18n: { t, day } }: Pick<Props, "decision" | "i18n">) {
  if (!before) return null;
  const isAgain = before.choice === choice && before.approvedOn !== null;
  return (
    <Notice
      tone="warning"
      role="note"
      title={t(isAgain ? "approval.again.title" : "approval.changed.title")}
      className="mt-3"
    >
      {isAgain && before.approvedOn !== null
        ? t("approval.again.text", { date: day(before.approvedOn) })
        : t("approval.changed.text", { date: day(before.decidedOn), choice: before.choice })}
    </Notice>
  );
}

/** What people of the firm have said about it so far. */
function Words({ decision: { approval }, i18n: { t, day } }: Pick<Props, "decision" | "i18n">) {
  if (approval.given.length === 0) return null;
  return (
    <ul className="mt-3 text-sm">
      {approval.given.map(({ id, verdict, name, on, comment }) => (
        <li key={id}>
          <span className={verdict === "approved" ? "font-semibold text-accent" : "font-semibold text-gap"}>
            {verdict === "approved" ? "✓ " : "▲ "}
            {t(`decision.approval.${verdict}`, { name, date: day(on) })}
          </span>
          {comment ? (
            <span className="block whitespace-pre-line">{t("decision.approval.comment", { comment })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
