"use client";
import { ChoiceList } from "@etappe/ui/choice-list";
import type { LevelValue } from "@etappe/ui/level-keys";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Asked } from "./questions.tsx";

type Props = {
  readonly label: string;
  readonly levels: Asked["scales"][number]["levels"];
  readonly value: LevelValue;
  readonly mayNotApply: boolean;
  readonly onChange: (value: LevelValue) => void;
};

const NOT_APPLICABLE = "not-applicable";

/** A level of the question's scale, that it does not apply, or neither. */
export function LevelChoice({ label, levels, value, mayNotApply, onChange }: Props) {
  const { t, words } = useI18n();
  return (
    <div className="flex flex-col gap-2">
      <ChoiceList
        label={label}
        value={value === null ? null : String(value)}
        onChange={(id) => onChange(id === NOT_APPLICABLE ? NOT_APPLICABLE : Number(id))}
        choices={[
          ...levels.map((level) => ({
            id: String(level.value),
            sign: String(level.value),
            text: words(level.label),
            note: level.anchor ? words(level.anchor) : undefined,
          })),
          ...(mayNotApply ? [{ id: NOT_APPLICABLE, sign: "–", text: t("assessment.answer.notApplicable") }] : []),
        ]}
      />
      {value === null ? null : (
        <button
          type="button"
          onClick={() => onChange(null)}
          className="min-h-11 cursor-pointer self-start text-sm text-soft underline underline-offset-2 hover:text-ink"
        >
          {t("assessment.answer.clear")}
        </button>
      )}
    </div>
  );
}
