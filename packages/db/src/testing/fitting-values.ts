/** Values that make a row one that the product could have written: keys of the method, countries, nested texts. */
import { randomUUID } from "node:crypto";
import { evaluateFirm, type FirmSituation } from "@etappe/domain/evaluation";
import type { Framework } from "@etappe/domain/framework";
import { strategyTypes } from "@etappe/domain/framework";
import { partsOf } from "@etappe/domain/framework-part";
import { glossaryOf } from "@etappe/domain/glossary";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import type { Snapshot } from "@etappe/domain/snapshot";
import type { ImportCounts, ImportMapping } from "@etappe/domain/staff-import";
import type { KeptAnswer } from "../schema/framework-upgrades.ts";
import type { Row } from "./rows.ts";

const [form] = ISF_2001.ladder.forms;
const [impulse, otherImpulse] = ISF_2001.impulses;
const [field] = ISF_2001.capability.fields;
const [matter] = ISF_2001.matters;
const [trigger] = ISF_2001.correction.triggers;
const [strategy] = strategyTypes(ISF_2001);

const [burden] = ISF_2001.qualification.burdens;
const [answer] = ISF_2001.qualification.answers;
const [role] = ISF_2001.qualification.roles;
const [competence] = ISF_2001.qualification.competences;
const NO_ROWS: ImportCounts = { total: 1, new: 1, changed: 0, same: 0, refused: 0, leftOut: 0, partly: 0 };

const READ_AS: ImportMapping = {
  ...{ columns: [{ kind: "staff-number" }, { kind: "ignored" }], values: [], takeGood: true },
  ...{ source: "manager", readOn: "2026-11-01", understood: { encoding: "utf-8", separator: ";", headerRow: 1 } },
};

/** Who sees a row: it goes into rows that can be seen by some and not by others. */
type Made = { readonly canary: string; readonly internal: boolean; readonly canaryInMethod: boolean };

/** What a row of this table holds where its column's type alone does not say it. */
export function fittingValues(table: string, { canary, internal, canaryInMethod }: Made): Row {
  const content = canaryInMethod ? withCanary(ISF_2001, canary) : ISF_2001;
  const values: Readonly<Record<string, Row>> = {
    actions: { field: field?.key, start_on: "2026-11-01" },
    approvals: { verdict: "approved" },
    assessment_rounds: { ended_on: null },
    cooperations: {
      country: "PL",
      form: form?.key,
      functions: ["sales"],
      share: "minority",
      product_relation: "complementary",
      reason: "free-choice",
      benefits: { capital: 3 },
      dangers: { "capital-loss": 1 },
    },
    burdens: { burden: burden?.key, role: role?.key, group_name: "", level: 3 },
    burden_answers: { answer: answer?.key, taken_back_on: null },
    consultations: { withdrawn_on: null },
    development_measures: { role: role?.key, competence: competence?.key, target_level: 3, people: 2 },
    employee_levels: { competence: competence?.key, level: 2, source: "manager" },
    employee_names: { released: internal },
    employee_registers: { is_on: true, keeps_names: true },
    employee_roles: { role: role?.key },
    head_counts: { role: role?.key, competence: competence?.key },
    level_readings: { competence: competence?.key, level: 2, source: "manager" },
    role_profiles: {
      ...{ key: role?.key, label: { de: canary, en: canary }, retired_on: null },
      requires: role?.requires,
    },
    self_assessment_links: { token_hash: `${canary} ${randomUUID()}`, revoked_at: null, last_used_at: null },
    staff_aggregates: { roles: [role?.key], competences: [{ competence: competence?.key, known: 7, met: 5 }] },
    staff_imports: {
      ...{ state: "previewed", header: ["Nr", canary], counts: NO_ROWS, finished_at: null },
      mapping: READ_AS,
    },
    staff_import_rows: {
      ...{ cells: ["1", canary], outcome: "new", reasons: [] },
      change: { name: null, roles: [], levels: [], rolesBefore: [], nameBefore: null },
    },
    staffing_needs: { role: role?.key, people: 5, language: "pl" },
    corrections: { trigger: trigger?.key, outcome: null, settled_on: null, reopened_phase: null },
    exit_conditions: { indicator_id: null, comparison: null, threshold: null },
    home_plant_entries: { corrects: null },
    indicators: { retired_on: null },
    ratings: { item: impulse?.key },
    requirement_checks: { strategy: strategy?.key, requirement: strategy?.newRequirements[0]?.key },
    roadmap_baselines: { plan: [{ actionId: randomUUID(), title: canary, startOn: null, dueOn: "2026-12-01" }] },
    scenarios: { changes: [{ kind: "impulse", item: impulse?.key, level: 3, notApplicable: false, version: 1 }] },
    answers: { item: (internal ? otherImpulse : impulse)?.key },
    decisions: {
      matter: matter?.key,
      revises: null,
      needs_approval: !internal,
      options: [{ text: canary, pros: [canary], cons: [canary], chosen: false, keptOpen: true }],
    },
    engagements: { ended_on: null, earlier_version_ids: [] },
    firm_stats: {
      phases: ["decision"],
      ventures: [
        {
          id: "00000000-0000-7000-8000-000000000000",
          name: canary,
          phase: "decision",
          state: "running",
          missingAtGate: 1,
        },
      ],
    },
    firms: {
      // biome-ignore lint/suspicious/noThenProperty: the column's own word; the object is never awaited
      failed_attempts: [{ year: 1998, country: "PL", form: form?.key, learned: canary, then: "withdrawal" }],
    },
    form_placements: { country: "PL", form: form?.key, since_year: 1998 },
    framework_drafts: { state: "open" },
    framework_upgrades: {
      ...{ rules: {}, counts: { kept: 1, converted: 0, "needs-review": 0, archived: 0 } },
      ...{ undone_by: null, undone_by_name: null, undone_at: null },
    },
    framework_versions: { content, retired_at: null },
    frameworks: { key: ISF_2001.key, standard: true },
    glossaries: { words: glossaryOf(content) },
    invitations: {
      role: "firm-member",
      token_hash: `${canary} ${randomUUID()}`,
      used_at: null,
      expires_at: "2099-01-01T00:00:00.000Z",
    },
    phase_moves: {
      trigger: trigger?.key,
      missing: ["matter:goals"],
      outcome: null,
      watch: [canary],
      merged_into: null,
    },
    region_shifts: { country: "PL", form: form?.key },
    snapshots: { content: snapshotOf(canary) },
    upgraded_answers: { item: impulse?.key, lost: null },
    strategy_assignments: { type: strategy?.key, country: "PL", weight: 50, held_to: null },
    ventures: { countries: ["PL"], aspects: [] },
  };
  return values[table] ?? {};
}

/** The parts of a draft that could be published: the built-in framework's, and first one that no version knows. */
export function draftParts(canary: string): readonly Row[] {
  const label = { de: canary, en: canary };
  const own = { kind: "danger", key: "own", content: { key: "own", label, source: canary } };
  return [own, ...partsOf(ISF_2001)].map(({ kind, key, content }, position) => ({
    ...{ kind, part_key: key, content, position },
  }));
}

/** An answer as an upgrade of the mandate has it on record; it was given under this version. */
export function keptAnswer(canary: string, frameworkVersionId: unknown): KeptAnswer {
  return {
    ...{ kind: "impulse", item: impulse?.key ?? "", level: 1, notApplicable: false, target: null, toConfirm: false },
    ...{
      frameworkVersionId: String(frameworkVersionId),
      version: 1,
      note: canary,
      departure: "",
      updatedAt: "2026-11-01T08:00:00Z",
    },
    ...{ answeredBy: randomUUID(), answeredByName: canary },
  };
}

/** Nothing known but a note. */
function snapshotOf(canary: string): Snapshot {
  const situation: FirmSituation = {
    ...{ profile: {}, impulses: {}, criteria: {}, capability: {} },
    ...{ activeForms: [], regionShifts: [], ventures: [] },
  };
  const notes = { [`impulse/${impulse?.key}`]: canary };
  const state = { frameworkVersionId: randomUUID(), situation, notes };
  return { state, evaluation: evaluateFirm(situation, ISF_2001) };
}

/** The same method with the canary in every text that people read. */
function withCanary(framework: Framework, canary: string): Framework {
  return JSON.parse(JSON.stringify(framework), (key, value) =>
    (key === "de" || key === "en") && typeof value === "string" ? `${canary} ${value}` : value,
  );
}
