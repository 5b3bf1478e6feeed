"use client";
import "./plan.css";
import { ACTION_STATES, type ActionState } from "@etappe/domain/action";
import { type DragEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import { BoardCard } from "./board-card.tsx";
import { useReport } from "./use-report.ts";

const COLUMNS = ACTION_STATES.filter((state) => state !== "dropped");

/** The firm's actions by how far they are. A card is carried to another column by pointer, by keys or from its menu. */
export function PlanBoard({ roadmap }: { readonly roadmap: Roadmap }) {
  const { t } = useI18n();
  const { report, stateOf, error } = useReport(roadmap);
  const [over, setOver] = useState<ActionState | null>(null);
  const [said, setSaid] = useState("");

  function carry(actionId: string, to: ActionState) {
    const action = roadmap.actions.find(({ id }) => id === actionId);
    if (!action?.mayReport || stateOf(action) === to) return;
    report(action, to);
    setSaid(t("plan.board.said", { title: action.title, state: t(`roadmap.state.${to}`) }));
  }

  function drop(event: DragEvent, to: ActionState) {
    event.preventDefault();
    setOver(null);
    carry(event.dataTransfer.getData("text/plain"), to);
  }

  return (
    <>
      <p className="mb-3 max-w-measure text-xs text-soft print:hidden">{t("plan.board.help")}</p>
      <FailureNotice error={error} className="mb-4" />
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="plan-board">
        {COLUMNS.map((state) => {
          const actions = roadmap.actions.filter((action) => stateOf(action) === state);
          return (
            <section
              key={state}
              aria-labelledby={`board-${state}`}
              className="plan-column flex min-w-0 flex-col gap-2.5"
              data-over={over === state ? "" : undefined}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(state);
              }}
              onDragLeave={(event) => {
                if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
              }}
              onDrop={(event) => drop(event, state)}
            >
              <h2 id={`board-${state}`} className="border-b border-line-strong pb-1.5 text-base first-letter:uppercase">
                {t(`roadmap.state.${state}`)} <span className="font-normal text-soft">{actions.length}</span>
              </h2>
              <ul className="flex min-h-24 flex-col gap-2.5">
                {actions.map((action) => (
                  <BoardCard
                    key={action.id}
                    action={action}
                    state={state}
                    columns={COLUMNS}
                    roadmap={roadmap}
                    onCarry={carry}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
