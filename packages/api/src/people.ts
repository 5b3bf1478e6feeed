/** The people of a tenant, for those who look after them. */

import { recordEvent } from "@etappe/db/repositories/audit";
import { listAssignments } from "@etappe/db/repositories/firm-assignments";
import {
  findFirmPerson,
  findHousePerson,
  isHereAlready,
  listFirmPeople,
  listHousePeople,
  lockActiveHousePeople,
  updateFirmPerson,
  updateHousePerson,
} from "@etappe/db/repositories/people";
import { FIRM_ROLES, HOUSE_ROLES, type Role, seesAllFirms } from "@etappe/domain/access";
import { leavesNobodyInCharge, mayGrant } from "@etappe/domain/people";
import * as z from "zod";
import { Id } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

const HouseRole = z.enum(HOUSE_ROLES);
const FirmRole = z.enum(FIRM_ROLES);
const Status = z.enum(["active", "removed"]);
const person = { userId: Id, name: z.string(), email: z.string(), status: Status };

const Cursor = z.strictObject({ name: z.string().max(200), userId: Id });
const OneOfAPlace = z.strictObject({ userId: Id, side: z.enum(["house", "firm"]) });
type OneOfAPlace = z.infer<typeof OneOfAPlace>;
const Done = z.strictObject({ userId: Id });

const PAGE = 50;

export const peopleRouter = router({
  house: allowed("people:read")
    .input(z.strictObject({}))
    .output(
      z.array(
        z.strictObject({
          ...person,
          role: HouseRole,
          seesAllFirms: z.boolean(),
          firms: z.array(z.strictObject({ id: Id, name: z.string() })),
        }),
      ),
    )
    .query(async ({ ctx }) => {
      const people = await listHousePeople(ctx.scope);
      const assignments = await listAssignments(ctx.scope);
      return people.map((one) => ({
        ...one,
        seesAllFirms: seesAllFirms(one.role),
        firms: assignments
          .filter(({ userId }) => userId === one.userId)
          .map(({ firmId, firmName }) => ({ id: firmId, name: firmName })),
      }));
    }),

  ofFirms: allowed("people:read")
    .input(z.strictObject({ search: z.string().trim().max(120).nullable(), after: Cursor.nullable() }))
    .output(
      z.strictObject({
        people: z.array(z.strictObject({ ...person, role: FirmRole, firmId: Id, firmName: z.string() })),
        next: Cursor.nullable(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const search = input.search === "" ? null : input.search;
      const people = await listFirmPeople(ctx.scope, { search, after: input.after, limit: PAGE + 1 });
      const page = people.slice(0, PAGE);
      const last = page.at(-1);
      const next = people.length > PAGE && last ? { name: last.name, userId: last.userId } : null;
      return { people: page, next };
    }),

  changeHouseRole: allowed("people:manage")
    .input(z.strictObject({ userId: Id, role: HouseRole }))
    .output(Done)
    .mutation(async ({ ctx, input: { userId, role } }) => {
      await keepSomebodyInCharge(ctx, userId, role);
      const before = found(await findHousePerson(ctx.scope, userId));
      grantable(ctx, role);
      await updateHousePerson(ctx.scope, userId, { role });
      await note(ctx, "role-changed", userId, null, { from: before.role, to: role });
      return { userId };
    }),

  changeFirmRole: allowed("people:manage")
    .input(z.strictObject({ userId: Id, role: FirmRole }))
    .output(Done)
    .mutation(async ({ ctx, input: { userId, role } }) => {
      const before = found(await findFirmPerson(ctx.scope, userId));
      grantable(ctx, role);
      await updateFirmPerson(ctx.scope, userId, { role });
      await note(ctx, "role-changed", userId, before.firmId, { from: before.role, to: role });
      return { userId };
    }),

  remove: allowed("people:manage")
    .input(OneOfAPlace)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      if (input.side === "house") await keepSomebodyInCharge(ctx, input.userId, null);
      const place = found(await findPlace(ctx, input));
      await setStatus(ctx, input, "removed");
      await note(ctx, "person-removed", input.userId, place.firmId, { role: place.role });
      return { userId: input.userId };
    }),

  reactivate: allowed("people:manage")
    .input(OneOfAPlace)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const place = found(await findPlace(ctx, input));
      grantable(ctx, place.role);
      if (place.status === "active") return { userId: input.userId };
      if (await isHereAlready(ctx.scope, place.email)) refuse("CONFLICT", { because: "already-here" });
      await setStatus(ctx, input, "active");
      await note(ctx, "person-reactivated", input.userId, place.firmId, { role: place.role });
      return { userId: input.userId };
    }),
});

/** Refuses a role above one's own. */
export function grantable(work: Work, role: Role): void {
  if (!mayGrant(work.actor, role)) refuse("PRECONDITION_FAILED", { because: "above-own-role" });
}

async function keepSomebodyInCharge(work: Work, userId: string, becomes: Role | null): Promise<void> {
  const active = await lockActiveHousePeople(work.scope);
  if (!active.some((one) => one.userId === userId)) return;
  if (leavesNobodyInCharge(active, userId, becomes)) refuse("PRECONDITION_FAILED", { because: "last-administrator" });
}

async function findPlace(work: Work, { userId, side }: OneOfAPlace) {
  if (side === "firm") return findFirmPerson(work.scope, userId);
  const place = await findHousePerson(work.scope, userId);
  return place && { ...place, firmId: null };
}

async function setStatus(work: Work, { userId, side }: OneOfAPlace, status: z.infer<typeof Status>): Promise<void> {
  if (side === "house") await updateHousePerson(work.scope, userId, { status });
  else await updateFirmPerson(work.scope, userId, { status });
}

type Details = Readonly<Record<string, string | number | boolean | null>>;

async function note(
  work: Work,
  event: string,
  subject: string,
  firmId: string | null,
  details: Details,
): Promise<void> {
  await recordEvent(work.scope, work.actor, { id: work.newId(), event, subject, firmId, details });
}
