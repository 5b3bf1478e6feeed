"use client";
import type { ReactNode } from "react";
import { RouterProvider } from "react-aria-components";
import { I18nProvider } from "react-aria-components/I18nProvider";

export interface UiProviderProps {
  /** The language that numbers, dates and the widgets' own words are written in. */
  readonly locale: string;
  /** The app's way to a page, so that a menu entry that is a link does not load the whole page anew. */
  readonly navigate: (href: string) => void;
  readonly children: ReactNode;
}

/** Around everything, in the root layout. Without it server and browser would guess two different languages. */
export function UiProvider({ locale, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
