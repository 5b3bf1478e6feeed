import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel } from "../qualification/level-label.ts";
import { LevelText } from "../qualification/level-text.tsx";
import { requiredLabel, scaleOf } from "./role-words.ts";
import type { StaffedRole, Staffing } from "./staffing.ts";

type Props = {
  readonly role: StaffedRole;
  readonly staffing: Staffing;
  readonly i18n: I18n;
  /** How many reach the level: shown, or asked for. `people` null: not known. */
  readonly meets: (people: number | null, competence: string) => ReactNode;
};

/** What a role requires on which scale, and how many reach it; what is known per language once per language. */
export function RequiresTable({ role, staffing, i18n, meets }: Props) {
  const { t, words, format } = i18n;
  const dropped = (role.framework?.requires ?? []).filter(
    ({ competence }) => !role.requires.some((each) => each.competence === competence),
  );
  const columns = {
    level: t("staffing.roles.level"),
    weight: t("staffing.roles.weight"),
    meets: t("staffing.roles.meets"),
  };
  return (
    <>
      <Table caption={t("staffing.roles.caption", { role: words(role.label) })} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("staffing.roles.competence")}</ColumnHead>
            <ColumnHead>{columns.level}</ColumnHead>
            <ColumnHead align="end">{columns.weight}</ColumnHead>
            <ColumnHead>{columns.meets}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {role.requires.flatMap(({ competence, level, weight }) =>
            keysOf(competence, role, staffing).map((key) => (
              <TableRow key={key}>
                <RowHead>
                  {key === competence
                    ? requiredLabel(key, staffing, i18n)
                    : competenceLabel(key, staffing.competences, i18n)}
                </RowHead>
                <Cell label={columns.level}>
                  <LevelText scale={scaleOf(competence, staffing)} value={level} explains i18n={i18n} />
                  <Original {...{ role, staffing, i18n, competence, level }} />
                </Cell>
                <Cell label={columns.weight} align="end">
                  {format.number(weight)}
                </Cell>
                <Cell label={columns.meets}>
                  {role.countable.some((each) => each.competence === key) ? (
                    meets(role.counts.find((count) => count.competence === key)?.people ?? null, key)
                  ) : (
                    <span className="text-sm text-soft">{t("staffing.roles.onlyWithLanguage")}</span>
                  )}
                </Cell>
              </TableRow>
            )),
          )}
        </TableBody>
      </Table>
      {dropped.length > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {t("staffing.roles.dropped", {
            list: dropped.map(({ competence }) => requiredLabel(competence, staffing, i18n)).join(", "),
          })}
        </p>
      ) : null}
    </>
  );
}

/** A competence as it can be counted: in each language in which the role is needed, or as it is. */
function keysOf(competence: string, role: StaffedRole, { competences }: Staffing): readonly string[] {
  if (!competences.find(({ key }) => key === competence)?.perLanguage) return [competence];
  const keys = role.countable.map((each) => each.competence).filter((key) => key.startsWith(`${competence}/`));
  return keys.length > 0 ? keys : [competence];
}

type OriginalProps = Pick<Props, "role" | "staffing" | "i18n"> & {
  readonly competence: string;
  readonly level: number;
};

/** What the framework requires instead, where the firm has changed it. */
function Original({ role, staffing, i18n, competence, level }: OriginalProps) {
  const { t } = i18n;
  if (role.framework === null) return null;
  const original = role.framework.requires.find((each) => each.competence === competence);
  if (original?.level === level) return null;
  return (
    <span className="block text-xs text-soft">
      {original
        ? t("staffing.roles.framework", { level: levelLabel(scaleOf(competence, staffing), original.level, i18n) })
        : t("staffing.roles.notInFramework")}
    </span>
  );
}
