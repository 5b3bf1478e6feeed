"use client";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { type FileFault, fileFaultText } from "./file-fault-words.ts";
import { type Forms, formOf } from "./form-shape.ts";
import { fieldTrail, type NameOf } from "./part-words.ts";

type Props = {
  readonly faults: readonly FileFault[];
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly i18n: I18n;
};

/** Faults of a file, each where whoever wrote it finds it again. */
export function FileFaults({ faults, forms, nameOf, i18n }: Props) {
  const { t } = i18n;
  const head = {
    where: t("framework.import.where"),
    what: t("framework.import.what"),
    why: t("framework.import.why"),
  };
  return (
    <Table caption={t("framework.import.faultsCaption")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead className="w-1/4">{head.where}</ColumnHead>
          <ColumnHead className="w-1/3">{head.what}</ColumnHead>
          <ColumnHead>{head.why}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {faults.map((fault, index) => {
          const { kind, key, field, place } = fault;
          const form = kind === null ? null : formOf(forms, kind);
          const trail = form ? fieldTrail(form.fields, field, null, i18n).join(" › ") : field;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two cells may have the same fault, and the list never changes
            <TableRow key={index}>
              <RowHead>
                {place
                  ? t("framework.import.place", { sheet: place.sheet, row: place.row, column: place.column })
                  : (form?.one ?? t("framework.import.wholeFile"))}
                {place?.heading ? <span className="block text-sm font-normal text-soft">{place.heading}</span> : null}
              </RowHead>
              <Cell label={head.what}>
                {form?.one} <span className="text-soft [overflow-wrap:anywhere]">{key}</span>
                {trail ? <span className="block text-sm text-soft">{trail}</span> : null}
              </Cell>
              <Cell label={head.why}>{fileFaultText(fault, { forms, nameOf, i18n })}</Cell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
