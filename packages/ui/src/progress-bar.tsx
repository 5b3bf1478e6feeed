export interface ProgressBarProps {
  readonly label: string;
  /** How far, in words: "12 of 33". */
  readonly text: string;
  readonly value: number;
  readonly max: number;
}

/** How much of something is done. The words beside it say the same. */
export function ProgressBar({ label, text, value, max }: ProgressBarProps) {
  const percent = max <= 0 ? 0 : Math.round((100 * Math.max(0, Math.min(max, value))) / max);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <svg aria-hidden="true" width="100%" height="8" className="block">
        <rect width="100%" height="8" rx="4" fill="var(--fill)" stroke="var(--line)" />
        <rect width={`${percent}%`} height="8" rx="4" fill="var(--accent)" />
      </svg>
    </div>
  );
}
