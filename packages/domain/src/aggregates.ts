/**
 * What those may read of the employees who may not see single ones (model, chapter 9): numbers of groups that are
 * large enough. Nobody is found in them, neither in a number nor in the difference of two, nor in what changes from
 * one publication to the next.
 *
 * - Employees stand in disjoint cells by their first role; cells that are too small are merged.
 * - Within a cell people ⊇ known ⊇ met, and a number is said only where no step between them is one to four people.
 * - A cell is published anew only when the records of five of its people are newer than everything that was published
 *   of the firm before. So whoever adds and subtracts published groups, of one day or of several, is always left with
 *   five or with nobody: of the newest group that is left over, those five are in no other one.
 */

/** The smallest group that is shown. */
export const SMALLEST_GROUP = 5;

/** The employees whose first role is this one; empty for those who hold none. */
export type RoleCount = {
  readonly role: string;
  readonly people: number;
  /** Of them, those who joined, or of whom something was said anew, since anything of the firm was published last. */
  readonly fresh: number;
};

export type Cell = { readonly roles: readonly string[]; readonly people: number; readonly fresh: number };

/** Disjoint cells of at least five, the smallest merged first; none where there are fewer than five people in all. */
export function cellsOf(counts: readonly RoleCount[]): readonly Cell[] {
  const cells = counts
    .filter(({ people }) => people > 0)
    .map(({ role, people, fresh }): Cell => ({ roles: [role], people, fresh }))
    .sort(smallestFirst);
  for (;;) {
    const [smallest, next, ...others] = cells;
    if (!smallest || smallest.people >= SMALLEST_GROUP) return cells;
    if (!next) return [];
    cells.splice(0, cells.length, ...[merged(smallest, next), ...others].sort(smallestFirst));
  }
}

export type Published = { readonly id: string; readonly roles: readonly string[] };
export type Publication = {
  /** The cells that are published now. */
  readonly publish: readonly Cell[];
  /** What was published before and is no longer shown, by id. */
  readonly replace: readonly string[];
};

/**
 * What is published now, beside what stays. Cells that share a role with what was published are taken together:
 * either all of them have changed enough, or the old ones stay with their date.
 */
export function publicationOf(published: readonly Published[], cells: readonly Cell[]): Publication {
  const publish: Cell[] = [];
  const replace: string[] = [];
  for (const { before, now } of together(published, cells)) {
    if (now.some(({ fresh }) => fresh < SMALLEST_GROUP)) continue;
    publish.push(...now);
    replace.push(...before.map(({ id }) => id));
  }
  return { publish, replace };
}

export type CompetenceCount = { readonly known: number; readonly met: number };

/**
 * What may be said of a competence in a group of so many people. `known` is null where it, or the rest of the group,
 * is one to four people; `met` is null where it, or the rest of the known, is.
 */
export function sayable(people: number, { known, met }: CompetenceCount) {
  if (isTooFew(known) || isTooFew(people - known)) return { known: null, met: null };
  return { known, met: isTooFew(met) || isTooFew(known - met) ? null : met };
}

function isTooFew(people: number): boolean {
  return people > 0 && people < SMALLEST_GROUP;
}

function merged(one: Cell, other: Cell): Cell {
  return {
    roles: [...one.roles, ...other.roles].sort(),
    people: one.people + other.people,
    fresh: one.fresh + other.fresh,
  };
}

/** Two of one size by their roles, so that the same people always make the same cells. */
function smallestFirst(one: Cell, other: Cell): number {
  return one.people - other.people || (one.roles.join() < other.roles.join() ? -1 : 1);
}

type Together = { readonly before: Published[]; readonly now: Cell[] };

/** Old and new cells that hang together by their roles, directly or through others. */
function together(published: readonly Published[], cells: readonly Cell[]): readonly Together[] {
  let groups: (Together & { readonly roles: readonly string[] })[] = [];
  const add = (roles: readonly string[], before: Published[], now: Cell[]) => {
    const touched = groups.filter((group) => group.roles.some((role) => roles.includes(role)));
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      {
        roles: [...touched.flatMap((group) => group.roles), ...roles],
        before: [...touched.flatMap((group) => group.before), ...before],
        now: [...touched.flatMap((group) => group.now), ...now],
      },
    ];
  };
  for (const cell of published) add(cell.roles, [cell], []);
  for (const cell of cells) add(cell.roles, [], [cell]);
  return groups;
}
