import type { DecisionOption } from "@etappe/domain/decision";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { stateOf } from "./option-draft.ts";

type Props = {
  readonly options: readonly DecisionOption[];
  readonly i18n: I18n;
  /** What can be done with an option that was kept open. */
  readonly actionFor?: ((option: DecisionOption) => ReactNode) | undefined;
};

const LOOK = {
  chosen: "font-semibold text-accent",
  "kept-open": "font-semibold text-warn",
  dropped: "text-soft",
} as const;

/** What was on the table, each with what became of it and what spoke for and against it. */
export function DecisionOptions({ options, i18n, actionFor }: Props) {
  const { t } = i18n;
  if (options.length === 0) return <span className="text-soft">{t("decision.standing.noOptions")}</span>;
  return (
    <ul className="flex flex-col gap-2">
      {options.map((option) => {
        const state = stateOf(option);
        return (
          <li key={option.text}>
            <p>
              {option.text}{" "}
              <span className={`text-sm whitespace-nowrap ${LOOK[state]}`}>({t(`decision.optionState.${state}`)})</span>{" "}
              {state === "kept-open" ? actionFor?.(option) : null}
            </p>
            <Arguments sign="+" label={t("decision.standing.pros")} texts={option.pros} />
            <Arguments sign="−" label={t("decision.standing.cons")} texts={option.cons} />
          </li>
        );
      })}
    </ul>
  );
}

function Arguments({
  sign,
  label,
  texts,
}: {
  readonly sign: string;
  readonly label: string;
  readonly texts: readonly string[];
}) {
  if (texts.length === 0) return null;
  return (
    <ul aria-label={label} className="mt-0.5 ms-1 text-sm">
      {texts.map((text) => (
        <li key={text} className="flex gap-2">
          <span aria-hidden="true" className="w-2 shrink-0 text-center font-semibold text-soft">
            {sign}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
