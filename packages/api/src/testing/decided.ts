/** A house with a firm that has a venture and a manager: to decide things in, and to have them approved. */
import { randomBytes, randomUUID } from "node:crypto";
import { foundTenant } from "../tenants.ts";
import { addFirmPerson, addHousePerson, callerOf, doorOf, signIn, type TestHouse } from "./house.ts";

export async function aFirmThatDecides(house: TestHouse) {
  const slug = `haus-${randomBytes(4).toString("hex")}`;
  const ground = { ...doorOf(house), database: house.app };
  const wanted = { slug, name: "Nordlicht", locale: "de" as const, adminEmail: `${slug}@example.org` };
  const founded = await foundTenant(ground, wanted);
  if (founded.kind !== "founded") throw new Error(founded.because);
  const tenant = { id: founded.tenantId, slug };
  const token = await signIn(house, await addHousePerson(house, tenant, "consultant"));
  /** The house on a day; today where none is said. */
  const consultant = (day?: string) => callerOf(house, slug, token, day ? new Date(`${day}T10:00:00Z`) : new Date());
  const [firmId, ventureId] = [randomUUID(), randomUUID()];
  await consultant().firms.create({ id: firmId, name: "Hellweg", profile: {}, note: "" });
  await consultant().ventures.start({ id: ventureId, firmId, name: "Tschechien", countries: ["CZ"] });
  const managerToken = await signIn(house, await addFirmPerson(house, tenant, firmId, "firm-manager"));
  const place = { firmId, ventureId };
  return {
    ...{ tenant, consultant, place },
    manager: callerOf(house, slug, managerToken),
    register: () => consultant().decisions.register(place),
    /** Settles a matter, or revises it: what is not said is as usual. */
    settle: async (said: Partial<Parameters<ReturnType<typeof consultant>["decisions"]["settle"]>[0]>) => {
      const id = said.id ?? randomUUID();
      await consultant().decisions.settle({
        ...place,
        ...{ matter: "goals", choice: "Acht Verträge", reason: "Darunter trägt es sich nicht.", options: [] },
        ...{ decidedBy: "Geschäftsführung", decidedOn: "2026-01-10", reviewBy: "2030-01-10" },
        ...{ reversibility: "easy" as const, revises: null, visibility: "shared" as const },
        ...said,
        id,
      });
      return id;
    },
    answer: (item: string, level: number, version = 0) =>
      consultant().assessments.record({
        ...{ firmId, kind: "impulse", item, level, notApplicable: false, note: "Zwei Ausschreibungen verloren." },
        version,
      }),
  };
}
