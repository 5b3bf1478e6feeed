export const SCHEME_COOKIE = "etappe-scheme";

/** Without a choice the page follows the system. */
export const SCHEMES = ["light", "dark", "system"] as const;
export type Scheme = (typeof SCHEMES)[number];

export function isScheme(text: unknown): text is Exclude<Scheme, "system"> {
  return text === "light" || text === "dark";
}
