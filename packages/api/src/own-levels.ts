/**
 * How employees see and say their own levels, by a personal link or signed in. The scope is theirs: the database
 * shows them nobody else and lets them write nothing but what they say of themselves.
 */
import { recordEvent } from "@etappe/db/repositories/audit";
import { type EmployeeRow, listRolesOf } from "@etappe/db/repositories/employees";
import { listReadingsOf } from "@etappe/db/repositories/level-readings";
import { listLevelsOf } from "@etappe/db/repositories/levels";
import type { Scope } from "@etappe/db/scope";
import type { Role } from "@etappe/domain/access";
import { competenceOf } from "@etappe/domain/competence";
import { LEGAL_BASES } from "@etappe/domain/employee-register";
import { LEVEL_SOURCES, whichCounts } from "@etappe/domain/level-reading";
import { requirementsOf } from "@etappe/domain/role-profile";
import type { SayOfOneself } from "@etappe/domain/self-assessment";
import * as z from "zod";
import { StaffWordsShape, staffWords } from "./development-shape.ts";
import { writeLevels } from "./levels.ts";
import type { StaffRecord } from "./staff-record.ts";

const Level = z.strictObject({ level: z.int(), readOn: z.string() });

export const OwnLevelsShape = z.strictObject({
  firm: z.string(),
  staffNumber: z.string(),
  name: z.string().nullable(),
  register: z.strictObject({
    purpose: z.string(),
    legalBasis: z.enum(LEGAL_BASES),
    worksAgreement: z.string(),
    retainUntil: z.string(),
  }),
  roleKeys: z.array(z.string()),
  /** The competences that the own roles need, with what was said of oneself and what counts. */
  questions: z.array(
    z.strictObject({
      competence: z.string(),
      needed: z.int(),
      said: Level.nullable(),
      counts: Level.extend({ source: z.enum(LEVEL_SOURCES) }).nullable(),
    }),
  ),
  ...StaffWordsShape.shape,
});
export type OwnLevels = z.infer<typeof OwnLevelsShape>;

/** Whether a firm's records may be kept and added to today. */
export function isKept({ register }: StaffRecord, today: string): boolean {
  return register?.isOn === true && register.retainUntil >= today;
}

/** The own record, where the firm keeps any; null where it does not, or not any more. */
export async function readOwnLevels(
  scope: Scope,
  record: StaffRecord,
  employee: EmployeeRow,
  today: string,
): Promise<OwnLevels | null> {
  const { register, firm } = record;
  if (register === null || !isKept(record, today)) return null;
  const [held, levels, readings] = await Promise.all([
    listRolesOf(scope, firm.id, [employee.id]),
    listLevelsOf(scope, firm.id, employee.id),
    listReadingsOf(scope, firm.id, employee.id),
  ]);
  const roleKeys = held.map(({ role }) => role);
  const { purpose, legalBasis, worksAgreement, retainUntil } = register;
  return {
    ...{ firm: firm.name, staffNumber: employee.staffNumber, name: employee.name },
    ...{ register: { purpose, legalBasis, worksAgreement, retainUntil }, roleKeys },
    questions: questionsOf(roleKeys, record).map(({ competence, level }) => {
      const said = whichCounts(readings.filter((each) => each.source === "self" && each.competence === competence));
      const counts = levels.find((each) => each.competence === competence) ?? null;
      return {
        ...{ competence, needed: level },
        said: said && { level: said.level, readOn: said.readOn },
        counts: counts && { level: counts.level, source: counts.source, readOn: counts.readOn },
      };
    }),
    ...staffWords(record),
  };
}

export type SayRefused = "nobody-asks-that" | "level-out-of-scale";

/** Who says it: the account of the employee, or the employee where a link stands for them. */
type Sayer = {
  readonly actor: { readonly userId: string; readonly role: Role };
  readonly today: string;
  readonly newId: () => string;
};

/** Writes down what an employee says of themselves; what they had said before stays in the history. Null: it is written down. */
export async function sayOwnLevel(
  scope: Scope,
  record: StaffRecord,
  employee: EmployeeRow,
  { competence, level }: SayOfOneself,
  { actor, today, newId }: Sayer,
): Promise<SayRefused | null> {
  const firmId = record.firm.id;
  const held = (await listRolesOf(scope, firmId, [employee.id])).map(({ role }) => role);
  if (!questionsOf(held, record).some((each) => each.competence === competence)) return "nobody-asks-that";
  const scale = record.scales.find(({ key }) => key === competenceOf(competence, record.qualification)?.scale);
  if (!scale?.levels.some(({ value }) => value === level)) return "level-out-of-scale";
  const readings = await listReadingsOf(scope, firmId, employee.id);
  const before = whichCounts(readings.filter((each) => each.source === "self" && each.competence === competence));
  // Pressed twice, or said again on the same day as it was: nothing new.
  if (before?.level === level && before.readOn === today) return null;
  const said = { employeeId: employee.id, competence, level, source: "self", readOn: today } as const;
  await writeLevels(scope, firmId, [{ ...said, recordedBy: "", importId: null, measureId: null }], newId);
  const event = { id: newId(), event: "self-assessment.said", subject: employee.id, firmId, details: { competence } };
  await recordEvent(scope, actor, event);
  return null;
}

function questionsOf(held: readonly string[], { roles, languages, qualification }: StaffRecord) {
  const own = roles.filter(({ key }) => held.includes(key));
  const needed = [...requirementsOf(own, languages, qualification)].map(([competence, { level }]) => ({
    ...{ competence, level },
  }));
  const order = qualification.competences.map(({ key }) => key);
  const place = (competence: string) => order.indexOf(competenceOf(competence, qualification)?.key ?? "");
  return needed.toSorted((a, b) => place(a.competence) - place(b.competence));
}
