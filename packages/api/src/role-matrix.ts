/** The matrix with roles instead of people: what those read who may not see single employees, and everybody else who wants to. */
import { listHeadCounts } from "@etappe/db/repositories/head-counts";
import { countByRole, listPublishedGroups } from "@etappe/db/repositories/role-matrix";
import { can } from "@etappe/domain/access";
import { dayOf } from "@etappe/domain/calendar";
import { needsOfRoles } from "@etappe/domain/matrix";
import { requirementsOf } from "@etappe/domain/role-profile";
import type { RoleMatrix } from "./matrix-shape.ts";
import type { StaffRecord } from "./staff-record.ts";
import type { Work } from "./trpc.ts";

/**
 * Per role how many hold it, and per competence that it needs how many are known and meet it: counted from the
 * register by those who may read it, as published by everybody else, as counted by hand where there is no register.
 */
export async function readRoleMatrix(work: Work, record: StaffRecord): Promise<RoleMatrix> {
  if (!record.register?.isOn) return byHand(work, record);
  return can(work.actor, "employees:read") ? fromRegister(work, record) : published(work, record);
}

async function fromRegister({ scope }: Work, record: StaffRecord): Promise<RoleMatrix> {
  const needs = needsOfRoles(record.roles, record.languages, record.qualification);
  const counted = await countByRole(scope, record.firm.id, needs);
  const rows = record.roles.map(({ key }) => {
    const own = counted.filter(({ role }) => role === key);
    const people = own[0]?.people ?? 0;
    const cells = neededBy(record, [key]).map(({ competence, needed }) => {
      const found = own.find((row) => row.competence === competence);
      return { competence, needed, known: found?.known ?? 0, met: found?.met ?? 0 };
    });
    return { roles: [key], people, countedOn: null, cells };
  });
  return { basis: "register", rows };
}

async function published({ scope }: Work, record: StaffRecord): Promise<RoleMatrix> {
  const groups = await listPublishedGroups(scope, record.firm.id);
  const rows = groups.map(({ roles, people, competences, publishedAt }) => {
    const needed = new Map(neededBy(record, roles).map((need) => [need.competence, need.needed]));
    const cells = competences.map(({ competence, known, met }) => ({
      ...{ competence, needed: needed.get(competence) ?? null, known, met },
    }));
    return { roles: [...roles], people, countedOn: dayOf(publishedAt), cells };
  });
  return { basis: "published", rows };
}

async function byHand({ scope }: Work, record: StaffRecord): Promise<RoleMatrix> {
  const counts = await listHeadCounts(scope, record.firm.id);
  const rows = record.roles.map(({ key }) => {
    const own = counts.filter(({ role }) => role === key);
    const cells = neededBy(record, [key]).map(({ competence, needed }) => ({
      ...{ competence, needed, known: null },
      met: own.find((count) => count.competence === competence)?.people ?? null,
    }));
    const whole = own.find(({ competence }) => competence === "");
    const days = own.map(({ countedOn }) => countedOn).sort();
    return { roles: [key], people: whole?.people ?? null, countedOn: days.at(-1) ?? null, cells };
  });
  return { basis: "by-hand", rows };
}

function neededBy({ roles, languages, qualification }: StaffRecord, keys: readonly string[]) {
  const held = roles.filter(({ key }) => keys.includes(key));
  return [...requirementsOf(held, languages, qualification)].map(([competence, { level }]) => ({
    ...{ competence, needed: level },
  }));
}
