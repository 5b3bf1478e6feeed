/**
 * The form of each kind of part, in words: made on the server from the fields of the domain and handed over, so that
 * the browser needs neither the schemas nor the many texts.
 */
import type { PartKind } from "@etappe/domain/part-kind";
import type { Option } from "@etappe/ui/option-list";

export type FormShape =
  | { readonly kind: "text" | "key" | "flag" }
  | { readonly kind: "country" }
  | { readonly kind: "line"; readonly max: number }
  | { readonly kind: "number"; readonly min: number | null; readonly max: number | null; readonly whole: boolean }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "reference"; readonly to: PartKind }
  /** Words that the field `by` beside it allows. */
  | {
      readonly kind: "words";
      readonly row: string;
      readonly by: string;
      readonly of: Readonly<Record<string, readonly Option[]>>;
    }
  | { readonly kind: "group"; readonly fields: readonly FormField[] }
  | { readonly kind: "variant"; readonly cases: readonly FormCase[] }
  /** `numbered`: the field of a row that is its place in the list. */
  | { readonly kind: "list"; readonly of: FormShape; readonly row: string; readonly numbered: string | null };

export type FormCase = { readonly name: string; readonly label: string; readonly fields: readonly FormField[] };

export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly optional: boolean;
  readonly shape: FormShape;
};

export type PartForm = {
  readonly kind: PartKind;
  /** What one of them is called, and all of them. */
  readonly one: string;
  readonly many: string;
  readonly help: string;
  /** There is exactly one of it: it is not added, copied, moved or archived. */
  readonly once: boolean;
  /** The fields that its key is made of. */
  readonly named: readonly string[];
  readonly fields: readonly FormField[];
};

export type FormGroup = { readonly key: string; readonly label: string; readonly kinds: readonly PartKind[] };

/** Everything about forms that the editor and the readers of a framework need. */
export type Forms = {
  readonly groups: readonly FormGroup[];
  readonly parts: readonly PartForm[];
  readonly countries: readonly Option[];
};

/** The form of a kind. That there is one for each is the server's promise. */
export function formOf(forms: Forms, kind: PartKind): PartForm {
  const form = forms.parts.find((one) => one.kind === kind);
  if (!form) throw new Error(`no form for ${kind}`);
  return form;
}
