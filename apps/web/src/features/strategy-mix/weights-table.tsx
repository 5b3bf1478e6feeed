import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import type { Mix, Place } from "./mix-table.ts";
import { WeightBar } from "./weight-bar.tsx";

type Props = { readonly mix: Mix; readonly placeName: (place: Place) => string; readonly i18n: I18n };

/** Place by type: how much each strategy counts where. */
export function WeightsTable({ mix, placeName, i18n }: Props) {
  const { t, words, format } = i18n;
  return (
    <Table caption={t("strategyMix.table.caption")} showsCaption>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("strategyMix.table.place")}</ColumnHead>
          {mix.types.map(({ key, label }) => (
            <ColumnHead key={key}>{words(label)}</ColumnHead>
          ))}
          <ColumnHead align="end">
            {t("strategyMix.table.together")}
            <InfoTip label={t("strategyMix.table.togetherLabel")}>{t("strategyMix.table.togetherInfo")}</InfoTip>
          </ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {mix.rows.map(({ place, cells, together }) => (
          <TableRow key={place ?? "whole"}>
            <RowHead>{placeName(place)}</RowHead>
            {mix.types.map(({ key, label }, index) => {
              const weight = cells[index]?.weight ?? null;
              const strategy = words(label);
              return (
                <Cell key={key} label={strategy}>
                  {weight === null ? (
                    <span className="text-sm text-faint">{t("strategyMix.table.notHeld")}</span>
                  ) : (
                    <span className="flex max-w-56 items-center gap-3">
                      <WeightBar
                        title={t("strategyMix.table.weightTitle", { strategy, place: placeName(place), weight })}
                        weight={weight}
                      />
                      <span className="w-9 shrink-0 font-semibold">{format.number(weight, "oneDecimal")}</span>
                    </span>
                  )}
                </Cell>
              );
            })}
            <Cell label={t("strategyMix.table.together")} align="end">
              {format.number(together, "oneDecimal")}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
