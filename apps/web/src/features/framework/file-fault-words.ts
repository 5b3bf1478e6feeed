/** What is wrong with a file, in a sentence that tells how to put it right. */
import type { FileShape } from "@etappe/api/framework-file-shape";
import type { I18n } from "../../i18n/i18n.ts";
import { faultText } from "./fault-words.ts";
import type { Forms } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";

export type FileFault = FileShape["faults"][number];

type Around = { readonly forms: Forms; readonly nameOf: NameOf; readonly i18n: I18n };

export function fileFaultText(fault: FileFault, around: Around): string {
  const { because, values, kind } = fault;
  const { t, locale } = around.i18n;
  switch (because) {
    case "not-json":
      return t("framework.import.fault.not-json", { says: String(values.says ?? "") });
    case "unknown-sheet":
    case "sheet-twice":
      return t(`framework.import.fault.${because}`, { name: String(values.name ?? "") });
    case "missing-sheet":
      return t("framework.import.fault.missing-sheet", { name: String(values[locale] ?? "") });
    case "other-key":
      return t("framework.import.fault.other-key", { key: String(values.key ?? "") });
    case "forbidden-key":
    case "bad-character":
    case "unknown-column":
    case "missing-column":
    case "column-twice":
    case "formula":
    case "unknown-parent":
    case "one-row-only":
    case "never-archived":
      return t(`framework.import.fault.${because}`);
    default:
      return faultText({ because, values, kind: kind ?? "identity" }, around);
  }
}
