import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { Said } from "./decision-draft.ts";
import { DecisionOptions } from "./decision-options.tsx";

export type DecisionFact = {
  readonly key: "choice" | "reason" | "options" | "decidedBy" | "reversibility" | "reviewBy" | "visibility";
  readonly label: string;
  readonly value: ReactNode;
};

/** What is on record about a decision, fact by fact, in the order in which it is read. */
export function factsOf(decision: Said, i18n: I18n, today: string | null): readonly DecisionFact[] {
  const { t, day } = i18n;
  const isLate = today !== null && decision.reviewBy < today;
  const fact = (key: DecisionFact["key"], value: ReactNode) => ({ key, label: t(`decision.standing.${key}`), value });
  return [
    fact("choice", <span className="whitespace-pre-line">{decision.choice}</span>),
    fact("reason", <span className="whitespace-pre-line">{decision.reason}</span>),
    fact("options", <DecisionOptions options={decision.options} i18n={i18n} />),
    fact(
      "decidedBy",
      <>
        {t("decision.standing.by", { name: decision.decidedBy, date: day(decision.decidedOn) })}
        <span className="text-soft"> ({t("decision.standing.recordedBy", { name: decision.recordedBy })})</span>
      </>,
    ),
    fact(
      "reversibility",
      <>
        {t(`decision.reversibility.${decision.reversibility}`)}
        <span className="block text-sm text-soft">{t(`decision.reversibilityHint.${decision.reversibility}`)}</span>
      </>,
    ),
    fact(
      "reviewBy",
      isLate ? (
        <span className="font-semibold text-gap">
          ▲ {t("decision.standing.lateSince", { date: day(decision.reviewBy) })}
        </span>
      ) : (
        day(decision.reviewBy)
      ),
    ),
    fact("visibility", t(`decision.visibilityOption.${decision.visibility}`)),
  ];
}

/** A list of the facts, one below the other. */
export function DecisionFacts({ facts }: { readonly facts: readonly DecisionFact[] }) {
  return (
    <dl className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      {facts.map(({ key, label, value }) => (
        <div key={key} className="contents">
          <dt className="text-sm text-soft max-sm:mt-1 sm:pt-px">{label}</dt>
          <dd className="max-w-measure">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
