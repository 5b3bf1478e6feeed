"use client";
import { Button } from "@etappe/ui/button";
import { buttonClass } from "@etappe/ui/button-class";
import type { Route } from "next";
import Link from "next/link";
import type { Ref } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";

type Props = {
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** How many questions nothing was said to. */
  readonly open: number;
  readonly onOpen: () => void;
  readonly back: { readonly href: Route; readonly text: string };
};

/** After the last question. */
export function Finished({ headingRef, open, onOpen, back }: Props) {
  const { t } = useI18n();
  return (
    <section className="flex flex-col items-start gap-3 rounded-lg border border-line bg-card px-5 py-6">
      <h2 ref={headingRef} tabIndex={-1} className="outline-none">
        {t("rating.finished.thanks")}
      </h2>
      <p className="max-w-measure text-soft">{t("rating.finished.text", { open })}</p>
      <div className="flex flex-wrap gap-3">
        {open > 0 ? (
          <Button variant="primary" onPress={onOpen}>
            {t("rating.finished.open")}
          </Button>
        ) : null}
        <Link href={back.href} className={buttonClass()}>
          {back.text}
        </Link>
      </div>
    </section>
  );
}
