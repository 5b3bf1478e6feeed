import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type SavedStateKind = "idle" | "saving" | "saved" | "waiting" | "failed";

const LOOK: Readonly<Record<SavedStateKind, { readonly icon: IconName | null; readonly text: string }>> = {
  idle: { icon: null, text: "text-soft" },
  saving: { icon: "clock", text: "text-soft" },
  saved: { icon: "check", text: "text-soft" },
  waiting: { icon: "offline", text: "text-warn font-semibold" },
  failed: { icon: "alert", text: "text-gap font-semibold" },
};

export interface SavedStateProps {
  readonly state: SavedStateKind;
  /** The state in words, with its time or its count: it is the message, the icon only helps to find it. */
  readonly text: string;
  /** For `failed` and `waiting`: a way to try again. */
  readonly action?: ReactNode;
  readonly className?: string | undefined;
}

export function SavedState({ state, text, action, className }: SavedStateProps) {
  const { icon, text: look } = LOOK[state];
  return (
    <div className={cx("inline-flex items-center gap-2 text-xs", look, className)}>
      <p role="status" aria-live="polite" className="inline-flex items-center gap-1.5">
        {icon ? <Icon name={icon} size={14} /> : null}
        {text}
      </p>
      {action}
    </div>
  );
}
