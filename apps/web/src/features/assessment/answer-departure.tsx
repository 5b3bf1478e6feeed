"use client";
import { departs } from "@etappe/domain/consensus";
import { TextArea } from "@etappe/ui/text-field";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { AnswerValue } from "./answer-value.ts";
import type { RatedItem } from "./beside.ts";

type Props = {
  readonly item: string;
  readonly value: AnswerValue;
  readonly rated: RatedItem;
  readonly mayRecord: boolean;
  readonly onChange: (departure: string) => void;
  readonly i18n: I18n;
};

/** As long as the house takes them. */
const LONGEST = 2000;

/** Why what is agreed departs from how people had rated it. Asked for only where it does. */
export function AnswerDeparture({ item, value, rated, mayRecord, onChange, i18n: { t } }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  if (!departs(value, rated.spread)) return null;
  if (!mayRecord) {
    return (
      <p className="max-w-measure text-sm">
        <span className="font-semibold">{t("assessment.departure.departs")}</span>{" "}
        {value.departure || t("assessment.departure.noReason")}
      </p>
    );
  }
  const text = draft ?? value.departure;
  return (
    <TextArea
      className="max-w-measure"
      label={t("assessment.departure.label", { item })}
      hint={t("assessment.departure.hint")}
      error={text.trim() === "" ? t("assessment.departure.missing") : null}
      value={text}
      maxLength={LONGEST}
      onChange={(written) => {
        setDraft(written);
        onChange(written);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
