/** What is known of a firm's people: from the register, as published, or as counted by hand. Nobody is named in it. */
import {
  type CompetenceCount,
  countPeople,
  findStaffFigures,
  type LevelCount,
  type RoleRequirement,
  type StaffFiguresRow,
} from "@etappe/db/repositories/qualification";
import { can } from "@etappe/domain/access";
import { type Coverage, coverageFrom, type Holders } from "@etappe/domain/coverage";
import { type GapIndex, type GapSums, gapIndex, gapIndexOf } from "@etappe/domain/qualification";
import type { RoleMatrix } from "./matrix-shape.ts";
import { readRoleMatrix } from "./role-matrix.ts";
import { roleRequirements } from "./role-requirements.ts";
import { refreshStaffFigures } from "./staff-figures.ts";
import type { StaffRecord } from "./staff-record.ts";
import type { Work } from "./trpc.ts";

type KnownRole = {
  readonly role: string;
  /** Null: not counted, or not shown. */
  readonly people: number | null;
  /** Who reaches every level of the role, and of whom that is open; null without single levels. */
  readonly full: number | null;
  readonly open: number | null;
  readonly index: GapIndex | null;
};

export type KnownPeople = {
  readonly basis: RoleMatrix["basis"];
  /** Over all employees; null without single levels. */
  readonly index: (GapIndex & Pick<GapSums, "pairs" | "knownPairs">) | null;
  readonly roles: readonly KnownRole[];
  /** How many are boundary crossers in one role or several; null without single levels. */
  readonly crossers: number | null;
  readonly coverage: readonly (Coverage & { readonly competence: string })[];
  readonly holdersOf: (role: string, competence: string) => Holders;
};

/** Whoever may read single employees gets what the register says, everybody else what was published or counted. */
export async function readKnownPeople(work: Work, record: StaffRecord): Promise<KnownPeople> {
  const readsRegister = record.register?.isOn === true && can(work.actor, "employees:read");
  return readsRegister ? fromRegister(work, record) : fromGroups(await readRoleMatrix(work, record), record);
}

/** What employees said of themselves by a personal link is not in the stored figures yet: whoever may, catches up here. */
async function fromRegister(work: Work, record: StaffRecord): Promise<KnownPeople> {
  const { scope } = work;
  const firmId = record.firm.id;
  const needed = roleRequirements(record);
  const crossing = record.roles.filter(({ boundaryCrosser }) => boundaryCrosser).map(({ key }) => key);
  const [{ competences, levels, holders }, figures] = await Promise.all([
    countPeople(scope, firmId, needed, crossing),
    findStaffFigures(scope, firmId),
  ]);
  const sums = sumOf(competences);
  if (!isOfNow(figures, sums)) await refreshStaffFigures(work, firmId);
  const countOf = (role: string | null) => holders.find((count) => count.role === role) ?? NOBODY;
  return {
    basis: "register",
    index: { ...gapIndexOf(sums), pairs: sums.pairs, knownPairs: sums.knownPairs },
    roles: record.roles.map(({ key }) => {
      const { people, full, open } = countOf(key);
      return { role: key, people, full, open, index: indexOfRole(key, needed, levels) };
    }),
    crossers: countOf(null).people,
    coverage: competences.map(({ competence, pairs, knownPairs, met }) => ({
      ...{ competence, ...coverageFrom({ holders: pairs, met, unknown: pairs - knownPairs }) },
    })),
    holdersOf: (role, competence) => ({ kind: "levels", levels: levelsIn(levels, role, competence) }),
  };
}

const NOBODY = { people: 0, full: 0, open: 0 };

function sumOf(counts: readonly CompetenceCount[]): GapSums {
  const nothing: GapSums = { pairs: 0, knownPairs: 0, weightedRequired: 0, weightedGap: 0 };
  return counts.reduce(
    (sum, each) => ({
      pairs: sum.pairs + each.pairs,
      knownPairs: sum.knownPairs + each.knownPairs,
      weightedRequired: sum.weightedRequired + each.weightedRequired,
      weightedGap: sum.weightedGap + each.weightedGap,
    }),
    nothing,
  );
}

/** The stored sums are single floats, the counted ones are double. */
function isOfNow(figures: StaffFiguresRow | null, sums: GapSums): boolean {
  if (figures === null || figures.pairs !== sums.pairs || figures.knownPairs !== sums.knownPairs) return false;
  const same = (stored: number, counted: number) => Math.abs(stored - counted) <= 1e-5 * Math.max(1, counted);
  return same(figures.weightedRequired, sums.weightedRequired) && same(figures.weightedGap, sums.weightedGap);
}

function levelsIn(counts: readonly LevelCount[], role: string, competence: string): readonly (number | null)[] {
  return counts
    .filter((count) => count.role === role && count.competence === competence)
    .flatMap(({ level, people }) => Array<number | null>(people).fill(level));
}

/** Over everybody who holds the role, by what this role alone needs. */
function indexOfRole(role: string, needed: readonly RoleRequirement[], levels: readonly LevelCount[]): GapIndex {
  return gapIndex(
    needed
      .filter((requirement) => requirement.role === role)
      .flatMap(({ competence, level: required, weight }) =>
        levelsIn(levels, role, competence).map((actual) => ({ required, weight, actual })),
      ),
  );
}

/** Numbers of groups say nothing about single levels: no index, and nobody who reaches everything. */
function fromGroups({ basis, rows }: RoleMatrix, record: StaffRecord): KnownPeople {
  const rowOf = (role: string) => rows.find(({ roles }) => roles.length === 1 && roles[0] === role);
  return {
    basis,
    index: null,
    roles: record.roles.map(({ key }) => ({
      ...{ role: key, people: rowOf(key)?.people ?? null, full: null, open: null, index: null },
    })),
    crossers: null,
    coverage: coverageOfGroups(rows, record),
    holdersOf: (role, competence) => ({ kind: "counted", ...countsOf(rowOf(role), competence) }),
  };
}

type Row = RoleMatrix["rows"][number];

/** Numbers that were counted on different days may contradict each other: whoever meets a level holds the role, too. */
function countsOf(row: Row | undefined, competence: string) {
  const { known = null, met = null } = row?.cells.find((cell) => cell.competence === competence) ?? {};
  const people = row?.people ?? null;
  if (people === null) return { holders: null, met, unknown: null };
  const holders = Math.max(people, known ?? 0, met ?? 0);
  return { holders, met, unknown: known === null ? null : Math.max(0, holders - Math.max(known, met ?? 0)) };
}

/** Added up over the groups of which everybody needs the competence and of which the numbers are there. */
function coverageOfGroups(rows: readonly Row[], record: StaffRecord): KnownPeople["coverage"] {
  const needed = roleRequirements(record);
  const competences = [...new Set(needed.map(({ competence }) => competence))].sort();
  const needs = (role: string, competence: string) =>
    needed.some((each) => each.role === role && each.competence === competence);
  return competences.flatMap((competence) => {
    const counts = rows
      .filter(({ roles }) => roles.every((role) => needs(role, competence)))
      .flatMap((row) => {
        const { holders, met, unknown } = countsOf(row, competence);
        return holders === null || met === null ? [] : [{ holders, met, unknown: unknown ?? 0 }];
      });
    if (counts.length === 0) return [];
    const sum = (of: "holders" | "met" | "unknown") => counts.reduce((total, each) => total + each[of], 0);
    return [{ competence, ...coverageFrom({ holders: sum("holders"), met: sum("met"), unknown: sum("unknown") }) }];
  });
}
