/**
 * Competences that work across borders needs (§A). One that is another in every country, such as the
 * language spoken at a site, is known per language: its key carries the language, `local-language/cs`.
 */
import * as z from "zod";
import type { Qualification } from "./framework.ts";
import type { Key } from "./text.ts";

export type Competence = Qualification["competences"][number];
export type CompetenceKind = Competence["kind"];

/** A language by its two letters (ISO 639-1). */
export const Language = z.string().regex(/^[a-z]{2}$/);

/** A competence of the framework, with its language where it has one. */
export const CompetenceKey = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z]{2})?$/);

/** The key of a competence in a language; `null` where it is the same everywhere. */
export function competenceKey(competence: z.infer<typeof Key>, language: string | null): string {
  return language === null ? competence : `${competence}/${language}`;
}

/** A key taken apart again: the framework's competence and its language. */
export function partsOf(key: string): { readonly competence: string; readonly language: string | null } {
  const [competence = "", language = null] = key.split("/");
  return { competence, language };
}

/** The competence that a key names, or null where the framework has none such, or none in a language. */
export function competenceOf(key: string, { competences }: Pick<Qualification, "competences">): Competence | null {
  const { competence, language } = partsOf(key);
  const found = competences.find((each) => each.key === competence);
  return found && found.perLanguage === (language !== null) ? found : null;
}
