"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { Badge } from "@etappe/ui/badge";
import { useEffect, useMemo, useRef } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { writtenIn } from "./draft-state.ts";
import type { DraftStore } from "./draft-store.ts";
import type { Fault, Json, Part } from "./draft-types.ts";
import { FormProvider } from "./form-context.tsx";
import { type Forms, formOf } from "./form-shape.ts";
import { withValue } from "./json.ts";
import { PartActions } from "./part-actions.tsx";
import { PartFields } from "./part-field.tsx";
import { PartFacts } from "./part-reading.tsx";
import { PartTrouble } from "./part-trouble.tsx";
import type { NameOf } from "./part-words.ts";
import { useSlot } from "./use-draft.ts";

type Props = {
  readonly store: DraftStore;
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly faults: readonly Fault[];
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly mayEdit: boolean;
  readonly source: string;
  readonly jump: { readonly field: string; readonly at: number } | null;
  readonly onOpen: (id: string | null) => void;
  readonly onCopy: (part: Part) => void;
  readonly i18n: I18n;
};

/** A letter is mostly followed by another one. */
const WRITING_MS = 900;

/** The open part as a form. Only this one is drawn, however large the framework is. */
export function PartPanel(props: Props) {
  const { store, part, parts, faults, forms, nameOf, mayEdit, source, jump, i18n } = props;
  const { t } = i18n;
  const slot = useSlot(store, part.id);
  const content = writtenIn(slot) ?? part.content;
  const form = formOf(forms, part.kind);
  const isReadOnly = !mayEdit || part.archived;
  const offered = useMemo(() => offeredIn(parts, nameOf), [parts, nameOf]);
  const panel = useRef<HTMLDivElement>(null);
  useJump(panel, jump);

  function change(path: readonly string[], value: Json | undefined) {
    const current = writtenIn(store.state().slots[part.id]) ?? part.content;
    store.tell({
      kind: "changed",
      id: part.id,
      content: withValue(current, path, value),
      notBefore: Date.now() + WRITING_MS,
    });
  }

  return (
    <div ref={panel}>
      <header className="mb-4 border-b border-line pb-3">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {form.once ? null : <p className="text-sm text-soft">{form.one}</p>}
            <h2 tabIndex={-1} data-part-title className="text-xl outline-none">
              {nameOf(part.kind, part.key)}
            </h2>
          </div>
          <PartActions {...{ store, part, parts, form, mayEdit, i18n }} onOpen={props.onOpen} onCopy={props.onCopy} />
        </div>
        <p className="mt-1 max-w-measure text-sm text-soft">{form.help}</p>
        {part.archived ? (
          <p className="mt-2 max-w-measure text-sm">
            <Badge icon="info">{t("framework.archive.badge")}</Badge> {t("framework.archive.text")}
          </p>
        ) : null}
      </header>
      {slot?.trouble ? (
        <PartTrouble {...{ store, part, forms, nameOf, i18n }} trouble={slot.trouble} mine={content} />
      ) : null}
      {isReadOnly ? (
        <PartFacts {...{ part, forms, nameOf, i18n }} />
      ) : (
        <FormProvider
          value={{
            ...{ content, forms, nameOf, offered, change, isReadOnly, source, jump, i18n },
            faults,
            isKeyFixed: part.known,
            draw: (fields, path) => <PartFields fields={fields} path={path} />,
          }}
        >
          <PartFields fields={form.fields} path={[]} />
        </FormProvider>
      )}
      <p className="mt-6 text-xs text-soft">
        {t("framework.form.changedBy", { name: part.changedByName || "–", moment: i18n.moment(part.updatedAt) })}
      </p>
    </div>
  );
}

/** The parts of a kind to choose from; made once per kind, as there may be hundreds. */
function offeredIn(parts: readonly Part[], nameOf: NameOf) {
  const known = new Map<PartKind, readonly { id: string; label: string }[]>();
  return (kind: PartKind) => {
    const options =
      known.get(kind) ??
      parts.flatMap((part) =>
        part.kind === kind && !part.archived && part.key !== ""
          ? [{ id: part.key, label: nameOf(kind, part.key) }]
          : [],
      );
    known.set(kind, options);
    return options;
  };
}

/** Takes whoever followed a fault to its field. Rows on the way have to open first. */
function useJump(panel: React.RefObject<HTMLDivElement | null>, jump: Props["jump"]): void {
  useEffect(() => {
    if (!jump) return;
    const timer = setTimeout(() => {
      const places = jump.field.split(".").map((_, index, steps) => steps.slice(0, steps.length - index).join("."));
      const found = places
        .map((place) => panel.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(place)}"]`))
        .find((field) => field);
      const control =
        found?.querySelector<HTMLElement>("[data-invalid] :is(input, textarea, button)") ??
        found?.querySelector<HTMLElement>("input:not([tabindex='-1']), textarea, button");
      const target = control ?? panel.current?.querySelector<HTMLElement>("[data-part-title]");
      target?.focus();
      (found ?? target)?.scrollIntoView({ block: "center" });
    }, 80);
    return () => clearTimeout(timer);
  }, [panel, jump]);
}
