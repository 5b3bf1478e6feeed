/**
 * What employees say of themselves, by a personal link or signed in, and what whoever answers for them makes of it
 * (§A). What was said stays beside what counts, also where the two differ.
 */
import * as z from "zod";
import { CompetenceKey } from "./competence.ts";
import { CompetenceLevel, type Counting } from "./level-reading.ts";

/** How many days a personal link opens. */
export const LINK_DAYS = { usual: 14, max: 60 } as const;

/** A link each, for one person. Every link has an id, so that asking twice makes it once. */
export const InviteToSay = z.strictObject({
  firmId: z.uuid(),
  links: z
    .array(z.strictObject({ id: z.uuid(), employeeId: z.uuid() }))
    .min(1)
    .max(200)
    .refine((links) => new Set(links.map(({ employeeId }) => employeeId)).size === links.length, {
      message: "names somebody twice",
    }),
  days: z.int().min(1).max(LINK_DAYS.max),
});
export type InviteToSay = z.infer<typeof InviteToSay>;

export const RevokeLinks = z.strictObject({ firmId: z.uuid(), employeeIds: z.array(z.uuid()).min(1).max(200) });

/** What an employee says of themselves in one competence. */
export const SayOfOneself = z.strictObject({ competence: CompetenceKey, level: CompetenceLevel });
export type SayOfOneself = z.infer<typeof SayOfOneself>;

/**
 * The answer of whoever answers for them, for one competence: the same level confirms what was said, another differs
 * from it. `saidId` is what was said as it was seen, `version` that of the level that counted then (0: none).
 */
export const AnswerSaid = z.strictObject({
  firmId: z.uuid(),
  competence: CompetenceKey,
  answers: z
    .array(z.strictObject({ employeeId: z.uuid(), saidId: z.uuid(), version: z.int().min(0), level: CompetenceLevel }))
    .min(1)
    .max(200)
    .refine((answers) => new Set(answers.map(({ employeeId }) => employeeId)).size === answers.length, {
      message: "names somebody twice",
    }),
});
export type AnswerSaid = z.infer<typeof AnswerSaid>;

export const SAID_STATES = ["open", "differs", "confirmed"] as const;
export type SaidState = (typeof SAID_STATES)[number];

/**
 * How what was said stands to what counts. Open: nobody else has said a level since, so that an answer is still due;
 * confirmed or differs: somebody else has, on that day or later, the same level or another.
 */
export function stateOfSaid(said: Pick<Counting, "level" | "readOn">, counts: Counting | null): SaidState {
  if (counts === null || counts.source === "self" || counts.readOn < said.readOn) return "open";
  return counts.level === said.level ? "confirmed" : "differs";
}

/** How far what was said lies from what somebody else has said, in levels: positive where the employee says more; null where nobody else has. */
export function differenceOf(said: Pick<Counting, "level">, counts: Counting | null): number | null {
  return counts === null || counts.source === "self" ? null : said.level - counts.level;
}

export const LINK_STATES = ["open", "expired", "revoked"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** Whether a link opens at this moment. The last moment is not among those at which it does. */
export function stateOfLink(link: { readonly expiresAt: Date; readonly revokedAt: Date | null }, now: Date): LinkState {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt > now ? "open" : "expired";
}
