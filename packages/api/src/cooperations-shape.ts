/** A firm's cooperations as they are shown: terms, ratings with their balance, what is missing, and how it went on. */
import type { CooperationRow, CooperationStateRow } from "@etappe/db/repositories/cooperations";
import {
  balanceOf,
  COOPERATION_STATES,
  KNOW_HOW_AGREEMENTS,
  missingSafeguards,
  PARTNER_LOCATIONS,
} from "@etappe/domain/cooperation";
import type { Framework } from "@etappe/domain/framework";
import * as z from "zod";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, ScaleShape } from "./shapes.ts";

const RatingShape = z.strictObject({ item: z.string(), level: z.int() });

const TermsShape = z.strictObject({
  id: Id,
  ventureId: Id,
  partner: z.string(),
  partnerLocation: z.enum(PARTNER_LOCATIONS),
  country: z.string().nullable(),
  functions: z.array(z.string()),
  form: z.string().nullable(),
  share: z.string(),
  productRelation: z.string().nullable(),
  reason: z.string().nullable(),
  benefits: z.array(RatingShape),
  dangers: z.array(RatingShape),
  knowHowAgreement: z.enum(KNOW_HOW_AGREEMENTS),
  note: z.string(),
  state: z.enum(COOPERATION_STATES),
  version: z.int(),
});

const CooperationShape = TermsShape.extend({
  /** Mean of the benefits less mean of the dangers; null while one side is not rated. */
  balance: z.number().nullable(),
  missing: z.array(ItemShape),
  history: z.array(
    z.strictObject({
      id: Id,
      state: z.enum(COOPERATION_STATES),
      since: z.string(),
      why: z.string(),
      recordedBy: z.string(),
    }),
  ),
});

export const CooperationsShape = z.strictObject({
  cooperations: z.array(CooperationShape),
  ventures: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      phase: PhaseShape,
      state: z.enum(["running", "closed"]),
      countries: z.array(z.string()),
    }),
  ),
  /** What the framework offers to say of a cooperation. */
  terms: z.strictObject({
    functions: z.array(ItemShape),
    forms: z.array(ItemShape),
    shares: z.array(ItemShape),
    productRelations: z.array(ItemShape),
    reasons: z.array(ItemShape),
    benefits: z.array(ItemShape),
    dangers: z.array(ItemShape),
    scale: ScaleShape,
  }),
  today: z.string(),
  mayEdit: z.boolean(),
});

export function cooperationsShape(
  { cooperations, ventures, framework }: FirmRecord,
  states: readonly CooperationStateRow[],
  { today, mayEdit }: { readonly today: string; readonly mayEdit: boolean },
): z.infer<typeof CooperationsShape> {
  return {
    cooperations: cooperations.map((row) => ({
      ...cooperationTerms(row),
      balance: balanceOf(row),
      missing: missingItems(row, framework),
      history: states
        .filter(({ cooperationId }) => cooperationId === row.id)
        .map(({ cooperationId: _, ...step }) => step),
    })),
    ventures: ventures.map(({ id, name, phase, state, countries }) => ({ id, name, phase, state, countries })),
    terms: termsOf(framework),
    today,
    mayEdit,
  };
}

/** A cooperation as it is sent to be edited: what was rated as a list, like everything that has keys of the framework. */
export function cooperationTerms(row: CooperationRow): z.infer<typeof TermsShape> {
  const ratings = (rated: CooperationRow["benefits"]) =>
    Object.entries(rated).map(([item, level]) => ({ item, level }));
  return { ...row, benefits: ratings(row.benefits), dangers: ratings(row.dangers) };
}

function missingItems(row: CooperationRow, framework: Framework): ItemShape[] {
  const missing = new Set(missingSafeguards(row, framework));
  return framework.cooperation.safeguards.filter(({ key }) => missing.has(key)).map(itemOf);
}

function termsOf({ cooperation, ladder, scales, key }: Framework) {
  const scale = scales.find((known) => known.key === cooperation.scale);
  if (!scale) throw new Error(`framework ${key} has no scale ${cooperation.scale}`);
  return {
    functions: cooperation.functions.map(itemOf),
    forms: ladder.forms.map(itemOf),
    shares: cooperation.shares.map(itemOf),
    productRelations: cooperation.productRelations.map(itemOf),
    reasons: cooperation.reasons.map(itemOf),
    benefits: cooperation.benefits.map(itemOf),
    dangers: cooperation.dangers.map(itemOf),
    scale: {
      key: scale.key,
      levels: scale.levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    },
  };
}
