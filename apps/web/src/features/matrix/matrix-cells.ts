/** Rows of the matrix as the grid draws them. */
import { cellKey, standOfCell } from "@etappe/domain/matrix";
import type { GridCell, GridGroup, GridRow, GridTone } from "@etappe/ui/data-grid-data";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel, levelMark } from "../qualification/level-label.ts";
import type { LevelQueue, Pending } from "./level-queue.ts";

export type MatrixHead = Outputs["matrix"]["head"];
export type MatrixRow = Outputs["matrix"]["page"]["rows"][number];
export type RoleMatrix = Outputs["matrix"]["roles"];

/** What stands where no role needs anything and nothing is known. */
const NOTHING = "·";

export function gridGroups({ columns, competences }: MatrixHead, i18n: I18n): readonly GridGroup[] {
  const kinds = [...new Set(columns.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    id: kind,
    label: i18n.t(`qualification.matrix.kind.${kind}`),
    columns: columns
      .filter((column) => column.kind === kind)
      .map(({ key }) => {
        const help = competences.find((each) => each.key === key.split("/")[0])?.help;
        return { id: key, label: competenceLabel(key, competences, i18n), help: help ? i18n.words(help) : undefined };
      }),
  }));
}

/** One employee: the levels that count, and over them what was said and is not saved yet. */
export function peopleRow(row: MatrixRow, head: MatrixHead, queue: LevelQueue, i18n: I18n): GridRow {
  return {
    id: row.id,
    title: row.name === null ? row.staffNumber : `${row.staffNumber} · ${row.name}`,
    note: row.roles.length === 0 ? i18n.t("qualification.matrix.noRole") : roleNames(row.roles, head, i18n),
    cells: head.columns.map(({ key, scale }) => {
      const pending = queue.get(cellKey({ employeeId: row.id, competence: key }));
      const known = row.levels.find(({ competence }) => competence === key)?.level ?? null;
      const needed = row.needed.find(({ competence }) => competence === key)?.level ?? null;
      return peopleCell(pending ? pending.level : known, needed, { scale, head, pending, i18n });
    }),
  };
}

type About = {
  readonly scale: string;
  readonly head: MatrixHead;
  readonly pending: Pending | undefined;
  readonly i18n: I18n;
};

function peopleCell(level: number | null, needed: number | null, { scale: key, head, pending, i18n }: About): GridCell {
  const { t } = i18n;
  const scale = head.scales.find((each) => each.key === key);
  const stand = standOfCell(level, needed);
  const now = levelMark(scale, level, i18n);
  const said = levelLabel(scale, level, i18n);
  const state = pending === undefined ? null : isStuck(pending) ? "failed" : "waiting";
  const words = state === null ? "" : t(`qualification.matrix.cell.${state}`);
  // A number, or a word that is the same everywhere: both come back when they are pasted.
  const value = level === null ? "" : now === "–" ? String(level) : now;
  const cell = (text: string, mark: string, name: string, tone: GridTone): GridCell => ({
    ...{ text, mark, name: `${name}${words}`, tone, state, value },
  });
  if (stand.kind === "not-needed")
    return level === null
      ? cell(NOTHING, "", t("qualification.matrix.cell.nothing"), "quiet")
      : cell(now, "", t("qualification.matrix.cell.notNeeded", { level: said }), "plain");
  const wanted = { level: said, needed: levelLabel(scale, stand.needed, i18n) };
  const text = `${now} → ${levelMark(scale, stand.needed, i18n)}`;
  switch (stand.kind) {
    case "unknown":
      return cell(text, "", t("qualification.matrix.cell.unknown", wanted), "open");
    case "met":
      return cell(text, "✓", t("qualification.matrix.cell.met", wanted), "plain");
    case "short":
      return cell(
        text,
        `−${stand.gap}`,
        t("qualification.matrix.cell.short", { ...wanted, gap: stand.gap }),
        stand.gap > 1 ? "far-short" : "short",
      );
  }
}

/** Whether it goes nowhere by itself any more. */
export function isStuck({ state }: Pending): boolean {
  return state.kind === "conflict" || state.kind === "refused";
}

/** One role, or a group of roles: how many of those who hold it meet what it needs. */
export function roleRow(row: RoleMatrix["rows"][number], head: MatrixHead, i18n: I18n): GridRow {
  const { t } = i18n;
  return {
    id: row.roles.join(" "),
    title: roleNames(row.roles, head, i18n),
    note:
      row.people === null
        ? t("qualification.matrix.roles.notCounted")
        : t("qualification.matrix.roles.people", { count: row.people }),
    cells: head.columns.map(({ key, scale: scaleKey }) => {
      const cell = row.cells.find(({ competence }) => competence === key);
      if (!cell)
        return {
          text: NOTHING,
          mark: "",
          name: t("qualification.matrix.roles.notNeeded"),
          tone: "quiet",
          state: null,
          value: "",
        };
      const scale = head.scales.find((each) => each.key === scaleKey);
      return roleCell(cell, row.people, levelLabel(scale, cell.needed, i18n), i18n);
    }),
  };
}

type RoleCell = RoleMatrix["rows"][number]["cells"][number];

function roleCell({ known, met }: RoleCell, people: number | null, needed: string, { t }: I18n): GridCell {
  if (met === null || people === 0) {
    const name = t(people === 0 ? "qualification.matrix.roles.nobody" : "qualification.matrix.roles.notShown", {
      needed,
    });
    return {
      text: people === 0 ? "–" : "?",
      mark: "",
      name,
      tone: people === 0 ? "quiet" : "open",
      state: null,
      value: "",
    };
  }
  const of = people ?? met;
  const unknown = known === null ? 0 : Math.max(0, of - known);
  const short = of - unknown - met;
  return {
    text: people === null ? String(met) : `${met} / ${of}`,
    mark: [short > 0 ? `−${short}` : "", unknown > 0 ? `${unknown} ?` : ""].filter(Boolean).join(" · ") || "✓",
    name: t("qualification.matrix.roles.cell", { met, of, unknown, short, needed }),
    tone: short > 0 ? (short > of / 2 ? "far-short" : "short") : unknown > 0 ? "open" : "plain",
    state: null,
    value: `${met}/${of}`,
  };
}

export function roleNames(keys: readonly string[], { roles }: MatrixHead, { words }: I18n): string {
  return keys.map((key) => roleName(key, roles, words)).join(", ");
}

function roleName(key: string, roles: MatrixHead["roles"], words: I18n["words"]): string {
  const role = roles.find((each) => each.key === key);
  return role ? words(role.label) : key;
}
