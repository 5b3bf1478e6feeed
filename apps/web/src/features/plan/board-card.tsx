"use client";
import { type ActionState, isOpen } from "@etappe/domain/action";
import { Badge } from "@etappe/ui/badge";
import { Icon } from "@etappe/ui/icon";
import { Menu } from "@etappe/ui/menu";
import type { KeyboardEvent } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { phaseHue } from "../../phase-hue.ts";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import type { PlanAction } from "./plan-lines.ts";
import { periodOf } from "./plan-words.ts";

type Props = {
  readonly action: PlanAction;
  readonly state: ActionState;
  readonly columns: readonly ActionState[];
  readonly roadmap: Roadmap;
  readonly onCarry: (actionId: string, to: ActionState) => void;
};

export function BoardCard({ action, state, columns, roadmap, onCarry }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const isLate = isOpen(state) && action.dueOn < roadmap.today;
  const venture = roadmap.ventures.find(({ id }) => id === action.ventureId)?.name ?? t("roadmap.axis.wholeFirm");
  const owner = action.owner === "" ? t(`roadmap.side.${action.ownerSide}`) : action.owner;

  function onKeyDown(event: KeyboardEvent) {
    if (!action.mayReport || event.target !== event.currentTarget) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const to = step === undefined ? undefined : columns[columns.indexOf(state) + step];
    if (!to) return;
    event.preventDefault();
    onCarry(action.id, to);
  }

  return (
    <li
      // A card can be carried by the arrow keys, so it takes the focus.
      tabIndex={action.mayReport ? 0 : undefined}
      data-card={action.id}
      draggable={action.mayReport}
      onDragStart={(event) => event.dataTransfer.setData("text/plain", action.id)}
      onKeyDown={onKeyDown}
      className={`plan-card rounded-md border border-line-strong bg-card px-3 py-2.5 text-sm ${action.mayReport ? "cursor-grab" : ""}`}
    >
      <div className="flex items-start justify-between gap-2">
        <p className="font-semibold">{action.title}</p>
        {action.mayReport ? (
          <Menu
            label={t("plan.board.move", { title: action.title })}
            variant="quiet"
            size="small"
            entries={columns
              .filter((column) => column !== state)
              .map((column) => ({ id: column, label: t(`roadmap.state.${column}`) }))}
            onAction={(id) => {
              const to = columns.find((column) => column === id);
              if (to) onCarry(action.id, to);
            }}
          >
            <Icon name="menu" />
          </Menu>
        ) : null}
      </div>
      <p className={isLate ? "font-semibold text-gap" : "text-soft"}>
        {isLate ? "▲ " : ""}
        {periodOf(action, i18n)}
        {isLate ? `, ${t("roadmap.late")}` : ""}
      </p>
      <p className="text-soft">
        {words(action.fieldLabel)} · {owner}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-xs text-soft">
        <Badge tone={`hue-${phaseHue(action.phase)}`}>{t(`phase.${action.phase}`)}</Badge>
        {venture}
        {state === "in-progress" ? <span>{t("plan.board.progress", { percent: action.progress })}</span> : null}
      </p>
    </li>
  );
}
