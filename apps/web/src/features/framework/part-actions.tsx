"use client";
import { Button } from "@etappe/ui/button";
import { Menu } from "@etappe/ui/menu";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { failureOf } from "../failure/failure.ts";
import { failureText } from "../failure/failure-notice.tsx";
import { type DraftStore, placeBeside } from "./draft-store.ts";
import type { Part } from "./draft-types.ts";
import type { PartForm } from "./form-shape.ts";

type Props = {
  readonly store: DraftStore;
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly form: PartForm;
  readonly mayEdit: boolean;
  readonly onOpen: (id: string | null) => void;
  readonly onCopy: (part: Part) => void;
  readonly i18n: I18n;
};

/** What can be done with a part as a whole. Nothing asks twice: what is archived can be brought back. */
export function PartActions({ store, part, parts, form, mayEdit, onOpen, onCopy, i18n }: Props) {
  const { t } = i18n;
  const [refused, setRefused] = useState<string | null>(null);
  if (!mayEdit || form.once) return null;
  const ids = parts.filter(({ kind, archived }) => kind === part.kind && !archived).map(({ id }) => id);
  const [above, below] = [placeBeside(ids, part.id, -1), placeBeside(ids, part.id, 1)];

  async function act(work: () => Promise<void>) {
    setRefused(null);
    await work().catch((error: unknown) => setRefused(failureText(failureOf(error), i18n)));
  }
  const move = (after: string | null | undefined) => {
    if (after !== undefined) void act(() => store.move(part.id, after));
  };
  const remove = () =>
    act(async () => {
      await store.remove(part.id);
      onOpen(null);
    });

  return (
    <div className="flex flex-wrap items-center gap-2">
      {part.archived ? (
        <>
          <Button size="small" onPress={() => void act(() => store.setArchived(part.id, false))}>
            {t("framework.part.restore")}
          </Button>
          {part.known ? null : (
            <Button size="small" variant="quiet" onPress={() => void remove()}>
              {t("framework.part.remove")}
            </Button>
          )}
        </>
      ) : (
        <Menu
          label={t("framework.part.actions")}
          size="small"
          entries={[
            { id: "up", label: t("framework.part.up"), note: "Alt + ↑", isDisabled: above === undefined },
            { id: "down", label: t("framework.part.down"), note: "Alt + ↓", isDisabled: below === undefined },
            { id: "copy", label: t("framework.part.copy") },
            { id: "archive", label: t("framework.part.archive"), note: t("framework.part.archiveNote") },
            ...(part.known
              ? []
              : [
                  {
                    id: "remove",
                    label: t("framework.part.remove"),
                    note: t("framework.part.removeNote"),
                    isDanger: true,
                  },
                ]),
          ]}
          onAction={(id) => {
            if (id === "up") move(above);
            if (id === "down") move(below);
            if (id === "copy") onCopy(part);
            if (id === "archive") void act(() => store.setArchived(part.id, true));
            if (id === "remove") void remove();
          }}
        />
      )}
      {refused ? (
        <p role="alert" className="w-full text-sm font-semibold text-gap">
          {refused}
        </p>
      ) : null}
    </div>
  );
}
