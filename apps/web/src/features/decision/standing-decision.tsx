import { InfoTip } from "@etappe/ui/tooltip";
import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Decision } from "./decision-draft.ts";
import { DecisionOptions } from "./decision-options.tsx";
import { ApprovalLine, GroundNotice, StaleNotice } from "./since-then.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  readonly decision: Decision;
  readonly isDue: boolean;
  readonly i18n: I18n;
  /** Takes up an option that was kept open. */
  readonly reopen: (option: string) => ReactNode;
};

/** The decision that stands: what holds and why, what has happened since, what else was on the table, the small print. */
export function StandingDecision({ decision, isDue, i18n, reopen, ...place }: Props) {
  const { t, day } = i18n;
  const { choice, reason, options, reversibility, reviewBy, decidedBy, decidedOn, recordedBy, visibility } = decision;
  const reversible = t(`decision.reversibility.${reversibility}`);
  return (
    <div className="max-w-measure">
      <p className="font-semibold whitespace-pre-line">{choice}</p>
      <p className="mt-0.5 whitespace-pre-line">{reason}</p>
      <ApprovalLine decision={decision} i18n={i18n} />
      <GroundNotice decision={decision} i18n={i18n} />
      <StaleNotice decision={decision} i18n={i18n} />
      {options.length > 0 ? (
        <div className="mt-2">
          <p className="text-sm text-soft">{t("decision.standing.options")}</p>
          <DecisionOptions options={options} i18n={i18n} actionFor={({ text }) => reopen(text)} />
        </div>
      ) : null}
      <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
        <Small label={t("decision.standing.decidedBy")}>
          {t("decision.standing.by", { name: decidedBy, date: day(decidedOn) })}{" "}
          <span className="text-soft">({t("decision.standing.recordedBy", { name: recordedBy })})</span>
        </Small>
        <Small label={t("decision.standing.reversibility")}>
          {reversible}{" "}
          <InfoTip label={t("decision.standing.reversibilityAbout", { reversible })}>
            {t(`decision.reversibilityHint.${reversibility}`)}
          </InfoTip>
        </Small>
        <Small label={t("decision.standing.reviewBy")}>
          {isDue ? (
            <strong className="text-gap">▲ {t("decision.standing.lateSince", { date: day(reviewBy) })}</strong>
          ) : (
            day(reviewBy)
          )}
        </Small>
        <Small label={t("decision.standing.visibility")}>{t(`decision.visibilityOption.${visibility}`)}</Small>
      </dl>
      <KnownThenLink {...place} decision={decision} i18n={i18n} />
    </div>
  );
}

type KnownProps = Pick<Props, "tenant" | "firmId" | "ventureId" | "decision" | "i18n">;

/** The way to the state on which it was taken, with the beginning of that state's hash. */
export function KnownThenLink({ tenant, firmId, ventureId, decision, i18n: { t } }: KnownProps) {
  if (decision.hash === null) return null;
  return (
    <p className="mt-1.5 text-sm">
      <Link href={paths.knownThen(tenant, firmId, ventureId, decision.id)} className="text-link">
        {t("decision.known.link")}
      </Link>{" "}
      <span className="text-soft">({t("decision.known.state", { hash: decision.hash.slice(0, 8) })})</span>
    </p>
  );
}

function Small({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="inline text-soft">{label}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
