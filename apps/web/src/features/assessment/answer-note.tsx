"use client";
import { Disclosure } from "@etappe/ui/disclosure";
import { TextArea } from "@etappe/ui/text-field";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";

type Props = {
  readonly item: string;
  readonly note: string;
  readonly mayRecord: boolean;
  readonly onChange: (note: string) => void;
  readonly i18n: I18n;
};

/** As long as the house takes them. */
const LONGEST = 4000;

/** What was said about an answer. Closed until it is wanted, and readable when there is one. */
export function AnswerNote({ item, note, mayRecord, onChange, i18n: { t } }: Props) {
  // While it is written, the field shows what is written: the house trims what it keeps.
  const [draft, setDraft] = useState<string | null>(null);
  if (!mayRecord) {
    return note ? (
      <p className="max-w-measure text-sm whitespace-pre-wrap">
        <span className="font-semibold">{t("assessment.answer.note")}: </span>
        {note}
      </p>
    ) : null;
  }
  const text = draft ?? note;
  return (
    <Disclosure
      summary={
        text.trim() === "" ? (
          <span className="font-normal text-soft">
            {t("assessment.answer.addNote")}
            <span className="sr-only">: {item}</span>
          </span>
        ) : (
          <>
            <span className="hidden group-open:inline">{t("assessment.answer.note")}</span>
            <span className="line-clamp-2 max-w-measure font-normal text-ink group-open:hidden">
              <span className="font-semibold text-accent">{t("assessment.answer.note")}: </span>
              {text}
            </span>
          </>
        )
      }
    >
      <TextArea
        className="max-w-measure"
        label={t("assessment.answer.noteNamed", { item })}
        hint={t("assessment.answer.noteHint")}
        value={text}
        maxLength={LONGEST}
        onChange={(written) => {
          setDraft(written);
          onChange(written);
        }}
        onBlur={() => setDraft(null)}
      />
    </Disclosure>
  );
}
