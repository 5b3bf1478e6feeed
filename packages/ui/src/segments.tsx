"use client";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { cx } from "./class-names.ts";

export interface SegmentsProps<Id extends string> {
  /** What is chosen here; read out, and shown unless hidden. */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly className?: string | undefined;
}

/** One of a few ways to look at the same thing, side by side. Exactly one is on. */
export function Segments<Id extends string>({ label, options, value, onChange, className }: SegmentsProps<Id>) {
  return (
    <div className={cx("flex flex-wrap items-center gap-2 text-sm print:hidden", className)}>
      <span aria-hidden="true" className="text-soft">
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find(({ id }) => keys.has(id));
          if (chosen) onChange(chosen.id);
        }}
        className="inline-flex overflow-hidden rounded-md border border-line-strong"
      >
        {options.map(({ id, label: text }) => (
          <ToggleButton
            key={id}
            id={id}
            className="min-h-8 cursor-pointer border-line-strong px-2.5 text-soft -outline-offset-2 not-first:border-s data-hovered:bg-fill data-hovered:text-ink data-selected:bg-accent-soft data-selected:font-semibold data-selected:text-accent pointer-coarse:min-h-11"
          >
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
