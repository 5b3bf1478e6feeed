import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { EntryDialog } from "./entry-dialog.tsx";
import { type Entry, type Plant, whatOf } from "./home-plant.ts";

type Props = { readonly firmId: string; readonly plant: Plant; readonly i18n: I18n };

/** Everything that was ever written, what was corrected struck through. */
export function Ledger({ firmId, plant, i18n }: Props) {
  const { t, day } = i18n;
  const column = (key: "day" | "what" | "venture" | "note" | "actions") => t(`homePlant.ledger.${key}`);
  const ventureName = (id: string) => plant.ventures.find((venture) => venture.id === id)?.name ?? "";
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{t("homePlant.ledger.title")}</h2>
      <p className="mt-1 mb-3 max-w-measure text-sm text-soft">{t("homePlant.ledger.hint")}</p>
      <Table caption={t("homePlant.ledger.caption")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{column("day")}</ColumnHead>
            <ColumnHead>{column("what")}</ColumnHead>
            <ColumnHead>{column("venture")}</ColumnHead>
            <ColumnHead>{column("note")}</ColumnHead>
            {plant.mayEdit ? <ColumnHead>{column("actions")}</ColumnHead> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {plant.ledger.map((entry) => (
            <TableRow key={entry.id}>
              <RowHead className="whitespace-nowrap">{day(entry.happenedOn)}</RowHead>
              <Cell label={column("what")}>
                <What entry={entry} i18n={i18n} />
              </Cell>
              <Cell label={column("venture")}>{ventureName(entry.ventureId)}</Cell>
              <Cell label={column("note")}>
                {entry.note ? <span className="block whitespace-pre-line">{entry.note}</span> : null}
                <span className="block text-xs text-soft">{entry.recordedBy}</span>
              </Cell>
              {plant.mayEdit ? (
                <Cell label={column("actions")} className={entry.counts ? "" : "max-sm:hidden"}>
                  {entry.counts ? <EntryDialog {...{ firmId, plant }} corrects={entry} /> : null}
                </Cell>
              ) : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

function What({ entry, i18n }: { readonly entry: Entry; readonly i18n: I18n }) {
  const { t } = i18n;
  const what = whatOf(entry, i18n);
  return (
    <>
      {entry.counts || entry.takesBack ? what : <s>{what}</s>}
      {entry.counts || entry.takesBack ? null : (
        <span className="block text-xs text-soft">{t("homePlant.ledger.corrected")}</span>
      )}
      {entry.corrects && !entry.takesBack ? (
        <span className="block text-xs text-soft">{t("homePlant.ledger.correction")}</span>
      ) : null}
    </>
  );
}
