/** What is true of every page, whoever reads it and on whatever. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export type Language = "de" | "en";

type RunOptions = Parameters<AxeBuilder["options"]>[0];

const WIDTHS = [360, 768, 1440];
const EVERYTHING: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
};

export async function read(page: Page, path: string, language: Language): Promise<void> {
  // Without motion: halfway from one scheme to the other, a colour is none of those that a person gets to read.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }), `${path} has one heading above all others`).toHaveCount(1);
  await expect(page).toHaveTitle(/\S – Etappe$/);
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
  expect.soft(await unwrittenTexts(page), `${path}: a text that is a key, or has a gap in it`).toEqual([]);
  // What the two languages do not share is the length of their words: the structure is looked at in one of them.
  if (language === "de") await lookInto(page, path);

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `${path} is wider than ${width} px`).toBeLessThanOrEqual(0);
  }
}

async function lookInto(page: Page, path: string): Promise<void> {
  expect.soft(await graveFaults(page), `${path}, light`).toEqual([]);
  // In the dark nothing but the colours is different.
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await graveFaults(page, { runOnly: ["color-contrast"] }), `${path}, dark`).toEqual([]);
}

/** An e-mail address has dots, too, and so has "s.r.o.": a part of a key has at least three letters. */
async function unwrittenTexts(page: Page): Promise<readonly string[]> {
  const text = (await page.locator("body").innerText()).replace(/\S+@\S+/g, "");
  return text.match(/\b[a-z][A-Za-z]{2,}\.[a-z][A-Za-z]{2,}\.[a-z]\S*|\{[a-z]+[,}]/g) ?? [];
}

/** Faults only, and in the page itself, which has no frames: the full report of a large page takes three times as long. */
export async function graveFaults(
  page: Page,
  which: Pick<RunOptions, "runOnly"> = EVERYTHING,
): Promise<readonly string[]> {
  const lean: RunOptions = { resultTypes: ["violations"], iframes: false, preload: false };
  const { violations } = await new AxeBuilder({ page })
    .options({ ...lean, ...which })
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
