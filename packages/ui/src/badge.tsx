import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type BadgeTone = "neutral" | "accent" | "hue-1" | "hue-2" | "hue-3" | "warning" | "gap";

const TONE: Readonly<Record<BadgeTone, string>> = {
  neutral: "border-line-strong bg-fill text-ink",
  accent: "border-transparent bg-accent-soft text-accent",
  "hue-1": "border-transparent bg-hue-1-soft text-hue-1",
  "hue-2": "border-transparent bg-hue-2-soft text-hue-2",
  "hue-3": "border-transparent bg-hue-3-soft text-hue-3",
  warning: "border-transparent bg-warn-soft text-warn",
  gap: "border-transparent bg-gap-soft text-gap",
};

export interface BadgeProps {
  readonly tone?: BadgeTone | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function Badge({ tone = "neutral", icon, children, className }: BadgeProps) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1 rounded-sm border px-1.5 py-px text-xs font-semibold",
        TONE[tone],
        className,
      )}
    >
      {icon ? <Icon name={icon} size={13} /> : null}
      {children}
    </span>
  );
}
