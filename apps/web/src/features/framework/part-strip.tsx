"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";
import { DraftSaveStatus } from "./draft-save-status.tsx";
import type { DraftStore } from "./draft-store.ts";
import type { Part } from "./draft-types.ts";

type Props = {
  readonly store: DraftStore;
  readonly part: Part;
  readonly onOpen: (id: string | null) => void;
  readonly i18n: I18n;
};

/** Above a form that may be long: whether it is saved, and the way to the part before and after this one. */
export function PartStrip({ store, part, onOpen, i18n: { t, ...i18n } }: Props) {
  const { parts } = store.state().outline;
  const beside = parts.filter(({ kind, archived }) => kind === part.kind && archived === part.archived);
  const at = beside.findIndex(({ id }) => id === part.id);
  const [before, after] = [beside[at - 1], beside[at + 1]];
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-4 flex min-h-12 flex-wrap items-center justify-between gap-x-4 border-b border-line-strong bg-paper px-4 py-1 max-lg:top-17.5 sm:mx-0 sm:px-0">
      <Button variant="quiet" size="small" className="-ms-2.5 lg:hidden" onPress={() => onOpen(null)}>
        <Icon name="left" size={14} />
        {t("framework.part.back")}
      </Button>
      <div className="max-lg:order-last max-lg:w-full max-lg:pb-1">
        <DraftSaveStatus store={store} onOpen={onOpen} i18n={{ t, ...i18n }} />
      </div>
      {beside.length > 1 ? (
        <span className="ms-auto flex items-center gap-1 text-xs text-soft">
          <StripButton label={t("framework.part.previous")} icon="left" to={before} onOpen={onOpen} />
          {t("framework.part.of", { number: at + 1, count: beside.length })}
          <StripButton label={t("framework.part.next")} icon="right" to={after} onOpen={onOpen} />
        </span>
      ) : null}
    </div>
  );
}

type ButtonProps = Pick<Props, "onOpen"> & {
  readonly label: string;
  readonly icon: "left" | "right";
  readonly to: Part | undefined;
};

function StripButton({ label, icon, to, onOpen }: ButtonProps) {
  return (
    <Button size="small" variant="quiet" aria-label={label} isDisabled={!to} onPress={() => onOpen(to?.id ?? null)}>
      <Icon name={icon} size={15} />
    </Button>
  );
}
