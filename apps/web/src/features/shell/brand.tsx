import type { ReactNode } from "react";

/** The mark: stairs, seen from the side. */
export function BrandMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 22 22" className="shrink-0">
      <path d="M2 20h5v-5h5v-5h5V5h4" fill="none" stroke="var(--accent)" strokeWidth="2.4" />
    </svg>
  );
}

export function Brand({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <span className="flex min-w-0 flex-col">
      <span className="flex items-center gap-2.25 font-serif text-xl leading-none font-semibold tracking-tight">
        <BrandMark />
        {name}
      </span>
      {children ? <span className="mt-1.5 ms-7.75 truncate text-xs text-soft">{children}</span> : null}
    </span>
  );
}
