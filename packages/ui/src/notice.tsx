import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const LOOK: Readonly<Record<NoticeTone, { readonly icon: IconName; readonly box: string; readonly sign: string }>> = {
  info: { icon: "info", box: "border-line-strong bg-fill", sign: "text-soft" },
  success: { icon: "check", box: "border-accent bg-accent-soft", sign: "text-accent" },
  warning: { icon: "alert", box: "border-warn bg-warn-soft", sign: "text-warn" },
  danger: { icon: "stop", box: "border-gap bg-gap-soft", sign: "text-gap" },
};

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** What can be done about it: a Button or a link. */
  readonly actions?: ReactNode;
  /**
   * A danger interrupts a reader, everything else waits its turn. `note` for what has stood on
   * the page from the start and need not be announced.
   */
  readonly role?: "alert" | "status" | "note" | undefined;
  readonly className?: string | undefined;
}

export function Notice({ tone, title, children, actions, role, className }: NoticeProps) {
  const { icon, box, sign } = LOOK[tone];
  return (
    <div
      role={role ?? (tone === "danger" ? "alert" : "status")}
      className={cx("flex gap-3 rounded-md border border-s-4 px-4 py-3", box, className)}
    >
      <Icon name={icon} size={18} className={cx("mt-0.5 shrink-0", sign)} />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="max-w-measure">{children}</div> : null}
        {actions ? <div className="mt-2.5 flex flex-wrap gap-2.5">{actions}</div> : null}
      </div>
    </div>
  );
}
