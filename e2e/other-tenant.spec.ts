import { expect, type Page } from "@playwright/test";
import { ask, freshId, tell } from "./api.ts";
import { test } from "./fixtures.ts";

const PAGES = [
  "",
  "/edit",
  "/impulses",
  "/position",
  "/strategies",
  "/ladder",
  "/actions",
  "/roadmap",
  "/ventures/new",
];

test("another house's address does not exist, and its firms are like firms that nobody has", async ({
  signedInAs,
  tenant,
}) => {
  const { firmId } = await tenant.firm("Pressenbau Lohmann AG");
  const lena = await signedInAs("lena");

  expect(await answerAt(lena, `/${tenant.slug}/portfolio`)).toMatchObject({ status: 404 });
  for (const page of PAGES) {
    const [theirs, nobodys] = [`/sued/firms/${firmId}${page}`, `/sued/firms/${freshId()}${page}`];
    const answer = await answerAt(lena, theirs);
    expect(answer, theirs).toEqual(await answerAt(lena, nobodys));
    expect(answer.status).toBe(404);
  }
});

test("a consultant who was not given a firm cannot find it: not by address, not in the list, not through the API", async ({
  signedInAs,
  tenant,
}) => {
  const { firmId } = await tenant.firm("Armaturenwerk Hellweg GmbH");
  const aylin = await signedInAs("aylin");

  for (const page of PAGES)
    expect(await answerAt(aylin, `/${tenant.slug}/firms/${firmId}${page}`)).toMatchObject({ status: 404 });
  await aylin.goto(`/${tenant.slug}/portfolio`);
  await expect(aylin.getByRole("link", { name: "Pressenbau Lohmann AG" })).toBeVisible();
  await expect(aylin.getByText("Armaturenwerk")).toHaveCount(0);

  const foreign = await ask(aylin, tenant.slug, "firms.show", { firmId });
  expect(foreign).toEqual(await ask(aylin, tenant.slug, "firms.show", { firmId: freshId() }));
  expect(foreign).toMatchObject({ code: "NOT_FOUND" });
  const plan = { id: freshId(), firmId, name: "Nicht meins", countries: [] };
  expect(await tell(aylin, tenant.slug, "ventures.start", plan)).toMatchObject({ code: "NOT_FOUND" });
});

test("who is not signed in is asked to, and comes back to where they wanted to go", async ({ stranger, tenant }) => {
  const page = await stranger();

  await page.goto(`/${tenant.slug}/portfolio`);

  await expect(page).toHaveURL(`/login?next=${encodeURIComponent(`/${tenant.slug}/portfolio`)}`);
  expect(await ask(page, tenant.slug, "portfolio.summary")).toMatchObject({ code: "UNAUTHORIZED" });
});

/** What a page answers, as a person would see it. */
async function answerAt(page: Page, path: string): Promise<{ status: number | undefined; text: string }> {
  const response = await page.goto(path);
  return { status: response?.status(), text: await page.getByRole("main").innerText() };
}
