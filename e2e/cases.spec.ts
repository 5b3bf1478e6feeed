/** The firms of the case file, each worked through on the screens to where its notes say. */
import { addDays, dayOf } from "@etappe/domain/calendar";
import { expect, type Locator, type Page } from "@playwright/test";
import { freshId, told } from "./api.ts";
import { type CaseFirm, takeOnCase } from "./case-firm.ts";
import { test } from "./fixtures.ts";
import { watch } from "./troubles.ts";
import { choose, fillDay, tick } from "./widgets.ts";

const today = dayOf(new Date());

test.beforeEach(() => test.setTimeout(240_000));

test("armaturen: builds up with a partner whose dangers and missing safeguards are seen", async ({
  signedInAs,
  tenant,
}) => {
  const page = await signedInAs("jonas");
  const troubles = await watch(page);
  const firm = await takeOnCase(page, tenant.slug, "armaturen");
  const [ventureId = ""] = firm.ventures;

  await openPage(page, tenant.slug, firm, "ladder");
  await expect(page.getByRole("heading", { name: "Tschechien: Sprung über 3 Stufen" })).toBeVisible();

  await openPage(page, tenant.slug, firm, "cooperations");
  await page.getByRole("button", { name: "Partner eintragen" }).click();
  const dialog = page.getByRole("dialog", { name: "Kooperation eintragen" });
  await dialog.getByRole("textbox", { name: "Partner", exact: true }).fill("Ventil Brno s.r.o.");
  await tick(dialog.getByRole("checkbox", { name: "Vertrieb" }));
  await choose(dialog, "Beteiligung", "ohne Beteiligung");
  await choose(dialog, "Produkte", "Produkte ergänzen sich");
  await choose(dialog, "Anlass", "Weil eigene Mittel nicht reichen");
  for (const [item, level] of [
    ["Marktwissen", 4],
    ["Geschäftsbeziehungen", 3],
    ["Schneller im Markt", 3],
    ["Weniger Kontrolle", 2],
    ["Partner handelt für sich", 2],
    ["Abfluss von Know-how", 1],
  ] as const)
    await rateIn(dialog, item, level);
  await fillDay(dialog, "Seit wann?", today);
  await dialog.getByRole("textbox", { name: "Wie kam es dazu?" }).fill("Auf der Messe in Brünn angesprochen.");
  await dialog.getByRole("button", { name: "Kooperation eintragen" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("img", { name: /^Nutzen minus Gefahren: \+1,7 / })).toBeVisible();
  await expect(page.getByText("Eine Absicherung fehlt oder ist nicht geklärt")).toBeVisible();

  await openPage(page, tenant.slug, firm, `ventures/${ventureId}`);
  await page.getByRole("button", { name: "Trotzdem weiter in den Aufbau" }).click();
  const gate = page.getByRole("dialog", { name: "Trotzdem weiter in den Aufbau" });
  await gate.getByRole("textbox", { name: "Warum geht es trotzdem weiter?" }).fill("Der Partner steht fest.");
  await gate.getByRole("button", { name: "Trotzdem weiter in den Aufbau" }).click();
  await expect(gate).toBeHidden();
  await openPage(page, tenant.slug, firm, "ladder");
  await expect(page.getByRole("heading", { name: "Schwer wieder zu verlassen" })).toBeVisible();
  expect(troubles).toEqual([]);
});

test("presse: a failed attempt, a harder region, a leap to the plant and a step to assembly", async ({
  signedInAs,
  tenant,
}) => {
  const page = await signedInAs("jonas");
  const firm = await takeOnCase(page, tenant.slug, "presse");

  await openPage(page, tenant.slug, firm, "");
  await expect(page.getByText("partner was a later rival")).toBeVisible();

  await openPage(page, tenant.slug, firm, "ladder");
  await expect(page.getByText("China: Vertriebstochter zählt eine Stufe höher")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Brasilien: Sprung über 2 Stufen" })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: /^China: Sprung/ })).toHaveCount(0);
  const placed = page.getByRole("table", { name: "Eingetragene Formen" });
  await expect(placed.getByRole("row", { name: /Joint Venture.*China|China.*Joint Venture/ })).toHaveCount(2);
});

test("rueckkehr: an indicator off track raises the loop that brings the work home", async ({ signedInAs, tenant }) => {
  const page = await signedInAs("jonas");
  const troubles = await watch(page);
  const firm = await takeOnCase(page, tenant.slug, "rueckkehr");
  const [ventureId = ""] = firm.ventures;
  for (const version of [1, 2]) {
    const move = { firmId: firm.firmId, ventureId, version, moveId: freshId(), reason: "Das Werk läuft seit Jahren." };
    await told(page, tenant.slug, "ventures.passGate", move);
  }

  await openPage(page, tenant.slug, firm, `ventures/${ventureId}/operating`);
  await page.getByRole("button", { name: "Kennzahl anlegen" }).first().click();
  const form = page.getByRole("dialog", { name: "Neue Kennzahl" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Stückkosten mit Abstimmung");
  await form.getByRole("textbox", { name: "Einheit" }).fill("€/Stück");
  await tick(form.getByRole("radio", { name: "Je niedriger, desto besser" }));
  await form.getByRole("textbox", { name: "Ziel" }).fill("4,2");
  await form.getByRole("textbox", { name: "Beobachten über" }).fill("4,5");
  await form.getByRole("textbox", { name: "Aus dem Ruder über" }).fill("5");
  await form.getByRole("button", { name: "Kennzahl speichern" }).click();
  await expect(form).toBeHidden();

  await page.getByRole("button", { name: "Wert eintragen: Stückkosten mit Abstimmung" }).click();
  const reading = page.getByRole("dialog", { name: "Neuer Wert: Stückkosten mit Abstimmung" });
  await reading.getByRole("textbox", { name: /^Wert/ }).fill("5,6");
  await reading.getByRole("button", { name: "Wert speichern" }).click();
  await expect(reading).toBeHidden();
  await expect(page.getByText("Eine Kennzahl aus dem Ruder")).toBeVisible();

  await page.getByRole("button", { name: "Aufgreifen: Stückkosten mit Abstimmung" }).click();
  const opening = page.getByRole("dialog", { name: "Korrekturschleife beginnen" });
  await tick(opening.getByRole("radio", { name: /^Strategie/ }));
  await opening.getByRole("button", { name: "Schleife beginnen" }).click();
  await expect(opening).toBeHidden();
  await expect(page.getByRole("heading", { name: "In Frage steht: Strategie" })).toBeVisible();

  await page.getByRole("button", { name: "Schleife abschließen" }).click();
  const settling = page.getByRole("dialog", { name: "Schleife abschließen" });
  await settling
    .getByRole("textbox", { name: "Was wurde festgestellt?" })
    .fill("Flexibilität und Qualität haben die Ersparnis aufgezehrt.");
  await tick(settling.getByRole("radio", { name: /^Zurück ins Stammwerk holen/ }));
  const settle = settling.getByRole("button", { name: "Ergebnis festhalten" });
  await settle.click();
  await expect(settling).toBeVisible();
  await settling.getByRole("textbox", { name: "Was wurde gelernt?" }).fill("Abstimmung kostet, und zwar jeden Tag.");
  await settle.click();
  await expect(settling).toBeHidden();

  await openPage(page, tenant.slug, firm, `ventures/${ventureId}`);
  await expect(page.getByText("Vorhaben abgeschlossen: ins Stammwerk zurückgeholt")).toBeVisible();
  await expect(page.getByText("Abstimmung kostet, und zwar jeden Tag.").first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test("gips: stays at home, with reasons to watch and a day to look again", async ({ signedInAs, tenant }) => {
  const page = await signedInAs("jonas");
  const troubles = await watch(page);
  const firm = await takeOnCase(page, tenant.slug, "gips");
  const ventureId = freshId();
  const venture = { id: ventureId, firmId: firm.firmId, name: "Ausland ja oder nein", countries: [] };
  await told(page, tenant.slug, "ventures.start", venture);

  await openPage(page, tenant.slug, firm, `ventures/${ventureId}`);
  await page.getByRole("button", { name: "Vorhaben abschließen" }).click();
  const dialog = page.getByRole("dialog", { name: "Vorhaben abschließen" });
  await tick(dialog.getByRole("radio", { name: /^Nullstrategie/ }));
  await dialog.getByRole("textbox", { name: "Was wird beobachtet?" }).fill("Ein Händler aus Polen bietet günstiger an");
  await fillDay(dialog, "Wann wird wieder hingesehen?", addDays(today, 365));
  await dialog
    .getByRole("textbox", { name: "Was wurde gelernt?" })
    .fill("Die Fracht schützt uns, solange sie teuer ist.");
  await dialog.getByRole("button", { name: "Vorhaben abschließen" }).click();
  await expect(dialog).toBeHidden();

  await expect(page.getByRole("heading", { name: "So ging es aus" })).toBeVisible();
  await expect(page.getByText("Ein Händler aus Polen bietet günstiger an").first()).toBeVisible();
  await openPage(page, tenant.slug, firm, "");
  await expect(page.getByText("Ein Händler aus Polen bietet günstiger an").first()).toBeVisible();
  expect(troubles).toEqual([]);
});

async function openPage(page: Page, slug: string, { firmId }: CaseFirm, section: string): Promise<void> {
  await page.goto(`/${slug}/firms/${firmId}${section === "" ? "" : `/${section}`}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function rateIn(place: Locator, item: string, level: number): Promise<void> {
  await tick(place.getByRole("radiogroup", { name: item }).getByRole("radio", { name: new RegExp(`^${level}:`) }));
}
