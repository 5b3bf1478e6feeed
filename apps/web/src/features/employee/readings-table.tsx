import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel } from "../qualification/level-label.ts";
import { LevelText } from "../qualification/level-text.tsx";
import type { CompetenceTerms, Reading } from "./employee-types.ts";
import { TakeOutDialog } from "./take-out-dialog.tsx";

type Props = {
  readonly readings: readonly Reading[];
  readonly terms: CompetenceTerms;
  /** Where what was said by mistake can be taken out; null where this is only read. */
  readonly editing: { readonly firmId: string; readonly employeeId: string } | null;
  readonly i18n: I18n;
};

/** Everything that was ever said of somebody, with who says so and since when. */
export function ReadingsTable({ readings, terms, editing, i18n }: Props) {
  const { t, day } = i18n;
  return (
    <Table caption={t("employees.readings.caption")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("employees.readings.on")}</ColumnHead>
          <ColumnHead>{t("employees.competence")}</ColumnHead>
          <ColumnHead>{t("employees.level")}</ColumnHead>
          <ColumnHead>{t("employees.source")}</ColumnHead>
          {editing ? (
            <ColumnHead>
              <span className="sr-only">{t("employees.actions")}</span>
            </ColumnHead>
          ) : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {readings.map((reading) => {
          const scale = terms.scales.find(({ key }) => key === reading.scale);
          const competence = competenceLabel(reading.competence, terms.competences, i18n);
          return (
            <TableRow key={reading.id}>
              <RowHead className="whitespace-nowrap">{day(reading.readOn)}</RowHead>
              <Cell label={t("employees.competence")}>{competence}</Cell>
              <Cell label={t("employees.level")}>
                <LevelText scale={scale} value={reading.level} i18n={i18n} />
              </Cell>
              <Cell label={t("employees.source")}>
                {t(`employees.sources.${reading.source}`)}
                <Origin reading={reading} i18n={i18n} />
              </Cell>
              {editing ? (
                <Cell>
                  <TakeOutDialog
                    {...editing}
                    id={reading.id}
                    what={t("employees.readings.what", {
                      ...{ competence, day: day(reading.readOn) },
                      level: levelLabel(scale, reading.level, i18n),
                    })}
                  />
                </Cell>
              ) : null}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function Origin({ reading, i18n: { t } }: { readonly reading: Reading; readonly i18n: Pick<I18n, "t"> }) {
  const from = reading.fromImport ? "fromImport" : reading.fromMeasure ? "fromMeasure" : null;
  const parts = [reading.recordedBy, from && t(`employees.readings.${from}`)].filter(Boolean);
  return parts.length > 0 ? <span className="block text-xs text-soft">{parts.join(" · ")}</span> : null;
}
