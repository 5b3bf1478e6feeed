import "server-only";
import type { StaffPlace } from "../../paths.ts";
import { currentActor } from "../../server/actor.ts";
import { api } from "../../server/api.ts";
import type { PeopleQuery } from "./people-query.ts";

/** What the page of employees shows: whoever may not see single ones gets the register's terms alone. */
export async function loadPeople({ tenant, firmId }: StaffPlace, query: PeopleQuery) {
  const caller = await api(tenant);
  const { role } = await currentActor(tenant);
  const register = await caller.employeeRegister.show({ firmId });
  const isRead = register.mayRead && (register.register?.isOn ?? false);
  const page = isRead ? await caller.employees.list({ firmId, ...query }) : null;
  return { role, register, page };
}
