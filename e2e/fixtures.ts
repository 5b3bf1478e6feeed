/** Who a test is, and where: the people of the demo portfolio, and new ones for what would change the others. */
import { isHouseRole, type Role } from "@etappe/domain/access";
import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as playwright,
} from "@playwright/test";
import { asked, freshId, freshWord, told } from "./api.ts";

export const DEMO_PASSWORD = "etappe-demo-2001";

export const PEOPLE = {
  jonas: "jonas.petersen@nordlicht.example",
  aylin: "aylin.demir@nordlicht.example",
  ingrid: "admin@nordlicht.example",
  katrin: "katrin.hellweg@hellweg.example",
  lena: "lena.zeller@sued.example",
} as const;
export type Person = keyof typeof PEOPLE;

export type FirmRow = { readonly firmId: string; readonly name: string; readonly ventures: { readonly id: string }[] };

/** The house in which most of the demo plays. */
export type Tenant = { readonly slug: string; readonly firm: (name: string) => Promise<FirmRow> };

export type Guest = { readonly role: Role; readonly firmId?: string; readonly locale?: "de-DE" | "en-GB" };
export type Newcomer = {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly page: Page;
};

type Fixtures = {
  readonly tenant: Tenant;
  /** A page in a browser of its own, in which this person is signed in. */
  readonly signedInAs: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
  /** A page in a browser in which nobody is. */
  readonly stranger: (options?: BrowserContextOptions) => Promise<Page>;
  /** Somebody who was invited and has just come in, the way people do. */
  readonly newcomer: (guest: Guest) => Promise<Newcomer>;
};

/** Signing in is throttled, and slow on purpose: once per person is enough for a worker, which reads this file once. */
const sessions = new Map<Person, Awaited<ReturnType<BrowserContext["storageState"]>>>();

export const test = playwright.extend<Fixtures>({
  stranger: async ({ browser }, use) => {
    const opened: Page[] = [];
    await use(async (options) => {
      const page = await (await browser.newContext(options)).newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },

  signedInAs: async ({ stranger }, use) => {
    await use(async (person, options) => {
      const known = sessions.get(person);
      if (known) return stranger({ ...options, storageState: known });
      const door = await stranger();
      await signIn(door, PEOPLE[person]);
      const storageState = await door.context().storageState();
      sessions.set(person, storageState);
      return stranger({ ...options, storageState });
    });
  },

  tenant: async ({ signedInAs }, use) => {
    const slug = "nordlicht";
    await use({
      slug,
      firm: async (name) => {
        const ingrid = await signedInAs("ingrid");
        const { rows } = await asked<{ rows: FirmRow[] }>(ingrid, slug, "portfolio.page", { search: name });
        // Other tests take on firms of the same case, whose names go on with a word of their own.
        const row = rows.find((candidate) => candidate.name === name);
        if (!row) throw new Error(`There is no firm ${name}.`);
        return row;
      },
    });
  },

  newcomer: async ({ signedInAs, stranger, tenant }, use) => {
    await use(async ({ role, firmId, locale = "de-DE" }) => {
      const ingrid = await signedInAs("ingrid");
      const name = `Neu ${freshWord()}`;
      const email = `${name.replace(" ", ".").toLowerCase()}@gast.example`;
      const guest = { id: freshId(), name, email };
      if (isHouseRole(role)) await told(ingrid, tenant.slug, "invitations.inviteToHouse", { ...guest, role });
      else await told(ingrid, tenant.slug, "invitations.inviteToFirm", { ...guest, role, firmId });
      const page = await stranger({ locale });
      const password = await join(page, await linkInMailTo(ingrid, email), name);
      return { name, email, password, page };
    });
  },
});

export async function signIn(page: Page, email: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.goto("/login");
  await fillSignIn(page, email, password);
  await page.waitForURL((url) => url.pathname !== "/login");
}

export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole("textbox", { name: /^(E-Mail-Adresse|E-mail address)$/ }).fill(email);
  await page.getByLabel(/^(Kennwort|Password)$/).fill(password);
  await page.getByRole("button", { name: /^(Anmelden|Sign in)$/ }).click();
}

/** Takes the invitation at this address. Answers with the password that was chosen. */
export async function join(page: Page, link: string, name: string): Promise<string> {
  const password = `${freshWord()} ${freshWord()}`;
  await page.goto(link);
  await page.getByRole("textbox", { name: /^(Ihr Name|Your name)$/ }).fill(name);
  await page.getByLabel(/^(Neues Kennwort|New password)$/).fill(password);
  await page.getByRole("button", { name: /^(Konto anlegen und beitreten|Create account and join)$/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/invite"));
  return password;
}

/** The newest mail to this address in the outbox that the demo shows, and the link in it. */
export async function linkInMailTo(page: Page, email: string): Promise<string> {
  await page.goto("/dev/outbox");
  const mail = page.getByRole("article").filter({ hasText: email }).first();
  const link = await mail.getByRole("link").getAttribute("href");
  expect(link).not.toBeNull();
  return link ?? "";
}

/** Gives a firm to somebody who works in the house. */
export async function assign(ingrid: Page, slug: string, email: string, firmId: string): Promise<void> {
  const people = await asked<{ userId: string; email: string }[]>(ingrid, slug, "people.house");
  const userId = people.find((person) => person.email === email)?.userId;
  await told(ingrid, slug, "assignments.assign", { userId, firmId });
}

/** A firm that only this test knows; it belongs to whoever's page this is. */
export async function newFirm(page: Page, slug: string): Promise<{ readonly id: string; readonly name: string }> {
  const firm = { id: freshId(), name: `Prüfstand ${freshWord()} GmbH` };
  await told(page, slug, "firms.create", { ...firm, profile: {} });
  return firm;
}
