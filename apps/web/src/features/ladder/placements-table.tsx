import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { leftWords } from "./chip-words.ts";
import { countriesOf, type Ladder, type Placement } from "./ladder-grid.ts";
import { PlacementActions } from "./placement-actions.tsx";

type Props = {
  readonly firmId: string;
  readonly ladder: Ladder;
  readonly ventures: readonly VentureName[];
  readonly i18n: I18n;
};

/** All of the firm's ventures: a form may belong to one that is closed. */
export type VentureName = { readonly id: string; readonly name: string };

/** Every form on record with its reason, and what can be done with it. */
export function PlacementsTable({ firmId, ladder, ventures, i18n }: Props) {
  const { t, words, locale } = i18n;
  const order = countriesOf(ladder);
  const rows = ladder.placements.toSorted(
    (a, b) => order.indexOf(a.country) - order.indexOf(b.country) || a.level - b.level,
  );
  const ventureName = (id: string | null) => ventures.find((venture) => venture.id === id)?.name;
  const column = (key: "state" | "when" | "venture" | "reason" | "actions") => t(`ladder.change.${key}`);
  return (
    <section aria-labelledby="placements">
      <h2 id="placements">{t("ladder.change.title")}</h2>
      <p className="mt-1 mb-3 max-w-measure text-sm text-soft">{t("ladder.change.hint")}</p>
      <Table caption={t("ladder.change.title")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("ladder.change.form")}</ColumnHead>
            <ColumnHead>{column("state")}</ColumnHead>
            <ColumnHead>{column("when")}</ColumnHead>
            <ColumnHead>{column("venture")}</ColumnHead>
            <ColumnHead>{column("reason")}</ColumnHead>
            {ladder.mayEdit ? <ColumnHead>{column("actions")}</ColumnHead> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((placement) => {
            const names = { form: words(placement.label), country: countryName(placement.country, locale) };
            return (
              <TableRow key={placement.id}>
                <RowHead>
                  {names.form}
                  <span className="block text-sm font-normal text-soft">{names.country}</span>
                </RowHead>
                <Cell label={column("state")} className="sm:whitespace-nowrap">
                  {t(`ladder.state.${placement.state}`)}
                </Cell>
                <Cell label={column("when")} className="sm:whitespace-nowrap">
                  {whenOf(placement, i18n)}
                </Cell>
                <MaybeCell label={column("venture")} i18n={i18n}>
                  {ventureName(placement.ventureId) ?? ""}
                </MaybeCell>
                <MaybeCell label={column("reason")} i18n={i18n}>
                  {placement.reason}
                </MaybeCell>
                {ladder.mayEdit ? (
                  <Cell label={column("actions")} className={placement.state === "left" ? "max-sm:hidden" : ""}>
                    <PlacementActions
                      {...{ firmId, placement, ...names }}
                      needsReason={ladder.plans.some(
                        ({ id, exitBarrier }) => id === placement.id && exitBarrier !== null,
                      )}
                    />
                  </Cell>
                ) : null}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </section>
  );
}

/** A dash keeps the columns in line; where each row is a card, there is nothing to keep in line. */
function MaybeCell(props: { readonly label: string; readonly children: string; readonly i18n: I18n }) {
  const { label, children, i18n } = props;
  return (
    <Cell label={label} className={children ? "whitespace-pre-line" : "max-sm:hidden"}>
      {children || i18n.t("ladder.change.none")}
    </Cell>
  );
}

function whenOf({ state, sinceYear, plannedFor, leftYear }: Placement, { t, day }: I18n): string {
  if (state === "planned") return plannedFor === null ? t("ladder.change.none") : day(plannedFor);
  if (state === "left" && leftYear !== null) return leftWords(sinceYear, leftYear, t);
  if (sinceYear === null) return t("ladder.change.none");
  return t(state === "active" ? "ladder.picture.since" : "ladder.picture.leftSince", { year: String(sinceYear) });
}
