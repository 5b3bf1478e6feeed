/** Taking a whole staff list back: what returns to what it was, and what has changed since and stays. */
import type { RowChange } from "./staff-import.ts";
import type { KnownEmployee } from "./staff-rows.ts";

export type WrittenRow = {
  readonly staffNumber: string;
  readonly outcome: string;
  readonly change: RowChange;
};

export type Undo = {
  /** New with the list, and nothing newer rests on them: they are erased. */
  readonly erased: readonly string[];
  /** New with the list, and something newer rests on them: they stay, with all that the list brought. */
  readonly kept: readonly string[];
  readonly names: readonly { readonly employeeId: string; readonly name: string | null }[];
  /** The roles as they were before; `gone` are those that the list brought. */
  readonly roles: readonly {
    readonly employeeId: string;
    readonly roles: readonly string[];
    readonly gone: readonly string[];
  }[];
  /** How many names and role lists were changed since the list and stay as they are. */
  readonly changedSince: number;
};

/**
 * What undoing a list does. `rows` are those that it wrote, `known` the register as it is now by staff number, `newer`
 * the employees on whom something newer rests.
 */
export function planUndo(
  rows: readonly WrittenRow[],
  known: ReadonlyMap<string, KnownEmployee>,
  newer: ReadonlySet<string>,
): Undo {
  const erased: string[] = [];
  const kept: string[] = [];
  const names: Undo["names"][number][] = [];
  const roles: Undo["roles"][number][] = [];
  let changedSince = 0;
  for (const { staffNumber, outcome, change } of rows) {
    const now = known.get(staffNumber);
    if (!now) continue;
    const [sameRoles, sameName] = [now.roles.join() === change.roles.join(), isSameName(change, now)];
    if (outcome === "new") {
      (newer.has(now.id) || !sameRoles || !sameName ? kept : erased).push(now.id);
      continue;
    }
    if (outcome !== "changed") continue;
    if (change.roles.join() !== change.rolesBefore.join()) {
      const gone = change.roles.filter((role) => !change.rolesBefore.includes(role));
      if (sameRoles) roles.push({ employeeId: now.id, roles: change.rolesBefore, gone });
      else changedSince += 1;
    }
    if (change.name !== null && change.name !== change.nameBefore) {
      if (sameName) names.push({ employeeId: now.id, name: change.nameBefore });
      else changedSince += 1;
    }
  }
  return { erased, kept, names, roles, changedSince };
}

/** Where the list said no name, or its name cannot be read by whoever undoes, nobody is asked about it. */
function isSameName({ name }: RowChange, now: KnownEmployee): boolean {
  return name === null || now.name === null || now.name === name;
}
