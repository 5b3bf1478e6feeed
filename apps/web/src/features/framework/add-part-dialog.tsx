"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { DraftStore } from "./draft-store.ts";
import type { Content, Json, Part } from "./draft-types.ts";
import { FormProvider } from "./form-context.tsx";
import { type FormField, type Forms, formOf, type PartForm } from "./form-shape.ts";
import { withValue } from "./json.ts";
import { copyOf, freeKey, keyFrom, newContent } from "./new-part.ts";
import { PartFields } from "./part-field.tsx";
import { type NameOf, textIn } from "./part-words.ts";

/** What is to be added: a part of this kind, perhaps as a copy. */
export type Wanted = { readonly kind: PartKind; readonly copied: Part | null };

type Props = {
  readonly store: DraftStore;
  readonly wanted: Wanted;
  readonly parts: readonly Part[];
  /** The part that is open: a new one of its kind comes behind it. */
  readonly openId: string | null;
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly source: string;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
  readonly i18n: I18n;
};

/** Only what a part is called, or about, is asked before it is there. Everything else is written in its form. */
export function AddPartDialog(props: Props) {
  const { t } = props.i18n;
  const { one } = formOf(props.forms, props.wanted.kind);
  return (
    <Dialog
      title={t(props.wanted.copied ? "framework.add.copyTitle" : "framework.add.title", { kind: one })}
      closeLabel={t("common.close")}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <AddPartForm {...props} />
    </Dialog>
  );
}

function AddPartForm({ store, wanted, parts, openId, forms, nameOf, source, onClose, onAdded, i18n }: Props) {
  const { t } = i18n;
  const form = formOf(forms, wanted.kind);
  const ofKind = parts.filter(({ kind }) => kind === wanted.kind);
  const taken = ofKind.map(({ key }) => key);
  const [id] = useState(freshId);
  const offeredParts = ofKind.filter(({ archived }) => !archived);
  const beside = wanted.copied ?? offeredParts.find((part) => part.id === openId) ?? null;
  const last = beside ?? offeredParts.at(-1) ?? null;
  const [content, setContent] = useState<Content>(() =>
    begun(wanted, form, ofKind, beside ? [beside] : offeredParts, i18n),
  );
  const [ownKey, setOwnKey] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const shown = form.fields.filter((field) => isAsked(field, form));
  const keyField = form.fields.filter(({ name, shape }) => form.named.includes(name) && shape.kind === "key");
  const words = keyFrom(textIn(content.label, "en") || textIn(content.label, "de"));
  const suggested = words === "" ? "" : freeKey(words, taken);
  const named = keyField.length > 0 && !ownKey ? { ...content, key: suggested } : content;
  const isNamed = shown.every(({ name, shape }) =>
    shape.kind === "text" ? textIn(named[name], i18n.locale) !== "" : named[name] !== undefined,
  );

  function change(path: readonly string[], value: Json | undefined) {
    if (path.join() === "key") setOwnKey(true);
    setContent(withValue(named, path, value));
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    if (!isNamed) return;
    setSending(true);
    setError(null);
    const neighbour = last?.content ?? null;
    const whole = wanted.copied ? named : newContent(form, named, neighbour, source);
    try {
      await store.add({ id, kind: wanted.kind, content: whole, after: last?.id ?? null });
      onAdded(id);
    } catch (failed) {
      setError(failed);
      setSending(false);
    }
  }

  return (
    <form onSubmit={add} noValidate className="flex flex-col gap-5">
      <p className="text-soft">{form.help}</p>
      <FormProvider
        value={{
          ...{ content: named, faults: [], forms, nameOf, change, source, i18n },
          offered: (kind) =>
            parts.flatMap((part) =>
              part.kind === kind && !part.archived ? [{ id: part.key, label: nameOf(kind, part.key) }] : [],
            ),
          isReadOnly: false,
          isKeyFixed: false,
          jump: null,
          draw: (fields, path) => <PartFields fields={fields} path={path} isNarrow />,
        }}
      >
        <PartFields fields={[...shown, ...keyField]} path={[]} isNarrow />
      </FormProvider>
      <FailureNotice error={error} />
      <DialogActions>
        <Button onPress={onClose}>{t("common.cancel")}</Button>
        <Button
          type="submit"
          variant="primary"
          isDisabled={!isNamed}
          pendingText={isSending ? t("framework.add.sending") : null}
        >
          {t("framework.add.send")}
        </Button>
      </DialogActions>
    </form>
  );
}

/**
 * A copy begins as its original under another name; a step of the ladder as the next one. What a part belongs to is
 * taken over where all that it could be like agree: to a family that nobody chose, a strategy would never be offered.
 */
function begun(
  { kind, copied }: Wanted,
  form: PartForm,
  ofKind: readonly Part[],
  like: readonly Part[],
  { t }: I18n,
): Content {
  const { named } = form;
  if (copied && named.includes("key")) {
    const words = { de: t("framework.add.copied.de"), en: t("framework.add.copied.en") };
    return copyOf(
      copied,
      ofKind.map(({ key }) => key),
      words,
    );
  }
  if (copied) return Object.fromEntries(Object.entries(copied.content).filter(([field]) => !named.includes(field)));
  if (kind === "ladder-level") {
    const levels = ofKind.map(({ content }) => (typeof content.level === "number" ? content.level : 0));
    return { level: Math.max(0, ...levels) + 1 };
  }
  const alike = form.fields.filter(({ name, shape }) => shape.kind === "reference" && !named.includes(name));
  return Object.fromEntries(
    alike.flatMap(({ name }) => {
      const [first, ...others] = new Set(like.map(({ content }) => content[name]));
      return first !== undefined && others.length === 0 ? [[name, first]] : [];
    }),
  );
}

/** What it is called, what it is about, and what it belongs to. */
function isAsked({ name, optional, shape }: FormField, { named }: PartForm): boolean {
  if (shape.kind === "key") return false;
  return name === "label" || named.includes(name) || (shape.kind === "reference" && !optional);
}
