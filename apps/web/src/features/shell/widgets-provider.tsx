"use client";
import type { Locale } from "@etappe/domain/text";
import { UiProvider } from "@etappe/ui/provider";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { LOCALE_TAGS } from "../../i18n/locale.ts";

export function WidgetsProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const router = useRouter();
  return (
    <UiProvider locale={LOCALE_TAGS[locale]} navigate={(href) => router.push(href as Route)}>
      {children}
    </UiProvider>
  );
}
