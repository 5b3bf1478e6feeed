import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { HUE_SOFT, HUE_TEXT, type Hue, inkOf } from "./hue.ts";
import { Icon } from "./icon.tsx";
import type { LinkComponent } from "./link.ts";

export interface Step {
  readonly id: string;
  readonly label: string;
  readonly state: "done" | "current" | "open";
  readonly hue: Hue;
  /** The state in a word, for ears: shape and weight say it to the eye. */
  readonly stateText: string;
  /** e.g. how much of the step is settled. */
  readonly detail?: string | undefined;
  readonly href?: string | undefined;
}

export interface StepperProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly as?: LinkComponent | undefined;
  readonly className?: string | undefined;
}

const EDGE: Readonly<Record<Hue, string>> = {
  1: "shadow-[inset_0_-2.5px_0_var(--hue-1)]",
  2: "shadow-[inset_0_-2.5px_0_var(--hue-2)]",
  3: "shadow-[inset_0_-2.5px_0_var(--hue-3)]",
};

/** Steps in their order: done is ticked, current is underlined and bold, open is plain. */
export function Stepper({ label, steps, as: Link = "a", className }: StepperProps) {
  return (
    <ol
      aria-label={label}
      className={cx(
        "inline-flex max-w-full overflow-hidden rounded-md border border-line-strong text-sm max-sm:text-xs",
        className,
      )}
    >
      {steps.map((step) => {
        const content = (
          <>
            <span className="min-w-0">
              {step.label}
              {step.detail ? <span> · {step.detail}</span> : null}
            </span>
            {step.state === "done" ? <Icon name="check" size={14} /> : null}
            <span className="sr-only">({step.stateText})</span>
          </>
        );
        const look = cx(
          "flex h-full min-h-9 items-center gap-1.5 px-3.5 py-1.5 max-sm:px-2.5",
          step.state === "open" ? "text-soft" : cx(HUE_TEXT[step.hue], HUE_SOFT[step.hue]),
          step.state === "current" && cx("font-semibold", EDGE[step.hue]),
        );
        return (
          <li
            key={step.id}
            aria-current={step.state === "current" ? "step" : undefined}
            className="min-w-0 border-line-strong not-first:border-s"
          >
            {step.href ? (
              <Link href={step.href} className={cx(look, "-outline-offset-2 hover:underline")}>
                {content}
              </Link>
            ) : (
              <span className={look}>{content}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

export interface StepBarsProps {
  /** Steps in all, and the one that is reached (from 1). */
  readonly count: number;
  readonly reached: number;
  readonly hue: Hue;
  /** The reached step in a word. */
  readonly label: string;
  /** Whose steps they are. */
  readonly children?: ReactNode;
}

/** The same steps, small enough for a table: one bar per step, and the word. */
export function StepBars({ count, reached, hue, label, children }: StepBarsProps) {
  return (
    <span className="flex items-baseline gap-2 text-sm leading-snug">
      <svg aria-hidden="true" className="shrink-0" width={count * 18 - 2} height="7">
        {Array.from({ length: count }, (_, bar) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the bars have nothing but their place
            key={bar}
            x={bar * 18}
            width="16"
            height="7"
            rx="2"
            fill={bar < reached ? inkOf(hue) : "var(--line)"}
          />
        ))}
      </svg>
      <span className="min-w-0">
        <span className={cx("font-semibold", HUE_TEXT[hue])}>{label}</span> {children}
      </span>
    </span>
  );
}
