/** Hands for the fields that a browser does not know: found by role and name, as a screen reader finds them. */
import { expect, type Locator, type Page } from "@playwright/test";

/** A page or a dialog on it: where the field is. Its list opens on the page, wherever the field is. */
type Place = Page | Locator;

const pageOf = (place: Place): Page => ("page" in place ? place.page() : place);

/** One of a few words. The button is called by what is chosen and then by its label. */
export async function choose(place: Place, label: string, option: string | RegExp): Promise<void> {
  await place.getByRole("button", { name: new RegExp(`${label.replace("?", "\\?")}$`) }).click();
  await pageOf(place).getByRole("option", { name: option }).click();
}

/** One of many: a part of the word is typed, then it is taken from the list. */
export async function pick(place: Place, label: string, typed: string, option: string = typed): Promise<void> {
  await place.getByRole("combobox", { name: label }).pressSequentially(typed);
  await pageOf(place).getByRole("option", { name: option }).click();
}

/** A day, yyyy-mm-dd, typed into its three parts the German way. */
export async function fillDay(place: Place, label: string, day: string): Promise<void> {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const parts = place.getByRole("group", { name: label }).getByRole("spinbutton");
  await parts.nth(0).pressSequentially(dayOfMonth);
  await parts.nth(1).pressSequentially(month);
  await parts.nth(2).pressSequentially(year);
}

/** One level of an item that is rated. */
export async function rate(page: Page, item: string, level: number): Promise<void> {
  await tick(page.getByRole("radiogroup", { name: item }).getByRole("radio", { name: new RegExp(`^${level}:`) }));
}

/** A checkbox or a radio button, by the keyboard: what the pointer meets is the picture that is drawn over it. */
export async function tick(box: Locator): Promise<void> {
  await box.press("Space");
  await expect(box).toBeChecked();
}

/** The status beside what saves itself. Said anew for each answer, so it is never an old one that is read. */
export const saveStatus = (page: Page): Locator => page.getByRole("main").getByRole("status").first();
