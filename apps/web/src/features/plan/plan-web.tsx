import { memo } from "react";
import { LINE_HEIGHT, type Plan } from "./plan-lines.ts";

type Props = {
  readonly plan: Plan;
  readonly ticks: readonly { readonly at: number }[];
  /** Days by which actions are moved and not saved yet. */
  readonly offsets: ReadonlyMap<string, number>;
};

/**
 * What lies behind the bars: the days, today, and what waits for what. Drawn in days and stretched to
 * the width of a day, so that no zoom draws it anew. The same is said in words on each line.
 */
export const PlanWeb = memo(function PlanWeb({ plan, ticks, offsets }: Props) {
  const { span, height, today, links } = plan;
  const bars = new Map(plan.lines.flatMap((line) => (line.kind === "action" ? [[line.id, line] as const] : [])));
  return (
    <svg
      aria-hidden="true"
      className="plan-web"
      height={height}
      viewBox={`0 0 ${span} ${Math.max(1, height)}`}
      preserveAspectRatio="none"
    >
      <path d={ticks.map(({ at }) => `M${at} 0V${height}`).join("")} stroke="var(--line)" />
      <path d={`M${today + 0.5} 0V${height}`} stroke="var(--accent)" strokeWidth={1.6} strokeDasharray="2 4" />
      {links.map((link) => {
        const [before, after] = [bars.get(link.from), bars.get(link.to)];
        if (!before || !after) return null;
        const end = before.at + before.days + (offsets.get(link.from) ?? 0);
        const start = after.at + (offsets.get(link.to) ?? 0);
        const [y, below] = [middleOf(before.top), middleOf(after.top)];
        const ink = link.isConflict ? "var(--gap)" : link.isCritical ? "var(--ink)" : "var(--edge)";
        return (
          <g key={`${link.from}${link.to}`} stroke={ink}>
            <path
              d={`M${end} ${y}V${below}H${start}`}
              strokeWidth={link.isCritical ? 2.4 : 1.2}
              strokeDasharray={link.isConflict ? "5 3" : undefined}
            />
            <path d={`M${start} ${below}h0`} strokeWidth={7} strokeLinecap="round" />
          </g>
        );
      })}
    </svg>
  );
});

function middleOf(top: number): number {
  return top + LINE_HEIGHT / 2 - 4;
}
