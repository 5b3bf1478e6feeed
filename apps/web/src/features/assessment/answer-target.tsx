"use client";
import { Select } from "@etappe/ui/select";
import type { I18n } from "../../i18n/i18n.ts";
import type { Scale } from "./answer-row.tsx";
import type { AnswerValue } from "./answer-value.ts";

type Props = {
  readonly item: string;
  readonly value: AnswerValue;
  readonly scale: Scale;
  readonly mayRecord: boolean;
  readonly onChange: (target: number | null) => void;
  readonly i18n: I18n;
};

const NONE = "none";

/** Where the firm wants to get to. */
export function AnswerTarget({ item, value: { target }, scale, mayRecord, onChange, i18n }: Props) {
  const { t, words } = i18n;
  const textOf = (level: number, label: string) => t("assessment.target.level", { level, label });
  const chosen = scale.levels.find(({ value }) => value === target);
  if (!mayRecord) {
    return chosen ? <p className="text-sm text-soft">{textOf(chosen.value, words(chosen.label))}</p> : null;
  }
  return (
    <Select
      className="w-full max-w-72"
      label={t("assessment.target.named", { item })}
      hidesLabel
      placeholder={t("assessment.target.none")}
      value={target === null ? null : String(target)}
      onChange={(id) => onChange(id === null || id === NONE ? null : Number(id))}
      options={[
        ...(target === null ? [] : [{ id: NONE, label: t("assessment.target.remove") }]),
        ...scale.levels.map(({ value, label }) => ({ id: String(value), label: textOf(value, words(label)) })),
      ]}
    />
  );
}
