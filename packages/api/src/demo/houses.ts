/** The houses of the demo and their people: founded, let in, and given their firms. */
import { joinFirm, joinHouse } from "@etappe/db/identity/places";
import { deleteSession } from "@etappe/db/identity/sessions";
import { insertUser } from "@etappe/db/identity/users";
import { isHouseRole } from "@etappe/domain/access";
import type { Locale } from "@etappe/domain/text";
import { joinAsNewPerson } from "../joining.ts";
import { hashPassword } from "../passwords.ts";
import { hashOfToken } from "../secret-token.ts";
import { openSession } from "../sign-in.ts";
import { foundTenant } from "../tenants.ts";
import {
  ADMINS,
  DEMO_PASSWORD,
  type FirmPerson,
  type House,
  type HousePerson,
  PEOPLE,
  type PersonKey,
} from "./people.ts";
import type { Stage } from "./stage.ts";
import type { FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

type HouseOfDemo = { readonly slug: House; readonly name: string; readonly locale: Locale };

/** Founds a house, lets its people in and takes its firms on. */
export async function openHouse(stage: Stage, house: HouseOfDemo, firms: readonly FirmOfDemo[]): Promise<void> {
  const tenantId = await foundAndEnter(stage, house);
  // The others come in without a mail: their addresses are invented, and nobody could read it.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const enter = (key: PersonKey, firmId: string | null) =>
    enterPlace(stage, { key, tenantId, passwordHash, firmId, locale: house.locale });

  for (const [key, person] of peopleOf(house.slug)) {
    if (!("firm" in person) && key !== ADMINS[house.slug]) await enter(key, null);
  }
  for (const { id, story, facts } of firms) {
    const profile = { ...facts.profile, failedAttempts: story.failedAttempts ?? facts.profile.failedAttempts };
    await stage.as(story.lead, story.since).firms.create({ id, name: facts.name, profile, note: story.note });
  }
  const idOf = (key: string) => told(firms.find(({ facts }) => facts.key === key)?.id, `the firm ${key}`);
  for (const [key, person] of peopleOf(house.slug)) {
    if ("firm" in person) await enter(key, idOf(person.firm));
    else for (const firm of person.firms) await give(stage, house.slug, key, idOf(firm));
  }
}

/** Ends the sessions of the loading: whoever looks around signs in for themselves. */
export async function leaveAll({ door, sessions }: Stage): Promise<void> {
  for (const token of sessions.values()) await deleteSession(door.identity, hashOfToken(token));
}

async function foundAndEnter({ database, door, sessions }: Stage, house: HouseOfDemo): Promise<string> {
  const admin = ADMINS[house.slug];
  const { email, name } = PEOPLE[admin];
  const founded = await foundTenant({ ...door, database }, { ...house, adminEmail: email });
  if (founded.kind === "refused") throw new Error(`${house.slug}: ${founded.because}`);
  const joined = await joinAsNewPerson(door, founded.invitation, {
    name,
    password: DEMO_PASSWORD,
    locale: house.locale,
  });
  if (joined.kind !== "joined") throw new Error(`${email}: ${joined.kind}`);
  sessions.set(admin, joined.token);
  return founded.tenantId;
}

type Entry = {
  readonly key: PersonKey;
  readonly tenantId: string;
  readonly passwordHash: string;
  readonly firmId: string | null;
  readonly locale: Locale;
};

async function enterPlace({ door, sessions, newId }: Stage, entry: Entry): Promise<void> {
  const { key, tenantId, passwordHash, firmId, locale } = entry;
  const { name, email, role } = PEOPLE[key];
  const token = await door.identity.transaction(async (transaction) => {
    const userId = newId(0);
    if (!(await insertUser(transaction, { id: userId, email, name, passwordHash, locale }))) {
      throw new Error(`${email} has an account already`);
    }
    const place = { id: newId(0), tenantId, userId, name, email };
    if (isHouseRole(role)) await joinHouse(transaction, { ...place, role });
    else await joinFirm(transaction, { ...place, role, firmId: told(firmId, `the firm of ${key}`) });
    return openSession(door, transaction, userId);
  });
  sessions.set(key, token);
}

async function give(stage: Stage, house: House, key: PersonKey, firmId: string): Promise<void> {
  const people = await stage.as(ADMINS[house], 0).people.house({});
  const person = told(
    people.find(({ email }) => email === PEOPLE[key].email),
    `the person ${key}`,
  );
  await stage.as(ADMINS[house], 0).assignments.assign({ userId: person.userId, firmId });
}

function peopleOf(house: House): [PersonKey, HousePerson | FirmPerson][] {
  return Object.entries(PEOPLE).filter(([, { tenant }]) => tenant === house) as [PersonKey, HousePerson | FirmPerson][];
}
