import * as z from "zod";

/** The languages the product speaks. German is the source language. */
export const LOCALES = ["de", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const Locale = z.enum(LOCALES);

/**
 * A text of the framework in both languages. One of them may still be blank while the other is written: whoever reads
 * a framework to show it fills the gap with the other language (`withTextsFilled`), so that nobody ever sees nothing.
 */
export const Text = z
  .strictObject({ de: z.string().max(4000), en: z.string().max(4000) })
  .refine(({ de, en }) => de.trim() !== "" || en.trim() !== "", "is blank in every language");
export type Text = z.infer<typeof Text>;

/** A stable key of a framework item: kebab case, never translated, never reused. */
export const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Where an item comes from: a section of von Behr 2001 ("§4(2)", "fn26", "§A") or the tenant's own words. */
export const Source = z.string().min(1).max(200);
