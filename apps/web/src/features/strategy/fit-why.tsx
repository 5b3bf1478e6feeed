import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { type FirmSection, paths } from "../../paths.ts";
import { type Fit, type Reason, reasonsIn, type TraceEntry } from "./fit-reasons.ts";

type Props = {
  readonly fit: Fit;
  readonly tenant: string;
  readonly firmId: string;
  readonly i18n: I18n;
};

/** Where an unknown indicator gets known. */
const ASKED_AT: Readonly<Record<TraceEntry["about"], FirmSection>> = {
  impulse: "impulses",
  criterion: "position",
  fact: "edit",
};

/** The reasons in a line each: what speaks for the type, what against it, what nobody has asked. */
export function FitWhy({ fit, tenant, firmId, i18n }: Props) {
  const { t, words, format } = i18n;
  const { inFavour, against, open } = reasonsIn(fit.trace);
  const places = [...new Set(open.map(({ about }) => about))];
  return (
    <div className="flex flex-col gap-0.5">
      {open.length === fit.trace.length ? <p>{t("fit.nothingKnown")}</p> : null}
      <ReasonLine term={t("fit.for")} reasons={inFavour} i18n={i18n} />
      <ReasonLine term={t("fit.against")} reasons={against} i18n={i18n} />
      {open.length > 0 ? (
        <p>
          <span className="font-semibold text-ink">{t("fit.open")}:</span>{" "}
          {format.list(open.map(({ label }) => words(label)))}.{" "}
          {places.map((about) => (
            <Link key={about} href={hrefOf(about, tenant, firmId)} className="text-link me-3 whitespace-nowrap">
              {t(`fit.openPlace.${about}`)}
            </Link>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function hrefOf(about: TraceEntry["about"], tenant: string, firmId: string): Route {
  return paths.firmSection(tenant, firmId, ASKED_AT[about]);
}

type LineProps = { readonly term: string; readonly reasons: readonly Reason[]; readonly i18n: I18n };

function ReasonLine({ term, reasons, i18n }: LineProps) {
  const { t, words } = i18n;
  if (reasons.length === 0) return null;
  const said = reasons.map(({ entry, strength }) =>
    t("fit.reason", {
      label: words(entry.label),
      strength: t(`fit.strength.${entry.about === "fact" ? "fact" : "answer"}.${strength}`),
    }),
  );
  return (
    <p>
      <span className="font-semibold text-ink">{term}:</span> {said.join(", ")}
    </p>
  );
}
