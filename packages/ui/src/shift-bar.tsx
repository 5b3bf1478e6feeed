import { useId } from "react";

export interface ShiftBarProps {
  /** Read to whoever cannot see the bar. */
  readonly title: string;
  /** 0–100, or null: no number. */
  readonly before: number | null;
  readonly after: number | null;
  /** From here on it counts; the tick on the bar. */
  readonly threshold: number;
}

/** Where an amount was (hollow) and where it would be (filled), on one line with the threshold between. */
export function ShiftBar({ title, before, after, threshold }: ShiftBarProps) {
  const id = useId();
  const [was, is] = [within(before), within(after)];
  const counts = is !== null && is >= threshold;
  return (
    <svg role="img" aria-labelledby={id} width="100%" height="20" className="block min-w-24 overflow-visible">
      <title id={id}>{title}</title>
      <rect x="0" y="8" width="100%" height="4" rx="2" fill="var(--line)" />
      {was !== null && is !== null ? (
        <rect
          x={`${Math.min(was, is)}%`}
          y="8"
          width={`${Math.abs(is - was)}%`}
          height="4"
          fill={counts ? "var(--accent)" : "var(--soft)"}
        />
      ) : null}
      <line x1={`${threshold}%`} x2={`${threshold}%`} y1="0" y2="20" stroke="var(--paper)" strokeWidth="4" />
      <line x1={`${threshold}%`} x2={`${threshold}%`} y1="0" y2="20" stroke="var(--ink)" strokeWidth="1.5" />
      {was === null ? null : (
        <circle cx={`${was}%`} cy="10" r="5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
      )}
      {is === null ? null : (
        <circle
          cx={`${is}%`}
          cy="10"
          r="6.5"
          fill={counts ? "var(--accent)" : "var(--soft)"}
          stroke="var(--paper)"
          strokeWidth="1.5"
        />
      )}
    </svg>
  );
}

function within(value: number | null): number | null {
  return value === null ? null : Math.max(0, Math.min(100, value));
}
