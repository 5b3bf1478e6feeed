"use client";
import { Disclosure } from "@etappe/ui/disclosure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import type { SideNames } from "./effect-view.tsx";
import type { Effect } from "./scratch.ts";

type Props = { readonly effect: Effect; readonly names: SideNames; readonly i18n: I18n };
type Gap = Effect["gaps"][number];

/** What strategies and forms require, what there is, and what is missing. What moves stands open, the rest is one tap away. */
export function GapShifts({ effect: { gaps }, names, i18n }: Props) {
  const { t } = i18n;
  if (gaps.length === 0) return <p className="text-soft">{t("scenario.gaps.none")}</p>;
  const moved = gaps.filter(({ actual }) => actual.before !== actual.after);
  const missing = (side: "before" | "after") => gaps.filter(({ gap }) => (gap[side] ?? 0) > 0).length;
  const unknown = gaps.filter(({ required, actual }) => required > 0 && actual.after === null).length;
  return (
    <>
      <p className="mb-1">
        {t("scenario.gaps.summary", { required: gaps.filter(({ required }) => required > 0).length, unknown })}{" "}
        {t("scenario.gaps.missing", { before: missing("before"), after: missing("after"), ...nameWords(names) })}
      </p>
      {moved.length > 0 ? <GapTable gaps={moved} names={names} i18n={i18n} /> : null}
      <Disclosure summary={t("scenario.gaps.all", { count: gaps.length })}>
        <GapTable gaps={gaps} names={names} i18n={i18n} />
      </Disclosure>
      <p className="text-sm text-soft">{t("scenario.gaps.hint")}</p>
    </>
  );
}

function nameWords({ before, after }: SideNames) {
  return { beforeName: before, afterName: after };
}

function GapTable({ gaps, names, i18n }: Omit<Props, "effect"> & { readonly gaps: readonly Gap[] }) {
  const { t, words, locale } = i18n;
  return (
    <Table caption={t("scenario.gaps.caption", names)} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("scenario.gaps.criterion")}</ColumnHead>
          <ColumnHead align="end">{t("scenario.gaps.required")}</ColumnHead>
          <ColumnHead align="end">{names.before}</ColumnHead>
          <ColumnHead align="end">{names.after}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {gaps.map((gap) => (
          <TableRow key={gap.criterion.key}>
            <RowHead>
              {words(gap.criterion.label)}
              <span className="block text-xs font-normal text-soft">
                {words(gap.field)} {sourceWords(gap.criterion.source, locale)}
              </span>
            </RowHead>
            <Cell label={t("scenario.gaps.required")} align="end">
              {gap.required === 0 ? t("scenario.gaps.nothing") : gap.required}
            </Cell>
            <Cell label={names.before} align="end">
              <Level gap={gap} side="before" i18n={i18n} />
            </Cell>
            <Cell label={names.after} align="end">
              <Level gap={gap} side="after" i18n={i18n} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Level({
  gap,
  side,
  i18n: { t },
}: {
  readonly gap: Gap;
  readonly side: "before" | "after";
  readonly i18n: I18n;
}) {
  const actual = gap.actual[side];
  if (actual === null) return <span className="text-soft">{t("assessment.answer.notAsked")}</span>;
  if (actual === "na") return <span className="text-soft">{t("assessment.answer.notApplicable")}</span>;
  const short = gap.gap[side] ?? 0;
  return (
    <>
      {actual}{" "}
      {short > 0 ? (
        <span className="block text-xs font-semibold text-gap">{t("scenario.gaps.short", { short })}</span>
      ) : null}
    </>
  );
}
