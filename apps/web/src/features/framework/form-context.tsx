"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { createContext, type ReactNode, useContext } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { Content, Fault, Json } from "./draft-types.ts";
import { faultText } from "./fault-words.ts";
import type { FormField, Forms } from "./form-shape.ts";
import { valueAt } from "./json.ts";
import type { NameOf } from "./part-words.ts";

/** What a field of the open part knows of the world around it. */
export type FormContext = {
  readonly content: Content;
  readonly faults: readonly Fault[];
  readonly forms: Forms;
  readonly nameOf: NameOf;
  /** The parts that can be chosen, by kind. */
  readonly offered: (kind: PartKind) => readonly { readonly id: string; readonly label: string }[];
  /** Undefined takes the field away. */
  readonly change: (path: readonly string[], value: Json | undefined) => void;
  readonly isReadOnly: boolean;
  /** The key of a part that a version once offered stays. */
  readonly isKeyFixed: boolean;
  /** What a new row names as its source. */
  readonly source: string;
  /** Draws fields within fields: a row and a case hold the same kinds of fields as the part does. */
  readonly draw: (fields: readonly FormField[], path: readonly string[]) => ReactNode;
  /** Where somebody wants to be taken, and when they asked. */
  readonly jump: { readonly field: string; readonly at: number } | null;
  readonly i18n: I18n;
};

const Context = createContext<FormContext | null>(null);

export function FormProvider({ value, children }: { readonly value: FormContext; readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>;
}

export function useForm(): FormContext {
  const form = useContext(Context);
  if (!form) throw new Error("a field stands outside of a form");
  return form;
}

export type FieldProps = {
  readonly path: readonly string[];
  readonly label: string;
  readonly help: string;
  readonly optional: boolean;
};

/** The value of a field, the fault at it in words, and the way to change it. */
export function useField(path: readonly string[]) {
  const form = useForm();
  const place = path.join(".");
  const fault = form.faults.find(({ field }) => field === place);
  return {
    form,
    place,
    value: valueAt(form.content, path),
    fault,
    error: fault ? faultText(fault, form) : null,
    set: (value: Json | undefined) => form.change(path, value),
  };
}
