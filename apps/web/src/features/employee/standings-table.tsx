import { Badge } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { LevelText } from "../qualification/level-text.tsx";
import type { CompetenceTerms, Standing } from "./employee-types.ts";
import { SayLevelDialog } from "./say-level-dialog.tsx";

type Props = {
  readonly standings: readonly Standing[];
  readonly terms: CompetenceTerms;
  /** Where levels can be said; null where this is only read. */
  readonly saying: { readonly firmId: string; readonly employeeId: string; readonly today: string } | null;
  readonly i18n: I18n;
};

/** Per competence what is known, what is needed and what is missing. Unknown is said to be unknown. */
export function StandingsTable({ standings, terms, saying, i18n }: Props) {
  const { t, day } = i18n;
  return (
    <Table caption={t("employees.standings.caption")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("employees.competence")}</ColumnHead>
          <ColumnHead>{t("employees.level")}</ColumnHead>
          <ColumnHead>{t("employees.required")}</ColumnHead>
          <ColumnHead>{t("employees.gap")}</ColumnHead>
          <ColumnHead>{t("employees.source")}</ColumnHead>
          {saying ? (
            <ColumnHead>
              <span className="sr-only">{t("employees.actions")}</span>
            </ColumnHead>
          ) : null}
        </TableRow>
      </TableHead>
      <TableBody>
        {standings.map(({ competence, scale: key, known, required, gap }) => {
          const scale = terms.scales.find((each) => each.key === key);
          return (
            <TableRow key={competence}>
              <RowHead>{competenceLabel(competence, terms.competences, i18n)}</RowHead>
              <Cell label={t("employees.level")}>
                <LevelText scale={scale} value={known?.level ?? null} explains i18n={i18n} />
              </Cell>
              <Cell label={t("employees.required")}>
                {required === null ? (
                  <span className="text-soft">{t("employees.notRequired")}</span>
                ) : (
                  <LevelText scale={scale} value={required} i18n={i18n} />
                )}
              </Cell>
              <Cell label={t("employees.gap")}>
                <Gap gap={gap} known={known !== null} i18n={i18n} />
              </Cell>
              <Cell label={t("employees.source")}>
                {known ? (
                  <span className="text-sm text-soft">
                    {t("employees.sourceOn", {
                      source: t(`employees.sources.${known.source}`),
                      day: day(known.readOn),
                    })}
                  </span>
                ) : (
                  <span className="text-soft">–</span>
                )}
              </Cell>
              {saying ? (
                <Cell>
                  <SayLevelDialog {...saying} terms={terms} competence={competence} />
                </Cell>
              ) : null}
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

function Gap({ gap, known, i18n: { t } }: { gap: number | null; known: boolean; i18n: Pick<I18n, "t"> }) {
  if (gap === null)
    return <span className="text-soft">{t(known ? "employees.noGapAsked" : "employees.gapUnknown")}</span>;
  if (gap === 0) return <span className="text-soft">{t("employees.noGap")}</span>;
  return (
    <Badge tone="gap" icon="alert">
      {t("employees.gapOf", { gap })}
    </Badge>
  );
}
