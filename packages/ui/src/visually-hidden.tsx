import type { ReactNode } from "react";

/** For ears only: a word that the eye gets from shape or place. */
export function VisuallyHidden({ children, id }: { readonly children: ReactNode; readonly id?: string | undefined }) {
  return (
    <span className="sr-only" id={id}>
      {children}
    </span>
  );
}

/** The first stop of the tab key: past the navigation, to what the page is about. */
export function SkipLink({ href, children }: { readonly href: `#${string}`; readonly children: string }) {
  return (
    <a
      href={href}
      className="sr-only rounded-md bg-accent px-4 py-2 font-semibold text-paper focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50"
    >
      {children}
    </a>
  );
}
