/** Rounds of assessment as they are shown: how the firm stood in each, and in which phase its ventures were. */
import type { RoundRow } from "@etappe/db/repositories/rounds";
import { ANSWER_KINDS, type AnswerKind } from "@etappe/domain/answer";
import type { Evaluation, FirmSituation } from "@etappe/domain/evaluation";
import * as z from "zod";
import { type FirmRecord, situationOf } from "./firm-record.ts";
import { Id, PhaseShape } from "./shapes.ts";

export const RoundShape = z.strictObject({
  id: Id,
  number: z.int(),
  title: z.string(),
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  stance: z.number().nullable(),
  stanceBand: z.enum(["reactive", "mixed", "active"]).nullable(),
  resources: z.number().nullable(),
  potentials: z.number().nullable(),
  startingPosition: z.number().nullable(),
  /** Answered impulses and criteria. */
  answered: z.int(),
  /** The ventures that ran, each with the phase that it was in. */
  ventures: z.array(z.strictObject({ id: Id, name: z.string(), phase: PhaseShape })),
});
export type RoundShape = z.infer<typeof RoundShape>;

/** Up to and from where a stance has a name. */
export const BandsShape = z.strictObject({ reactiveUpTo: z.number(), activeFrom: z.number() });

/** What an item was when a round ended. */
export const LevelThenShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: z.string(),
  level: z.int().nullable(),
  notApplicable: z.boolean(),
});
type LevelThen = z.infer<typeof LevelThenShape>;

/** A round that has ended as its snapshot has it; the one that runs as the firm's record is now. */
export function roundShapes(rounds: readonly RoundRow[], record: FirmRecord): RoundShape[] {
  const now = { situation: situationOf(record), evaluation: record.evaluation };
  return rounds.map((round) => {
    const then = round.known;
    return roundShape(round, then ? { situation: then.state.situation, evaluation: then.evaluation } : now, record);
  });
}

type Seen = { readonly situation: FirmSituation; readonly evaluation: Evaluation };

function roundShape(round: RoundRow, { situation, evaluation }: Seen, { ventures }: FirmRecord): RoundShape {
  const { id, number, title, startedOn, endedOn } = round;
  const { stance, stanceBand, resources, potentials, startingPosition } = evaluation;
  return {
    id,
    number,
    title,
    startedOn,
    endedOn,
    stance,
    stanceBand,
    resources: resources.score,
    potentials: potentials.score,
    startingPosition,
    answered: levelsIn(situation).filter(({ kind }) => kind !== "capability").length,
    ventures: situation.ventures.flatMap((venture) => {
      const name = ventures.find((candidate) => candidate.id === venture.id)?.name;
      return venture.running && name !== undefined ? [{ id: venture.id, name, phase: venture.phase }] : [];
    }),
  };
}

/** The levels at the end of the newest round that has ended, with the version they are levels of; none when there is no such round. */
export function levelsThen(rounds: readonly RoundRow[]): (LevelThen & { readonly frameworkVersionId: string })[] {
  const last = rounds.findLast(({ endedOn }) => endedOn !== null);
  if (!last?.known) return [];
  const { situation, frameworkVersionId } = last.known.state;
  return levelsIn(situation).map((level) => ({ ...level, frameworkVersionId }));
}

export function levelThenShape({ kind, item, level, notApplicable }: LevelThen): LevelThen {
  return { kind, item, level, notApplicable };
}

/** The levels of a situation, in the order in which they stand there. */
export function levelsIn({ impulses, criteria, capability }: FirmSituation): LevelThen[] {
  return [...levelsOf("impulse", impulses), ...levelsOf("criterion", criteria), ...levelsOf("capability", capability)];
}

function levelsOf(kind: AnswerKind, levels: Readonly<Record<string, number | "na" | undefined>>): LevelThen[] {
  return Object.entries(levels).flatMap(([item, level]) => {
    if (level === undefined) return [];
    return [{ kind, item, level: level === "na" ? null : level, notApplicable: level === "na" }];
  });
}
