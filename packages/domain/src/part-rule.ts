/** What each kind of part asks for, and where it stands in a framework. */
import * as z from "zod";
import {
  ActionTemplate,
  BurdenRules,
  CapabilityCriterion,
  Competence,
  CooperationRules,
  Criterion,
  ExportInvolvementRules,
  Form,
  GateRule,
  Identity,
  Impulse,
  Item,
  LadderLevel,
  LadderRules,
  Matter,
  Outcome,
  Questioned,
  ReferenceFigure,
  RegionShift,
  Role,
  Scale,
  Staffing,
  StanceBands,
  StartingPosition,
  StrategySet,
  StrategyType,
  Suggestion,
} from "./framework.ts";
import { type PartKind, referenceTo } from "./part-kind.ts";

export type PartRule = {
  readonly schema: z.ZodObject;
  /** Where the parts of this kind stand in a framework; a rule that there is once stands there itself. */
  readonly path: readonly string[];
  readonly once: boolean;
  /** What makes up the key; a rule that there is once bears the name of its kind. */
  readonly named: readonly string[];
};

const many = (schema: z.ZodObject, ...path: string[]): PartRule => ({ schema, path, once: false, named: ["key"] });
const once = (schema: z.ZodObject, ...path: string[]): PartRule => ({ schema, path, once: true, named: [] });
const named = (rule: PartRule, ...fields: string[]): PartRule => ({ ...rule, named: fields });

const StrategySetPart = StrategySet.omit({ types: true });
const StrategyTypePart = z.strictObject({ set: referenceTo("strategy-set"), ...StrategyType.shape });

/** One rule a kind. */
export const PARTS: Readonly<Record<PartKind, PartRule>> = {
  identity: once(Identity),
  scale: many(Scale, "scales"),
  impulse: many(Impulse, "impulses"),
  "stance-bands": once(StanceBands, "stanceBands"),
  dimension: many(Item, "dimensions"),
  criterion: many(Criterion, "criteria"),
  "starting-position": once(StartingPosition, "startingPosition"),
  "export-involvement": once(ExportInvolvementRules, "exportInvolvement"),
  "strategy-set": many(StrategySetPart, "strategySets"),
  "strategy-type": many(StrategyTypePart, "strategySets", "types"),
  suggestion: once(Suggestion, "suggestion"),
  "ladder-level": named(many(LadderLevel, "ladder", "levels"), "level"),
  form: many(Form, "ladder", "forms"),
  "region-shift": named(many(RegionShift, "ladder", "regionShifts"), "country", "form"),
  "ladder-rules": once(LadderRules, "ladder"),
  "cooperation-function": many(Item, "cooperation", "functions"),
  "cooperation-share": many(Item, "cooperation", "shares"),
  "product-relation": many(Item, "cooperation", "productRelations"),
  "cooperation-reason": many(Item, "cooperation", "reasons"),
  benefit: many(Item, "cooperation", "benefits"),
  danger: many(Item, "cooperation", "dangers"),
  safeguard: many(Item, "cooperation", "safeguards"),
  "cooperation-rules": once(CooperationRules, "cooperation"),
  matter: many(Matter, "matters"),
  gate: named(many(GateRule, "gates"), "from"),
  trigger: many(Item, "correction", "triggers"),
  questioned: many(Questioned, "correction", "questioned"),
  outcome: many(Outcome, "correction", "outcomes"),
  "home-plant-role": many(Item, "homePlant", "roles"),
  "home-plant-function": many(Item, "homePlant", "functions"),
  field: many(Item, "capability", "fields"),
  "capability-criterion": many(CapabilityCriterion, "capability", "criteria"),
  "action-template": many(ActionTemplate, "capability", "actionTemplates"),
  competence: many(Competence, "qualification", "competences"),
  role: many(Role, "qualification", "roles"),
  staffing: named(many(Staffing, "qualification", "staffing"), "because", "role"),
  burden: many(Item, "qualification", "burdens"),
  "burden-answer": many(Item, "qualification", "answers"),
  "burden-rules": once(BurdenRules, "qualification"),
  "reference-figure": many(ReferenceFigure, "referenceFigures"),
};
