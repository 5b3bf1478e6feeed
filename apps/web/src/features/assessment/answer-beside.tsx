"use client";
import { Badge } from "@etappe/ui/badge";
import { Button } from "@etappe/ui/button";
import type { I18n } from "../../i18n/i18n.ts";
import { saidWords } from "../upgrade/upgrade-words.ts";
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
  const { t, words } = i18n;
  const { before, isFromLast, askedOtherwise, rated } = beside;
  return (
    <>
      {askedOtherwise ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <Badge tone="warning" icon="alert">
            {t("upgrade.confirm.badge")}
          </Badge>
          <span>
            {t("upgrade.confirm.then", {
              label: words(askedOtherwise.was),
              level: saidWords(askedOtherwise.said, i18n),
            })}
          </span>
          {mayRecord ? <Confirm itemKey={key} item={item} tell={tell} i18n={i18n} /> : null}
        </div>
      ) : null}
      {before || isFromLast ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
          {before ? <span>{t("assessment.beside.then", { level: levelText(before, scale, i18n) })}</span> : null}
          {isFromLast ? <Badge>{t("assessment.beside.fromLast")}</Badge> : null}
          {isFromLast && mayRecord && !askedOtherwise ? (
            <Confirm itemKey={key} item={item} tell={tell} i18n={i18n} />
          ) : null}
        </div>
      ) : null}
      {rated ? <RatedViews rated={rated} scale={scale} i18n={i18n} /> : null}
    </>
  );
}

function Confirm({ itemKey: key, item, tell, i18n: { t } }: Pick<Props, "itemKey" | "item" | "tell" | "i18n">) {
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={t("assessment.beside.confirmNamed", { item })}
      onPress={() => tell({ kind: "confirmed", key })}
    >
      {t("assessment.beside.confirm")}
    </Button>
  );
}
