import { useId } from "react";
import { inkOf } from "./hue.ts";
import { Hatch } from "./picture.tsx";

export interface PartsBarProps {
  /** Read to whoever cannot see the bar; the words stand beside it. */
  readonly title: string;
  readonly total: number;
  /** Filled, from the start. */
  readonly filled: number;
  /** Hatched, after what is filled: it may turn out either way. */
  readonly open: number;
}

/** A whole, how much of it is there, and how much is open, as wide as its place. */
export function PartsBar({ title, total, filled, open }: PartsBarProps) {
  const id = useId();
  const percent = (part: number) => (total <= 0 ? 0 : (100 * Math.max(0, Math.min(total, part))) / total);
  return (
    <svg role="img" aria-labelledby={`${id}-title`} width="100%" height="12" className="block">
      <title id={`${id}-title`}>{title}</title>
      <defs>
        <Hatch id={`${id}-open`} ink={inkOf("neutral")} />
      </defs>
      <rect x="0" y="1" width="100%" height="10" rx="2" fill="var(--line)" />
      <rect
        x={`${percent(filled)}%`}
        y="1"
        width={`${percent(open)}%`}
        height="10"
        fill={`url(#${id}-open)`}
        fillOpacity={0.7}
      />
      <rect x="0" y="1" width={`${percent(filled)}%`} height="10" rx="2" fill={inkOf("accent")} />
    </svg>
  );
}

/** The samples for a legend. */
export function PartSample({ part }: { readonly part: "filled" | "open" | "missing" }) {
  const id = useId();
  const fill = { filled: inkOf("accent"), open: `url(#${id})`, missing: "var(--line)" }[part];
  return (
    <svg aria-hidden="true" width="22" height="12">
      <defs>
        <Hatch id={id} ink={inkOf("neutral")} />
      </defs>
      <rect x="0.5" y="1" width="21" height="10" rx="2" fill="var(--line)" />
      <rect x="0.5" y="1" width="21" height="10" rx="2" fill={fill} />
    </svg>
  );
}
