import { type ReactNode, useId } from "react";

export interface FitBarProps {
  readonly label: ReactNode;
  /** Read to whoever cannot see the bar. */
  readonly title: string;
  /** 0–100, or null: too little known for a number. */
  readonly value: number | null;
  readonly valueText: string;
  /** Stands where the bar would be. */
  readonly nullText: string;
  /** From here on it counts; the tick on the bar. */
  readonly threshold: number;
  /** The reasons, under the bar. */
  readonly children?: ReactNode;
}

/** A name, a bar with a threshold on it, its number, and below why it is so. */
export function FitBar({ label, title, value, valueText, nullText, threshold, children }: FitBarProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_3rem] items-center gap-x-3.5 gap-y-1.5 border-b border-line py-3 sm:grid-cols-[minmax(0,13.75rem)_minmax(0,1fr)_3rem]">
      <div className="font-semibold max-sm:col-span-2">{label}</div>
      {value === null ? (
        <div className="col-span-2 text-sm text-soft">{nullText}</div>
      ) : (
        <>
          <ThresholdBar title={title} value={value} threshold={threshold} />
          <div className="text-end font-semibold">{valueText}</div>
        </>
      )}
      {children ? <div className="col-span-full text-sm text-soft">{children}</div> : null}
    </div>
  );
}

/** The bar alone, as wide as its place. Below the threshold it is paler, and ends before the tick. */
export function ThresholdBar(props: { readonly title: string; readonly value: number; readonly threshold: number }) {
  const id = useId();
  const value = Math.max(0, Math.min(100, props.value));
  return (
    <svg role="img" aria-labelledby={id} width="100%" height="17" className="block overflow-visible">
      <title id={id}>{props.title}</title>
      <rect x="0" y="4" width="100%" height="9" rx="2" fill="var(--line)" />
      <rect
        x="0"
        y="4"
        width={`${value}%`}
        height="9"
        rx="2"
        fill={value >= props.threshold ? "var(--accent)" : "var(--soft)"}
      />
      <line
        x1={`${props.threshold}%`}
        x2={`${props.threshold}%`}
        y1="0"
        y2="17"
        stroke="var(--paper)"
        strokeWidth="4"
      />
      <line
        x1={`${props.threshold}%`}
        x2={`${props.threshold}%`}
        y1="0"
        y2="17"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
    </svg>
  );
}
