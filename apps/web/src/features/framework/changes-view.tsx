"use client";
import { Badge, type BadgeTone } from "@etappe/ui/badge";
import type { IconName } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";
import { ChangedField } from "./changed-field.tsx";
import { ChangedRow } from "./changed-row.tsx";
import type { Change, PlainPart } from "./draft-types.ts";
import { foldRows } from "./fold-rows.ts";
import { type Forms, formOf } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";

type Props = {
  readonly changes: readonly Change[];
  /** The parts as they are now, to read the changed fields by. */
  readonly parts: readonly PlainPart[];
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly i18n: I18n;
};

const LOOK: Readonly<Record<Change["change"], { readonly tone: BadgeTone; readonly icon?: IconName }>> = {
  added: { tone: "hue-3", icon: "plus" },
  removed: { tone: "gap", icon: "minus" },
  changed: { tone: "accent" },
  moved: { tone: "neutral" },
};

/** What is different between two frameworks, in the groups that a consultant knows, field by field. */
export function ChangesView({ changes, parts, forms, nameOf, i18n }: Props) {
  const { t, words } = i18n;
  if (changes.length === 0) return <p className="text-soft">{t("framework.changes.none")}</p>;
  const groups = forms.groups.flatMap((group) => {
    const inGroup = changes.filter(({ kind }) => group.kinds.includes(kind));
    return inGroup.length > 0 ? [{ ...group, changes: inGroup }] : [];
  });
  return (
    <div className="flex flex-col gap-6">
      <ChangeCounts changes={changes} i18n={i18n} />
      {groups.map((group) => (
        <section key={group.key}>
          <h3 className="border-b border-line-strong pb-1 text-base">{group.label}</h3>
          <ul>
            {group.changes.map(({ change, kind, key, label, fields }) => {
              const form = formOf(forms, kind);
              const named = words(label) || (label.de ?? "") || key;
              const isThere = parts.some((part) => part.kind === kind && part.key === key);
              const name = isThere ? nameOf(kind, key) : named;
              return (
                <li key={`${change} ${kind}/${key}`} className="border-b border-line py-2.5">
                  <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                    <Badge tone={LOOK[change].tone} icon={LOOK[change].icon}>
                      {t(`framework.changes.${change}`)}
                    </Badge>
                    {form.once ? null : <span className="text-sm text-soft">{form.one}</span>}
                    <span className="font-semibold">{name}</span>
                  </p>
                  {fields.length > 0 ? (
                    <dl className="mt-1.5 flex flex-col gap-2 sm:ms-4">
                      {foldRows(fields).map((folded) => {
                        const content = parts.find((part) => part.kind === kind && part.key === key)?.content ?? null;
                        const around = { forms, nameOf, i18n };
                        return folded.kind === "field" ? (
                          <ChangedField key={folded.field.field} field={folded.field} {...{ form, content, around }} />
                        ) : (
                          <ChangedRow key={folded.field} folded={folded} {...{ form, content, around }} />
                        );
                      })}
                    </dl>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

const KINDS = ["added", "changed", "removed", "moved"] as const;

function ChangeCounts({ changes, i18n: { t, format } }: Pick<Props, "changes" | "i18n">) {
  const said = KINDS.flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length;
    return count > 0 ? [t(`framework.changes.count.${kind}`, { count })] : [];
  });
  return <p className="text-soft">{format.list(said)}</p>;
}
