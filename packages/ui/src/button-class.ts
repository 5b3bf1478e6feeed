import { cx } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

// Hover is written for links (:hover) and for pressables, which tell a mouse from a finger (data-hovered).
const VARIANT: Readonly<Record<ButtonVariant, string>> = {
  primary: "border-transparent bg-accent text-paper hover:bg-accent-deep data-pressed:bg-accent-deep",
  secondary: "border-line-strong text-ink hover:border-edge hover:bg-fill data-pressed:bg-line",
  quiet: "border-transparent text-accent hover:bg-accent-soft data-pressed:bg-accent-soft",
  danger: "border-transparent bg-gap text-paper hover:bg-gap-deep data-pressed:bg-gap-deep",
};

const SIZE: Readonly<Record<ButtonSize, string>> = {
  normal: "min-h-10 gap-2 px-3.5 py-1.5 text-base pointer-coarse:min-h-11",
  small: "min-h-8 gap-1.5 px-2.5 py-1 text-sm pointer-coarse:min-h-11",
};

/** The looks of a button, for anything that acts like one: a Button, a router's link, a native submit. */
export function buttonClass(variant: ButtonVariant = "secondary", size: ButtonSize = "normal", extra?: string): string {
  return cx(
    "inline-flex cursor-pointer items-center justify-center rounded-md border text-center font-semibold leading-tight",
    "no-underline transition-colors disabled:cursor-not-allowed data-disabled:cursor-not-allowed",
    "aria-disabled:cursor-not-allowed disabled:opacity-55 data-disabled:opacity-55 print:hidden",
    VARIANT[variant],
    SIZE[size],
    extra,
  );
}
