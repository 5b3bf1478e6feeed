"use client";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { Icon } from "./icon.tsx";

/** What every field has around it. The label is text: it is also the field's name for a reader. */
export interface FieldFrame {
  readonly label: string;
  /** A word behind the label, e.g. that the field may stay empty. */
  readonly labelNote?: string | undefined;
  /** An InfoTip or a link beside the label. */
  readonly info?: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. Present: the field is invalid. */
  readonly error?: string | null | undefined;
}

export const FIELD = "flex min-w-0 flex-col gap-1";

export const CONTROL =
  "min-h-10 w-full min-w-0 rounded-md border border-edge bg-card text-base text-ink transition-colors pointer-coarse:min-h-11 " +
  "placeholder:text-faint data-hovered:border-ink data-disabled:border-line data-disabled:bg-fill data-disabled:text-soft " +
  "data-invalid:border-gap data-invalid:shadow-[inset_0_0_0_1px_var(--gap)]";

/** For a control that is made of several: the ring goes around the whole. */
export const CONTROL_GROUP = `${CONTROL} flex items-stretch overflow-hidden data-focus-within:outline-2 data-focus-within:outline-offset-2 data-focus-within:outline-accent`;

export const CONTROL_PART =
  "grid w-10 shrink-0 cursor-pointer place-items-center text-soft outline-none data-hovered:bg-fill data-hovered:text-ink data-pressed:bg-line data-disabled:cursor-not-allowed data-disabled:opacity-50";

export function FieldLabel({ label, labelNote, info }: Pick<FieldFrame, "label" | "labelNote" | "info">) {
  return (
    <div className="flex items-baseline gap-1.5">
      <Label className="text-sm font-semibold text-ink">
        {label}
        {labelNote ? <span className="ms-1.5 font-normal text-soft">{labelNote}</span> : null}
      </Label>
      {info}
    </div>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldFrame, "hint" | "error">) {
  return (
    <>
      {hint ? (
        <Text slot="description" className="text-xs text-soft">
          {hint}
        </Text>
      ) : null}
      <FieldError className="flex items-start gap-1.5 text-sm font-semibold text-gap">
        {({ validationErrors, defaultChildren }) => (
          <>
            <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
            <span>{error ?? (validationErrors.length > 0 ? validationErrors.join(" ") : defaultChildren)}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
