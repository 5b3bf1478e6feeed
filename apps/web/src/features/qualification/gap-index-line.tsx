import { Badge } from "@etappe/ui/badge";
import { InfoTip } from "@etappe/ui/tooltip";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { type Gaps, isThin } from "./gap-filter.ts";

type Props = { readonly place: StaffPlace; readonly gaps: Gaps; readonly i18n: I18n };

/** The gap index beside how much of it is known, how much is thin, and where the numbers come from. */
export function GapIndexLine({ place, gaps, i18n }: Props) {
  const { t } = i18n;
  const { index, entries, basis } = gaps;
  const thin = entries.filter(({ cover }) => cover === "thin").length;
  const perhaps = entries.filter(isThin).length - thin;
  const unknown = entries.filter(({ cover }) => cover === "not-known").length;
  const isKnown = entries.length === 0 || unknown < entries.length;
  return (
    <section aria-label={t("qualification.gaps.index.label")}>
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        {index ? <IndexFacts index={index} i18n={i18n} /> : null}
        <Fact term={t("qualification.gaps.cover.title")} note={t("qualification.gaps.cover.meaning")}>
          {isKnown ? t("qualification.gaps.cover.count", { count: thin }) : t("qualification.gaps.cover.not-known")}
          {perhaps > 0 ? (
            <span className="block text-sm font-normal text-soft">
              {t("qualification.gaps.cover.perhapsCount", { count: perhaps })}
            </span>
          ) : null}
          {isKnown && unknown > 0 ? (
            <span className="block text-sm font-normal text-soft">
              {t("qualification.gaps.cover.unknownCount", { count: unknown })}
            </span>
          ) : null}
        </Fact>
        <Fact term={t("qualification.gaps.basis.label")} note={t(`qualification.gaps.basis.about.${basis}`)}>
          <Badge>{t(`qualification.gaps.basis.${basis}`)}</Badge>
        </Fact>
      </dl>
      {index === null && basis === "by-hand" && gaps.mayPlan ? (
        <p className="mt-3 max-w-measure text-sm text-soft">
          {t("qualification.gaps.index.noLevels")}{" "}
          <AppLink
            href={paths.staff(place, "qualification/roles")}
            className="text-accent underline underline-offset-2"
          >
            {t("qualification.gaps.index.toCounts")}
          </AppLink>
        </p>
      ) : null}
    </section>
  );
}

function IndexFacts({ index, i18n }: { readonly index: NonNullable<Gaps["index"]>; readonly i18n: I18n }) {
  const { t } = i18n;
  return (
    <>
      <Fact term={t("qualification.gaps.index.title")} note={t("qualification.gaps.index.meaning")}>
        {indexText(index.index, i18n)}
        {index.index === null ? null : (
          <span className="text-sm font-normal text-soft"> {t("qualification.gaps.index.ofHundred")}</span>
        )}
      </Fact>
      <Fact term={t("qualification.gaps.index.known")} note={t("qualification.gaps.index.knownMeaning")}>
        {knownText(index.known, i18n)}
        <span className="block text-sm font-normal text-soft">
          {t("qualification.gaps.index.pairs", { known: index.knownPairs, pairs: index.pairs })}
        </span>
      </Fact>
    </>
  );
}

type FactProps = { readonly term: string; readonly note: string; readonly children: ReactNode };

function Fact({ term, note, children }: FactProps) {
  return (
    <div>
      <dt className="flex items-center gap-1 text-sm text-soft">
        {term} <InfoTip label={term}>{note}</InfoTip>
      </dt>
      <dd className="text-lg font-semibold tabular-nums">{children}</dd>
    </div>
  );
}

/** "27", or that it is not known. */
export function indexText(index: number | null, { t, format }: I18n): string {
  return index === null ? t("qualification.level.unknown") : format.number(Math.round(index), "whole");
}

/** "75 %"; what is not quite everything is never rounded up to it. */
export function knownText(known: number | null, { format }: I18n): string {
  if (known === null) return "–";
  const percent = Math.floor(100 * known);
  return format.number((known > 0 ? Math.max(1, percent) : percent) / 100, "percent");
}
