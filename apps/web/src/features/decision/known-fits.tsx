import { Badge } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { KnownThen } from "./known-then-view.tsx";

/** How well each strategy type suited the firm, as far as was known. */
export function KnownFits({ known, i18n }: { readonly known: KnownThen; readonly i18n: I18n }) {
  const { t, words, format } = i18n;
  const heads = { fit: t("decision.known.fit"), basis: t("decision.known.basis") };
  return (
    <section aria-labelledby="known-fits">
      <h3 id="known-fits" className="mb-2">
        {t("decision.known.fits")}
      </h3>
      <Table caption={t("decision.known.fits")} isDense className="max-w-measure">
        <TableHead>
          <TableRow>
            <ColumnHead>{t("decision.known.type")}</ColumnHead>
            <ColumnHead>{heads.fit}</ColumnHead>
            <ColumnHead>{heads.basis}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {known.fits.map(({ type, label, fit, basis, suggested }) => (
            <TableRow key={type}>
              <RowHead>{words(label)}</RowHead>
              <Cell label={heads.fit}>
                {fit === null ? t("decision.known.notEnough") : format.number(fit, "whole")}{" "}
                {suggested ? <Badge tone="accent">{t("decision.known.suggested")}</Badge> : null}
              </Cell>
              <Cell label={heads.basis}>{format.number(basis, "percent")}</Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
