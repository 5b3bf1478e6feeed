import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { isScheme, SCHEME_COOKIE } from "../features/shell/scheme.ts";
import { WidgetsProvider } from "../features/shell/widgets-provider.tsx";
import { TextsProvider } from "../i18n/texts-provider.tsx";
import { clientMessages } from "../messages.ts";
import { getI18n } from "../server/i18n.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: { default: t("common.product"), template: `%s – ${t("common.product")}` }, robots: "noindex" };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale } = await getI18n();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const scheme = (await cookies()).get(SCHEME_COOKIE)?.value;
  return (
    <html lang={locale} data-scheme={isScheme(scheme) ? scheme : undefined}>
      <head>
        {/* The widgets put a style sheet into the page and look here for the right to do so. */}
        <meta name="csp-nonce" content={nonce} nonce={nonce} />
      </head>
      <body>
        <TextsProvider locale={locale} messages={clientMessages(locale)} now={new Date()}>
          <WidgetsProvider locale={locale}>{children}</WidgetsProvider>
        </TextsProvider>
      </body>
    </html>
  );
}
