import { addDays, dayOf } from "@etappe/domain/calendar";
import { expect, type Page } from "@playwright/test";
import { freshWord } from "./api.ts";
import { PEOPLE, signIn, test } from "./fixtures.ts";
import { watch } from "./troubles.ts";
import { choose, fillDay, pick, rate, saveStatus, tick } from "./widgets.ts";

const VENTURE = "Vertrieb und Service Polen";
const today = dayOf(new Date());

test("a consultant takes a new firm from sign-in to a roadmap", async ({ stranger, tenant }) => {
  test.setTimeout(400_000);
  const name = `Getriebebau ${freshWord()} KG`;
  const page = await stranger();
  const troubles = await watch(page);

  await test.step("signs in and finds the portfolio", async () => {
    await signIn(page, PEOPLE.jonas);
    await expect(page).toHaveURL(`/${tenant.slug}/portfolio`);
  });
  await test.step("takes the firm on", () => takeOn(page, name));
  await test.step("answers impulses, which save themselves", () => answerImpulses(page));
  await test.step("answers criteria until there is a position", () => answerCriteria(page));
  await test.step("reads why a strategy fits", () => readFits(page));
  await test.step("starts a venture with a country", () => startVenture(page));
  await test.step("assigns two strategies, with weights and reasons", () => assignStrategies(page));
  await test.step("settles a matter, and keeps an option open", () => settleMatter(page));
  await test.step("places a form, and plans one that is a leap", () => climb(page));
  await test.step("plans an action", () => planAction(page));
  await test.step("passes the gate with a reason, which stays visible as a debt", () => passGate(page));
  await test.step("goes back by a correction loop", () => correct(page));
  await test.step("sees all of it on the firm's roadmap", () => readRoadmap(page));
  await test.step("finds the firm in the portfolio, by an address that can be kept", () => findFirm(page, name));

  expect(troubles).toEqual([]);
});

async function takeOn(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Neuer Betrieb" }).click();
  await page.getByRole("textbox", { name: "Name des Betriebs" }).fill(name);
  await pick(page, "Branche", "Maschinenbau", "28 Maschinenbau");
  await page.getByRole("textbox", { name: "Beschäftigte im Stammwerk" }).fill("140");
  await page.getByRole("textbox", { name: "Exportquote in Prozent" }).fill("22,5");
  await choose(page, "Fertigungstyp", "Varianten");
  await page.getByRole("button", { name: "Betrieb anlegen" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Überblick" })).toBeVisible();
  const profile = page.getByRole("main");
  await expect(profile.getByText(name)).toBeVisible();
  await expect(profile.getByText("22,5 %")).toBeVisible();
  await expect(profile.getByText("Varianten", { exact: true })).toBeVisible();
}

async function answerImpulses(page: Page): Promise<void> {
  await section(page, "Impulse");
  await expect(saveStatus(page)).toHaveText("Änderungen werden von selbst gespeichert.");
  for (const [impulse, strength] of [
    ["Näher an den Kunden", 3],
    ["Die Nische ist zu Hause zu klein", 4],
    ["Exportverluste mangels Nähe", 2],
    ["Großkunde verlangt Präsenz vor Ort", 0],
  ] as const) {
    await rate(page, impulse, strength);
    await expect(saveStatus(page)).toContainText("Gespeichert");
  }
  const asked = page.getByText("aus 4 von 19 Impulsen");
  await expect(asked).toBeVisible();

  await page.reload();
  await expect(asked).toBeVisible();
  const impulse = page.getByRole("radiogroup", { name: "Näher an den Kunden" });
  await expect(impulse.getByRole("radio", { checked: true })).toHaveAccessibleName(/^3:/);
  await expect(page.getByRole("img", { name: /^Haltung \+0,56 auf einer Skala/ })).toBeVisible();
}

async function answerCriteria(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Weiter zur Ausgangslage" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Von welcher Position startet der Betrieb?" }),
  ).toBeVisible();
  for (const [criterion, level] of [
    ["Finanzielle Mittel", 2],
    ["Auslandserfahrung", 1],
    ["Flexibilität", 4],
    ["Stärke in der Nische", 3],
  ] as const) {
    await rate(page, criterion, level);
    await expect(saveStatus(page)).toContainText("Gespeichert");
  }
  await expect(page.getByText("Am meisten bremst: Auslandserfahrung.")).toBeVisible();
  await expect(page.getByRole("img", { name: /^Ausgangslage: Ressourcen \d+, Potenziale \d+ von 100/ })).toBeVisible();
}

async function readFits(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Weiter zu den Strategien" }).click();
  const fit = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Export verlängern" }) });
  await expect(fit.getByRole("img", { name: /^Export verlängern: Passung \d+ von 100/ })).toBeVisible();
  await fit.getByText(/^Herleitung: alle \d+ Merkmale$/).click();
  const trace = fit.getByRole("table", { name: "Herleitung der Passung von „Export verlängern“" });
  await expect(trace.getByRole("row", { name: /^Näher an den Kunden/ })).toContainText("0,75");
}

async function startVenture(page: Page): Promise<void> {
  await section(page, "Überblick");
  await page.getByRole("link", { name: "Neues Vorhaben" }).click();
  await page.getByRole("textbox", { name: "Name des Vorhabens" }).fill(VENTURE);
  await pick(page, "Land hinzufügen", "Pol", "Polen");
  await expect(page.getByRole("button", { name: "Polen entfernen" })).toBeVisible();
  await page.getByRole("button", { name: "Vorhaben anlegen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: VENTURE })).toBeVisible();
  await expect(page.getByText("Entschluss · 0 von 7 geklärt")).toBeVisible();
}

async function assignStrategies(page: Page): Promise<void> {
  await tab(page, "Strategie");
  for (const [type, weight, why] of [
    ["Export verlängern", "70", "Der Service entscheidet, und die Technik bleibt im Werk."],
    ["Märkte erschließen und halten", "30", "Später, wenn genug Kunden da sind."],
  ] as const) {
    await page.getByRole("button", { name: "Strategie zuordnen" }).click();
    const dialog = page.getByRole("dialog", { name: "Strategie zuordnen" });
    await choose(dialog, "Strategie", new RegExp(`^${type}`));
    await expect(dialog.getByRole("button", { name: /^Polen Land$/ })).toBeVisible();
    await dialog.getByRole("textbox", { name: "Gewicht von 0 bis 100" }).fill(weight);
    await dialog.getByRole("textbox", { name: "Warum?" }).fill(why);
    await dialog.getByRole("button", { name: "Strategie zuordnen" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(why)).toBeVisible();
  }
  await expect(page.getByText("Polen, Gewicht 70")).toBeVisible();
  await expect(page.getByText("Polen, Gewicht 30")).toBeVisible();
}

async function settleMatter(page: Page): Promise<void> {
  await tab(page, "Entscheidungen");
  await page.getByRole("button", { name: "Zielländer klären" }).click();
  const dialog = page.getByRole("dialog", { name: "Zielländer" });
  await dialog.getByRole("textbox", { name: "Was gilt?" }).fill("Zuerst Polen");
  await dialog.getByRole("textbox", { name: "Warum?" }).fill("Dort sitzen neun unserer Kunden.");
  const option = dialog.getByRole("listitem").filter({ has: page.getByRole("textbox", { name: "Möglichkeit 1" }) });
  await option.getByRole("textbox", { name: "Möglichkeit 1" }).fill("Tschechien im zweiten Jahr");
  await option.getByRole("textbox", { name: "Dafür spricht" }).fill("Die Löhne sind niedriger.");
  await choose(option, "Was wurde aus Möglichkeit 1?", "offen gehalten");
  await dialog.getByRole("textbox", { name: "Wer hat entschieden?" }).fill("Geschäftsführung");
  await tick(dialog.getByRole("radio", { name: /^mit Aufwand/ }));
  await fillDay(dialog, "Wieder ansehen bis", addDays(today, 120));
  await dialog.getByRole("button", { name: "Entscheidung festhalten" }).click();
  await expect(dialog).toBeHidden();

  const matter = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /^Zielländer/ }) });
  await expect(matter.getByText("Zuerst Polen")).toBeVisible();
  await expect(matter.getByText("Tschechien im zweiten Jahr")).toBeVisible();
  await expect(matter.getByText("offen gehalten")).toBeVisible();
  await expect(matter.getByText(german(addDays(today, 120)))).toBeVisible();
}

async function climb(page: Page): Promise<void> {
  await tab(page, "Stufenleiter des Betriebs");
  await expect(page.getByRole("heading", { level: 1, name: "Formen der Internationalisierung" })).toBeVisible();
  await page.getByRole("button", { name: "Form eintragen" }).click();
  const active = page.getByRole("dialog", { name: "Form eintragen" });
  await pick(active, "Land", "Pol", "Polen");
  await choose(active, "Form", /^Direkter Export/);
  await active.getByRole("textbox", { name: "Seit welchem Jahr?" }).fill("2019");
  await active.getByRole("button", { name: "Form eintragen" }).click();
  await expect(active).toBeHidden();
  const entered = page.getByRole("table", { name: "Eingetragene Formen" });
  await expect(entered.getByRole("row", { name: /Direkter Export/ })).toContainText("seit 2019");
  await expect(page.getByText(/Sprung über/)).toBeHidden();

  await page.getByRole("button", { name: "Form eintragen" }).click();
  const plan = page.getByRole("dialog", { name: "Form eintragen" });
  await pick(plan, "Land", "Pol", "Polen");
  await choose(plan, "Form", /^Vertriebstochter/);
  await tick(plan.getByRole("radio", { name: "geplant" }));
  await fillDay(plan, "Geplant für", addDays(today, 400));
  await plan.getByRole("textbox", { name: "Begründung" }).fill("Die Kunden wollen eine Adresse im Land.");
  await plan.getByRole("button", { name: "Form eintragen" }).click();
  await expect(plan).toBeHidden();
  await expect(page.getByRole("heading", { name: "Polen: Sprung über 3 Stufen" })).toBeVisible();
  await expect(entered.getByRole("row", { name: /Vertriebstochter/ })).toContainText("geplant");
}

async function planAction(page: Page): Promise<void> {
  await section(page, "Maßnahmen");
  await page.getByRole("button", { name: "Neue Maßnahme" }).click();
  const dialog = page.getByRole("dialog", { name: "Neue Maßnahme" });
  await dialog.getByRole("textbox", { name: "Was ist zu tun?" }).fill("Drei Händler in Posen besuchen");
  await choose(dialog, "Feld", "Organisation");
  await choose(dialog, "Vorhaben", VENTURE);
  await fillDay(dialog, "Fällig am", addDays(today, 30));
  await dialog.getByRole("textbox", { name: "Wer genau" }).fill("Vertriebsleitung");
  await dialog.getByRole("button", { name: "Maßnahme speichern" }).click();
  await expect(dialog).toBeHidden();

  const action = page.getByRole("row", { name: /Drei Händler in Posen besuchen/ });
  await expect(action).toContainText("Vertriebsleitung");
  await expect(action).toContainText(german(addDays(today, 30)));
}

async function passGate(page: Page): Promise<void> {
  await page.getByRole("list", { name: "Vorhaben" }).getByRole("link", { name: VENTURE }).click();
  await expect(page.getByRole("heading", { name: "Tor zur Aufbauphase" })).toBeVisible();
  await expect(page.getByText("Entscheidung offen: Messbare Ziele")).toBeVisible();
  await page.getByRole("button", { name: "Trotzdem weiter in den Aufbau" }).click();
  const dialog = page.getByRole("dialog", { name: "Trotzdem weiter in den Aufbau" });
  const pass = dialog.getByRole("button", { name: "Trotzdem weiter in den Aufbau" });
  await pass.click();
  await expect(dialog.getByText("Ohne Begründung geht es nur durch ein offenes Tor.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Warum geht es trotzdem weiter?" }).fill("Die Messe ist im März.");
  await pass.click();
  await expect(dialog).toBeHidden();

  const path = page.getByRole("region", { name: "Schritt für Schritt" });
  const passed = path.getByRole("listitem").filter({ hasText: "Tor zur Aufbauphase durchschritten" });
  await expect(passed).toContainText("Die Messe ist im März.");
  await expect(passed).toContainText(/Fehlt noch seit diesem Tor:.*Messbare Ziele/);
  await expect(page.getByRole("heading", { name: "Tor zur Betriebsphase" })).toBeVisible();
}

async function correct(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Korrekturschleife beginnen" }).click();
  const opening = page.getByRole("dialog", { name: "Korrekturschleife beginnen" });
  await choose(opening, "Was hat den Anstoß gegeben?", "Das Umfeld hat sich verändert");
  await tick(opening.getByRole("radio", { name: /^Ziel/ }));
  await opening.getByRole("button", { name: "Schleife beginnen" }).click();
  await expect(opening).toBeHidden();

  await page.getByRole("button", { name: "Schleife abschließen" }).click();
  const settling = page.getByRole("dialog", { name: "Schleife abschließen" });
  await settling
    .getByRole("textbox", { name: "Was wurde festgestellt?" })
    .fill("Der größte Kunde verlegt nach Breslau.");
  await tick(settling.getByRole("radio", { name: /^Nachsteuern/ }));
  await expect(settling.getByText("Das Vorhaben geht zurück in die Entschlussphase.")).toBeVisible();
  await settling.getByRole("button", { name: "Ergebnis festhalten" }).click();
  await expect(settling).toBeHidden();

  const path = page.getByRole("region", { name: "Schritt für Schritt" });
  const loop = path.getByRole("listitem").filter({ hasText: "Korrekturschleife: zurück in die Entschlussphase" });
  await expect(loop).toContainText("Der größte Kunde verlegt nach Breslau.");
  await expect(page.getByRole("heading", { name: "Tor zur Aufbauphase" })).toBeVisible();
}

async function readRoadmap(page: Page): Promise<void> {
  await section(page, "Fahrplan");
  const timeline = page.getByRole("region", { name: /^Fahrplan von / });
  await expect(timeline.getByRole("button", { name: /^Drei Händler in Posen besuchen,/ })).toBeVisible();

  await page.getByRole("navigation", { name: "Ansicht" }).getByRole("link", { name: "Liste" }).click();
  const rows = page.getByRole("table", { name: "Alles der Reihe nach" }).getByRole("row");
  await expect(rows.filter({ hasText: "Drei Händler in Posen besuchen" })).toContainText(german(addDays(today, 30)));
  await expect(rows.filter({ hasText: "Zielländer: Zuerst Polen" })).toBeVisible();
  await expect(rows.filter({ hasText: "Wieder anzusehen: Zielländer" })).toContainText(german(addDays(today, 120)));
  const gate = rows.filter({ hasText: "Tor zur Aufbauphase durchschritten" });
  await expect(gate).toContainText("Begründung: Die Messe ist im März.");
  await expect(rows.filter({ hasText: "Noch offen seit dem Tor zur Aufbauphase: Messbare Ziele" })).toBeVisible();
  await expect(rows.filter({ hasText: "Korrekturschleife, zurück in die Entschlussphase" })).toBeVisible();
}

async function findFirm(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Sie sind hier" }).getByRole("link", { name: "Portfolio" }).click();
  const search = page.getByRole("searchbox", { name: "Betrieb suchen" });
  await search.fill(name);
  await search.press("Enter");
  await expect(page).toHaveURL((url) => url.searchParams.get("search") === name);
  const rows = page.getByRole("table", { name: "Portfolio" }).getByRole("row");
  await expect(rows).toHaveCount(2);

  await page.reload();
  await expect(search).toHaveValue(name);
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText(name);
  await expect(rows.last()).toContainText(VENTURE);
  await expect(rows.last().getByRole("img", { name: /^Haltung \+0,56/ })).toBeVisible();
}

async function section(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Betrieb", exact: true }).getByRole("link", { name }).click();
}

async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Seiten dieses Vorhabens" }).getByRole("link", { name }).click();
}

const german = (day: string) => day.split("-").reverse().join(".");
