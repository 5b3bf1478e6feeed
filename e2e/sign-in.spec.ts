import { expect } from "@playwright/test";
import { freshWord } from "./api.ts";
import { DEMO_PASSWORD, fillSignIn, join, linkInMailTo, PEOPLE, signIn, test } from "./fixtures.ts";
import { choose } from "./widgets.ts";

test("a wrong password and an unknown address are refused in the same words", async ({ stranger }) => {
  const page = await stranger();
  const refusals: string[] = [];
  for (const email of [PEOPLE.jonas, `niemand.${freshWord()}@nordlicht.example`]) {
    await page.goto("/login");
    await fillSignIn(page, email, "falsch und lang genug");
    const refusal = page.getByRole("main").getByRole("alert");
    await expect(refusal).toHaveText("E-Mail-Adresse oder Kennwort stimmt nicht.");
    await expect(page.getByRole("textbox", { name: "E-Mail-Adresse" })).toHaveValue(email);
    refusals.push((await page.getByRole("main").innerHTML()).replaceAll(email, "").replace(/react-aria[-\w:]+/g, ""));
  }
  expect(refusals[0]).toBe(refusals[1]);
});

test("whoever signs out is out, and comes back to the page that was asked for", async ({ stranger, tenant }) => {
  const page = await stranger();
  await signIn(page, PEOPLE.jonas);
  await expect(page.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();

  await page.getByRole("button", { name: "Abmelden" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Anmelden" })).toBeVisible();

  await page.goto(`/${tenant.slug}/account`);
  await expect(page).toHaveURL(/\/login\?next=/);
  await fillSignIn(page, PEOPLE.jonas, DEMO_PASSWORD);
  await expect(page.getByRole("heading", { level: 1, name: "Mein Konto" })).toBeVisible();
});

test("the sign-in form works without script", async ({ stranger }) => {
  const page = await stranger({ javaScriptEnabled: false });
  await page.goto("/login");
  await fillSignIn(page, PEOPLE.jonas, "falsch und lang genug");
  await expect(page.getByText("E-Mail-Adresse oder Kennwort stimmt nicht.")).toBeVisible();

  await fillSignIn(page, PEOPLE.jonas, DEMO_PASSWORD);
  await expect(page.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();
});

test("an invitation is accepted once, and shows what the role allows", async ({ signedInAs, stranger, tenant }) => {
  const name = `Vera ${freshWord()}`;
  const email = `${name.replace(" ", ".").toLowerCase()}@gast.example`;
  const ingrid = await signedInAs("ingrid");
  await ingrid.goto(`/${tenant.slug}/people`);
  await ingrid.getByRole("button", { name: "Person einladen" }).click();
  const dialog = ingrid.getByRole("dialog", { name: "Person einladen" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("textbox", { name: "E-Mail-Adresse" }).fill(email);
  await choose(dialog, "Rolle", /^Lesend/);
  await dialog.getByRole("button", { name: "Einladung senden" }).click();
  await expect(
    ingrid.getByRole("status").filter({ hasText: `Die Einladung an ${email} ist unterwegs.` }),
  ).toBeVisible();
  await expect(ingrid.getByRole("row", { name: email })).toBeVisible();
  const link = await linkInMailTo(ingrid, email);

  const vera = await stranger();
  await join(vera, link, name);
  await expect(vera).toHaveURL(`/${tenant.slug}/portfolio`);
  await expect(vera.getByText("Ihnen ist noch kein Betrieb zugewiesen.")).toBeVisible();
  await expect(vera.getByRole("link", { name: "Neuer Betrieb" })).toBeHidden();
  await expect(vera.getByRole("link", { name: "Personen" })).toBeHidden();
  for (const path of ["people", "firms/new"]) {
    expect((await vera.goto(`/${tenant.slug}/${path}`))?.status(), path).toBe(404);
  }

  const second = await stranger();
  await second.goto(link);
  await expect(second.getByRole("heading", { name: "Diese Einladung wurde schon angenommen" })).toBeVisible();
});

test("a forgotten password is set anew by the link in the mail, once, and ends every session", async ({
  newcomer,
  signedInAs,
  stranger,
  tenant,
}) => {
  const { email, password, page: signedIn } = await newcomer({ role: "viewer" });
  const page = await stranger();
  await page.goto("/login");
  await page.getByRole("link", { name: "Kennwort vergessen?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kennwort vergessen" })).toBeVisible();
  await page.getByRole("textbox", { name: "E-Mail-Adresse" }).fill(email);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByRole("status")).toContainText("Sehen Sie in Ihr Postfach");

  const ingrid = await signedInAs("ingrid");
  const reset = ingrid.getByRole("article").filter({ hasText: email }).filter({ hasNotText: "/invite/" });
  await expect(async () => {
    await ingrid.goto("/dev/outbox");
    await expect(reset).toHaveCount(1, { timeout: 1_000 });
  }).toPass();
  const link = (await reset.getByRole("link").getAttribute("href")) ?? "";
  const chosen = `${freshWord()} ${freshWord()}`;
  await page.goto(link);
  await page.getByLabel("Neues Kennwort").fill(chosen);
  await page.getByRole("button", { name: "Kennwort festlegen" }).click();
  await expect(page.getByText("Ihr neues Kennwort gilt ab sofort.")).toBeVisible();

  await signedIn.goto(`/${tenant.slug}/portfolio`);
  await expect(signedIn).toHaveURL(/\/login/);
  await fillSignIn(page, email, password);
  await expect(page.getByRole("alert").filter({ hasText: "stimmt nicht" })).toBeVisible();
  await fillSignIn(page, email, chosen);
  await expect(page.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();

  const late = await stranger();
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "Dieser Link gilt nicht mehr" })).toBeVisible();
});
