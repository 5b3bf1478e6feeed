/** A firm with one venture in build-up, led by a consultant, and the consultant who leads it. */
import { randomUUID } from "node:crypto";
import { addHousePerson, addTenant, callerAs, type TestHouse } from "./house.ts";
import { publishMethod } from "./published-method.ts";

export async function firmInBuildUp(house: TestHouse) {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const consultant = await callerAs(house, tenant, await addHousePerson(house, tenant, "consultant"));
  const [firmId, ventureId] = [randomUUID(), randomUUID()];
  await consultant.firms.create({ id: firmId, name: "Hellweg Armaturen", profile: {}, note: "" });
  await consultant.ventures.start({ id: ventureId, firmId, name: "Tschechien", countries: ["CZ"] });
  const place = { firmId, ventureId, moveId: randomUUID(), version: 1 };
  await consultant.ventures.passGate({ ...place, reason: "The rest will be settled on the way" });
  return { tenant, consultant, firmId, ventureId };
}

/** What a refused request said of itself. */
export async function refusalOf(request: Promise<unknown>): Promise<unknown> {
  try {
    await request;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && "said" in cause ? cause.said : error;
  }
  return "nothing was refused";
}
