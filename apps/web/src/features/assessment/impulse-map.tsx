"use client";
import { BubbleQuadrants } from "@etappe/ui/bubble-quadrants";
import { Figure } from "@etappe/ui/figure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { hrefOf } from "./answer-board.tsx";
import type { Assessment } from "./answer-row.tsx";
import { keyOf } from "./autosave.ts";
import type { LastRound } from "./last-round.ts";
import type { Place } from "./waiting-room.ts";

/** An impulse with its strength now and in the last round, null: not asked. */
export type Weighed = Assessment["impulses"][number] & {
  readonly level: number | null;
  readonly before: number | null;
  readonly note: string;
};

type Props = {
  readonly impulses: readonly Weighed[];
  readonly place: Place;
  readonly last: LastRound | null;
  readonly mayRecord: boolean;
  readonly i18n: I18n;
};

/** What drives the firm, and how: pressed or drawn, from outside or from within. */
export function ImpulseMap({ impulses, place, last, mayRecord, i18n }: Props) {
  const { t, words } = i18n;
  const strong = impulses
    .flatMap((impulse) => (impulse.level ? [{ ...impulse, level: impulse.level }] : []))
    .sort((a, b) => b.level - a.level);
  if (strong.length === 0) {
    return (
      <p className="rounded-lg border border-dashed border-line-strong px-5 py-10 text-center text-soft">
        {t(mayRecord ? "assessment.impulses.map.empty" : "assessment.impulses.map.emptyReader")}
      </p>
    );
  }
  return (
    <Figure
      legend={[
        { sample: <Sample kind="dashed" />, text: t("assessment.impulses.map.legendPush") },
        { sample: <Sample kind="solid" />, text: t("assessment.impulses.map.legendPull") },
      ]}
      caption={t("assessment.impulses.map.caption")}
      twin={{ label: t("assessment.impulses.map.twin"), table: <MapTable {...{ impulses, place, last, i18n }} /> }}
    >
      <BubbleQuadrants
        title={t("assessment.impulses.map.title")}
        desc={t("assessment.impulses.map.desc", {
          push: strong.filter(({ character }) => character === "push").length,
          pull: strong.filter(({ character }) => character === "pull").length,
          strongest: strong[0] ? `${words(strong[0].label)} (${strong[0].level})` : t("assessment.impulses.map.none"),
        })}
        startLabel={t("assessment.impulses.map.push")}
        endLabel={t("assessment.impulses.map.pull")}
        topLabel={t("assessment.impulses.map.external")}
        bottomLabel={t("assessment.impulses.map.internal")}
        bubbles={strong.map(({ key, label, level, character, origin }) => ({
          id: key,
          label: words(label),
          size: level,
          kind: character === "push" ? "dashed" : "solid",
          column: character === "push" ? "start" : "end",
          row: origin === "external" ? "top" : "bottom",
        }))}
      />
    </Figure>
  );
}

function Sample({ kind }: { readonly kind: "dashed" | "solid" }) {
  const isDashed = kind === "dashed";
  return (
    <svg aria-hidden="true" width="16" height="16" className="shrink-0">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={isDashed ? "var(--gap-soft)" : "var(--accent-soft)"}
        stroke={isDashed ? "var(--gap)" : "var(--accent)"}
        strokeWidth="1.6"
        strokeDasharray={isDashed ? "3 2" : undefined}
      />
    </svg>
  );
}

function MapTable({ impulses, place, last, i18n: { t, words } }: Omit<Props, "mayRecord">) {
  const [character, origin, strength] = [
    t("assessment.impulses.map.character"),
    t("assessment.impulses.map.origin"),
    t("assessment.impulses.map.strength"),
  ];
  const then = last ? t("assessment.lastRound.head", { number: last.number }) : null;
  return (
    <Table caption={t("assessment.impulses.map.title")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("assessment.impulses.map.impulse")}</ColumnHead>
          <ColumnHead>{character}</ColumnHead>
          <ColumnHead>{origin}</ColumnHead>
          <ColumnHead align="end">{strength}</ColumnHead>
          {then ? <ColumnHead align="end">{then}</ColumnHead> : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {impulses.map((impulse) => (
          <TableRow key={impulse.key}>
            <RowHead>
              <Link href={hrefOf(keyOf("impulse", impulse.key), place)} className="text-link">
                {words(impulse.label)}
              </Link>
              {impulse.note ? <span className="block text-xs font-normal text-soft">{impulse.note}</span> : null}
            </RowHead>
            <Cell label={character}>{t(`assessment.impulses.character.${impulse.character}`)}</Cell>
            <Cell label={origin}>{t(`assessment.impulses.origin.${impulse.origin}`)}</Cell>
            <Cell label={strength} align="end">
              {impulse.level ?? <span className="text-soft">{t("assessment.answer.notAsked")}</span>}
            </Cell>
            {then ? (
              <Cell label={then} align="end">
                {impulse.before ?? "–"}
              </Cell>
            ) : null}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
