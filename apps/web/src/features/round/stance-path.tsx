import { Figure } from "@etappe/ui/figure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { ValuePath } from "@etappe/ui/value-path";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { signed } from "../assessment/signed.ts";
import { roundName, roundTime, venturePhases } from "./round-words.ts";

export type Round = Outputs["rounds"]["list"]["rounds"][number];

type Props = {
  readonly rounds: readonly Round[];
  /** Where a stance begins to have a name; the method says so. */
  readonly bands: Outputs["rounds"]["list"]["bands"];
  readonly i18n: I18n;
};

/** How driven or driving the firm was, round by round, and in which phase its ventures were then. */
export function StancePath({ rounds, bands, i18n }: Props) {
  const { t, format } = i18n;
  const textOf = ({ stance }: Round) => (stance === null ? t("round.path.unknown") : signed(stance, format));
  const first = rounds.find(({ stance }) => stance !== null);
  const last = rounds.findLast(({ stance }) => stance !== null);
  return (
    <section className="flex flex-col gap-2">
      <h2>{t("round.path.title")}</h2>
      <Figure
        caption={t("round.path.caption")}
        twin={{ label: t("round.path.twin"), table: <PathTable rounds={rounds} i18n={i18n} /> }}
      >
        <ValuePath
          title={t("round.path.title")}
          desc={
            first && last
              ? t("round.path.desc", {
                  count: rounds.length,
                  from: textOf(first),
                  to: textOf(last),
                })
              : t("round.path.none")
          }
          min={-1}
          max={1}
          bands={[
            { label: t("round.path.band.active"), from: bands.activeFrom, to: 1 },
            { label: t("round.path.band.mixed"), from: bands.reactiveUpTo, to: bands.activeFrom },
            { label: t("round.path.band.reactive"), from: -1, to: bands.reactiveUpTo },
          ]}
          stops={rounds.map((round) => ({
            id: round.id,
            value: round.stance,
            valueText: textOf(round),
            label: t("round.number", { number: round.number }),
            notes: [roundTime(round, i18n), ...venturePhases(round, i18n)],
            isOpen: round.endedOn === null,
          }))}
        />
      </Figure>
    </section>
  );
}

function PathTable({ rounds, i18n }: Omit<Props, "bands">) {
  const { t, format } = i18n;
  const [time, stance, phases] = [t("round.path.time"), t("round.path.stance"), t("round.path.phases")];
  return (
    <Table caption={t("round.path.title")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("round.path.round")}</ColumnHead>
          <ColumnHead>{time}</ColumnHead>
          <ColumnHead>{stance}</ColumnHead>
          <ColumnHead>{phases}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {rounds.map((round) => (
          <TableRow key={round.id}>
            <RowHead>{roundName(round, i18n)}</RowHead>
            <Cell label={time}>{roundTime(round, i18n)}</Cell>
            <Cell label={stance}>
              {round.stance === null || round.stanceBand === null
                ? t("round.path.unknown")
                : `${signed(round.stance, format)}, ${t(`firm.overview.band.${round.stanceBand}`)}`}
            </Cell>
            <Cell label={phases}>{venturePhases(round, i18n).join("; ") || "–"}</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
