/** A firm with a venture in it, taken on by an administrator under the built-in method. */
import { randomUUID } from "node:crypto";
import { addHousePerson, callerAs, type TestHouse, type TestTenant } from "./house.ts";
import { publishMethod } from "./published-method.ts";

export async function aVenture(house: TestHouse, tenant: TestTenant) {
  await publishMethod(house, tenant);
  const caller = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const place = { firmId: randomUUID(), ventureId: randomUUID() };
  await caller.firms.create({ id: place.firmId, name: "Hellweg", profile: {}, note: "" });
  await caller.ventures.start({ id: place.ventureId, firmId: place.firmId, name: "Werk Rumänien", countries: ["RO"] });
  return { caller, place };
}
