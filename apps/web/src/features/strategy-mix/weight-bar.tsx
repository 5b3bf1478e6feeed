import { useId } from "react";

/** A weight from 0 to 100, as wide as its place. The number stands beside it. */
export function WeightBar({ title, weight }: { readonly title: string; readonly weight: number }) {
  const id = useId();
  return (
    <svg role="img" aria-labelledby={id} width="100%" height="9" className="block max-w-40">
      <title id={id}>{title}</title>
      <rect width="100%" height="9" rx="2" fill="var(--line)" />
      <rect width={`${Math.max(0, Math.min(100, weight))}%`} height="9" rx="2" fill="var(--accent)" />
    </svg>
  );
}
