"use client";
import { isOpen } from "@etappe/domain/action";
import { Button } from "@etappe/ui/button";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import { DatesDialog } from "./dates-dialog.tsx";
import type { ActionLine } from "./plan-lines.ts";
import { distance, metaOf, movedBy, periodOf } from "./plan-words.ts";
import type { PlanMoving } from "./use-plan-move.ts";

type Props = {
  readonly roadmap: Roadmap;
  /** The action that was chosen on the timeline. */
  readonly line: ActionLine | null;
  readonly moving: PlanMoving;
  readonly isDating: boolean;
  readonly onDating: (isOpen: boolean) => void;
  readonly onNudge: (actionId: string, days: number) => void;
  readonly onSave: () => void;
  readonly onDrop: () => void;
};

/** What was chosen and what its move would do, with the buttons for whoever neither drags nor uses keys. */
export function PlanPanel(props: Props) {
  const { roadmap, line, moving, isDating, onDating } = props;
  const { t } = useI18n();
  const saved = moving.saved;
  if (line === null && saved === null) return null;
  return (
    <section
      aria-label={t("plan.panel.label")}
      className="sticky bottom-3 z-10 rounded-md border border-line-strong bg-card px-4 py-3 shadow-pop print:hidden"
    >
      {saved ? <SavedMove roadmap={roadmap} moving={moving} /> : null}
      {line && !saved ? <Chosen {...props} line={line} /> : null}
      <FailureNotice error={moving.error} className="mt-3" />
      {line ? (
        <DatesDialog
          key={`${line.id}-${line.action.version}`}
          firmId={roadmap.firm.id}
          action={line.action}
          isOpen={isDating}
          onOpenChange={onDating}
        />
      ) : null}
    </section>
  );
}

function Chosen({ roadmap, line, moving, onDating, onNudge, onSave, onDrop }: Props & { readonly line: ActionLine }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { action } = line;
  const along = moving.chain(action.id).length - 1;
  const isMoving = moving.move?.actionId === action.id;
  const owner = [t(`roadmap.side.${action.ownerSide}`), action.owner].filter((part) => part !== "").join(", ");
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-64 flex-1">
        <p className="font-semibold">{action.title}</p>
        {isMoving ? (
          <MoveWords moving={moving} line={line} />
        ) : (
          <p className="text-sm text-soft">
            {[...metaOf(line, 0, i18n), t(`roadmap.state.${action.state}`), owner].join(" · ")}
            {along > 0 ? ` · ${t("plan.panel.along", { count: along })}` : ""}
          </p>
        )}
        {isMoving ? <Conflicts roadmap={roadmap} moving={moving} /> : null}
      </div>
      {isOpen(action.state) ? (
        <div className="flex flex-wrap items-center gap-2">
          {([-7, -1, 1, 7] as const).map((days) => (
            <Button key={days} size="small" aria-label={distance(days, i18n)} onPress={() => onNudge(action.id, days)}>
              {t(`plan.panel.nudge.${days < 0 ? "earlier" : "later"}`, { count: Math.abs(days) })}
            </Button>
          ))}
          {isMoving ? (
            <>
              <Button variant="quiet" size="small" onPress={onDrop}>
                {t("plan.panel.drop")}
              </Button>
              {along > 0 ? (
                <Button size="small" onPress={() => void moving.saveAlone()}>
                  {t("plan.panel.alone")}
                </Button>
              ) : null}
              <Button
                variant="primary"
                size="small"
                onPress={onSave}
                isDisabled={moving.outcome?.kind === "refused"}
                pendingText={moving.isSaving ? t("plan.move.saving") : null}
              >
                {along > 0 ? t("plan.panel.saveChain", { count: along + 1 }) : t("plan.panel.save")}
              </Button>
            </>
          ) : (
            <Button variant="quiet" size="small" onPress={() => onDating(true)}>
              {t("plan.dates.open")}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

function MoveWords({ moving, line }: { readonly moving: PlanMoving; readonly line: ActionLine }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { move, outcome } = moving;
  if (!move || !outcome) return null;
  if (outcome.kind === "refused") return <p className="text-sm text-gap">{t(`refusals.${outcome.because}`)}</p>;
  const period = periodOf(movedBy(line.action, move.days), i18n);
  return (
    <p className="max-w-measure text-sm">
      {t("plan.panel.moves", { distance: distance(move.days, i18n), period, count: outcome.moved.length - 1 })}
    </p>
  );
}

/** What would then begin before what it waits for is due. It may be saved all the same. */
function Conflicts({ roadmap, moving }: { readonly roadmap: Roadmap; readonly moving: PlanMoving }) {
  const { t } = useI18n();
  const { outcome } = moving;
  if (outcome?.kind !== "shifted" || outcome.conflicts.length === 0) return null;
  const titleOf = (id: string) => roadmap.actions.find((action) => action.id === id)?.title ?? "";
  return (
    <ul className="mt-1 max-h-24 max-w-measure overflow-y-auto text-sm font-semibold text-gap">
      {outcome.conflicts.map(({ actionId, dependsOn }) => (
        <li key={`${actionId}${dependsOn}`}>
          ▲ {t("plan.panel.conflict", { action: titleOf(actionId), before: titleOf(dependsOn) })}
        </li>
      ))}
    </ul>
  );
}

function SavedMove({ roadmap, moving }: { readonly roadmap: Roadmap; readonly moving: PlanMoving }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { saved } = moving;
  if (!saved) return null;
  const title = roadmap.actions.find(({ id }) => id === saved.actionId)?.title ?? "";
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p role="status">
        {t("plan.panel.saved", { title, distance: distance(saved.days, i18n), count: saved.moved.length - 1 })}
      </p>
      <Button
        size="small"
        onPress={() => void moving.takeBack()}
        pendingText={moving.isSaving ? t("plan.move.saving") : null}
      >
        {t("plan.panel.takeBack")}
      </Button>
    </div>
  );
}
