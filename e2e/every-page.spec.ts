import { expect, type Page } from "@playwright/test";
import { asked, freshId, freshWord, told } from "./api.ts";
import { test } from "./fixtures.ts";
import { pagesFor } from "./pages.ts";
import { type Language, read } from "./reading.ts";
import { watch } from "./troubles.ts";

type Row = { readonly id: string };

const LOCALES = { de: "de-DE", en: "en-GB" } as const satisfies Record<Language, string>;

for (const language of ["de", "en"] as const) {
  test(`every page of the house can be read, ${language}`, async ({ newcomer, tenant }) => {
    test.setTimeout(900_000);
    const { firmId, ventures } = await tenant.firm("Armaturenwerk Hellweg GmbH");
    const ventureId = ventures[0]?.id ?? "";
    // A person of their own for each run: the language belongs to the person.
    const { page } = await newcomer({ role: "admin", locale: LOCALES[language] });
    const troubles = await watch(page);
    const { rounds } = await asked<{ rounds: Row[] }>(page, tenant.slug, "rounds.list", { firmId });
    const register = await asked<{ decisions: Row[] }>(page, tenant.slug, "decisions.register", { firmId, ventureId });
    const employeeId = await anEmployee(page, tenant.slug, firmId);
    const values = {
      ...{ tenant: tenant.slug, firmId, ventureId, employeeId, ...(await aFramework(page, tenant.slug)) },
      ...{ roundId: rounds[0]?.id ?? "", decisionId: register.decisions[0]?.id ?? "" },
    };
    for (const path of pagesFor("the house", values)) await test.step(path, () => read(page, path, language));
    expect(troubles).toEqual([]);
  });

  test(`every page of a firm and at the door can be read, ${language}`, async ({ newcomer, stranger, tenant }) => {
    test.setTimeout(600_000);
    const { firmId } = await tenant.firm("Armaturenwerk Hellweg GmbH");
    const { page } = await newcomer({ role: "firm-manager", firmId, locale: LOCALES[language] });
    const troubles = await watch(page);
    const values = { tenant: tenant.slug, employeeId: await anEmployee(page, tenant.slug, firmId) };
    const ofTheFirm = [...pagesFor("the firm", values), `/${tenant.slug}/account`];
    for (const path of ofTheFirm) await test.step(path, () => read(page, path, language));

    const outside = await stranger({ locale: LOCALES[language] });
    for (const path of pagesFor("anybody", {})) await test.step(path, () => read(outside, path, language));
    expect(troubles).toEqual([]);
  });
}

async function anEmployee(page: Page, slug: string, firmId: string): Promise<string> {
  const { people } = await asked<{ people: { person: Row }[] }>(page, slug, "employees.list", {
    ...{ firmId, search: "", role: null, after: null },
  });
  return people[0]?.person.id ?? "";
}

/** A version of the house's framework, and a draft that began as it and is in nobody's way. */
async function aFramework(page: Page, slug: string): Promise<{ versionId: string; draftId: string }> {
  const { frameworks } = await asked<{ frameworks: { versions: Row[] }[] }>(page, slug, "frameworks.list", {});
  const versionId = frameworks[0]?.versions[0]?.id ?? "";
  const [draftId, key] = [freshId(), `kopie-${freshWord()}`];
  const name = { de: key, en: key };
  await told(page, slug, "drafts.copy", { id: draftId, versionId, key, name });
  return { versionId, draftId };
}
