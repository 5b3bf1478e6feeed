"use client";
import type { I18n } from "../../i18n/i18n.ts";
import { KeepDialog } from "./keep-dialog.tsx";
import { movesOf } from "./scenario-list.tsx";
import { isSameMoves, type Scenario } from "./scratch.ts";
import type { Scratch } from "./use-scratch.ts";

type Props = {
  readonly firmId: string;
  readonly scenarios: readonly Scenario[];
  readonly scratch: Scratch;
  readonly i18n: I18n;
};

/** The scratch copy becomes a scenario, or what it came from is brought up to it. */
export function ScratchActions({ firmId, scenarios, scratch, i18n: { t } }: Props) {
  const { moves, loaded } = scratch;
  if (moves.length === 0) return null;
  const kept = scenarios.find(({ id, state }) => id === loaded && state === "kept") ?? null;
  if (kept && isSameMoves(movesOf(kept), moves)) {
    return <p className="mt-2 text-sm text-soft">{t("scenario.keep.isKept", { name: kept.name })}</p>;
  }
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {kept ? (
        <KeepDialog
          firmId={firmId}
          moves={moves}
          before={kept}
          label={t("scenario.keep.update", { name: kept.name })}
          variant="primary"
          onKept={(id) => scratch.load(moves, id)}
        />
      ) : null}
      <KeepDialog
        firmId={firmId}
        moves={moves}
        before={null}
        label={t(kept ? "scenario.keep.openNew" : "scenario.keep.open")}
        variant={kept ? "secondary" : "primary"}
        onKept={(id) => scratch.load(moves, id)}
      />
    </div>
  );
}
