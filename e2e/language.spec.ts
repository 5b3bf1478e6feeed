import { expect } from "@playwright/test";
import { signIn, test } from "./fixtures.ts";

test("a person's language changes the page at once, and is theirs at the next sign-in", async ({
  newcomer,
  stranger,
  tenant,
}) => {
  const { page, email, password } = await newcomer({ role: "viewer" });
  await page.goto(`/${tenant.slug}/portfolio`);
  await expect(page.locator("html")).toHaveAttribute("lang", /^de/);

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
  await expect(page.getByText("No firm has been assigned to you yet.", { exact: false })).toBeVisible();

  const elsewhere = await stranger({ locale: "de-DE" });
  await signIn(elsewhere, email, password);
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", /^en/);
});

test("a scheme that was chosen holds against the system's", async ({ newcomer }) => {
  const { page } = await newcomer({ role: "viewer" });
  await page.emulateMedia({ colorScheme: "light" });

  await page.getByRole("button", { name: "Dunkel" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
});
