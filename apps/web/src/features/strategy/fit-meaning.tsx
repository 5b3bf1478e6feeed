import { Disclosure } from "@etappe/ui/disclosure";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import type { Fit } from "./fit-reasons.ts";

type Props = { readonly fit: Fit; readonly i18n: I18n };

/** What a type asks of the firm, and what becomes of the plant at home. */
export function FitMeaning({ fit, i18n }: Props) {
  const { t, words } = i18n;
  return (
    <Disclosure summary={t("fit.meaning.summary")}>
      <dl className="grid gap-x-8 gap-y-3 text-ink sm:grid-cols-2">
        <Part term={t("fit.meaning.trigger")}>{words(fit.trigger)}</Part>
        <Part term={t("fit.meaning.typicalFirm")}>{words(fit.typicalFirm)}</Part>
        <Part term={t("fit.meaning.requirements")}>
          <Items items={fit.newRequirements} i18n={i18n} />
        </Part>
        <Part term={t("fit.meaning.homePlant")}>
          <Items items={fit.homePlant} i18n={i18n} />
        </Part>
      </dl>
    </Disclosure>
  );
}

function Part({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Items({ items, i18n: { words, locale } }: { readonly items: Fit["homePlant"]; readonly i18n: I18n }) {
  return (
    <ul className="list-disc ps-4.5">
      {items.map((item) => (
        <li key={item.key}>
          {words(item.label)} <span className="whitespace-nowrap text-soft">{sourceWords(item.source, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
