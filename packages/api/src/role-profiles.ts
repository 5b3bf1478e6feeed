/** A firm's roles: those of the framework, as the firm changes them or does without them, and its own. */
import { insertRoleProfile, type NewRoleProfile, updateRoleProfile } from "@etappe/db/repositories/role-profiles";
import { listRoleProfiles } from "@etappe/db/repositories/staffing";
import { AddRole, faultInRole, ownRoleKey, ResetRole, RetireRole, WriteRole } from "@etappe/domain/role-profile";
import { type Change, recordChange, saidBefore, somebodyWasFaster } from "./changing.ts";
import { Changed, Done } from "./shapes.ts";
import { requirementsChanged } from "./staff-figures.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, type Work } from "./trpc.ts";

export const roleProcedures = {
  addRole: allowed("staffing:edit")
    .input(AddRole)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId } = input;
      checkRole(await readStaffRecord(ctx.scope, firmId), input);
      const key = ownRoleKey(id);
      if (await insertRoleProfile(ctx.scope, { ...input, key, retiredOn: null }))
        await changedRoles(ctx, firmId, { event: "role.added", subject: id, details: { role: key } });
      else saidBefore(await listRoleProfiles(ctx.scope, firmId), id);
      return { id };
    }),

  /** A role as the firm has it: its name, whether it crosses borders, what it needs. */
  writeRole: allowed("staffing:edit")
    .input(WriteRole)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, key, version: before, ...terms } = input;
      const record = await readStaffRecord(ctx.scope, firmId);
      const { retiredOn } = theRole(record, key);
      checkRole(record, input);
      const version = await write(ctx, { id, firmId, key, version: before }, { ...terms, retiredOn });
      await changedRoles(ctx, firmId, { event: "role.written", subject: id, details: { role: key, version } });
      return { version };
    }),

  /** Back to what the framework says of this role. */
  resetRole: allowed("staffing:edit")
    .input(ResetRole)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { firmId, key } = input;
      const { qualification, profiles } = await readStaffRecord(ctx.scope, firmId);
      const row = found(profiles.find((profile) => profile.key === key));
      const original = qualification.roles.find((role) => role.key === key);
      if (!original) return refuse("PRECONDITION_FAILED", { because: "role-of-its-own" });
      const { label, boundaryCrosser, requires } = original;
      const version = await updateRoleProfile(ctx.scope, input, { label, boundaryCrosser, requires });
      if (version === null) return somebodyWasFaster(await theRow(ctx, firmId, key));
      await changedRoles(ctx, firmId, { event: "role.reset", subject: row.id, details: { role: key, version } });
      return { version };
    }),

  /** The firm does without a role that no venture needs, or takes it up again. */
  retireRole: allowed("staffing:edit")
    .input(RetireRole)
    .output(Changed)
    .mutation(async ({ ctx, input: { retired, ...at } }) => {
      const { id, firmId, key } = at;
      const record = await readStaffRecord(ctx.scope, firmId);
      const { label, boundaryCrosser, requires } = theRole(record, key);
      if (retired && record.needs.some(({ role }) => role === key))
        return refuse("PRECONDITION_FAILED", { because: "role-is-needed" });
      const terms = { label, boundaryCrosser, requires };
      const version = await write(ctx, at, { ...terms, retiredOn: retired ? ctx.today : null });
      const event = retired ? "role.retired" : "role.taken-up-again";
      await changedRoles(ctx, firmId, { event, subject: id, details: { role: key, version } });
      return { version };
    }),
};

type At = Pick<NewRoleProfile, "id" | "firmId" | "key"> & { readonly version: number };
type Terms = Omit<NewRoleProfile, "id" | "firmId" | "key">;

/** Writes the firm's row of a role, its first one at version 0; the new version. Said twice, it is written once. */
async function write(work: Work, { version, ...at }: At, terms: Terms): Promise<number> {
  if (version === 0) {
    if (await insertRoleProfile(work.scope, { ...at, ...terms })) return 1;
    const rows = await listRoleProfiles(work.scope, at.firmId);
    const row = rows.find(({ key }) => key === at.key);
    if (row && row.id !== at.id) return somebodyWasFaster(row);
    saidBefore(rows, at.id);
    return row?.version ?? 1;
  }
  const written = await updateRoleProfile(work.scope, { ...at, version }, terms);
  return written ?? somebodyWasFaster(await theRow(work, at.firmId, at.key));
}

/** A role of the firm or the framework, in use or given up, or NOT_FOUND. */
function theRole({ profiles, qualification }: StaffRecord, key: string): Terms {
  const own = profiles.find((profile) => profile.key === key);
  const original = qualification.roles.find((role) => role.key === key);
  return own ?? { ...found(original), retiredOn: null };
}

async function theRow({ scope }: Work, firmId: string, key: string) {
  return found((await listRoleProfiles(scope, firmId)).find((profile) => profile.key === key));
}

function checkRole({ qualification, scales }: StaffRecord, role: Pick<AddRole, "requires">): void {
  const fault = faultInRole(role, qualification, scales);
  if (fault) refuse("PRECONDITION_FAILED", fault);
}

async function changedRoles(work: Work, firmId: string, change: Change): Promise<void> {
  await recordChange(work, firmId, change);
  await requirementsChanged(work, firmId);
}
