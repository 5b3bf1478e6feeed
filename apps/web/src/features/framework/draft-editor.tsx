"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { useCallback, useMemo, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { AddPartDialog, type Wanted } from "./add-part-dialog.tsx";
import { DraftHead } from "./draft-head.tsx";
import type { DraftShown, Fault, Part } from "./draft-types.ts";
import { EditTab } from "./edit-tab.tsx";
import type { Forms } from "./form-shape.ts";
import type { DraftPlace } from "./kept-parts.ts";
import { namesIn } from "./part-words.ts";
import { PreviewTab } from "./preview-tab.tsx";
import { PublishTab } from "./publish-tab.tsx";
import { TryTab } from "./try-tab.tsx";
import { useDraft, useOutline } from "./use-draft.ts";
import { usePlace } from "./use-place.ts";

type Props = {
  readonly place: DraftPlace;
  readonly draft: DraftShown;
  readonly forms: Forms;
  /** What a new part names as its source: the house itself. */
  readonly source: string;
};

/** A framework while it is written: its parts, how they would be asked, what they would change, and the step out. */
export function DraftEditor({ place, draft, forms, source }: Props) {
  const i18n = useI18n();
  const first = useMemo(() => ({ parts: draft.parts, faults: draft.faults, gaps: draft.gaps }), [draft]);
  const store = useDraft(place, first);
  const outline = useOutline(store);
  const at = usePlace();
  const { locale } = i18n;
  // Words change with the parts and the language, and not with every render.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const nameOf = useMemo(() => namesIn(outline.parts, forms, i18n), [outline.parts, forms, locale]);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [jump, setJump] = useState<{ readonly field: string; readonly at: number } | null>(null);

  const open = useCallback(
    (id: string | null) => {
      setJump(null);
      at.open(id);
    },
    [at],
  );
  const go = (fault: Fault) => {
    const part = outline.parts.find(({ kind, key, archived }) => kind === fault.kind && key === fault.key && !archived);
    if (!part) return fault.because === "none-there" ? setWanted({ kind: fault.kind, copied: null }) : undefined;
    at.open(part.id);
    setJump({ field: fault.field, at: Date.now() });
  };
  const add = useCallback((kind: PartKind) => setWanted({ kind, copied: null }), []);
  const copy = useCallback((part: Part) => setWanted({ kind: part.kind, copied: part }), []);

  return (
    <>
      <DraftHead {...{ place, draft, store, at, i18n }} onOpen={open} />
      {at.tab === "edit" ? (
        <EditTab
          {...{ store, forms, nameOf, source, jump, i18n }}
          openId={at.part}
          mayEdit={draft.mayEdit}
          onOpen={open}
          onGo={go}
          onAdd={add}
          onCopy={copy}
        />
      ) : null}
      {at.tab === "preview" ? <PreviewTab store={store} i18n={i18n} /> : null}
      {at.tab === "try" ? <TryTab {...{ store, forms, nameOf, i18n }} draftId={draft.id} onGo={go} /> : null}
      {at.tab === "publish" ? (
        <PublishTab {...{ draft, store, forms, nameOf, i18n }} tenant={place.tenant} onGo={go} />
      ) : null}
      {wanted ? (
        <AddPartDialog
          {...{ store, wanted, forms, nameOf, source, i18n }}
          parts={outline.parts}
          openId={at.part}
          onClose={() => setWanted(null)}
          onAdded={(id) => {
            setWanted(null);
            at.open(id);
            setJump({ field: "", at: Date.now() });
          }}
        />
      ) : null}
    </>
  );
}
