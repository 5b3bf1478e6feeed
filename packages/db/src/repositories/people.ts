/** The people of a tenant: those of the house, and those of its firms. */
import type { FirmRole, HouseRole } from "@etappe/domain/access";
import { and, asc, eq, gt, ilike, or } from "drizzle-orm";
import { firms } from "../schema/firms.ts";
import { firmMemberships, memberships } from "../schema/tenants.ts";
import { mine, type Scope } from "../scope.ts";

type Status = "active" | "removed";

const ofTheHouse = {
  userId: memberships.userId,
  name: memberships.name,
  email: memberships.email,
  role: memberships.role,
  status: memberships.status,
};

const ofAFirm = {
  userId: firmMemberships.userId,
  name: firmMemberships.name,
  email: firmMemberships.email,
  role: firmMemberships.role,
  status: firmMemberships.status,
  firmId: firmMemberships.firmId,
};

export async function listHousePeople(scope: Scope) {
  return scope
    .select(ofTheHouse)
    .from(memberships)
    .where(mine(scope, memberships))
    .orderBy(asc(memberships.name), asc(memberships.userId));
}

/** Those who hold an active place in the house, held still until this transaction ends, so that two cannot send each other away. */
export async function lockActiveHousePeople(scope: Scope) {
  return scope
    .select({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(and(mine(scope, memberships), eq(memberships.status, "active")))
    .orderBy(asc(memberships.userId))
    .for("update");
}

export type PageOfPeople = {
  readonly search: string | null;
  readonly after: { readonly name: string; readonly userId: string } | null;
  readonly limit: number;
};

/** People of firms by name, a page at a time; `search` looks in the names of people and firms and in e-mails. */
export async function listFirmPeople(scope: Scope, { search, after, limit }: PageOfPeople) {
  const { name, email, userId } = firmMemberships;
  const pattern = search === null ? null : containing(search);
  return scope
    .select({ ...ofAFirm, firmName: firms.name })
    .from(firmMemberships)
    .innerJoin(firms, and(mine(scope, firms), eq(firms.id, firmMemberships.firmId)))
    .where(
      and(
        mine(scope, firmMemberships),
        pattern === null ? undefined : or(ilike(name, pattern), ilike(email, pattern), ilike(firms.name, pattern)),
        after === null ? undefined : or(gt(name, after.name), and(eq(name, after.name), gt(userId, after.userId))),
      ),
    )
    .orderBy(asc(name), asc(userId))
    .limit(limit);
}

export async function findHousePerson(scope: Scope, userId: string) {
  const [row] = await scope
    .select(ofTheHouse)
    .from(memberships)
    .where(and(mine(scope, memberships), eq(memberships.userId, userId)))
    .limit(1);
  return row ?? null;
}

export async function findFirmPerson(scope: Scope, userId: string) {
  const [row] = await scope
    .select(ofAFirm)
    .from(firmMemberships)
    .where(and(mine(scope, firmMemberships), eq(firmMemberships.userId, userId)))
    .limit(1);
  return row ?? null;
}

/** Whether this address already belongs to somebody with an active place, in the house or in one of its firms. */
export async function isHereAlready(scope: Scope, email: string): Promise<boolean> {
  const [inHouse] = await scope
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(mine(scope, memberships), eq(memberships.email, email), eq(memberships.status, "active")))
    .limit(1);
  if (inHouse) return true;
  const [inFirm] = await scope
    .select({ userId: firmMemberships.userId })
    .from(firmMemberships)
    .where(and(mine(scope, firmMemberships), eq(firmMemberships.email, email), eq(firmMemberships.status, "active")))
    .limit(1);
  return inFirm !== undefined;
}

type HouseChange = { readonly role?: HouseRole; readonly status?: Status };
type FirmChange = { readonly role?: FirmRole; readonly status?: Status };

export async function updateHousePerson(scope: Scope, userId: string, change: HouseChange): Promise<void> {
  await scope
    .update(memberships)
    .set(change)
    .where(and(mine(scope, memberships), eq(memberships.userId, userId)));
}

export async function updateFirmPerson(scope: Scope, userId: string, change: FirmChange): Promise<void> {
  await scope
    .update(firmMemberships)
    .set(change)
    .where(and(mine(scope, firmMemberships), eq(firmMemberships.userId, userId)));
}

/** A pattern for ILIKE that means the text itself, also where it holds a per cent sign. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
