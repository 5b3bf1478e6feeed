import { cx } from "./class-names.ts";

/** One grey bar in the place of what is coming. Give it the size of the real thing by its class. */
export function Skeleton({ className }: { readonly className?: string | undefined }) {
  return (
    <span aria-hidden="true" className={cx("block animate-pulse rounded-sm bg-line", className ?? "h-4 w-full")} />
  );
}

export interface SkeletonBlockProps {
  /** Said to a reader while the block is loading. */
  readonly label: string;
  readonly lines?: number | undefined;
  readonly className?: string | undefined;
}

const WIDTHS = ["w-full", "w-11/12", "w-4/5", "w-full", "w-3/5"] as const;

/** A few lines of text that are still on their way. */
export function SkeletonBlock({ label, lines = 3, className }: SkeletonBlockProps) {
  return (
    <div role="status" className={cx("flex flex-col gap-2.5", className)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have nothing but their place
        <Skeleton key={line} className={cx("h-4", WIDTHS[line % WIDTHS.length])} />
      ))}
    </div>
  );
}
