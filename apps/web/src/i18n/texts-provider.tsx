"use client";
// Before anything that describes data: this provider is around every page.
import "../zod-in-the-browser.ts";
import { TIME_ZONE } from "@etappe/domain/calendar";
import type { Locale } from "@etappe/domain/text";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { clientMessages } from "../messages.ts";
import { formatsOf } from "./formats.ts";
import { LOCALE_TAGS } from "./locale.ts";

type Props = {
  readonly locale: Locale;
  readonly messages: ReturnType<typeof clientMessages>;
  /** The moment of the request, so that server and browser tell the same time. */
  readonly now: Date;
  readonly children: ReactNode;
};

export function TextsProvider({ locale, messages, now, children }: Props) {
  return (
    <IntlProvider
      locale={LOCALE_TAGS[locale]}
      messages={messages as never}
      timeZone={TIME_ZONE}
      formats={formatsOf(locale)}
      now={now}
    >
      {children}
    </IntlProvider>
  );
}
