import type { I18n } from "../../i18n/i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel, levelMark } from "../qualification/level-label.ts";
import { type ListRow, type StaffList, scaleOf } from "./staff-import.ts";

type Props = { readonly row: ListRow; readonly list: StaffList; readonly i18n: I18n };

/** What a row changes, field by field: what was, and what will be. */
export function RowChanges({ row: { change, outcome }, list, i18n }: Props) {
  const { t, words } = i18n;
  if (outcome !== "new" && outcome !== "changed") return null;
  const rolesOf = (keys: readonly string[]) =>
    keys
      .map((key) => list.roles.find((role) => role.key === key))
      .map((role) => (role ? words(role.label) : "?"))
      .join(", ");
  const before = (text: string) => (outcome === "new" ? "" : `${text || t("staffImport.none")} → `);
  const facts: string[] = [];
  if (change.name !== null && change.name !== change.nameBefore)
    facts.push(`${before(change.nameBefore ?? "")}${change.name}`);
  if (change.roles.join() !== change.rolesBefore.join())
    facts.push(`${before(rolesOf(change.rolesBefore))}${rolesOf(change.roles)}`);
  for (const { competence, level, before: was } of change.levels) {
    const scale = scaleOf(competence, list);
    const old =
      outcome === "new" ? "" : `${was === null ? t("qualification.level.unknown") : levelMark(scale, was, i18n)} → `;
    facts.push(`${competenceLabel(competence, list.competences, i18n)}: ${old}${levelLabel(scale, level, i18n)}`);
  }
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
