/** Whether a firm keeps records of single employees, on which terms, and what becomes of them when it no longer does. */
import { deleteNames, releaseNames } from "@etappe/db/repositories/employee-names";
import {
  findRegister,
  insertRegister,
  type RegisterRow,
  updateRegister,
} from "@etappe/db/repositories/employee-register";
import { countEmployees } from "@etappe/db/repositories/employees";
import { deleteAllImportRows } from "@etappe/db/repositories/erasure";
import { can } from "@etappe/domain/access";
import {
  ChangeRegister,
  faultInRegister,
  LEGAL_BASES,
  SwitchOffRegister,
  SwitchOnRegister,
  usualRetention,
} from "@etappe/domain/employee-register";
import * as z from "zod";
import { recordChange, somebodyWasFaster, theFirm } from "./changing.ts";
import { eraseEmployees } from "./erasure.ts";
import { peopleChanged } from "./people-changing.ts";
import { Changed, OfFirm } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

export const RegisterShape = z.strictObject({
  isOn: z.boolean(),
  purpose: z.string(),
  legalBasis: z.enum(LEGAL_BASES),
  worksAgreement: z.string(),
  retainUntil: z.string(),
  keepsNames: z.boolean(),
  namesReleased: z.boolean(),
  version: z.int(),
});

const Erased = z.strictObject({ version: z.int(), erased: z.int() });

export const employeeRegisterRouter = router({
  show: allowed("staffing:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        /** Null: the firm has never kept any. */
        register: RegisterShape.nullable(),
        usualEnd: z.string(),
        today: z.string(),
        /** How many employees are in it; null for those who may not see them. */
        people: z.int().nullable(),
        mayEdit: z.boolean(),
        mayRead: z.boolean(),
      }),
    )
    .query(async ({ ctx, input: { firmId } }) => {
      await theFirm(ctx, firmId);
      const register = await findRegister(ctx.scope, firmId);
      const mayRead = can(ctx.actor, "employees:read");
      return {
        register: register && registerShape(register),
        usualEnd: usualRetention(ctx.today),
        today: ctx.today,
        people: mayRead ? await countEmployees(ctx.scope, { firmId, search: "", role: null }) : null,
        mayEdit: can(ctx.actor, "register:edit"),
        mayRead,
      };
    }),

  switchOn: allowed("register:edit")
    .input(SwitchOnRegister)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, version: before, ...terms } = input;
      const register = await theRegisterOrNone(ctx, firmId);
      if (register?.isOn && register.id === id) return { version: register.version };
      const fault = faultInRegister(terms, ctx.today);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      const version = await beginning(ctx, register, input);
      if (version === null) return somebodyWasFaster(await current(ctx, firmId));
      await recordChange(ctx, firmId, {
        event: "register.switched-on",
        subject: register?.id ?? id,
        details: { version },
      });
      return { version };
    }),

  change: allowed("register:edit")
    .input(ChangeRegister)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { firmId, version: before, ...terms } = input;
      const register = await theRegister(ctx, firmId);
      const fault = faultInRegister(terms, ctx.today);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      const version = await updateRegister(ctx.scope, { firmId, version: before }, { ...terms, isOn: true });
      if (version === null) return somebodyWasFaster(await current(ctx, firmId));
      if (!terms.keepsNames) {
        await deleteNames(ctx.scope, firmId);
        // Lists that were handed in hold names, too, until they are taken over.
        await deleteAllImportRows(ctx.scope, firmId);
      } else await releaseNames(ctx.scope, firmId, terms.namesReleased);
      const { keepsNames, namesReleased } = terms;
      const details = { version, keepsNames, namesReleased };
      await recordChange(ctx, firmId, { event: "register.changed", subject: register.id, details });
      return { version };
    }),

  /** The end of the records: everybody in them is erased. */
  switchOff: allowed("register:edit")
    .input(SwitchOffRegister)
    .output(Erased)
    .mutation(async ({ ctx, input: { firmId, version: before, people } }) => {
      const register = await theRegister(ctx, firmId);
      const version = await updateRegister(ctx.scope, { firmId, version: before }, { isOn: false });
      if (version === null) return somebodyWasFaster(await current(ctx, firmId));
      const erased = await eraseEmployees(ctx.scope, firmId, null);
      if (erased > people) return refuse("CONFLICT", { because: "more-people-meanwhile", people: erased });
      await peopleChanged(ctx, firmId, {
        ...{ event: "register.switched-off", subject: register.id },
        details: { version, erased },
      });
      return { version, erased };
    }),
});

export function registerShape(register: RegisterRow): z.infer<typeof RegisterShape> {
  const { id: _, ...terms } = register;
  return terms;
}

/** The register, on; refused where the firm keeps no records of single employees. */
export async function theRegister(work: Work, firmId: string): Promise<RegisterRow> {
  return switchedOn(await theRegisterOrNone(work, firmId));
}

/** The register if it is on; refused where the firm keeps no records of single employees. */
export function switchedOn(register: RegisterRow | null): RegisterRow {
  return register?.isOn ? register : refuse("PRECONDITION_FAILED", { because: "register-off" });
}

/** The version of the register that is on now; null when somebody else was faster. */
async function beginning(
  { scope }: Work,
  register: RegisterRow | null,
  { version, ...input }: SwitchOnRegister,
): Promise<number | null> {
  if (!register) return (await insertRegister(scope, input)) ? 1 : null;
  if (register.isOn) return null;
  const { id: _, firmId, ...terms } = input;
  return updateRegister(scope, { firmId, version }, { ...terms, isOn: true });
}

async function theRegisterOrNone(work: Work, firmId: string): Promise<RegisterRow | null> {
  await theFirm(work, firmId);
  return findRegister(work.scope, firmId);
}

async function current(work: Work, firmId: string) {
  return registerShape(found(await findRegister(work.scope, firmId)));
}
