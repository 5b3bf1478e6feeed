/** The correction loops of a venture as they are shown, with what has raised one by itself. */
import { type CorrectionRow, listConsequences, listCorrections } from "@etappe/db/repositories/corrections";
import { listExitConditions, listIndicators, listReadings } from "@etappe/db/repositories/indicators";
import type { VentureRow } from "@etappe/db/repositories/ventures";
import { can } from "@etappe/domain/access";
import { ACTION_STATES } from "@etappe/domain/action";
import { CORRECTION_CAUSES, CORRECTION_OUTCOMES } from "@etappe/domain/correction";
import { standing } from "@etappe/domain/decision";
import { labelOf } from "@etappe/domain/framework-part";
import { type Cause, causesOf } from "@etappe/domain/loop-causes";
import { QUESTIONED } from "@etappe/domain/phase";
import { NEEDED } from "@etappe/domain/workflow";
import * as z from "zod";
import { type FirmRecord, readFirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";
import type { Work } from "./trpc.ts";
import { theVenture } from "./ventures.ts";
import { outcomeOf } from "./workflow.ts";

const LoopShape = z.strictObject({
  id: Id,
  trigger: Words,
  causeKind: z.enum(CORRECTION_CAUSES),
  questioned: z.enum(QUESTIONED),
  openedOn: z.string(),
  openedBy: z.string(),
  occasion: z.string(),
  fromPhase: PhaseShape,
  /** Null while it is looked into. */
  settled: z
    .strictObject({
      on: z.string(),
      by: z.string(),
      outcome: z.enum(CORRECTION_OUTCOMES),
      label: Words,
      findings: z.string(),
      lessons: z.string(),
      reopenedPhase: PhaseShape.nullable(),
    })
    .nullable(),
  /** The decision whose review raised the loop, as long as it stands: settling the loop gives it a next look. */
  looksAt: z.strictObject({ matter: Words, choice: z.string(), reviewBy: z.string() }).nullable(),
  consequences: z.array(z.strictObject({ id: Id, title: z.string(), dueOn: z.string(), state: z.enum(ACTION_STATES) })),
  version: z.int(),
});

export const CorrectionsShape = z.strictObject({
  loops: z.array(LoopShape),
  causes: z.array(
    z.strictObject({
      kind: z.enum(["indicator", "exit-condition", "review"]),
      id: Id,
      since: z.string(),
      trigger: z.string(),
      triggerLabel: Words,
      about: Words,
    }),
  ),
  triggers: z.array(ItemShape),
  outcomes: z.array(ItemShape.extend({ key: z.enum(CORRECTION_OUTCOMES) })),
  /** The fields that a consequence belongs to. */
  fields: z.array(ItemShape),
  phase: PhaseShape,
  today: z.string(),
  mayEdit: z.boolean(),
});

type Place = { readonly firmId: string; readonly ventureId: string };

export async function readCorrections(work: Work, place: Place): Promise<z.infer<typeof CorrectionsShape>> {
  const record = await readFirmRecord(work.scope, place.firmId);
  const venture = theVenture(record, place.ventureId);
  const [rows, actions] = await Promise.all([listCorrections(work.scope, place), listConsequences(work.scope, place)]);
  const causes = await readCauses(work, record, venture, rows);
  const { correction, capability } = record.framework;
  return {
    loops: rows.map((row) => ({
      ...loopShape(row, record),
      consequences: actions
        .filter(({ correctionId }) => correctionId === row.id)
        .map(({ correctionId: _, ...action }) => action),
    })),
    causes: causes.map((cause) => ({
      ...cause,
      triggerLabel: labelOf(record.framework, "trigger", cause.trigger),
      about:
        cause.kind === "review"
          ? labelOf(record.framework, "matter", cause.about)
          : { de: cause.about, en: cause.about },
    })),
    triggers: correction.triggers.map(itemOf),
    outcomes: CORRECTION_OUTCOMES.flatMap((key) => {
      const item = correction.outcomes.find((outcome) => outcome.key === key);
      return item ? [{ ...itemOf(item), key }] : [];
    }),
    fields: capability.fields.map(itemOf),
    phase: venture.phase,
    today: work.today,
    mayEdit: can(work.actor, NEEDED["open-loop"]) && venture.state === "running",
  };
}

/** What has raised a loop by itself and is not taken up. A venture that has ended raises nothing any more. */
export async function readCauses(
  work: Work,
  record: FirmRecord,
  venture: VentureRow,
  corrections: readonly CorrectionRow[],
): Promise<Cause[]> {
  const place = { firmId: record.firm.id, ventureId: venture.id };
  const [indicators, readings, exitConditions] = await Promise.all([
    listIndicators(work.scope, place),
    listReadings(work.scope, place),
    listExitConditions(work.scope, place),
  ]);
  if (venture.state === "closed") return [];
  const decisions = record.decisions.filter(({ ventureId }) => ventureId === venture.id);
  return causesOf({ indicators, readings, exitConditions, decisions, corrections }, work.today);
}

function loopShape(row: CorrectionRow, record: FirmRecord): Omit<z.infer<typeof LoopShape>, "consequences"> {
  const { framework } = record;
  const { id, causeKind, questioned, openedOn, openedBy, occasion, fromPhase, version } = row;
  const outcome = outcomeOf(row.outcome);
  const looksAt =
    causeKind === "review" && row.state === "open"
      ? standing(record.decisions).find((decision) => decision.id === row.causeId)
      : undefined;
  return {
    ...{ id, causeKind, questioned, openedOn, openedBy, occasion, fromPhase, version },
    trigger: labelOf(framework, "trigger", row.trigger),
    settled:
      row.state === "open"
        ? null
        : {
            on: row.settledOn ?? openedOn,
            by: row.settledBy ?? "",
            outcome,
            label: labelOf(framework, "outcome", outcome),
            findings: row.findings,
            lessons: row.lessons,
            reopenedPhase: row.reopenedPhase,
          },
    looksAt: looksAt
      ? { matter: labelOf(framework, "matter", looksAt.matter), choice: looksAt.choice, reviewBy: looksAt.reviewBy }
      : null,
  };
}
