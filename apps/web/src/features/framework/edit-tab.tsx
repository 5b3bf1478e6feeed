"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { useCallback, useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { failureOf } from "../failure/failure.ts";
import { failureText } from "../failure/failure-notice.tsx";
import { type DraftStore, placeBeside } from "./draft-store.ts";
import type { Fault, Part } from "./draft-types.ts";
import { FaultList } from "./fault-list.tsx";
import type { Forms } from "./form-shape.ts";
import { PartPanel } from "./part-panel.tsx";
import { PartStrip } from "./part-strip.tsx";
import { PartTree } from "./part-tree.tsx";
import type { NameOf } from "./part-words.ts";
import { useOutline } from "./use-draft.ts";

type Props = {
  readonly store: DraftStore;
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly openId: string | null;
  readonly mayEdit: boolean;
  readonly source: string;
  readonly jump: { readonly field: string; readonly at: number } | null;
  readonly onOpen: (id: string | null) => void;
  readonly onGo: (fault: Fault) => void;
  readonly onAdd: (kind: PartKind) => void;
  readonly onCopy: (part: Part) => void;
  readonly i18n: I18n;
};

/** The tree on one side, the form of the open part on the other; on a phone one after the other. */
export function EditTab(props: Props) {
  const { store, forms, nameOf, openId, mayEdit, source, jump, onOpen, onGo, onAdd, onCopy, i18n } = props;
  const { t } = i18n;
  const outline = useOutline(store);
  const [said, say] = useState("");
  const part = outline.parts.find(({ id }) => id === openId);

  const move = useCallback(
    async (id: string, after: string | null | undefined) => {
      if (after === undefined) return;
      try {
        await store.move(id, after);
        say(t("framework.tree.moved"));
      } catch (error) {
        say(failureText(failureOf(error), { t }));
        void store.reload().catch(() => undefined);
      }
      document.querySelector<HTMLElement>(`[data-leaf="${id}"]`)?.focus();
    },
    [store, t],
  );
  const step = useCallback(
    (id: string, by: -1 | 1) => void move(id, placeBeside(idsBeside(store, id), id, by)),
    [store, move],
  );
  /** Dropped on one further down it comes behind it, on one further up before it. */
  const drop = useCallback(
    (dragged: string, here: string) => {
      const ids = idsBeside(store, dragged);
      const [from, to] = [ids.indexOf(dragged), ids.indexOf(here)];
      if (from < 0 || to < 0) return;
      void move(dragged, from < to ? here : (ids[to - 1] ?? null));
    },
    [store, move],
  );

  return (
    <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[20rem_minmax(0,1fr)]">
      <div
        className={`min-w-0 lg:sticky lg:top-0 lg:max-h-dvh lg:-ms-1.5 lg:overflow-y-auto lg:py-2 lg:ps-1.5 lg:pe-2 ${part ? "max-lg:hidden" : ""}`}
      >
        <PartTree
          {...{ outline, forms, nameOf, openId, onOpen, i18n }}
          {...(mayEdit ? { onAdd, onMove: step, onDrop: drop } : {})}
        />
      </div>
      <div
        // On a phone what has to be mended comes first, and what is in order says nothing.
        className={`min-w-0 max-w-4xl ${part ? "" : outline.faults.length > 0 ? "max-lg:order-first" : "max-lg:hidden"}`}
      >
        {part ? (
          <>
            <PartStrip {...{ store, part, onOpen, i18n }} />
            <PartPanel
              key={part.id}
              {...{ store, part, forms, nameOf, mayEdit, source, jump, onOpen, onCopy, i18n }}
              parts={outline.parts}
              faults={
                part.archived ? [] : outline.faults.filter(({ kind, key }) => kind === part.kind && key === part.key)
              }
            />
          </>
        ) : (
          <Overview {...{ outline, forms, nameOf, onGo, i18n }} />
        )}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function idsBeside(store: DraftStore, id: string): readonly string[] {
  const { parts } = store.state().outline;
  const kind = parts.find((part) => part.id === id)?.kind;
  return parts.filter((part) => part.kind === kind && !part.archived).map((part) => part.id);
}

type OverviewProps = Pick<Props, "forms" | "nameOf" | "onGo" | "i18n"> & {
  readonly outline: ReturnType<typeof useOutline>;
};

/** Before a part is open: what still has to be done. */
function Overview({ outline, forms, nameOf, onGo, i18n }: OverviewProps) {
  const { t } = i18n;
  const { faults, parts } = outline;
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">
        {faults.length === 0 ? t("framework.overview.sound") : t("framework.publish.faults", { count: faults.length })}
      </h2>
      <p className="mt-1 mb-3 max-w-measure text-soft">
        {faults.length === 0 ? t("framework.overview.soundText") : t("framework.publish.faultsText")}
      </p>
      {faults.length > 0 ? <FaultList {...{ faults, parts, forms, nameOf, onGo, i18n }} /> : null}
    </section>
  );
}
