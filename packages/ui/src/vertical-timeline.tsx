import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import type { Tone } from "./hue.ts";
import { Icon } from "./icon.tsx";
import { MarkSample } from "./time-mark.tsx";

export type TimelineEntry =
  | {
      readonly kind: "dot" | "diamond" | "ring";
      readonly id: string;
      readonly tone: Tone;
      /** When, as it is to be read. */
      readonly date: string;
      readonly label: ReactNode;
      readonly note?: ReactNode;
      /** Said behind the date in words, with a triangle: it should have happened by now. */
      readonly lateText?: string | undefined;
    }
  | { readonly kind: "today"; readonly id: string; readonly label: string };

export interface VerticalTimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  /** How much room a date takes: "Dez" or "14.12.2026". */
  readonly dates?: "short" | "long" | undefined;
}

/** The same axis for a phone: a list, from top to bottom, that reads itself. */
export function VerticalTimeline({ label, entries, dates = "long" }: VerticalTimelineProps) {
  return (
    <ol aria-label={label}>
      {entries.map((entry, index) => (
        <li
          key={entry.id}
          className={cx(
            "relative grid gap-x-3 pb-5 last:pb-0",
            dates === "short" ? "grid-cols-[1.125rem_2.5rem_1fr]" : "grid-cols-[1.125rem_5rem_1fr]",
            index < entries.length - 1 &&
              "before:absolute before:start-2 before:top-2 before:-bottom-2 before:w-0.5 before:bg-line-strong",
          )}
        >
          {entry.kind === "today" ? (
            <span className="relative col-span-full flex items-center gap-2">
              <span className="rounded-full bg-accent px-2 py-px text-2xs font-semibold text-paper">{entry.label}</span>
              <span className="flex-1 border-t-2 border-dotted border-accent" />
            </span>
          ) : (
            <>
              <span className="relative mt-0.5">
                <MarkSample kind={entry.kind} tone={entry.tone} />
              </span>
              <span className="text-sm text-soft">{entry.date}</span>
              <div className="min-w-0">
                <div>{entry.label}</div>
                {entry.lateText ? (
                  <div className="flex items-center gap-1.5 text-sm font-semibold text-gap">
                    <Icon name="alert" size={14} />
                    {entry.lateText}
                  </div>
                ) : null}
                {entry.note ? <div className="text-sm text-soft">{entry.note}</div> : null}
              </div>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
