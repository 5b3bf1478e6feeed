"use client";
import { Input } from "react-aria-components/Input";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { cx } from "./class-names.ts";
import { CONTROL, FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";

type Passed = Omit<AriaTextFieldProps, "children" | "className" | "style" | "isInvalid">;

export interface TextFieldProps extends Passed, FieldFrame {
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
}

export function TextField({ label, labelNote, info, hint, error, placeholder, className, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={cx(FIELD, className)}>
      <FieldLabel label={label} labelNote={labelNote} info={info} />
      <Input className={cx(CONTROL, "px-3 py-1.5")} placeholder={placeholder ?? ""} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextFieldProps {
  /** For a sentence or two, where many areas stand on one page. */
  readonly isLow?: boolean | undefined;
}

export function TextArea(props: TextAreaProps) {
  const { label, labelNote, info, hint, error, placeholder, className, isLow = false, ...passed } = props;
  return (
    <AriaTextField {...passed} isInvalid={Boolean(error)} className={cx(FIELD, className)}>
      <FieldLabel label={label} labelNote={labelNote} info={info} />
      {/* field-sizing lets the area grow with what is written, so nothing scrolls inside a scroll. */}
      <AriaTextArea
        className={cx(
          CONTROL,
          "max-h-[60vh] resize-y px-3 py-2 field-sizing-content",
          isLow ? "min-h-10" : "min-h-24 pointer-coarse:min-h-24",
        )}
        placeholder={placeholder ?? ""}
      />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
