import { dayNumber, ticksBetween, tickText } from "@etappe/ui/time-scale";
import { type CSSProperties, memo, type ReactNode } from "react";
import type { Plan } from "./plan-lines.ts";
import type { PlanTick } from "./plan-scale.ts";

type Props = {
  readonly plan: Plan;
  readonly ticks: { readonly major: readonly PlanTick[]; readonly minor: readonly PlanTick[] };
  readonly todayLabel: string;
  readonly locale: string;
};

/** The days above the lines. On paper, where the whole span has the width of the sheet, they are coarser. */
export const PlanHead = memo(function PlanHead({ plan, ticks, todayLabel, locale }: Props) {
  const printed = ticksBetween(plan.from, plan.to, 18);
  return (
    <div className="plan-head" aria-hidden="true">
      <div className="plan-corner" />
      {ticks.major.map((tick, index) => (
        <Tick key={tick.at} rank="major" at={tick.at} days={(ticks.major[index + 1]?.at ?? plan.span) - tick.at}>
          <span className="plan-tick-name">{tick.text}</span>
        </Tick>
      ))}
      {ticks.minor.map((tick) => (
        <Tick key={tick.at} rank="minor" at={tick.at}>
          {tick.text}
        </Tick>
      ))}
      {printed.map((tick, index) => (
        <Tick key={tick.day} rank="print" at={dayNumber(tick.day) - dayNumber(plan.from)}>
          {tickText(tick, index === 0, locale)}
        </Tick>
      ))}
      <span className="plan-today" style={{ "--at": plan.today } as CSSProperties}>
        {todayLabel}
      </span>
    </div>
  );
});

type TickProps = {
  readonly rank: "major" | "minor" | "print";
  readonly at: number;
  readonly days?: number;
  readonly children: ReactNode;
};

function Tick({ rank, at, days, children }: TickProps) {
  return (
    <span className="plan-tick" data-rank={rank} style={{ "--at": at, "--days": days } as CSSProperties}>
      {children}
    </span>
  );
}
