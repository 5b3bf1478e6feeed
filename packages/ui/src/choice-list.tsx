"use client";
import { useId } from "react";
import { cx } from "./class-names.ts";

export interface Choice {
  readonly id: string;
  /** One or two letters in the circle. */
  readonly sign: string;
  readonly text: string;
  readonly note?: string | undefined;
}

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of a few, one below the other and each as wide as the page: for a thumb. */
export function ChoiceList({ label, choices, value, onChange }: ChoiceListProps) {
  const name = useId();
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="sr-only">{label}</legend>
      {choices.map(({ id, sign, text, note }) => (
        <label
          key={id}
          className={cx(
            "relative flex min-h-14 cursor-pointer items-center gap-3 rounded-lg border px-4 py-2.5",
            "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
            value === id ? "border-accent bg-accent-soft" : "border-line-strong bg-card hover:border-edge",
          )}
        >
          <input
            type="radio"
            name={name}
            value={id}
            className="sr-only"
            checked={value === id}
            onChange={() => onChange(id)}
          />
          <span
            aria-hidden="true"
            className={cx(
              "grid size-8 shrink-0 place-items-center rounded-full border-[1.5px] text-sm font-semibold",
              value === id ? "border-accent bg-accent text-paper" : "border-edge text-soft",
            )}
          >
            {sign}
          </span>
          <span className="min-w-0">
            <span className="block font-semibold">{text}</span>
            {note ? <span className="block text-sm text-soft">{note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
