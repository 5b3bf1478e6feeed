import type { ChangeRegister, SwitchOnRegister } from "@etappe/domain/employee-register";
import { and, eq, sql } from "drizzle-orm";
import { employeeRegisters } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

/** What the firm has said about keeping records of single employees; null where it never said anything. */
export async function findRegister(scope: Scope, firmId: string) {
  const [row] = await scope
    .select({
      id: employeeRegisters.id,
      isOn: employeeRegisters.isOn,
      purpose: employeeRegisters.purpose,
      legalBasis: employeeRegisters.legalBasis,
      worksAgreement: employeeRegisters.worksAgreement,
      retainUntil: employeeRegisters.retainUntil,
      keepsNames: employeeRegisters.keepsNames,
      namesReleased: employeeRegisters.namesReleased,
      version: employeeRegisters.version,
    })
    .from(employeeRegisters)
    .where(and(mine(scope, employeeRegisters), eq(employeeRegisters.firmId, firmId)));
  return row ?? null;
}

export type RegisterRow = NonNullable<Awaited<ReturnType<typeof findRegister>>>;

/** The firm's first word on its records of employees; false when it has said something before, then nothing was written. */
export async function insertRegister(scope: Scope, register: Omit<SwitchOnRegister, "version">): Promise<boolean> {
  const rows = await scope
    .insert(employeeRegisters)
    .values({ ...register, isOn: true })
    .onConflictDoNothing()
    .returning({ id: employeeRegisters.id });
  return rows.length === 1;
}

type Change = Partial<Omit<ChangeRegister, "firmId" | "version">> & { readonly isOn: boolean };

/** Changes what the firm said if it is still at `version`; the new version, or null when somebody was faster. */
export async function updateRegister(
  scope: Scope,
  { firmId, version }: { readonly firmId: string; readonly version: number },
  change: Change,
): Promise<number | null> {
  const [row] = await scope
    .update(employeeRegisters)
    .set({ ...change, version: version + 1, updatedAt: sql`now()` })
    .where(
      and(mine(scope, employeeRegisters), eq(employeeRegisters.firmId, firmId), eq(employeeRegisters.version, version)),
    )
    .returning({ version: employeeRegisters.version });
  return row?.version ?? null;
}

/** The end of the records that were kept until their last day, whoever changes the register meanwhile. */
export async function endRegister(scope: Scope, firmId: string): Promise<void> {
  await scope
    .update(employeeRegisters)
    .set({ isOn: false, version: sql`${employeeRegisters.version} + 1`, updatedAt: sql`now()` })
    .where(and(mine(scope, employeeRegisters), eq(employeeRegisters.firmId, firmId)));
}
