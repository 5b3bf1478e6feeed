/** A firm that keeps records of single employees, and the people who work with them. */
import { randomUUID } from "node:crypto";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { addFirmPerson, addHousePerson, addTenant, callerAs, callerOf, signIn, type TestHouse } from "./house.ts";
import { publishMethod } from "./published-method.ts";

export const REGISTER = {
  purpose: "Einsatz im Werk in Tschechien planen",
  legalBasis: "works-agreement",
  worksAgreement: "BV 3/2026 vom 2. März 2026",
  retainUntil: "2028-11-22",
  keepsNames: true,
  namesReleased: false,
} as const;

const [fitter, trainer] = ISF_2001.qualification.roles;
/** Two roles of the method, and a competence that the first of them asks for. */
export const ROLE = fitter?.key ?? "";
export const OTHER_ROLE = trainer?.key ?? "";
export const COMPETENCE = fitter?.requires.find(({ competence }) => !isPerLanguage(competence))?.competence ?? "";

/** `now` is the day on which everybody works. */
export async function aFirmWithRegister(
  house: TestHouse,
  terms: Partial<typeof REGISTER> | object = {},
  now = new Date(),
) {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const firmId = randomUUID();
  await admin.firms.create({ id: firmId, name: "Hellweg", profile: {}, note: "" });
  const of = async (role: Parameters<typeof addFirmPerson>[3]) => {
    const person = await addFirmPerson(house, tenant, firmId, role);
    return { person, caller: callerOf(house, tenant.slug, await signIn(house, person), now) };
  };
  const manager = await of("firm-manager");
  await manager.caller.employeeRegister.switchOn({ id: randomUUID(), firmId, version: 0, ...REGISTER, ...terms });
  const add = async (staffNumber: string, name: string | null = null, roles: string[] = [ROLE]) => {
    const id = randomUUID();
    await manager.caller.employees.add({ id, firmId, staffNumber, roles, name });
    return id;
  };
  return { tenant, admin, firmId, of, manager: manager.caller, managerPerson: manager.person, add };
}

function isPerLanguage(key: string): boolean {
  return ISF_2001.qualification.competences.some((each) => each.key === key && each.perLanguage);
}
