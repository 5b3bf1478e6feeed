import { Badge } from "@etappe/ui/badge";
import { Disclosure } from "@etappe/ui/disclosure";
import { FitBar } from "@etappe/ui/fit-bar";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { citation, sourceWords } from "../../source-words.ts";
import { FitLevers } from "./fit-levers.tsx";
import { FitMeaning } from "./fit-meaning.tsx";
import type { Fit } from "./fit-reasons.ts";
import { FitTrace } from "./fit-trace.tsx";
import { FitWhy } from "./fit-why.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly fits: Outputs["assessments"]["fits"];
  readonly i18n: I18n;
};

/**
 * All strategy types side by side, in the framework's order and not by their number: there is
 * no single best practice (fn12), and the next answer must not shuffle the page.
 */
export function FitList({ tenant, firmId, fits: { fits, suggestedFrom, basisFrom }, i18n }: Props) {
  const from = i18n.format.number(suggestedFrom);
  return (
    <div>
      <p className="mb-1 max-w-measure text-sm text-soft">{i18n.t("fit.reading", { from, basis: basisFrom })}</p>
      <ul className="border-t border-line">
        {fits.map((fit) => (
          <li key={fit.type.key} id={`fit-${fit.type.key}`} className="scroll-mt-4">
            <FitEntry tenant={tenant} firmId={firmId} fit={fit} suggestedFrom={suggestedFrom} i18n={i18n} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type EntryProps = Omit<Props, "fits"> & { readonly fit: Fit; readonly suggestedFrom: number };

function FitEntry({ tenant, firmId, fit, suggestedFrom, i18n }: EntryProps) {
  const { t, words, format } = i18n;
  const type = words(fit.type.label);
  const all = fit.trace.length;
  const known = fit.trace.filter(({ value }) => value !== null).length;
  const number = fit.fit === null ? "" : format.number(fit.fit, "whole");
  return (
    <FitBar
      label={<FitName fit={fit} i18n={i18n} />}
      title={t("fit.barTitle", { type, fit: number, from: format.number(suggestedFrom) })}
      value={fit.fit}
      valueText={number}
      nullText={t("fit.unknown", { known, all })}
      threshold={suggestedFrom}
    >
      <div className="grid gap-x-10 gap-y-2.5 pb-2 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex max-w-3xl flex-col gap-2.5">
          <p className="text-ink">{words(fit.core)}</p>
          <FitWhy fit={fit} tenant={tenant} firmId={firmId} i18n={i18n} />
          <Risks fit={fit} i18n={i18n} />
        </div>
        <div className="flex max-w-3xl flex-col gap-2.5">
          <p>{t("fit.basis", { known, all, share: fit.basis })}</p>
          <FitLevers fit={fit} tenant={tenant} firmId={firmId} i18n={i18n} />
        </div>
        <div className="col-span-full max-w-4xl">
          <FitMeaning fit={fit} i18n={i18n} />
          <Disclosure summary={t("fit.trace.summary", { all })}>
            <FitTrace fit={fit} i18n={i18n} />
          </Disclosure>
        </div>
      </div>
    </FitBar>
  );
}

function FitName({ fit, i18n: { t, words, locale } }: Pick<EntryProps, "fit" | "i18n">) {
  const type = words(fit.type.label);
  return (
    <>
      <h3 className="inline">{type}</h3>{" "}
      <InfoTip label={t("fit.about", { type })}>
        {fit.type.help ? <p>{words(fit.type.help)}</p> : null}
        <p className="mt-1">{t("fit.source", { source: citation(fit.type.source, locale) })}</p>
      </InfoTip>{" "}
      {fit.suggested ? (
        <Badge tone="accent" icon="check">
          {t("fit.suggested")}
        </Badge>
      ) : null}
    </>
  );
}

/** A type may suit a firm very well and be dangerous all the same: the fit knows nothing of these. */
function Risks({ fit: { risks }, i18n: { t, words, locale } }: Pick<EntryProps, "fit" | "i18n">) {
  if (risks.length === 0) return null;
  return (
    <div>
      <h4 className="font-semibold text-gap">{t("fit.risks")}</h4>
      <ul className="flex flex-col gap-0.5 text-gap">
        {risks.map((risk) => (
          <li key={risk.key} className="flex gap-1.5">
            <span aria-hidden="true">▲</span>
            <span>
              {words(risk.text)} <span className="whitespace-nowrap">{sourceWords(risk.source, locale)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
