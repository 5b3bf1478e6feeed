"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import type { AnswerValue } from "./answer-value.ts";
import type { ItemKey, QueueEvent, Trouble } from "./autosave.ts";

type Props = {
  readonly itemKey: ItemKey;
  readonly trouble: Trouble;
  readonly mine: AnswerValue;
  /** What each level is called. */
  readonly levels: readonly string[];
  readonly tell: (event: QueueEvent) => void;
  readonly i18n: I18n;
};

/** Why this answer is not in the house, and what to do about it, right where it was given. */
export function AnswerTrouble({ itemKey: key, trouble, mine, levels, tell, i18n }: Props) {
  const { t } = i18n;
  if (trouble.kind === "refused") {
    return (
      <Notice
        tone="danger"
        title={t("assessment.refused.title")}
        actions={
          <Button size="small" onPress={() => tell({ kind: "drop-mine", key })}>
            {t("assessment.refused.drop")}
          </Button>
        }
      >
        {t(`assessment.refused.${reasonOf(trouble.because)}`)} {t("assessment.refused.kept")}
      </Notice>
    );
  }
  const { theirs } = trouble;
  const name = theirs.answeredByName;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={t("assessment.conflict.title", { name })}
      actions={
        <>
          <Button size="small" variant="primary" onPress={() => tell({ kind: "keep-mine", key })}>
            {t("assessment.conflict.keepMine")}
          </Button>
          <Button size="small" onPress={() => tell({ kind: "drop-mine", key })}>
            {t("assessment.conflict.takeTheirs", { name })}
          </Button>
        </>
      }
    >
      <p>
        {t("assessment.conflict.theirs", {
          moment: i18n.moment(theirs.updatedAt),
          value: said(theirs, levels, i18n),
        })}
      </p>
      <p>{t("assessment.conflict.mine", { value: said(mine, levels, i18n) })}</p>
      <p>{t("assessment.conflict.kept")}</p>
    </Notice>
  );
}

function said(value: AnswerValue, levels: readonly string[], { t }: I18n): string {
  const level = value.notApplicable
    ? t("assessment.answer.notApplicable")
    : value.level === null
      ? t("assessment.answer.notAsked")
      : `${value.level} · ${levels[value.level] ?? ""}`;
  return value.note ? t("assessment.conflict.withNote", { value: level, note: value.note }) : level;
}

const KNOWN = [
  ...(["unknown-item", "level-out-of-scale", "not-applicable-has-no-level", "departure-needs-reason"] as const),
  ...(["round-ended", "NOT_FOUND", "FORBIDDEN"] as const),
];

/** A newer server may know more reasons than this page has words for. */
function reasonOf(because: string): (typeof KNOWN)[number] | "other" {
  return KNOWN.find((known) => known === because) ?? "other";
}
