/** What both drawings of a path are made from, and what they say to whoever cannot see them. */
import { ENDINGS, type Ending } from "@etappe/domain/venture";
import type { I18n } from "../../i18n/i18n.ts";
import { type PathStep, type PlacedPath, placePath } from "./path-order.ts";
import type { Venture } from "./venture-draft.ts";

export type DrawnPath = {
  readonly venture: Venture;
  readonly i18n: I18n;
  readonly path: PlacedPath;
  /** The gates at which something was missing that is missing still. */
  readonly owed: ReadonlySet<string>;
};

/** One line of the path: a step that was made, or a loop that is not settled yet. */
export type PathLine =
  | { readonly kind: "step"; readonly step: Venture["path"][number] }
  | { readonly kind: "look"; readonly loop: Venture["openLoops"][number] };

/** The path with its open loops where they were opened, in the order of time. */
export function pathLines(venture: Venture): readonly PathLine[] {
  const lines: readonly PathLine[] = [
    ...venture.path.map((step) => ({ kind: "step" as const, step })),
    ...venture.openLoops.map((loop) => ({ kind: "look" as const, loop })),
  ];
  return lines.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

export function placedPathOf(venture: Venture): PlacedPath {
  const steps = pathLines(venture).map((line): PathStep => {
    if (line.kind === "step") return line.step;
    const { id, openedOn } = line.loop;
    return { id, kind: "look", fromPhase: null, toPhase: null, movedOn: openedOn };
  });
  return placePath(steps, venture.today, venture.path.at(-1)?.lookAgainOn ?? null);
}

function dayOf(line: PathLine): string {
  return line.kind === "step" ? line.step.movedOn : line.loop.openedOn;
}

export function describe(venture: Venture, { t }: I18n): string {
  const loops = venture.path.filter(({ kind }) => kind === "correct").length + venture.openLoops.length;
  const ending = endingOf(venture);
  const now = ending ? t(`venture.ending.${ending}`) : t(`venture.phase.${venture.phase}`);
  return t("venture.path.pictureDesc", { steps: venture.path.length, loops, now });
}

/** How the venture ended; null while it runs. */
export function endingOf({ path }: Pick<Venture, "path">): Ending | null {
  const last = path.at(-1);
  return last?.kind === "close" ? (ENDINGS.find((ending) => ending === last.outcome) ?? null) : null;
}
