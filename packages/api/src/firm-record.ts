/**
 * Everything that is on record about one firm, read in one go with a fixed number of
 * statements, and what the model concludes from it. Every page of the firm and the figures
 * of the portfolio come from here, so that they can never disagree.
 */

import { type ActionRow, listActions } from "@etappe/db/repositories/actions";
import { type AnswerRow, listAnswers } from "@etappe/db/repositories/answers";
import { type CooperationRow, listCooperations } from "@etappe/db/repositories/cooperations";
import { type DecisionRow, listDecisions } from "@etappe/db/repositories/decisions";
import { type Engagement, findEngagement } from "@etappe/db/repositories/engagements";
import { type FirmRow, findFirm } from "@etappe/db/repositories/firms";
import { listPlacements, listRegionShifts, type PlacementRow } from "@etappe/db/repositories/forms";
import { findFrameworkOf } from "@etappe/db/repositories/framework-contents";
import { listRoleProfiles, type RoleProfileRow } from "@etappe/db/repositories/staffing";
import {
  listMoves,
  listStrategies,
  listVentures,
  type MoveRow,
  type StrategyRow,
  type VentureRow,
} from "@etappe/db/repositories/ventures";
import type { Scope } from "@etappe/db/scope";
import type { CooperationSituation } from "@etappe/domain/cooperation";
import { standing } from "@etappe/domain/decision";
import { type Evaluation, evaluateFirm, type FirmSituation } from "@etappe/domain/evaluation";
import type { Framework } from "@etappe/domain/framework";
import { type Coverages, type Gate, gateOutOf, type OpenWithPeople } from "@etappe/domain/gate";
import { scoreDimension } from "@etappe/domain/position";
import { found } from "./trpc.ts";
import { openWithPeople, readWithPeople, type WithPeople } from "./with-people.ts";

export type FirmRecord = {
  readonly firm: FirmRow;
  readonly engagement: Engagement;
  readonly framework: Framework;
  readonly answers: readonly AnswerRow[];
  readonly placements: readonly PlacementRow[];
  readonly regionShifts: Awaited<ReturnType<typeof listRegionShifts>>;
  readonly ventures: readonly VentureRow[];
  readonly strategies: readonly StrategyRow[];
  readonly decisions: readonly DecisionRow[];
  readonly moves: readonly MoveRow[];
  readonly actions: readonly ActionRow[];
  readonly cooperations: readonly CooperationRow[];
  readonly profiles: readonly RoleProfileRow[];
  readonly withPeople: WithPeople;
  readonly evaluation: Evaluation;
};

/** The firm's record, or NOT_FOUND when it is not there for this actor. */
export async function readFirmRecord(scope: Scope, firmId: string): Promise<FirmRecord> {
  const firm = found(await findFirm(scope, firmId));
  const engagement = found(await findEngagement(scope, firmId));
  const [framework, answers, placements, regionShifts, ventures, strategies, decisions, moves, actions, ...others] =
    await Promise.all([
      findFrameworkOf(scope, engagement),
      listAnswers(scope, firmId, engagement.id),
      listPlacements(scope, firmId),
      listRegionShifts(scope, firmId),
      listVentures(scope, firmId),
      listStrategies(scope, firmId),
      listDecisions(scope, firmId),
      listMoves(scope, firmId),
      listActions(scope, firmId),
      listCooperations(scope, firmId),
      listRoleProfiles(scope, firmId),
      readWithPeople(scope, firmId),
    ]);
  const [cooperations, profiles, withPeople] = others;
  const said = { answers, decisions, moves, actions, cooperations, profiles, withPeople };
  const rows = { firm, engagement, placements, regionShifts, ventures, strategies, ...said };
  const content = found(framework);
  return { ...rows, framework: content, evaluation: evaluateFirm(situationOf(rows), content) };
}

/** What the model looks at, from the rows. Strategies and cooperations that ended are history, and so are plans of closed ventures. */
export function situationOf(
  rows: Pick<
    FirmRecord,
    "firm" | "answers" | "placements" | "regionShifts" | "ventures" | "strategies" | "cooperations"
  >,
): FirmSituation {
  const held = rows.strategies.filter((strategy) => strategy.heldTo === null);
  return {
    profile: rows.firm.profile,
    impulses: levelsOf(rows.answers.filter(({ kind }) => kind === "impulse")),
    criteria: criterionLevels(rows.answers.filter(({ kind }) => kind === "criterion")),
    capability: criterionLevels(rows.answers.filter(({ kind }) => kind === "capability")),
    activeForms: rows.placements.filter(({ state }) => state === "active").map(formInCountry),
    regionShifts: rows.regionShifts.map(({ country, form, levels, why }) => ({ country, form, levels, why })),
    ventures: rows.ventures.map((venture) => ({
      id: venture.id,
      running: venture.state === "running",
      phase: venture.phase,
      countries: venture.countries,
      strategies: held
        .filter(({ ventureId }) => ventureId === venture.id)
        .map(({ type, country, weight }) => ({ type, country, weight })),
      plannedForms: rows.placements
        .filter(({ ventureId, state }) => ventureId === venture.id && state === "planned")
        .map((placement) => ({ ...formInCountry(placement), forced: placement.forced })),
      activeForms: rows.placements
        .filter(({ ventureId, state }) => ventureId === venture.id && state === "active")
        .map(formInCountry),
      facts: {
        longTermSupplyAgreement: venture.longTermSupplyAgreement ?? undefined,
        contactOnly: venture.contactOnly ?? undefined,
      },
      cooperations: rows.cooperations
        .filter(({ ventureId, state }) => ventureId === venture.id && state !== "ended")
        .map(cooperationOf),
    })),
  };
}

function cooperationOf(row: CooperationRow): CooperationSituation {
  const { partner, partnerLocation, functions, form, share, productRelation, reason } = row;
  const { benefits, dangers, knowHowAgreement } = row;
  return {
    ...{ partner, partnerLocation, functions, form, share, productRelation, reason },
    ...{ benefits, dangers, knowHowAgreement },
  };
}

function formInCountry({ country, form }: PlacementRow) {
  return { country, form };
}

/** The gate out of the venture's phase on this day, as the firm's record has it. */
export function gateOf(venture: Pick<VentureRow, "id" | "phase">, record: FirmRecord, today: string): Gate {
  const settled = settledMatters(venture.id, record.decisions);
  return gateOutOf(venture.phase, settled, coveragesOf(record), record.framework, openOf(venture.id, record, today));
}

/** What is open with the people of a venture on this day. */
export function openOf(
  ventureId: string,
  { withPeople, framework }: Pick<FirmRecord, "withPeople" | "framework">,
  today: string,
): OpenWithPeople {
  return openWithPeople(withPeople, framework.qualification.openFrom, today, ventureId);
}

export function settledMatters(ventureId: string, decisions: readonly DecisionRow[]): ReadonlySet<string> {
  const own = decisions.filter((decision) => decision.ventureId === ventureId);
  return new Set(standing(own).map(({ matter }) => matter));
}

/** How far each dimension of the framework is answered. */
export function coveragesOf({ framework, answers }: Pick<FirmRecord, "framework" | "answers">): Coverages {
  const shares = new Map(
    Object.entries(criterionLevels(answers.filter(({ kind }) => kind === "criterion"))).flatMap(([key, level]) =>
      level === undefined ? [] : [[key, level] as const],
    ),
  );
  return Object.fromEntries(framework.dimensions.map(({ key }) => [key, scoreDimension(key, shares, framework)]));
}

function levelsOf(answers: readonly AnswerRow[]): Record<string, number | undefined> {
  return Object.fromEntries(answers.map(({ item, level }) => [item, level ?? undefined]));
}

function criterionLevels(answers: readonly AnswerRow[]): Record<string, number | "na" | undefined> {
  return Object.fromEntries(
    answers.map(({ item, level, notApplicable }) => [item, notApplicable ? "na" : (level ?? undefined)]),
  );
}
