import { standOfCell } from "@etappe/domain/matrix";
import { Badge } from "@etappe/ui/badge";
import { buttonClass } from "@etappe/ui/button-class";
import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelMark } from "../qualification/level-label.ts";
import { type MatrixHead, type MatrixRow, type RoleMatrix, roleNames, roleRow } from "./matrix-cells.ts";
import { type MatrixQuery, matrixHref } from "./matrix-query.ts";

type PeopleProps = {
  readonly path: string;
  readonly query: MatrixQuery;
  readonly head: MatrixHead;
  readonly page: Outputs["matrix"]["page"];
  readonly i18n: I18n;
};

/** The same on a phone: one card for each person, with what is missing. */
export function PeopleCards({ path, query, head, page, i18n }: PeopleProps) {
  const { t } = i18n;
  const next = page.from + page.rows.length;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-soft">
        {t("qualification.matrix.cards.range", { from: page.from + 1, to: next, total: page.total })}
      </p>
      <ul className="flex flex-col gap-3">
        {page.rows.map((row) => (
          <li key={row.id} className="rounded-md border border-line-strong bg-card px-3.5 py-3">
            <h3>{row.name === null ? row.staffNumber : `${row.staffNumber} · ${row.name}`}</h3>
            <p className="text-sm text-soft">
              {row.roles.length === 0 ? t("qualification.matrix.noRole") : roleNames(row.roles, head, i18n)}
            </p>
            <Needs row={row} head={head} i18n={i18n} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-2.5">
        {next < page.total ? (
          <Link href={matrixHref(path, query, { from: next }) as Route} className={buttonClass()}>
            {t("qualification.matrix.cards.more")}
          </Link>
        ) : null}
        {page.from > 0 ? (
          <Link href={matrixHref(path, query, {}) as Route} className={buttonClass("quiet")}>
            {t("qualification.matrix.cards.fromStart")}
          </Link>
        ) : null}
      </p>
    </div>
  );
}

function Needs({ row, head, i18n }: { readonly row: MatrixRow; readonly head: MatrixHead; readonly i18n: I18n }) {
  const { t } = i18n;
  const stands = head.columns.flatMap(({ key, scale: scaleKey }) => {
    const level = row.levels.find(({ competence }) => competence === key)?.level ?? null;
    const needed = row.needed.find(({ competence }) => competence === key)?.level ?? null;
    const scale = head.scales.find((each) => each.key === scaleKey);
    const text = `${levelMark(scale, level, i18n)} → ${levelMark(scale, needed, i18n)}`;
    return [{ key, text, stand: standOfCell(level, needed) }];
  });
  const short = stands.filter(({ stand }) => stand.kind === "short");
  const unknown = stands.filter(({ stand }) => stand.kind === "unknown").length;
  const met = stands.filter(({ stand }) => stand.kind === "met").length;
  return (
    <>
      {short.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-1.5">
          {short.map(({ key, text, stand }) => (
            <li key={key} className="flex items-baseline justify-between gap-3 border-t border-line pt-1.5 text-sm">
              <span className="min-w-0">{competenceLabel(key, head.competences, i18n)}</span>
              <span className="flex shrink-0 items-center gap-2">
                {text}
                <Badge tone="gap" icon="alert">
                  {stand.kind === "short" ? `−${stand.gap}` : ""}
                </Badge>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {met + unknown + short.length > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {t("qualification.matrix.cards.sum", { short: short.length, met, unknown })}
        </p>
      ) : null}
    </>
  );
}

type RoleProps = { readonly head: MatrixHead; readonly matrix: RoleMatrix; readonly i18n: I18n };

/** Roles on a phone: what each needs, and how many meet it. */
export function RoleCards({ head, matrix, i18n }: RoleProps) {
  return (
    <ul className="flex flex-col gap-3">
      {matrix.rows.map((row) => {
        const { id, title, note, cells } = roleRow(row, head, i18n);
        return (
          <li key={id} className="rounded-md border border-line-strong bg-card px-3.5 py-3">
            <h3>{title}</h3>
            <p className="text-sm text-soft">{note}</p>
            <ul className="mt-2 flex flex-col gap-1.5">
              {head.columns.map(({ key }, at) =>
                row.cells.some(({ competence }) => competence === key) ? (
                  <li
                    key={key}
                    className="flex items-baseline justify-between gap-3 border-t border-line pt-1.5 text-sm"
                  >
                    <span className="min-w-0">{competenceLabel(key, head.competences, i18n)}</span>
                    <span className="shrink-0 text-end">
                      <span aria-hidden="true">
                        {cells[at]?.text} {cells[at]?.mark}
                      </span>
                      <span className="sr-only">{cells[at]?.name}</span>
                    </span>
                  </li>
                ) : null,
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
