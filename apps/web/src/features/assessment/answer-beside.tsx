"use client";
import { Badge } from "@etappe/ui/badge";
import { Button } from "@etappe/ui/button";
import type { I18n } from "../../i18n/i18n.ts";
import type { Scale } from "./answer-row.tsx";
import type { ItemKey, QueueEvent } from "./autosave.ts";
import type { Beside } from "./beside.ts";
import { levelText } from "./level-text.ts";
import { RatedViews } from "./rated-views.tsx";

type Props = {
  readonly itemKey: ItemKey;
  readonly item: string;
  readonly beside: Beside;
  readonly scale: Scale;
  readonly mayRecord: boolean;
  readonly tell: (event: QueueEvent) => void;
  readonly i18n: I18n;
};

/** What the answer was before, and what people say of it now. Nothing where there is neither. */
export function AnswerBeside({ itemKey: key, item, beside, scale, mayRecord, tell, i18n }: Props) {
  const { t } = i18n;
  const { before, isFromLast, rated } = beside;
  return (
    <>
      {before || isFromLast ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          {before ? <span>{t("assessment.beside.then", { level: levelText(before, scale, i18n) })}</span> : null}
          {isFromLast ? <Badge>{t("assessment.beside.fromLast")}</Badge> : null}
          {isFromLast && mayRecord ? (
            <Button
              variant="quiet"
              size="small"
              aria-label={t("assessment.beside.confirmNamed", { item })}
              onPress={() => tell({ kind: "confirmed", key })}
            >
              {t("assessment.beside.confirm")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {rated ? <RatedViews rated={rated} scale={scale} i18n={i18n} /> : null}
    </>
  );
}
