/** The administrator of a consultancy: a method of the house's own, and running work that moves to it and back. */
import { expect, type Locator, type Page } from "@playwright/test";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { asked, freshWord } from "./api.ts";
import { takeOnCase } from "./case-firm.ts";
import { test } from "./fixtures.ts";
import { choose, pick, tick } from "./widgets.ts";

test("an administrator copies a method, adds a way abroad and a level, publishes, moves a mandate there and back", async ({
  newcomer,
  tenant,
}) => {
  test.setTimeout(240_000);
  const { page } = await newcomer({ role: "admin" });
  const firm = await takeOnCase(page, tenant.slug, "armaturen");
  const name = `Hausmethode ${freshWord()}`;

  await page.goto(`/${tenant.slug}/admin/frameworks`);
  await page.getByRole("button", { name: /^Aktionen für ISF München.*Version 1$/ }).click();
  await page.getByRole("menuitem", { name: /Als eigene Methode kopieren/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name auf Deutsch" }).fill(name);
  await dialog.getByRole("button", { name: "Kopieren und weiterschreiben" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await test.step("a sixth way abroad, with a reason for it", async () => {
    await addPart(page, "Strategien", "Strategietyp");
    await choose(dialog, "Familie", "Strategietypen des ISF München");
    await pair(dialog, "Bezeichnung").getByRole("textbox", { name: "Deutsch" }).fill("Nachfolge im Ausland");
    await dialog.getByRole("button", { name: "Hinzufügen und öffnen" }).click();
    await expect(page.getByRole("heading", { name: "Nachfolge im Ausland" })).toBeVisible();
    for (const text of ["Kern", "Auslöser", "Typischer Betrieb"])
      await pair(page, text).getByRole("textbox", { name: "Deutsch" }).fill(`${text} der Nachfolge`);
    await page.getByRole("textbox", { name: "Quelle" }).first().fill("Nordlicht Beratung");
    await page.getByRole("button", { name: "Merkmal hinzufügen" }).click();
    await choose(page, "Was gemessen wird", "Stufe eines Kriteriums");
    await pick(page, "Kriterium", "Flexib");
    await page.getByRole("textbox", { name: "Quelle" }).last().fill("Nordlicht Beratung");
    await expect(page.getByRole("main").getByText(/^Gespeichert/)).toBeVisible();
  });

  await test.step("the scale of the criteria gets a sixth level", async () => {
    await page.getByRole("searchbox", { name: "Suchen" }).fill("Ausprägung");
    await page
      .getByRole("link", { name: "Ausprägung" })
      .or(page.getByRole("button", { name: "Ausprägung" }))
      .first()
      .click();
    await page.getByRole("button", { name: "Stufe hinzufügen" }).click();
    await pair(page, "Bezeichnung").last().getByRole("textbox", { name: "Deutsch" }).fill("herausragend");
    await expect(page.getByRole("main").getByText(/^Gespeichert/)).toBeVisible();
    await expect(page.getByText("ohne Mängel")).toBeVisible();
  });

  await test.step("published with what is different, in words", async () => {
    await page.getByRole("link", { name: "Veröffentlichen" }).click();
    await expect(page.getByText("Nachfolge im Ausland")).toBeVisible();
    await expect(page.getByText("herausragend")).toBeVisible();
    await page.getByRole("textbox", { name: "Anmerkungen zur Version" }).fill("Nachfolge als eigener Weg.");
    await page.getByRole("button", { name: "Version 1 veröffentlichen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`${name}.*Version 1`) })).toBeVisible();
  });

  await test.step("every answer is seen before the mandate moves", async () => {
    await page.goto(`/${tenant.slug}/admin/frameworks`);
    await page.getByRole("button", { name: new RegExp(`^Aktionen für ${name}.*Version 1$`) }).click();
    await page.getByRole("menuitem", { name: /Mandate hierher umstellen/ }).click();
    await tick(page.getByRole("checkbox", { name: firm.name }));
    for (const rule of await page.getByRole("radio", { name: "Strecken" }).all()) await tick(rule);
    await page.getByRole("button", { name: "Vorschau zeigen" }).click();
    await page.getByRole("button", { name: `${firm.name}: Antwort für Antwort ansehen` }).click();
    await expect(dialog.getByRole("row", { name: /Flexibilität/ })).toContainText(/umgerechnet.* von 5/);
    await expect(dialog.getByRole("row", { name: /Nachfolge im Ausland/ })).toBeVisible();
    await dialog.getByRole("button", { name: "Schließen" }).click();
    await page.getByRole("button", { name: "1 Mandat umstellen" }).click();
    await page.getByRole("link", { name: `${firm.name}: Verlauf ansehen` }).click();
    await expect(page.getByText(`Steht unter ${name}, Version 1.`)).toBeVisible();
  });

  await test.step("the consultant works under it, and takes it back", async () => {
    await page.goto(`/${tenant.slug}/firms/${firm.firmId}/strategies`);
    await expect(page.getByText("Nachfolge im Ausland").first()).toBeVisible();
    await page.goto(`/${tenant.slug}/firms/${firm.firmId}/framework`);
    await page.getByRole("button", { name: "Zurücknehmen" }).click();
    await expect(dialog).toContainText("nichts gesagt, was verloren ginge");
    await dialog.getByRole("button", { name: "Umstellung zurücknehmen" }).click();
    await expect(page.getByText(/Zurückgenommen von/)).toBeVisible();
    await expect(page.getByText("Steht unter ISF München / von Behr 2001, Version 1.")).toBeVisible();
  });
});

test("a broken workbook is answered row by row, and changes nothing", async ({ newcomer, tenant }) => {
  const { page } = await newcomer({ role: "admin" });
  const before = await builtIn(page, tenant.slug);

  await page.goto(`/${tenant.slug}/admin/frameworks/import`);
  await page.locator('input[type="file"]').setInputFiles({
    name: "methode.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await brokenWorkbook(page, tenant.slug, before.versions[0]?.id ?? ""),
  });

  await expect(page.getByText("Blatt „Kriterien“, Zeile 4, Spalte H")).toBeVisible();
  await expect(page.getByText("Hier steht etwas anderes, als hierher gehört.")).toBeVisible();
  await expect(page.getByText("Blatt „Kriterien“, Zeile 5, Spalte I")).toBeVisible();
  expect(await builtIn(page, tenant.slug)).toEqual(before);
});

/** The built-in method as a workbook in which somebody typed a word for a weight, and misspelt a scale. */
async function brokenWorkbook(page: Page, slug: string, versionId: string): Promise<Buffer> {
  const asXlsx = { versionId, as: "xlsx", language: "de" };
  const { base64 } = await asked<{ base64: string }>(page, slug, "frameworkFiles.export", asXlsx);
  const { sheets } = await readXlsx(Buffer.from(base64, "base64"));
  const rows = sheets.find(({ name }) => name === "Kriterien")?.rows ?? [];
  const columnOf = (heading: string) => rows[1]?.indexOf(heading) ?? -1;
  rows[3]?.splice(columnOf("Gewicht"), 1, "viel");
  rows[4]?.splice(columnOf("Skala"), 1, "level-0-44");
  return Buffer.from(await writeXlsx({ sheets: sheets.map(({ name, rows: own }) => ({ name, rows: own })) }));
}

/** What other tests do beside this one concerns other methods, and mandates. */
async function builtIn(page: Page, slug: string) {
  const { frameworks } = await asked<Frameworks>(page, slug, "frameworks.list");
  const { versions = [], draft = null } = frameworks.find(({ key }) => key === "isf-2001") ?? {};
  return { draft, versions: versions.map(({ id }) => ({ id })) };
}

type Frameworks = {
  readonly frameworks: readonly {
    readonly key: string;
    readonly draft: object | null;
    readonly name: { readonly de: string };
    readonly versions: readonly { readonly id: string }[];
  }[];
};

/** The button stands in the tree, in a group that opens. */
async function addPart(page: Page, group: string, kind: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${group}`) }).click();
  await page.getByRole("button", { name: `Hinzufügen: ${kind}` }).click();
}

/** A text that is written in both languages. */
function pair(place: Page | Locator, label: string): Locator {
  return place.getByRole("group", { name: label });
}
