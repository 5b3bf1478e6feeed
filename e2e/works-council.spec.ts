/** The journey of a works council: it reads what is planned with people, objects, and says yes once something is promised. */
import { expect, type Page } from "@playwright/test";
import { freshId, told } from "./api.ts";
import { newFirm, test } from "./fixtures.ts";
import { read } from "./reading.ts";
import { choose, fillDay, tick } from "./widgets.ts";

const BURDEN = "Künftige Rivalen anlernen: Training von Auslandspersonal";

test("a works council objects, the gate shows it, and a job guarantee takes it away", async ({
  newcomer,
  signedInAs,
  tenant,
}) => {
  test.setTimeout(300_000);
  const jonas = await signedInAs("jonas");
  const { firmId, ventureId } = await firmBeforeOperating(jonas, tenant.slug);
  const { page: council } = await newcomer({ role: "works-council", firmId });
  const [theirs, ours] = [`/${tenant.slug}/my/workforce`, `/${tenant.slug}/firms/${firmId}/workforce`];
  const gate = jonas.getByRole("region", { name: "Tor zur Betriebsphase" });
  const toTheGate = () => jonas.goto(`/${tenant.slug}/firms/${firmId}/ventures/${ventureId}`);

  await test.step("it finds its page under the thumb, and the page can be read by everybody", async () => {
    await council.setViewportSize({ width: 360, height: 800 });
    await council.goto(`/${tenant.slug}/my`);
    await council.getByRole("navigation").getByRole("link", { name: "Belastungen" }).click();
    await expect(council.getByRole("heading", { level: 1, name: "Belastungen und Vereinbarungen" })).toBeVisible();
    await expect(council.getByText("Sie sehen keine Namen und keine Gruppe mit weniger als 5 Personen.")).toBeVisible();
    await read(council, theirs, "de");
  });

  await test.step("it objects to the training, on the phone", async () => {
    await council.setViewportSize({ width: 360, height: 800 });
    await council.getByRole("button", { name: `Stellung nehmen: ${BURDEN}` }).click();
    const dialog = council.getByRole("dialog");
    await tick(dialog.getByRole("radio", { name: /^Einwand/ }));
    await dialog.getByRole("textbox", { name: "Ihre Worte" }).fill("Wer anlernt, hat keine Zusage.");
    await dialog.getByRole("button", { name: "Stellungnahme festhalten" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(council.getByRole("button", { name: `Einwand zurücknehmen: ${BURDEN}` })).toBeVisible();
    await read(council, theirs, "de");
  });

  await test.step("the consultant sees the objection and the burden at the gate", async () => {
    await toTheGate();
    await expect(gate.getByText(`Einwand des Betriebsrats zu „${BURDEN}“`)).toBeVisible();
    await expect(gate.getByText("Wer anlernt, hat keine Zusage.")).toBeVisible();
    await expect(gate.getByText(`Belastung ohne Vereinbarung: ${BURDEN}`)).toBeVisible();
  });

  await test.step("a job guarantee until 2029 is agreed and recorded", async () => {
    await read(jonas, ours, "de");
    await jonas.setViewportSize({ width: 1440, height: 900 });
    await jonas.getByRole("button", { name: `Vereinbarung festhalten: ${BURDEN}` }).click();
    const dialog = jonas.getByRole("dialog");
    await choose(dialog, "Was ist vereinbart?", "Beschäftigungsgarantie");
    await dialog.getByRole("textbox", { name: "Mit wem?" }).fill("Betriebsrat");
    await fillDay(dialog, "Gilt bis", "2029-12-31");
    await dialog.getByRole("textbox", { name: "Dokument" }).fill("Betriebsvereinbarung 7, Personalbüro");
    await dialog.getByRole("button", { name: "Vereinbarung festhalten" }).click();
    await expect(dialog).toHaveCount(0);
    await toTheGate();
    await expect(gate.getByText("Einwand des Betriebsrats")).toBeVisible();
    await expect(gate.getByText("Belastung ohne Vereinbarung")).toHaveCount(0);
  });

  await test.step("the works council reads it, withdraws its objection, and the gate point goes", async () => {
    await council.goto(theirs);
    await expect(council.getByText(/gilt bis 31\.(12\.| Dezember )2029/)).toBeVisible();
    await council.getByRole("button", { name: `Einwand zurücknehmen: ${BURDEN}` }).click();
    const dialog = council.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Warum nehmen Sie das zurück?" }).fill("Die Garantie gilt bis 2029.");
    await dialog.getByRole("button", { name: "Zurücknehmen", exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(council.getByText("kein Einwand steht im Raum")).toBeVisible();
    await toTheGate();
    await expect(gate).toBeVisible();
    await expect(gate.getByText("Einwand des Betriebsrats")).toHaveCount(0);
  });
});

test("a works council reads no staff number and no group under five, wherever it goes", async ({
  newcomer,
  tenant,
}) => {
  const { firmId } = await tenant.firm("Armaturenwerk Hellweg GmbH");
  const { page } = await newcomer({ role: "works-council", firmId });
  for (const path of ["my/workforce", "my/qualification", "my"]) {
    await page.goto(`/${tenant.slug}/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // The demo's staff numbers; in the whole answer, not only in what is seen.
    expect(await page.content(), path).not.toMatch(/\b100(0[1-9]|1[0-2])\b/);
  }
  await page.goto(`/${tenant.slug}/my/workforce`);
  const groups = await page.getByText(/\d+ Personen, Stand/).allInnerTexts();
  const sizes = groups.map((text) => Number(text.match(/(\d+) Personen/)?.[1]));
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
});

/** A firm of this test's own with a venture in build-up, whose people are to teach others. */
async function firmBeforeOperating(jonas: Page, slug: string) {
  const { id: firmId } = await newFirm(jonas, slug);
  const ventureId = freshId();
  await told(jonas, slug, "ventures.start", { id: ventureId, firmId, name: "Vertrieb Tschechien", countries: ["CZ"] });
  const pass = { firmId, ventureId, moveId: freshId(), version: 1 };
  await told(jonas, slug, "ventures.passGate", { ...pass, reason: "Der Rest wird unterwegs geklärt." });
  await told(jonas, slug, "burdens.rate", {
    ...{ id: freshId(), firmId, ventureId, burden: "knowledge-transfer-conflict" },
    ...{ role: "trainer-of-foreign-staff", groupName: "", level: 4, ratedOn: "2026-01-15" },
  });
  return { firmId, ventureId };
}
