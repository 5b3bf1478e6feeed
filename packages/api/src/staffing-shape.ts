/** Roles, needs and head counts of a firm as they are shown: by role and number, without a single person. */
import type { PlacementRow } from "@etappe/db/repositories/forms";
import type { HeadCountRow } from "@etappe/db/repositories/head-counts";
import type { NeedRow, RoleProfileRow } from "@etappe/db/repositories/staffing";
import type { StrategyRow, VentureRow } from "@etappe/db/repositories/ventures";
import { LANGUAGES, languagesOf } from "@etappe/domain/country-languages";
import type { Glossary } from "@etappe/domain/glossary";
import { countedHolders } from "@etappe/domain/head-count";
import { isChanged, type RoleProfile, requirementsOf } from "@etappe/domain/role-profile";
import { needLines, needsLanguage, openProposals, type Proposal, proposedNeeds } from "@etappe/domain/staffing";
import * as z from "zod";
import { Id, ItemShape, itemOf, PhaseShape, ScaleShape, Words } from "./shapes.ts";
import type { StaffRecord } from "./staff-record.ts";

const Terms = {
  label: Words,
  boundaryCrosser: z.boolean(),
  requires: z.array(z.strictObject({ competence: z.string(), level: z.int(), weight: z.number() })),
};

const CountShape = z.strictObject({
  competence: z.string(),
  people: z.int(),
  countedOn: z.string(),
  version: z.int(),
});

const RoleShape = z.strictObject({
  key: z.string(),
  ...Terms,
  /** Whether it needs something that is another one in every country. */
  needsLanguage: z.boolean(),
  /** As the framework has it; null for a role of the firm's own. */
  framework: ItemShape.extend(Terms).nullable(),
  /** Whether the firm has it otherwise than the framework. */
  isChanged: z.boolean(),
  /** 0: the framework's as it is. */
  version: z.int(),
  /** What of this role can be counted, with the languages in which it is needed: each competence and its level. */
  countable: z.array(z.strictObject({ competence: z.string(), level: z.int() })),
  counts: z.array(CountShape),
});

export const NeedTerms = z.strictObject({
  id: Id,
  ventureId: Id,
  role: z.string(),
  people: z.int(),
  language: z.string().nullable(),
  dueOn: z.string(),
  version: z.int(),
});

const NeedShape = NeedTerms.extend({
  lines: z.array(
    z.strictObject({
      competence: z.string(),
      required: z.int(),
      people: z.int(),
      /** Null: not counted. */
      met: z.int().nullable(),
      holders: z.int().nullable(),
    }),
  ),
});

const ProposalShape = z.strictObject({
  role: z.string(),
  people: z.int(),
  languages: z.array(z.string()),
  because: z.array(
    z.strictObject({
      kind: z.enum(["strategy", "form"]),
      label: Words,
      country: z.string().nullable(),
      people: z.int(),
    }),
  ),
});

export const StaffingShape = z.strictObject({
  firm: z.strictObject({ id: Id, name: z.string() }),
  today: z.string(),
  mayEdit: z.boolean(),
  /** Whether strategies propose too: what the firm's people may not read proposes nothing to them. */
  fromStrategies: z.boolean(),
  /** Whether the firm keeps single employees: then the gap list counts by them. */
  keepsEmployees: z.boolean(),
  competences: z.array(
    ItemShape.extend({
      kind: z.enum(["technical", "language", "intercultural", "international-management"]),
      scale: z.string(),
      perLanguage: z.boolean(),
    }),
  ),
  scales: z.array(ScaleShape),
  roles: z.array(RoleShape),
  /** Roles that the firm has given up. */
  retired: z.array(z.strictObject({ key: z.string(), label: Words, version: z.int() })),
  ventures: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      phase: PhaseShape,
      countries: z.array(z.string()),
      /** Spoken in its countries. */
      languages: z.array(z.string()),
      needs: z.array(NeedShape),
      proposals: z.array(ProposalShape),
    }),
  ),
  /** Every language that can be asked for. */
  languages: z.array(z.string()),
});
type StaffingShape = z.infer<typeof StaffingShape>;

type Rows = {
  readonly placements: readonly PlacementRow[];
  /** Empty for the firm's people: the database keeps them in the house. */
  readonly strategies: readonly StrategyRow[];
  readonly counts: readonly HeadCountRow[];
  readonly glossary: Pick<Glossary, "strategies" | "forms">;
};
type Viewer = Pick<StaffingShape, "today" | "mayEdit" | "fromStrategies">;

export function staffingShape(record: StaffRecord, rows: Rows, viewer: Viewer): StaffingShape {
  const { firm, qualification, scales, ventures, profiles, register } = record;
  return {
    firm: { id: firm.id, name: firm.name },
    ...viewer,
    keepsEmployees: register?.isOn ?? false,
    competences: qualification.competences.map((each) => ({
      ...itemOf(each),
      ...{ kind: each.kind, scale: each.scale, perLanguage: each.perLanguage },
    })),
    scales: scales.map(({ key, levels }) => ({
      key,
      levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    })),
    roles: record.roles.map((role) => roleShape(role, record, rows.counts)),
    retired: profiles.flatMap(({ key, label, version, retiredOn }) =>
      retiredOn === null ? [] : [{ key, label, version }],
    ),
    ventures: ventures
      .filter(({ state }) => state === "running")
      .map((venture) => ({
        ...{ id: venture.id, name: venture.name, phase: venture.phase, countries: venture.countries },
        languages: [...new Set(venture.countries.flatMap(languagesOf))],
        needs: record.needs
          .filter(({ ventureId }) => ventureId === venture.id)
          .map((need) => needShape(need, record, rows.counts)),
        proposals: proposalsOf(venture, record, rows).map((proposal) => proposalShape(proposal, rows.glossary)),
      })),
    languages: [...LANGUAGES],
  };
}

function roleShape(role: RoleProfile, record: StaffRecord, counts: readonly HeadCountRow[]) {
  const { qualification, profiles, languages } = record;
  const { key, label, boundaryCrosser, requires } = role;
  const original = qualification.roles.find((each) => each.key === key);
  return {
    ...{ key, label, boundaryCrosser, requires: [...requires] },
    needsLanguage: needsLanguage(role, qualification),
    framework: original
      ? { ...itemOf(original), boundaryCrosser: original.boundaryCrosser, requires: original.requires }
      : null,
    isChanged: original !== undefined && isChanged(role, original),
    version: versionOf(key, profiles),
    countable: [...requirementsOf([role], languages, qualification)].map(([competence, { level }]) => ({
      competence,
      level,
    })),
    counts: counts
      .filter((count) => count.role === key)
      .map(({ competence, people, countedOn, version }) => ({ competence, people, countedOn, version })),
  };
}

function versionOf(key: string, profiles: readonly RoleProfileRow[]): number {
  return profiles.find((profile) => profile.key === key)?.version ?? 0;
}

function needShape(need: NeedRow, { roles, qualification }: StaffRecord, counts: readonly HeadCountRow[]) {
  const role = roles.find(({ key }) => key === need.role);
  const lines = role
    ? needLines(need, role, qualification, (competence) => countedHolders(counts, need.role, competence))
    : [];
  return {
    ...need,
    lines: lines.map(({ competence, required, people, met, holders }) => ({
      ...{ competence, required, people, met, holders },
    })),
  };
}

function proposalsOf(venture: VentureRow, { roles, qualification, needs }: StaffRecord, rows: Rows) {
  const formsIn = (state: PlacementRow["state"]) =>
    rows.placements.filter((placement) => placement.ventureId === venture.id && placement.state === state);
  const staffed = {
    id: venture.id,
    countries: venture.countries,
    strategies: rows.strategies.filter(({ ventureId, heldTo }) => ventureId === venture.id && heldTo === null),
    plannedForms: formsIn("planned"),
    activeForms: formsIn("active"),
  };
  return openProposals(proposedNeeds(staffed, roles, qualification), needs);
}

function proposalShape({ role, people, languages, because }: Proposal, glossary: Rows["glossary"]) {
  return {
    ...{ role, people, languages: [...languages] },
    because: because.map(({ kind, key, country, people: asked }) => ({
      ...{ kind, country, people: asked },
      label: (kind === "strategy" ? glossary.strategies : glossary.forms)[key] ?? { de: key, en: key },
    })),
  };
}
