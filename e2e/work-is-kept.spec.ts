/** No answer is lost: not without a network, not by closing the page, not when two people are at the same item. */
import { expect, type Page } from "@playwright/test";
import { freshId, freshWord, told } from "./api.ts";
import { test } from "./fixtures.ts";
import { rate, saveStatus } from "./widgets.ts";

const IMPULSE = "Näher an den Kunden";

test("what was answered without a network waits, survives a reload, and is saved once there is one", async ({
  signedInAs,
  tenant,
}) => {
  const page = await signedInAs("jonas");
  await page.goto(await impulsesOfNewFirm(page, tenant.slug));
  await page.context().setOffline(true);
  await rate(page, IMPULSE, 3);
  await rate(page, "Exportverluste mangels Nähe", 2);
  await expect(saveStatus(page)).toContainText("2 Änderungen warten");

  // The page comes back before the house does: else the answers might be sent before the page is read anew.
  await page.route("**/api/trpc/**", (route) => route.abort());
  await page.context().setOffline(false);
  await page.reload();
  await expect(saveStatus(page)).toContainText("2 Änderungen warten");

  await page.unroute("**/api/trpc/**");
  await expect(saveStatus(page)).toContainText("Gespeichert", { timeout: 60_000 });
  await page.reload();
  await expect(levelOf(page, IMPULSE)).toHaveAccessibleName(/^3:/);
  await expect(levelOf(page, "Exportverluste mangels Nähe")).toHaveAccessibleName(/^2:/);
});

test("of two people at the same item, the second sees what the first has said and decides", async ({
  signedInAs,
  tenant,
}) => {
  const jonas = await signedInAs("jonas");
  const ingrid = await signedInAs("ingrid");
  const path = await impulsesOfNewFirm(jonas, tenant.slug);
  await Promise.all([jonas.goto(path), ingrid.goto(path)]);
  await rate(jonas, IMPULSE, 4);
  await expect(saveStatus(jonas)).toContainText("Gespeichert");
  await rate(ingrid, IMPULSE, 1);

  const conflict = ingrid.getByRole("alert").filter({ hasText: "Jonas Petersen war schneller" });
  await expect(conflict).toContainText(/Gespeichert ist jetzt .*: 4 · /);
  await expect(conflict).toContainText("Ihre Antwort: 1 · ");
  await jonas.reload();
  await expect(levelOf(jonas, IMPULSE)).toHaveAccessibleName(/^4:/);

  await conflict.getByRole("button", { name: "Meine behalten" }).click();
  await expect(saveStatus(ingrid)).toContainText("Gespeichert");
  await jonas.reload();
  await expect(levelOf(jonas, IMPULSE)).toHaveAccessibleName(/^1:/);
});

async function impulsesOfNewFirm(page: Page, slug: string): Promise<string> {
  const id = freshId();
  await told(page, slug, "firms.create", { id, name: `Prüfstand ${freshWord()}`, profile: {} });
  return `/${slug}/firms/${id}/impulses`;
}

function levelOf(page: Page, item: string) {
  return page.getByRole("radiogroup", { name: item }).getByRole("radio", { checked: true });
}
