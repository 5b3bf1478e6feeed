/** What goes wrong in a browser without anybody seeing it. */
import type { Page } from "@playwright/test";

declare global {
  interface Window {
    readonly noteTrouble: (trouble: string) => void;
  }
}

/** From now on everything that the page complains about: in the console, by an exception, or because the policy forbids it. */
export async function watch(page: Page): Promise<readonly string[]> {
  const troubles: string[] = [];
  const note = (trouble: string) => troubles.push(`${new URL(page.url()).pathname}: ${trouble}`);
  page.on("console", (message) => {
    if (message.type() === "error") note(message.text());
  });
  page.on("pageerror", (error) => note(error.message));
  await page.exposeFunction("noteTrouble", note);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.noteTrouble(`${violatedDirective} forbids ${blockedURI}`),
    );
  });
  return troubles;
}
