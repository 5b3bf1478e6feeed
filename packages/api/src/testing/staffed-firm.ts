/** A firm in build-up in Czechia that keeps records of four export clerks, who need Czech there, and its people who sign in. */
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { firmInBuildUp } from "./firm-in-build-up.ts";
import { addFirmPerson, callerAs, type TestHouse } from "./house.ts";

export const CZECH = "local-language/cs";
export const CLERK = "export-clerk";

export async function staffedFirm(house: TestHouse, staff: readonly string[] = ["P-1", "P-2", "P-3", "P-4"]) {
  const there = await firmInBuildUp(house);
  const { tenant, firmId, ventureId } = there;
  const { owner } = house;
  await owner.execute(sql`insert into employee_registers (tenant_id, id, firm_id, is_on, purpose, legal_basis,
      works_agreement, retain_until, keeps_names, names_released)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, true, 'Qualifizierung', 'works-agreement', 'BV 2026/3',
      current_date + 300, false, false)`);
  await owner.execute(sql`insert into staffing_needs (tenant_id, id, firm_id, venture_id, role, people, language, due_on)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, ${ventureId}, ${CLERK}, 3, 'cs', current_date + 90)`);
  const employees = new Map(staff.map((staffNumber) => [staffNumber, randomUUID()]));
  for (const [staffNumber, id] of employees) {
    await owner.execute(sql`insert into employees (tenant_id, id, firm_id, staff_number)
      values (${tenant.id}, ${id}, ${firmId}, ${staffNumber})`);
    await owner.execute(sql`insert into employee_roles (tenant_id, id, firm_id, employee_id, role)
      values (${tenant.id}, ${randomUUID()}, ${firmId}, ${id}, ${CLERK})`);
  }
  const hr = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-hr"));
  const employee = (staffNumber: string) => employees.get(staffNumber) ?? "nobody";
  return { ...there, hr, employee };
}
