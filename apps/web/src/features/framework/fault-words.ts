/** What is wrong with a draft, in a sentence that tells how to put it right. */
import type { I18n } from "../../i18n/i18n.ts";
import type { Fault } from "./draft-types.ts";
import { type Forms, formOf } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";

export function faultText(
  { because, values, kind }: Pick<Fault, "because" | "values" | "kind">,
  { forms, nameOf, i18n }: { readonly forms: Forms; readonly nameOf: NameOf; readonly i18n: I18n },
): string {
  const { t } = i18n;
  switch (because) {
    case "text-missing":
      return t(`framework.fault.text-missing.${values.language === "en" ? "en" : "de"}`);
    case "unknown-reference":
    case "archived-reference": {
      const to = forms.parts.find((form) => form.kind === values.to);
      const name = to ? nameOf(to.kind, String(values.key)) : String(values.key);
      return t(`framework.fault.${because}`, { name, kind: to?.one ?? "" });
    }
    case "none-there":
      return t("framework.fault.none-there", { kind: formOf(forms, kind).many });
    case "too-small":
    case "too-few":
      return t(`framework.fault.${because}`, { least: String(values.least ?? "") });
    case "too-large":
    case "too-long":
      return t(`framework.fault.${because}`, { most: String(values.most ?? "") });
    case "level-out-of-scale":
      return t("framework.fault.level-out-of-scale", { top: String(values.top ?? "") });
    case "key-taken":
      return t("framework.fault.key-taken", { key: String(values.key ?? "") });
    case "unknown-field":
      return t("framework.fault.unknown-field", { name: String(values.name ?? "") });
    case "missing":
    case "wrong-type":
    case "not-a-choice":
    case "not-whole":
    case "bad-format":
    case "weighs-nothing":
    case "levels-not-in-order":
    case "in-a-circle":
    case "not-in-order":
      return t(`framework.fault.${because}`);
  }
}
