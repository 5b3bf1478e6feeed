import type { I18n } from "../../i18n/i18n.ts";
import type { Register } from "./decision-draft.ts";
import { logOf } from "./log-entries.ts";
import { KnownThenLink } from "./standing-decision.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  readonly register: Register;
  readonly i18n: I18n;
};

/** What was decided, revised, confirmed and approved, day by day, the latest first. */
export function DecisionLog({ register, i18n, ...place }: Props) {
  const { t, words, day } = i18n;
  const entries = logOf(register.decisions);
  if (entries.length === 0) return <p className="text-soft">{t("decision.log.empty")}</p>;
  const labelOf = (key: string) => {
    const matter = register.matters.find((candidate) => candidate.key === key);
    return matter ? words(matter.label) : key;
  };
  return (
    <ol className="border-t border-line">
      {entries.map((entry) => (
        <li
          key={`${entry.kind}-${entry.id}`}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[6.5rem_minmax(0,1fr)]"
        >
          <time dateTime={entry.on} className="text-sm text-soft tabular-nums">
            {day(entry.on)}
          </time>
          <div className="max-w-measure min-w-0">
            <p className="text-sm text-soft">
              {t(`decision.log.${entry.kind}`)}: {labelOf(entry.decision.matter)}
            </p>
            <p className="font-semibold whitespace-pre-line">{entry.decision.choice}</p>
            {entry.kind === "approved" || entry.kind === "objected" ? (
              <p className="whitespace-pre-line">
                {t("decision.log.by", { name: entry.name })}
                {entry.comment ? ` ${t("decision.approval.comment", { comment: entry.comment })}` : ""}
              </p>
            ) : (
              <>
                <p className="whitespace-pre-line">{entry.decision.reason}</p>
                <p className="text-sm text-soft">{t("decision.log.by", { name: entry.decision.decidedBy })}</p>
                <KnownThenLink {...place} decision={entry.decision} i18n={i18n} />
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
