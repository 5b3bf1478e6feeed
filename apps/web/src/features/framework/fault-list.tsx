"use client";
import { Icon } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";
import type { Fault, PlainPart } from "./draft-types.ts";
import { faultText } from "./fault-words.ts";
import { type Forms, formOf } from "./form-shape.ts";
import { fieldTrail, type NameOf } from "./part-words.ts";

type Props = {
  readonly faults: readonly Fault[];
  readonly parts: readonly PlainPart[];
  readonly forms: Forms;
  readonly nameOf: NameOf;
  /** Takes the reader to the field. */
  readonly onGo: (fault: Fault) => void;
  readonly i18n: I18n;
};

/** Everything that keeps a draft from being published, each with the way to its field. */
export function FaultList({ faults, parts, forms, nameOf, onGo, i18n }: Props) {
  return (
    <ul className="flex flex-col">
      {faults.map((fault) => {
        const { kind, key, field, because } = fault;
        const form = formOf(forms, kind);
        const part = parts.find((one) => one.kind === kind && one.key === key);
        const name = part && !form.once ? `${form.one}: ${nameOf(kind, key)}` : key === "" ? form.many : form.one;
        const trail = fieldTrail(form.fields, field, part?.content ?? null, i18n);
        return (
          <li key={`${kind}/${key}/${field}/${because}/${fault.values.language ?? fault.values.key ?? ""}`}>
            <button
              type="button"
              onClick={() => onGo(fault)}
              className="flex min-h-9 w-full cursor-pointer items-start gap-2 rounded-sm border-b border-line px-1 py-2 text-start hover:bg-fill pointer-coarse:min-h-11"
            >
              <Icon name="alert" size={15} className="mt-0.5 shrink-0 text-gap" />
              <span className="min-w-0">
                <span className="font-semibold">{name}</span>
                {trail.length > 0 ? <span className="text-soft"> › {trail.join(" › ")}</span> : null}
                <span className="block text-sm">{faultText(fault, { forms, nameOf, i18n })}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
