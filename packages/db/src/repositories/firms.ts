import type { FirmProfile } from "@etappe/domain/firm-profile";
import { and, asc, eq, sql } from "drizzle-orm";
import { firmNotes, firms } from "../schema/firms.ts";
import { firmAssignments } from "../schema/tenants.ts";
import { mine, ofFirms, ofSeenFirms, type Scope } from "../scope.ts";

export type FirmRow = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly profile: FirmProfile;
};

/** The firm, or null when it is not there for this actor. */
export async function findFirm(scope: Scope, firmId: string): Promise<FirmRow | null> {
  const [row] = await scope
    .select()
    .from(firms)
    .where(and(mine(scope, firms), eq(firms.id, firmId)))
    .limit(1);
  return row ? { id: row.id, name: row.name, version: row.version, profile: profileOf(row) } : null;
}

/** These firms, as far as they are there for this actor. */
export async function listFirms(scope: Scope, firmIds: readonly string[]): Promise<readonly FirmRow[]> {
  const rows = await scope
    .select()
    .from(firms)
    .where(and(mine(scope, firms), ofFirms({ firmId: firms.id }, firmIds)));
  return rows.map((row) => ({ id: row.id, name: row.name, version: row.version, profile: profileOf(row) }));
}

/** The firms that this person may see, by name. */
export async function listFirmNames(scope: Scope): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return scope
    .select({ id: firms.id, name: firms.name })
    .from(firms)
    .where(and(mine(scope, firms), ofSeenFirms(scope, { firmId: firms.id })))
    .orderBy(asc(firms.name), asc(firms.id));
}

/**
 * The firm, locked until the transaction ends: whoever changes a venture's phase or plan, or moves the mandate, stands
 * in line here ("update"). Those who only rest on where the mandate is stand beside each other ("share").
 */
export async function lockFirm(scope: Scope, firmId: string, lock: "update" | "share" = "update"): Promise<boolean> {
  const rows = await scope
    .select({ id: firms.id })
    .from(firms)
    .where(and(mine(scope, firms), eq(firms.id, firmId)))
    .for(lock);
  return rows.length === 1;
}

/** A new firm. Fails on an id that is taken, by whomever. */
export async function insertFirm(
  scope: Scope,
  firm: { id: string; name: string; profile: FirmProfile },
): Promise<void> {
  await scope.insert(firms).values({ id: firm.id, name: firm.name, ...columnsOf(firm.profile) });
}

/** Changes the firm if it is still at `version`; the new version, or null when somebody was faster. */
export async function updateFirm(
  scope: Scope,
  firm: { firmId: string; version: number; name: string; profile: FirmProfile },
): Promise<number | null> {
  const [row] = await scope
    .update(firms)
    .set({ name: firm.name, ...columnsOf(firm.profile), version: firm.version + 1, updatedAt: sql`now()` })
    .where(and(mine(scope, firms), eq(firms.id, firm.firmId), eq(firms.version, firm.version)))
    .returning({ version: firms.version });
  return row?.version ?? null;
}

/** The consultants' note on a firm; null when none was written. */
export async function findNote(scope: Scope, firmId: string) {
  const [row] = await scope
    .select({ body: firmNotes.body, version: firmNotes.version })
    .from(firmNotes)
    .where(and(mine(scope, firmNotes), eq(firmNotes.firmId, firmId)))
    .limit(1);
  return row ?? null;
}

/** Writes the note if it is still at `version` (0: there was none); the new version, or null when somebody was faster. */
export async function writeNote(
  scope: Scope,
  note: { id: string; firmId: string; body: string; version: number },
): Promise<number | null> {
  const rows =
    note.version === 0
      ? await scope
          .insert(firmNotes)
          .values({ id: note.id, firmId: note.firmId, body: note.body })
          .onConflictDoNothing({ target: [firmNotes.tenantId, firmNotes.firmId] })
          .returning({ version: firmNotes.version })
      : await scope
          .update(firmNotes)
          .set({ body: note.body, version: note.version + 1 })
          .where(and(mine(scope, firmNotes), eq(firmNotes.firmId, note.firmId), eq(firmNotes.version, note.version)))
          .returning({ version: firmNotes.version });
  return rows[0]?.version ?? null;
}

/** Gives a firm to a person of the house. Giving it twice is giving it once. */
export async function assignFirm(
  scope: Scope,
  assignment: { id: string; firmId: string; userId: string },
): Promise<void> {
  await scope
    .insert(firmAssignments)
    .values(assignment)
    .onConflictDoNothing({ target: [firmAssignments.tenantId, firmAssignments.userId, firmAssignments.firmId] });
}

type Columns = Omit<typeof firms.$inferSelect, "tenantId" | "id" | "createdAt" | "name" | "version" | "updatedAt">;

function columnsOf(profile: FirmProfile): Columns {
  return {
    sector: profile.sector ?? null,
    employeesHome: profile.employeesHome ?? null,
    turnover: profile.turnover ?? null,
    exportQuota: profile.exportQuota ?? null,
    productionType: profile.productionType ?? null,
    marketPosition: profile.marketPosition ?? null,
    supplierRole: profile.supplierRole ?? null,
    topCustomersShare: profile.topCustomersShare ?? null,
    ownership: profile.ownership ?? null,
    failedAttempts: profile.failedAttempts ?? null,
  };
}

/** Null in a row is a fact that was not asked, and a missing key in the profile. */
function profileOf(row: Columns): FirmProfile {
  return {
    sector: row.sector ?? undefined,
    employeesHome: row.employeesHome ?? undefined,
    turnover: row.turnover ?? undefined,
    exportQuota: row.exportQuota ?? undefined,
    productionType: row.productionType ?? undefined,
    marketPosition: row.marketPosition ?? undefined,
    supplierRole: row.supplierRole ?? undefined,
    topCustomersShare: row.topCustomersShare ?? undefined,
    ownership: row.ownership ?? undefined,
    failedAttempts: row.failedAttempts ?? undefined,
  };
}
