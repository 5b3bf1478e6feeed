"use client";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class.ts";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style" | "isPending"> {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly className?: string | undefined;
  /** While the work runs, what is running, in words. Absent or null: nothing runs. */
  readonly pendingText?: string | null | undefined;
}

/** A button says what happens. While it happens it says that, keeps the focus and ignores a second press. */
export function Button({ variant, size, className, pendingText = null, children, ...props }: ButtonProps) {
  const pending = pendingText !== null;
  return (
    <AriaButton {...props} isPending={pending} className={buttonClass(variant, size, className)}>
      {pending ? (
        <>
          <Spinner />
          <span>{pendingText}</span>
        </>
      ) : (
        children
      )}
    </AriaButton>
  );
}

function Spinner() {
  return (
    <svg aria-hidden="true" className="animate-spin" width="14" height="14" viewBox="0 0 14 14" fill="none">
      <circle cx="7" cy="7" r="5.5" stroke="currentColor" strokeWidth="2" opacity="0.35" />
      <path d="M7 1.5A5.5 5.5 0 0 1 12.5 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
