/**
 * What raises a correction loop by itself (von Behr 2001, §5, fn38, fn39): an indicator off track,
 * an exit condition that came true, a review that was missed.
 *
 * A cause that a loop has taken up is not raised again. Once that loop is settled, only what was
 * measured or said of a later day raises it anew.
 */
import { standing } from "./decision.ts";
import { conditionsTrue, type ExitCondition } from "./exit-condition.ts";
import { stateOf, type Thresholds } from "./indicator.ts";
import { lastRun, type Reading, readingsOf } from "./reading.ts";

export type CauseKind = "indicator" | "exit-condition" | "review";

export type Cause = {
  readonly kind: CauseKind;
  /** What a correction that takes this cause up keeps as its causeId: the reading, the condition or the decision. */
  readonly id: string;
  /** The day since which it is so. */
  readonly since: string;
  /** The key of the framework's trigger. */
  readonly trigger: "indicator-off-track" | "environment-change" | "scheduled-review";
  /** The indicator's name, the condition's wording or the key of the decision matter. */
  readonly about: string;
};

export type CauseSources = {
  readonly indicators: readonly (Thresholds & {
    readonly id: string;
    readonly name: string;
    readonly retiredOn: string | null;
  })[];
  readonly readings: readonly Reading[];
  readonly exitConditions: readonly ExitCondition[];
  readonly decisions: readonly {
    readonly id: string;
    readonly matter: string;
    readonly reviewBy: string;
    readonly revises: string | null;
  }[];
  readonly corrections: readonly {
    readonly causeKind: CauseKind | "by-hand";
    readonly causeId: string | null;
    readonly state: "open" | "settled";
    readonly settledOn: string | null;
  }[];
};

/**
 * The causes that no correction has taken up, oldest first. All rows are those of one running
 * venture; `today` is yyyy-mm-dd. The same rows give the same causes with the same ids.
 */
export function causesOf(sources: CauseSources, today: string): Cause[] {
  const causes = [...indicatorCauses(sources), ...conditionCauses(sources), ...reviewCauses(sources, today)];
  return causes.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function indicatorCauses({ indicators, readings, corrections }: CauseSources): Cause[] {
  return indicators.flatMap((indicator) => {
    if (indicator.retiredOn !== null) return [];
    // A corrected reading still names its indicator: a loop that began with it has taken the cause up.
    const own = new Set(readings.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ id }) => id));
    const after = settledAfter(corrections, "indicator", (id) => own.has(id));
    const off = (value: number) => stateOf(value, indicator) === "off-track";
    const first = lastRun(readingsOf(indicator.id, readings), off).find(({ readOn }) => isNew(readOn, after));
    if (first === undefined) return [];
    const { id, readOn: since } = first;
    return [{ kind: "indicator", id, since, trigger: "indicator-off-track", about: indicator.name }];
  });
}

function conditionCauses({ exitConditions, readings, corrections }: CauseSources): Cause[] {
  return conditionsTrue(exitConditions, readings).flatMap(({ condition, days }) => {
    const after = settledAfter(corrections, "exit-condition", (id) => id === condition.id);
    const since = days.find((day) => isNew(day, after));
    if (since === undefined) return [];
    const trigger = condition.indicatorId === null ? "environment-change" : "indicator-off-track";
    return [{ kind: "exit-condition", id: condition.id, since, trigger, about: condition.wording }];
  });
}

function reviewCauses({ decisions, corrections }: CauseSources, today: string): Cause[] {
  return standing(decisions)
    .filter(({ reviewBy }) => reviewBy < today)
    .filter(({ id }) => settledAfter(corrections, "review", (cause) => cause === id) === "never-taken-up")
    .map(({ id, reviewBy, matter }) => {
      return { kind: "review", id, since: reviewBy, trigger: "scheduled-review", about: matter };
    });
}

/** The last day on which a loop with this cause was settled, or that one is open, or that there never was one. */
type TakenUp = { readonly settledOn: string } | "open" | "never-taken-up";

function settledAfter(
  corrections: CauseSources["corrections"],
  kind: CauseKind,
  isCause: (id: string) => boolean,
): TakenUp {
  const loops = corrections.filter(
    ({ causeKind, causeId }) => causeKind === kind && causeId !== null && isCause(causeId),
  );
  if (loops.some(({ state }) => state === "open")) return "open";
  const settledOn = loops
    .flatMap((loop) => loop.settledOn ?? [])
    .sort()
    .at(-1);
  return settledOn === undefined ? "never-taken-up" : { settledOn };
}

function isNew(day: string, taken: TakenUp): boolean {
  if (taken === "open") return false;
  return taken === "never-taken-up" || day > taken.settledOn;
}
