import { Badge } from "@etappe/ui/badge";
import Link from "next/link";
import type { ReactNode } from "react";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { KnownAnswers } from "./known-answers.tsx";
import { KnownFits } from "./known-fits.tsx";

export type KnownThen = Outputs["decisions"]["knownThen"];

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  readonly known: KnownThen;
  readonly i18n: I18n;
};

/** The state on which a decision was taken, as it was: nothing here is of today. */
export function KnownThenView({ tenant, firmId, ventureId, known, i18n }: Props) {
  const { t, words, day } = i18n;
  const { decision, hash } = known;
  const register = paths.ventureSection(tenant, firmId, ventureId, "decisions");
  return (
    <div className="flex flex-col gap-8">
      <div className="max-w-measure">
        <p className="text-sm">
          <Link href={`${register}#${decision.matter}`} className="text-link">
            {t("decision.known.back")}
          </Link>
        </p>
        <h2 className="mt-2">{t("decision.known.heading", { date: day(decision.decidedOn) })}</h2>
        <p className="mt-1">
          {words(decision.label)}: <strong>{decision.choice}</strong>{" "}
          <span className="text-soft">({decision.decidedBy})</span>
        </p>
        <p className="mt-1 text-sm text-soft">
          {t("decision.known.intro")}{" "}
          <span className="tabular-nums" title={hash}>
            {t("decision.known.hash", { hash: hash.slice(0, 12) })}
          </span>
        </p>
      </div>
      <Position known={known} i18n={i18n} />
      <KnownFits known={known} i18n={i18n} />
      <Undertaken known={known} i18n={i18n} />
      <KnownAnswers known={known} i18n={i18n} />
    </div>
  );
}

function Position({ known, i18n: { t, words, format } }: Pick<Props, "known" | "i18n">) {
  const number = (value: number | null) =>
    value === null ? t("decision.known.unknown") : format.number(value, "whole");
  const scores = [known.resources, known.potentials];
  return (
    <section aria-labelledby="known-position">
      <h3 id="known-position">{t("decision.known.position")}</h3>
      <dl className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-4">
        <Fact label={t("decision.known.stance")}>
          {known.stanceBand === null ? t("decision.known.unknown") : t(`decision.stale.band.${known.stanceBand}`)}
        </Fact>
        <Fact label={t("decision.known.startingPosition")}>{number(known.startingPosition)}</Fact>
        {scores.map((score) => (
          <Fact key={score.label.de} label={words(score.label)}>
            {number(score.score)}{" "}
            <span className="text-sm text-soft">
              ({t("decision.known.coverage", { answered: score.answered, applicable: score.applicable })})
            </span>
          </Fact>
        ))}
        <Fact label={t("decision.known.reachedLevel")}>{number(known.reachedLevel)}</Fact>
      </dl>
      {known.heldBackBy.length > 0 ? (
        <p className="mt-2 text-sm">
          {t("decision.known.heldBack", { items: known.heldBackBy.map((label) => words(label)).join(", ") })}
        </p>
      ) : null}
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

/** What was held and used then, and what was planned. */
function Undertaken({ known, i18n: { t, words, locale } }: Pick<Props, "known" | "i18n">) {
  const { strategies, forms } = known;
  return (
    <section aria-labelledby="known-undertaken">
      <h3 id="known-undertaken">{t("decision.known.undertaken")}</h3>
      {strategies.length === 0 && forms.length === 0 ? (
        <p className="mt-1 text-soft">{t("decision.known.nothingUndertaken")}</p>
      ) : null}
      <ul className="mt-1">
        {strategies.map(({ label, country, weight }) => (
          <li key={`${label.de}/${country}`} className="py-0.5">
            {t("decision.known.strategy", {
              type: words(label),
              country: country === null ? t("decision.known.wholeVenture") : countryName(country, locale),
              weight,
            })}
          </li>
        ))}
        {forms.map(({ label, country, state }) => (
          <li key={`${label.de}/${country}/${state}`} className="flex flex-wrap items-center gap-x-2 py-0.5">
            {words(label)}, {countryName(country, locale)} <Badge>{t(`decision.known.form.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
