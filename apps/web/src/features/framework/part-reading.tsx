import { Badge } from "@etappe/ui/badge";
import type { I18n } from "../../i18n/i18n.ts";
import type { Part } from "./draft-types.ts";
import { SignValue } from "./field-value-view.tsx";
import { type Forms, formOf } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";

type Props = { readonly part: Part; readonly forms: Forms; readonly nameOf: NameOf; readonly i18n: I18n };

/** A part in words: every field with its name, both languages side by side. */
export function PartReading({ part, forms, nameOf, i18n }: Props) {
  const form = formOf(forms, part.kind);
  return (
    <article>
      <header className="mb-4 border-b border-line pb-3">
        {form.once ? null : <p className="text-sm text-soft">{form.one}</p>}
        <h2 className="text-xl">{nameOf(part.kind, part.key)}</h2>
        <p className="mt-1 max-w-measure text-sm text-soft">{form.help}</p>
        {part.archived ? <Badge icon="info">{i18n.t("framework.archive.badge")}</Badge> : null}
      </header>
      <PartFacts {...{ part, forms, nameOf, i18n }} />
    </article>
  );
}

/** Every field of a part with its name, to be read. */
export function PartFacts({ part, forms, nameOf, i18n }: Props) {
  const fields = formOf(forms, part.kind)
    .fields.filter(({ name, optional }) => !optional || part.content[name] !== undefined)
    .sort((a, b) => Number(a.shape.kind === "key") - Number(b.shape.kind === "key"));
  return (
    <dl className="flex flex-col gap-3.5">
      {fields.map(({ name, label, shape }) => (
        <div key={name}>
          <dt className="text-sm text-soft">{label}</dt>
          <dd>
            <SignValue {...{ name, shape }} value={part.content[name]} around={{ forms, nameOf, i18n }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
