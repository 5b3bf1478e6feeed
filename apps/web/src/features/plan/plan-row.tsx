"use client";
import { isOpen } from "@etappe/domain/action";
import { Icon } from "@etappe/ui/icon";
import { MarkSample } from "@etappe/ui/time-mark";
import { type CSSProperties, memo } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { phaseHue } from "../../phase-hue.ts";
import { titleOf } from "../roadmap/roadmap-words.ts";
import type { ActionLine, PlanMark } from "./plan-lines.ts";
import { metaOf, spokenOf } from "./plan-words.ts";

type Props = {
  readonly line: ActionLine;
  /** Days by which it is moved and not saved yet. */
  readonly offset: number;
  readonly isChosen: boolean;
  /** Whether Tab stops at it: one bar of all, the arrows reach the others. */
  readonly isStop: boolean;
  readonly mayPlan: boolean;
};

/** One action on its line. Drawn anew only when something about this very line has changed. */
export const PlanRow = memo(function PlanRow({ line, offset, isChosen, isStop, mayPlan }: Props) {
  const i18n = useI18n();
  const { action, at, days, was } = line;
  const isMovable = mayPlan && isOpen(action.state);
  const place = placeOf(at + offset, days);
  const look = {
    className: "plan-bar",
    "data-phase": action.phase,
    "data-state": action.state,
    "data-critical": line.isCritical ? "" : undefined,
    style: place,
  };
  const inside = <Inside action={action} />;
  return (
    <li className="plan-line" data-kind="action">
      <div className="plan-label" title={action.title}>
        <span className="plan-title">{action.title}</span>
        <span aria-hidden={isMovable} className="plan-meta" data-late={line.isLate ? "" : undefined}>
          {metaOf(line, offset, i18n).join(" · ")}
        </span>
        {isMovable ? null : <span className="sr-only">{i18n.t(`roadmap.state.${action.state}`)}</span>}
      </div>
      <div className="plan-track">
        {was ? <span aria-hidden="true" className="plan-was" style={placeOf(was.at, was.days)} /> : null}
        {isMovable ? (
          <button
            {...look}
            type="button"
            data-bar={action.id}
            data-moving={offset === 0 ? undefined : ""}
            aria-label={spokenOf(line, offset, i18n)}
            aria-pressed={isChosen}
            tabIndex={isStop ? 0 : -1}
          >
            {inside}
          </button>
        ) : (
          <span {...look} aria-hidden="true">
            {inside}
          </span>
        )}
        {line.isLate ? (
          <span aria-hidden="true" className="plan-late" style={place}>
            <Icon name="alert" size={15} />
          </span>
        ) : null}
      </div>
    </li>
  );
});

function Inside({ action }: Pick<ActionLine, "action">) {
  const isDone = action.state === "done";
  return (
    <>
      <span className="plan-progress" style={{ "--progress": isDone ? 100 : action.progress } as CSSProperties} />
      {isDone || action.state === "blocked" ? (
        <span className="plan-sign">
          <Icon name={isDone ? "check" : "stop"} size={14} />
        </span>
      ) : null}
    </>
  );
}

type PathProps = { readonly label: string; readonly marks: readonly PlanMark[] };

/** What was decided, passed, is owed and is looked at again on a venture's way, on one line. */
export const PathRow = memo(function PathRow({ label, marks }: PathProps) {
  const i18n = useI18n();
  return (
    <li className="plan-line" data-kind="path">
      <div className="plan-label">
        <span className="plan-title text-soft">{label}</span>
      </div>
      <ul className="plan-track">
        {marks.map((mark) => {
          const text = `${i18n.day(mark.on)}: ${titleOf(mark, i18n)}`;
          return (
            <li key={mark.id} className="plan-mark" data-kind={mark.kind} style={placeOf(mark.at, 0)} title={text}>
              <MarkSign mark={mark} />
              <span className="sr-only">{text}</span>
            </li>
          );
        })}
      </ul>
    </li>
  );
});

const SHAPE = { gate: "diamond", decision: "dot", review: "ring", "look-again": "ring" } as const;

export function MarkSign({ mark }: { readonly mark: Pick<PlanMark, "kind"> & { readonly toPhase?: PhaseOrNone } }) {
  if (mark.kind === "debt") return <Icon name="alert" size={18} />;
  if (mark.kind === "need") return <Icon name="people" size={18} />;
  const tone = mark.kind === "gate" ? (mark.toPhase ? phaseHue(mark.toPhase) : "neutral") : "accent";
  return <MarkSample kind={SHAPE[mark.kind]} tone={tone} />;
}

type PhaseOrNone = Extract<PlanMark, { kind: "gate" }>["toPhase"];

function placeOf(at: number, days: number): CSSProperties {
  return { "--at": at, "--days": days } as CSSProperties;
}
