/** The matrix of employees and competences, worked in with the keyboard, as one works in a spreadsheet. */
import { addDays, dayOf } from "@etappe/domain/calendar";
import { expect, type Locator, type Page } from "@playwright/test";
import { freshId, freshWord, told } from "./api.ts";
import { type Tenant, test } from "./fixtures.ts";
import { read } from "./reading.ts";
import { saveStatus } from "./widgets.ts";

const ROLE = "export-clerk";

test("levels are typed, taken back and still there after loading anew", async ({ signedInAs, newcomer, tenant }) => {
  const { page, path } = await firmWithPeople(await signedInAs("jonas"), newcomer, tenant, 3);
  await page.goto(path);
  const first = await cell(page, 0, "Exportabwicklung");
  await expect(first).toHaveAccessibleName(/^unbekannt, nötig 4/);

  await first.click();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(await cell(page, 1, "Exportabwicklung")).toBeFocused();
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Zahl von 0 bis 4" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(await cell(page, 2, "Exportabwicklung")).toBeFocused();
  await expect(saveStatus(page)).toContainText("Gespeichert");

  await page.reload();
  await expect(await cell(page, 0, "Exportabwicklung")).toHaveAccessibleName(
    /^3 · selbständig, nötig 4 .*eine Stufe fehlt/,
  );
  await expect(await cell(page, 1, "Exportabwicklung")).toHaveAccessibleName(/erfüllt$/);
  await expect(await cell(page, 2, "Exportabwicklung")).toHaveAccessibleName(/^unbekannt/);

  await (await cell(page, 0, "Exportabwicklung")).click();
  await page.keyboard.press("Delete");
  await expect(saveStatus(page)).toContainText("Gespeichert");
  await page.reload();
  await expect(await cell(page, 0, "Exportabwicklung")).toHaveAccessibleName(/^unbekannt/);
});

test("what is copied is understood by a spreadsheet, and what comes from one is looked at cell by cell", async ({
  signedInAs,
  newcomer,
  tenant,
}) => {
  const { page, path } = await firmWithPeople(await signedInAs("jonas"), newcomer, tenant, 3);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(path);
  await page.evaluate(() => navigator.clipboard.writeText("B2\t3\r\n=1+1\tx\r\n\t2\r\nA1"));
  await (await cell(page, 0, "Englisch")).click();
  await page.keyboard.press("Control+v");

  await expect(page.getByText("3 Zellen geändert")).toBeVisible();
  await expect(page.getByText("Zeile 2, Spalte 1: „=1+1“ – eine Formel; eingefügt werden nur Werte")).toBeVisible();
  await expect(page.getByText("Zeile 2, Spalte 2: „x“ – keine Stufe dieser Skala")).toBeVisible();
  await expect(page.getByText("Zeile 4, Spalte 1: „A1“ – unter der letzten Zeile")).toBeVisible();
  await expect(saveStatus(page)).toContainText("Gespeichert");

  await page.reload();
  await expect(await cell(page, 0, "Englisch")).toHaveAccessibleName(/^B2, nötig B2, erfüllt/);
  await expect(await cell(page, 1, "Englisch")).toHaveAccessibleName(/^unbekannt/);
  await (await cell(page, 0, "Englisch")).click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("B2\t3\r\n\t");
});

test("of two people at the same cell the second is told, and chooses", async ({ signedInAs, newcomer, tenant }) => {
  const jonas = await signedInAs("jonas");
  const { page, path, housePath } = await firmWithPeople(jonas, newcomer, tenant, 1);
  await jonas.goto(housePath);
  await page.goto(path);
  await type(page, "Englisch", "B1");
  await expect(saveStatus(page)).toContainText("Gespeichert");
  await type(jonas, "Englisch", "A2");

  const conflict = jonas.getByRole("alert").filter({ hasText: "Jemand war schneller" });
  await expect(conflict).toContainText("dort steht jetzt „B1“. Ihre Eingabe: „A2“");
  await page.reload();
  await expect(await cell(page, 0, "Englisch")).toHaveAccessibleName(/^B1/);
  await conflict.getByRole("button", { name: "Meine behalten" }).click();
  await expect(saveStatus(jonas)).toContainText("Gespeichert");
  await page.reload();
  await expect(await cell(page, 0, "Englisch")).toHaveAccessibleName(/^A2/);
});

test("the matrix reads well on every width with roles, too", async ({ signedInAs, tenant }) => {
  const { firmId } = await tenant.firm("Armaturenwerk Hellweg GmbH");
  const jonas = await signedInAs("jonas");
  await read(jonas, `/${tenant.slug}/firms/${firmId}/qualification?rows=roles`, "de");
});

type Invite = (guest: { role: "firm-hr"; firmId: string }) => Promise<{ page: Page }>;

/** A new firm that keeps a register, with so many export clerks of whom nothing is known, and its HR. */
async function firmWithPeople(jonas: Page, newcomer: Invite, { slug }: Tenant, people: number) {
  const firmId = freshId();
  await told(jonas, slug, "firms.create", { id: firmId, name: `Prüfstand ${freshWord()} GmbH`, profile: {} });
  const { page } = await newcomer({ role: "firm-hr", firmId });
  await told(page, slug, "employeeRegister.switchOn", {
    ...{ id: freshId(), firmId, purpose: "Vertrieb in Tschechien", legalBasis: "works-agreement" },
    ...{
      version: 0,
      worksAgreement: "BV 1",
      retainUntil: addDays(dayOf(new Date()), 365),
      keepsNames: false,
      namesReleased: false,
    },
  });
  for (let n = 0; n < people; n++)
    await told(page, slug, "employees.add", { id: freshId(), firmId, staffNumber: `10${n}`, roles: [ROLE] });
  return { page, path: `/${slug}/my/qualification`, housePath: `/${slug}/firms/${firmId}/qualification` };
}

/** The cell in this row (from 0) below the head with this name. */
async function cell(page: Page, row: number, competence: string): Promise<Locator> {
  const grid = page.getByRole("grid");
  const head = grid.getByRole("columnheader", { name: competence, exact: true });
  const column = Number(await head.getAttribute("aria-colindex"));
  return grid.locator(`[role=gridcell][data-row="${row}"][data-column="${column - 2}"]`);
}

async function type(page: Page, competence: string, level: string): Promise<void> {
  await (await cell(page, 0, competence)).click();
  await page.keyboard.type(level);
  await page.keyboard.press("Enter");
}
