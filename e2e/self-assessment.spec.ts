import { expect, type Page } from "@playwright/test";
import { freshId, freshWord, told } from "./api.ts";
import { newFirm, test } from "./fixtures.ts";
import { graveFaults } from "./reading.ts";
import { tick } from "./widgets.ts";

const PHONE = { viewport: { width: 360, height: 800 }, locale: "de-DE" };
const HANDLING = "Exportabwicklung";
const [FIRST, SECOND] = ["P-0001", "P-0002"];

test("HR invites, an employee answers on the phone without an account, HR confirms one and differs in another", async ({
  newcomer,
  signedInAs,
  stranger,
  tenant,
}) => {
  const jonas = await signedInAs("jonas");
  const { id: firmId } = await newFirm(jonas, tenant.slug);
  const { page: hr } = await newcomer({ role: "firm-hr", firmId });
  await withClerks(hr, tenant.slug, firmId);

  await hr.goto(`/${tenant.slug}/my/qualification/self`);
  for (const number of [FIRST, SECOND]) await tick(hr.getByRole("checkbox", { name: new RegExp(number) }));
  await hr.getByRole("button", { name: "Links erstellen" }).click();
  const linkOf = async (number: string) =>
    (
      await hr
        .getByRole("row", { name: new RegExp(number) })
        .locator("code")
        .innerText()
    ).trim();
  await expect(hr.getByText("Diese Links sehen Sie nur jetzt.")).toBeVisible();
  const links = [await linkOf(FIRST), await linkOf(SECOND)];

  for (const [index, level] of ["selbständig", "leitet andere an"].entries()) {
    const phone = await stranger(PHONE);
    await phone.goto(links[index] ?? "");
    await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Wie schätzen Sie sich ein?");
    expect(await graveFaults(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await phone.getByRole("button", { name: HANDLING }).click();
    await tick(phone.getByRole("radio", { name: new RegExp(level) }));
    await expect(phone.getByText("Gespeichert", { exact: true })).toBeVisible();
    await phone.reload();
    await expect(phone.getByRole("button", { name: new RegExp(`${HANDLING}.*${level}`) })).toBeVisible();
  }

  await hr.reload();
  const row = (number: string) =>
    hr.getByRole("table", { name: /Selbsteinschätzungen in/ }).getByRole("row", { name: new RegExp(number) });
  await answer(hr, FIRST, /selbständig \(bestätigen\)/);
  await answer(hr, SECOND, /^2 · mit Anleitung$/);
  await hr.getByRole("button", { name: "Antworten speichern" }).click();
  await expect(row(FIRST)).toContainText("bestätigt");
  await expect(row(SECOND)).toContainText("weicht ab");
  await expect(row(SECOND)).toContainText("leitet andere an");
  await expect(row(SECOND)).toContainText("mit Anleitung");

  await test.step("a link that was taken back says no more than one that never was", async () => {
    await tick(hr.getByRole("checkbox", { name: new RegExp(FIRST) }));
    await hr.getByRole("button", { name: "Links zurückziehen" }).click();
    await expect(hr.getByText("1 Link zurückgezogen.")).toBeVisible();
    const phone = await stranger(PHONE);
    for (const link of [links[0] ?? "", `/self/${"x".repeat(43)}`, "/self/kurz"]) {
      const response = await phone.goto(link);
      expect(response?.headers()["cache-control"]).toContain("no-store");
      await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Dieser Link führt nirgendwohin");
    }
    expect(await graveFaults(phone)).toEqual([]);
  });
});

async function withClerks(hr: Page, slug: string, firmId: string): Promise<void> {
  await told(hr, slug, "employeeRegister.switchOn", {
    ...{ id: freshId(), firmId, version: 0, purpose: "Qualifizierung für den Export", legalBasis: "works-agreement" },
    ...{ worksAgreement: `BV ${freshWord()}`, retainUntil: "2028-06-30", keepsNames: false, namesReleased: false },
  });
  for (const staffNumber of [FIRST, SECOND])
    await told(hr, slug, "employees.add", { id: freshId(), firmId, staffNumber, roles: ["export-clerk"] });
}

async function answer(hr: Page, number: string, level: RegExp): Promise<void> {
  await hr.getByRole("button", { name: new RegExp(`Stufe von ${number} aus Ihrer Sicht`) }).click();
  await hr.getByRole("option", { name: level }).click();
}
