/** Levels written into cells of the matrix: each for itself, so that a colleague's change in one cell holds up no other. */
import { touchEmployees } from "@etappe/db/repositories/employees";
import { deleteCountingLevels, listLevelsOfCells, lockEmployees } from "@etappe/db/repositories/matrix";
import { competenceOf } from "@etappe/domain/competence";
import { cellKey, type SetLevels } from "@etappe/domain/matrix";
import type * as z from "zod";
import { unknownItem } from "./changing.ts";
import { writeLevels } from "./levels.ts";
import type { SetLevelsShape } from "./matrix-shape.ts";
import { peopleChanged } from "./people-changing.ts";
import type { StaffRecord } from "./staff-record.ts";
import { found, refuse, type Work } from "./trpc.ts";

type Cell = SetLevels["cells"][number];
type Current = z.infer<typeof SetLevelsShape>["cells"][number]["current"];

/**
 * Writes those cells that are still as they were seen. Of the others, and of those where something newer counts, it
 * says what is there; a cell that says the very same already is as good as written, so that a retry is safe.
 */
export async function setLevels(
  work: Work,
  record: StaffRecord,
  input: SetLevels,
): Promise<z.infer<typeof SetLevelsShape>> {
  const { firmId, cells, source, readOn } = input;
  checkLevels(record, cells);
  if (readOn > work.today) refuse("PRECONDITION_FAILED", { because: "in-the-future" });
  const ids = [...new Set(cells.map(({ employeeId }) => employeeId))];
  const there = await lockEmployees(work.scope, firmId, ids);
  if (there.length < ids.length) found(null);

  const before = await currentLevels(work, firmId, cells);
  const said = ({ level }: Cell, current: Current | undefined) =>
    level === null
      ? current === undefined
      : current?.level === level && current.source === source && current.readOn === readOn;
  const open = cells.filter((cell) => !said(cell, before.get(cellKey(cell)) ?? undefined));
  const free = open.filter((cell) => (before.get(cellKey(cell))?.version ?? 0) === cell.version);
  const taken = new Set(open.filter((cell) => !free.includes(cell)).map(cellKey));
  if (free.length > 0) await write(work, input, free);

  const after = await currentLevels(work, firmId, cells);
  return {
    cells: cells.map((cell) => {
      const { employeeId, competence } = cell;
      const current = after.get(cellKey(cell)) ?? null;
      const outcome = taken.has(cellKey(cell)) ? "conflict" : said(cell, current ?? undefined) ? "written" : "older";
      return { employeeId, competence, outcome, current };
    }),
  };
}

async function write(work: Work, { firmId, source, readOn }: SetLevels, free: readonly Cell[]): Promise<void> {
  const cleared = free.filter(({ level }) => level === null);
  const by = { source, readOn, recordedBy: work.actor.name, importId: null, measureId: null };
  const levels = free.flatMap(({ employeeId, competence, level }) =>
    level === null ? [] : [{ employeeId, competence, level, ...by }],
  );
  if (cleared.length > 0) await deleteCountingLevels(work.scope, firmId, cleared);
  await writeLevels(work.scope, firmId, levels, work.newId);
  await touchEmployees(work.scope, firmId, [...new Set(free.map(({ employeeId }) => employeeId))]);
  const details = { levels: levels.length, cleared: cleared.length, source };
  await peopleChanged(work, firmId, { event: "levels.set", subject: firmId, details });
}

/** Every competence is one of the method, and every level one of its scale. */
function checkLevels({ qualification, scales }: StaffRecord, cells: readonly Cell[]): void {
  for (const { competence: key, level } of cells) {
    const competence = competenceOf(key, qualification);
    const scale = scales.find((each) => each.key === (competence ?? unknownItem("competence", key)).scale);
    if (level !== null && !scale?.levels.some(({ value }) => value === level))
      refuse("PRECONDITION_FAILED", { because: "level-out-of-scale", item: key });
  }
}

async function currentLevels(work: Work, firmId: string, cells: readonly Cell[]) {
  const rows = await listLevelsOfCells(work.scope, firmId, cells);
  return new Map(
    rows.map(({ employeeId, competence, ...level }): [string, Current] => [cellKey({ employeeId, competence }), level]),
  );
}
