import { type HomePlantRow, insertHomePlantEntry, listHomePlantEntries } from "@etappe/db/repositories/home-plant";
import { can } from "@etappe/domain/access";
import { labelOf } from "@etappe/domain/framework-part";
import {
  countedEntries,
  HOME_PLANT_KINDS,
  type HomePlantSums,
  homePlantOf,
  RecordHomePlant,
  takesBack,
} from "@etappe/domain/home-plant";
import * as z from "zod";
import { changed, saidBefore, somebodyWasFaster, theFirmLocked, unknownItem } from "./changing.ts";
import { type FirmRecord, readFirmRecord } from "./firm-record.ts";
import { Done, Id, ItemShape, itemOf, OfFirm, Words } from "./shapes.ts";
import { allowed, found, refuse, router } from "./trpc.ts";
import { theVenture } from "./ventures.ts";

const EntryShape = z.strictObject({
  id: Id,
  ventureId: Id,
  happenedOn: z.string(),
  kind: z.enum(HOME_PLANT_KINDS),
  subject: z.string(),
  label: Words,
  /** Where the role or the function comes from; empty for the firm's own words. */
  source: z.string(),
  jobs: z.int().nullable(),
  note: z.string(),
  recordedBy: z.string(),
  corrects: Id.nullable(),
  /** Whether it counts: not corrected by another, and not merely taking one back. */
  counts: z.boolean(),
  takesBack: z.boolean(),
});

const Sums = z.strictObject({
  kept: z.int(),
  gained: z.int(),
  lost: z.int(),
  jobsWon: z.int(),
  jobsLost: z.int(),
});

const HomePlantShape = z.strictObject({
  ventures: z.array(
    Sums.extend({
      id: Id,
      name: z.string(),
      running: z.boolean(),
      roles: z.array(EntryShape),
      functions: z.array(EntryShape),
    }),
  ),
  total: Sums,
  role: EntryShape.nullable(),
  /** Everything that was written, newest day first, corrected entries too. */
  ledger: z.array(EntryShape),
  roleItems: z.array(ItemShape),
  functionItems: z.array(ItemShape),
  today: z.string(),
  mayEdit: z.boolean(),
});

export const homePlantRouter = router({
  show: allowed("home-plant:read")
    .input(OfFirm)
    .output(HomePlantShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const entries = await listHomePlantEntries(ctx.scope, input.firmId);
      return { ...homePlantShape(record, entries), today: ctx.today, mayEdit: can(ctx.actor, "home-plant:edit") };
    }),

  /** An entry, also about a venture that has ended: what came home is counted at home. */
  record: allowed("home-plant:edit")
    .input(RecordHomePlant)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await theFirmLocked(ctx, input.firmId);
      const record = await readFirmRecord(ctx.scope, input.firmId);
      theVenture(record, input.ventureId);
      const { happened, corrects } = input;
      if (input.happenedOn > ctx.today) return refuse("PRECONDITION_FAILED", { because: "in-the-future" });
      if (happened.kind === "role" && !record.framework.homePlant.roles.some(({ key }) => key === happened.subject))
        return unknownItem("role", happened.subject);
      const entries = await listHomePlantEntries(ctx.scope, input.firmId);
      if (entries.some(({ id }) => id === input.id)) return { id: input.id };
      if (corrects !== null) {
        found(entries.find(({ id }) => id === corrects));
        const correction = entries.find((entry) => entry.corrects === corrects);
        if (correction) return somebodyWasFaster(correction);
      }
      if (await insertHomePlantEntry(ctx.scope, { ...input, recordedBy: ctx.actor.name })) {
        const details = { kind: happened.kind, corrects };
        await changed(ctx, input.firmId, { event: "home-plant.recorded", subject: input.id, details });
      } else saidBefore(entries, input.id);
      return { id: input.id };
    }),
});

type Shape = z.infer<typeof HomePlantShape>;

function homePlantShape(record: FirmRecord, entries: readonly HomePlantRow[]): Omit<Shape, "today" | "mayEdit"> {
  const plant = homePlantOf(entries);
  const counted = new Set(countedEntries(entries).map(({ id }) => id));
  const shape = (row: HomePlantRow) => entryShape(row, counted.has(row.id), record);
  return {
    ventures: record.ventures.map(({ id, name, state }) => {
      const own = plant.ventures.find(({ ventureId }) => ventureId === id);
      return {
        ...{ id, name, running: state === "running" },
        ...sumsOf(own ?? { kept: 0, gained: 0, lost: 0, jobsWon: 0, jobsLost: 0 }),
        roles: own?.roles.map(shape) ?? [],
        functions: own?.functions.map(shape) ?? [],
      };
    }),
    total: sumsOf(plant.total),
    role: plant.role && shape(plant.role),
    ledger: [...entries].sort(newestDayFirst).map(shape),
    roleItems: record.framework.homePlant.roles.map(itemOf),
    functionItems: record.framework.homePlant.functions.map(itemOf),
  };
}

function entryShape(row: HomePlantRow, counts: boolean, { framework }: FirmRecord): z.infer<typeof EntryShape> {
  const items = row.kind === "role" ? framework.homePlant.roles : framework.homePlant.functions;
  const item = row.kind === "jobs" ? undefined : items.find(({ key }) => key === row.subject);
  const label = labelOf(framework, row.kind === "role" ? "home-plant-role" : "home-plant-function", row.subject);
  return { ...row, label, source: item?.source ?? "", counts, takesBack: takesBack(row) };
}

function sumsOf({ kept, gained, lost, jobsWon, jobsLost }: HomePlantSums): HomePlantSums {
  return { kept, gained, lost, jobsWon, jobsLost };
}

function newestDayFirst(a: HomePlantRow, b: HomePlantRow): number {
  return a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : 0;
}
