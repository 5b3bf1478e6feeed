import * as z from "zod/mini";
import type { Outputs } from "../../router-types.ts";

export type Venture = Outputs["ventures"]["show"];

/** What can be said about a venture by hand. Null is "not asked". */
export type VentureDraft = Pick<Venture, "name" | "longTermSupplyAgreement" | "contactOnly"> & {
  readonly countries: readonly string[];
  readonly aspects: readonly string[];
};

export const NEW_VENTURE: VentureDraft = {
  name: "",
  countries: [],
  aspects: [],
  longTermSupplyAgreement: null,
  contactOnly: null,
};

const Saved = z.object({
  name: z.string(),
  countries: z.array(z.string()),
  aspects: z.array(z.string()),
  longTermSupplyAgreement: z.nullable(z.boolean()),
  contactOnly: z.nullable(z.boolean()),
  version: z.number(),
});
export type SavedVenture = z.infer<typeof Saved>;

export function draftOf(venture: VentureDraft): VentureDraft {
  const { name, countries, aspects, longTermSupplyAgreement, contactOnly } = venture;
  return { name, countries, aspects, longTermSupplyAgreement, contactOnly };
}

/** The venture as a colleague has left it, when that is why a change was refused. */
export function savedVenture(current: unknown): SavedVenture | null {
  const saved = Saved.safeParse(current);
  return saved.success ? saved.data : null;
}

const Standing = z.object({
  phase: z.enum(["decision", "build-up", "operating"]),
  state: z.enum(["running", "closed"]),
});

/** Where a colleague has moved the venture, when that is why a move was refused. */
export function standingOf(current: unknown): z.infer<typeof Standing> | null {
  const standing = Standing.safeParse(current);
  return standing.success ? standing.data : null;
}
