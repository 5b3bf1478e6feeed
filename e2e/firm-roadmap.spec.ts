import { expect } from "@playwright/test";
import { asked, freshId, freshWord, told } from "./api.ts";
import { test } from "./fixtures.ts";

const PHONE = { viewport: { width: 360, height: 800 } };

test("a firm's manager sees on the phone exactly the firm's roadmap, and reports on it", async ({
  newcomer,
  signedInAs,
  tenant,
}) => {
  const { firmId } = await tenant.firm("Gipswerk Harz OHG");
  const jonas = await signedInAs("jonas");
  const word = freshWord();
  const [shared, internal, secret] = [`Gutachten ${word} einholen`, `Vertraulich ${word}`, `Unter uns ${word}`];
  const plan = (title: string, visibility: "shared" | "internal") =>
    told<{ id: string }>(jonas, tenant.slug, "actions.plan", {
      id: freshId(),
      firmId,
      title,
      visibility,
      ventureId: null,
      field: "organization",
      phase: "decision",
      ownerSide: "firm",
      owner: "Geschäftsführung",
      startOn: null,
      dueOn: "2030-01-31",
      effortDays: null,
      dependsOn: [],
    });
  const action = await plan(shared, "shared");
  await plan(internal, "internal");
  const comment = { id: freshId(), firmId, actionId: action.id, body: secret, visibility: "internal" };
  await told(jonas, tenant.slug, "actions.comment", comment);

  const { page } = await newcomer({ role: "firm-manager", firmId });
  await page.setViewportSize(PHONE.viewport);
  await page.goto(`/${tenant.slug}/my`);

  await test.step("what the consultants keep to themselves is nowhere in the page", async () => {
    await expect(page.getByRole("checkbox", { name: new RegExp(shared) })).toBeVisible();
    const html = await page.content();
    for (const hidden of [internal, secret]) expect(html).not.toContain(hidden);
  });

  await test.step("a comment reaches the consultant", async () => {
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: new RegExp(shared) }) });
    await entry.getByText("Kommentieren").click();
    await entry.getByRole("textbox", { name: "Ihr Kommentar" }).fill(`Kommt am Freitag ${word}`);
    await entry.getByRole("button", { name: "Kommentar senden" }).click();
    await expect(entry.getByText("1 Kommentar")).toBeVisible();
    const { comments } = await asked<{ comments: { body: string }[] }>(jonas, tenant.slug, "actions.list", { firmId });
    expect(comments.map(({ body }) => body)).toEqual(expect.arrayContaining([`Kommt am Freitag ${word}`, secret]));
  });

  await test.step("an action that is ticked off stays so", async () => {
    await page.getByText(shared).first().click();
    await expect(page.getByRole("checkbox", { name: new RegExp(shared) })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Ihr Fahrplan" })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: new RegExp(shared) })).toHaveCount(0);
    await expect(page.getByRole("list", { name: "Alles der Reihe nach" }).getByText(shared)).toBeVisible();
  });

  await test.step("the house's pages do not exist for the firm", async () => {
    const foreign = await tenant.firm("Edelstahl Sieg KG");
    for (const path of [
      "portfolio",
      "people",
      "firms/new",
      `firms/${firmId}`,
      `firms/${firmId}/position`,
      `firms/${foreign.firmId}/roadmap`,
    ]) {
      const response = await page.goto(`/${tenant.slug}/${path}`);
      expect(response?.status(), path).toBe(404);
    }
  });
});
