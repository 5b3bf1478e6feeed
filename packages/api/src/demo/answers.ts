/** What was answered about a firm, how its people rated it themselves, and what was agreed in the end. */
import type { AnswerKind } from "@etappe/domain/answer";
import type { Deed } from "./deed.ts";
import type { FirmOfDemo, SecondRound } from "./story.ts";
import { told } from "./told.ts";

type Level = number | "na" | null;
type Asked = { readonly kind: AnswerKind; readonly item: string; readonly level: Level };

export function tellAnswers(firm: FirmOfDemo): Deed[] {
  const { id: firmId, story, facts } = firm;
  const { assessedOn, again, remarks } = story;
  const asked = [...levelsOf("impulse", facts.impulses), ...levelsOf("criterion", facts.criteria)];
  const first = asked.flatMap(({ kind, item, level }) => {
    const then = again?.before[item];
    return then === null ? [] : [{ kind, item, level: then ?? level }];
  });
  const answered = first.map(
    ({ kind, item, level }): Deed => ({
      on: assessedOn,
      play: async (caller) => {
        const said = { ...viewOf(level), note: remarks[item] ?? "" };
        await caller.assessments.record({ firmId, kind, item, ...said, version: 0 });
      },
    }),
  );
  return again ? [...answered, ...tellSecondRound(firm, asked, again)] : answered;
}

function tellSecondRound({ id: firmId, story }: FirmOfDemo, asked: readonly Asked[], again: SecondRound): Deed[] {
  const begun: Deed = {
    on: again.on,
    play: async (caller, { newId }) => {
      const { rounds } = await caller.rounds.list({ firmId });
      await caller.rounds.start({ id: newId(), firmId, ends: rounds.at(-1)?.id ?? null, title: again.title });
    },
  };
  const rated = again.rated.map(
    ({ on, by, levels, notes = {} }): Deed => ({
      on,
      by,
      play: async (caller) => {
        const { round, questions } = await caller.ratings.questions({ firmId });
        const roundId = told(round, `the round that ${by} rates in`).id;
        for (const [item, level] of Object.entries(levels)) {
          const { kind } = told(
            questions.find(({ key }) => key === item),
            `the question ${item}`,
          );
          const said = { level, notApplicable: false, note: notes[item] ?? "" };
          await caller.ratings.give({ firmId, roundId, kind, item, ...said, version: 0 });
        }
      },
    }),
  );
  const { before, departures, targets } = again;
  const agreed = asked
    .filter(({ item }) => item in before || item in departures || item in targets)
    .map(
      ({ kind, item, level }): Deed => ({
        on: again.agreedOn,
        play: async (caller) => {
          const said = { ...viewOf(level), note: story.remarks[item] ?? "", departure: departures[item] ?? "" };
          const version = before[item] === null ? 0 : 1;
          await caller.assessments.record({ firmId, kind, item, ...said, target: targets[item] ?? null, version });
        },
      }),
    );
  return [begun, ...rated, ...agreed];
}

function levelsOf(kind: AnswerKind, levels: Readonly<Record<string, number | "na" | undefined>>): Asked[] {
  return Object.entries(levels).map(([item, level]) => ({ kind, item, level: level ?? null }));
}

function viewOf(level: Level) {
  return level === "na" ? { level: null, notApplicable: true } : { level, notApplicable: false };
}
