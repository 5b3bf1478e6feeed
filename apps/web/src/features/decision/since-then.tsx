import { Notice } from "@etappe/ui/notice";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Decision } from "./decision-draft.ts";

type Props = { readonly decision: Decision; readonly i18n: I18n };

/** That something which this decision builds on was decided differently after it, and what that was. */
export function GroundNotice({ decision, i18n: { t, words, day } }: Props) {
  if (decision.ground.length === 0) return null;
  return (
    <Notice tone="warning" role="note" title={t("decision.ground.title")} className="mt-3">
      <ul>
        {decision.ground.map(({ matter, label, choice, changedOn }) => (
          <li key={matter}>
            <a href={`#${matter}`} className="text-link">
              {words(label)}
            </a>
            {": "}
            {t("decision.ground.now", { date: day(changedOn), choice })}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">{t("decision.ground.hint")}</p>
    </Notice>
  );
}

/** That what was known when the firm approved is no longer so, and what has changed. */
export function StaleNotice({ decision, i18n }: Props) {
  const { t } = i18n;
  if (decision.stale.length === 0) return null;
  return (
    <Notice tone="warning" role="note" title={t("decision.stale.title")} className="mt-3">
      <ul className="list-disc ps-4">
        {decision.stale.map((change) => (
          <li key={JSON.stringify(change)}>{changeText(change, i18n)}</li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-soft">{t("decision.stale.hint")}</p>
    </Notice>
  );
}

function changeText(change: Decision["stale"][number], { t, words, format, locale }: I18n): string {
  const points = (value: number | null) =>
    value === null ? t("decision.stale.unknown") : format.number(value, "whole");
  const band = (value: "reactive" | "mixed" | "active" | null) =>
    value === null ? t("decision.stale.unknown") : t(`decision.stale.band.${value}`);
  switch (change.kind) {
    case "stance":
      return t("decision.stale.stance", { from: band(change.from), to: band(change.to) });
    case "position":
      return t("decision.stale.position", { from: points(change.from), to: points(change.to) });
    case "suggestion":
      return t(change.suggested ? "decision.stale.suggested" : "decision.stale.notSuggested", {
        type: words(change.type),
      });
    case "leap":
      return t("decision.stale.leap", { form: words(change.form), country: countryName(change.country, locale) });
    case "reached-level":
      return t("decision.stale.level", { from: change.from, to: change.to });
  }
}

/** Where the decision stands with the firm's management, and what they said. */
export function ApprovalLine({ decision, i18n: { t, day } }: Props) {
  const { state, given } = decision.approval;
  if (state === "not-needed") return null;
  return (
    <div className="mt-2 text-sm">
      {given.length === 0 ? <p className="text-soft">{t("decision.approval.waiting")}</p> : null}
      {given.map(({ id, verdict, name, on, comment }) => (
        <p key={id}>
          <span className={verdict === "approved" ? "font-semibold text-accent" : "font-semibold text-gap"}>
            {verdict === "approved" ? "✓ " : "▲ "}
            {t(`decision.approval.${verdict}`, { name, date: day(on) })}
          </span>
          {comment ? (
            <span className="block whitespace-pre-line">{t("decision.approval.comment", { comment })}</span>
          ) : null}
        </p>
      ))}
    </div>
  );
}
