"use client";
import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import { cx } from "./class-names.ts";
import { given } from "./given.ts";

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isSelected?: boolean | undefined;
  readonly defaultSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** For what takes effect at once. On is said by the knob's place and its tick, not by colour alone. */
export function Switch({ label, hint, className, ...props }: SwitchProps) {
  return (
    <SwitchField {...given(props)} validationBehavior="aria" className={cx("min-w-0", className)}>
      <SwitchButton className="group flex min-h-6 cursor-pointer items-start gap-3 py-1 data-disabled:cursor-not-allowed data-disabled:text-soft pointer-coarse:min-h-11">
        <span
          className={cx(
            "flex h-5.5 w-10 shrink-0 items-center rounded-full border-[1.5px] border-edge bg-card p-0.5 transition-colors",
            "group-data-hovered:border-ink group-data-selected:border-accent group-data-selected:bg-accent",
            "group-data-disabled:border-line-strong group-data-disabled:bg-fill",
            "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent",
          )}
        >
          <span className="grid size-3.5 place-items-center rounded-full bg-edge transition-transform group-data-selected:translate-x-4.5 group-data-selected:bg-paper">
            <svg
              aria-hidden="true"
              className="hidden group-data-selected:block"
              width="10"
              height="10"
              viewBox="0 0 10 10"
            >
              <path d="M2 5l2 2 4-4" fill="none" stroke="var(--accent)" strokeWidth="1.8" />
            </svg>
          </span>
        </span>
        <span className="min-w-0">
          <span className="block">{label}</span>
          {hint ? <span className="block text-xs text-soft">{hint}</span> : null}
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
