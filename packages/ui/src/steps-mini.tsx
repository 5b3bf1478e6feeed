import { Picture } from "./picture.tsx";

export interface StepsMiniProps {
  readonly title: string;
  readonly count: number;
  /** Filled up to here, from 0 to `count`. */
  readonly filled: number;
}

/** Rising bars, filled as far as one has come. */
export function StepsMini({ title, count, filled }: StepsMiniProps) {
  const rise = 24 / count;
  return (
    <Picture title={title} width={count * 9} height={28}>
      {Array.from({ length: count }, (_, step) => {
        const height = 2 + (step + 1) * rise;
        const isFilled = step < filled;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the step
            key={step}
            x={step * 9 + 0.5}
            y={27.5 - height}
            width={6.5}
            height={height}
            rx={1}
            fill={isFilled ? "var(--accent)" : "var(--line)"}
            stroke={isFilled ? "var(--accent)" : "var(--line-strong)"}
            strokeWidth={0.75}
          />
        );
      })}
    </Picture>
  );
}
