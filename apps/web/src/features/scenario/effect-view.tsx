"use client";
import { Scale } from "@etappe/ui/scale";
import type { ReactNode } from "react";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { signed } from "../assessment/signed.ts";
import { FitShifts } from "./fit-shifts.tsx";
import { GapShifts } from "./gap-shifts.tsx";
import { PositionShift } from "./position-shift.tsx";
import type { Effect } from "./scratch.ts";

export type SideNames = { readonly before: string; readonly after: string };
type Props = { readonly effect: Effect; readonly names: SideNames; readonly i18n: I18n };

/** What follows on either side, thing by thing. */
export function EffectView({ effect, names, i18n }: Props) {
  const { t } = i18n;
  return (
    <div className="flex flex-col gap-6">
      <Part title={t("scenario.effect.fits")}>
        <FitShifts effect={effect} names={names} i18n={i18n} />
      </Part>
      <Part title={t("scenario.effect.stance")}>
        <Stance effect={effect} names={names} i18n={i18n} />
      </Part>
      <Part title={t("scenario.effect.position")}>
        <PositionShift effect={effect} names={names} i18n={i18n} />
      </Part>
      <Part title={t("scenario.effect.gaps")}>
        <GapShifts effect={effect} names={names} i18n={i18n} />
      </Part>
      <Part title={t("scenario.effect.gates")}>
        <Gates effect={effect} i18n={i18n} />
      </Part>
      <Part title={t("scenario.effect.leaps")}>
        <Leaps effect={effect} i18n={i18n} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-base">{title}</h3>
      {children}
    </section>
  );
}

function Stance({ effect: { evaluation }, names, i18n: { t, format } }: Props) {
  const { before, after } = evaluation;
  const said = (stance: number | null) => (stance === null ? t("scenario.effect.stanceOpen") : signed(stance, format));
  return (
    <>
      <p>
        {names.before} {said(before.stance)} <Arrow /> {names.after} <strong>{said(after.stance)}</strong>
        {after.stanceBand ? <span className="text-soft">, {t(`firm.overview.band.${after.stanceBand}`)}</span> : null}
      </p>
      {after.stance === null ? null : (
        <Scale
          title={t("scenario.effect.stanceTitle", { before: said(before.stance), after: said(after.stance) })}
          value={after.stance}
          previous={before.stance}
          size="line"
          startLabel={`−1 ${t("portfolio.row.reactive")}`}
          endLabel={`${t("portfolio.row.active")} +1`}
          nullText=""
        />
      )}
    </>
  );
}

function Gates({ effect: { gates }, i18n: { t, words, format } }: Pick<Props, "effect" | "i18n">) {
  if (gates.length === 0) return <p className="text-soft">{t("scenario.effect.noGates")}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {gates.map(({ ventureId, name, to, before, after }) => (
        <li key={ventureId}>
          <strong>{t("scenario.effect.gate", { venture: name, phase: t(`phase.full.${to}`) })}</strong>{" "}
          {before.missing === after.missing
            ? t("scenario.effect.gateSame", { missing: after.missing })
            : t("scenario.effect.gateMoves", { before: before.missing, after: after.missing })}
          {after.short.length > 0 ? (
            <span className="block text-sm text-soft">
              {t("scenario.effect.gateShort", {
                dimensions: format.list(
                  after.short.map(({ label, answered, applicable }) =>
                    t("scenario.effect.gateDimension", { label: words(label), answered, applicable }),
                  ),
                ),
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Leaps({ effect: { leaps }, i18n: { t, words, locale } }: Pick<Props, "effect" | "i18n">) {
  if (leaps.length === 0) return <p className="text-soft">{t("scenario.effect.noLeaps")}</p>;
  return (
    <>
      <ul className="flex flex-col gap-1">
        {leaps.map(({ ventureId, name, country, form, before, after }) => (
          <li key={`${ventureId} ${country} ${form.de}`}>
            {t("scenario.effect.leap", {
              form: words(form),
              country: countryName(country, locale),
              venture: name,
              level: after.level,
              kind: before.isLeap === after.isLeap ? "stays" : after.isLeap ? "becomes" : "ends",
            })}
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">{t("scenario.effect.leapsHint")}</p>
    </>
  );
}

function Arrow() {
  return (
    <span aria-hidden="true" className="text-soft">
      →
    </span>
  );
}
