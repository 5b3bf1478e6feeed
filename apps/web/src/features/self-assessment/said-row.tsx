"use client";
import { Badge } from "@etappe/ui/badge";
import { Select } from "@etappe/ui/select";
import { Cell, RowHead, TableRow } from "@etappe/ui/table";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { personLabel } from "../development/person-label.ts";
import { type LevelScale, levelLabel } from "../qualification/level-label.ts";

type Props = {
  readonly person: Outputs["selfAssessments"]["said"]["people"][number];
  readonly scale: LevelScale | undefined;
  /** The level that is about to be answered; null: none. */
  readonly value: number | null;
  readonly onChange: (level: number | null) => void;
};

const NONE = "";
const TONES = { open: "accent", differs: "warning", confirmed: "neutral" } as const;

/** What one employee said, what counts, and the answer to it. */
export function SaidRow({ person, scale, value, onChange }: Props) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const { level, readOn, counts, state, difference } = person;
  const column = (key: "says" | "counts" | "state" | "answer") => t(`selfAssessment.said.${key}`);
  const byOthers = counts === null || counts.source === "self" ? null : counts;
  return (
    <TableRow>
      <RowHead>{personLabel(person)}</RowHead>
      <Cell label={column("says")}>
        <p>{levelLabel(scale, level, i18n)}</p>
        <p className="text-sm text-soft">{t("selfAssessment.said.on", { day: day(readOn) })}</p>
      </Cell>
      <Cell label={column("counts")}>
        {byOthers === null ? (
          <p className="text-soft">{t("selfAssessment.said.nobody")}</p>
        ) : (
          <>
            <p>{levelLabel(scale, byOthers.level, i18n)}</p>
            <p className="text-sm text-soft">
              {t(`selfAssessment.source.${byOthers.source}`)},{" "}
              {t("selfAssessment.said.on", { day: day(byOthers.readOn) })}
            </p>
          </>
        )}
      </Cell>
      <Cell label={column("state")}>
        <Badge tone={TONES[state]}>{t(`selfAssessment.state.${state}`)}</Badge>
        {difference === null || difference === 0 ? null : (
          <p className="mt-1 text-sm text-soft">
            {t(difference > 0 ? "selfAssessment.said.higher" : "selfAssessment.said.lower", {
              count: Math.abs(difference),
            })}
          </p>
        )}
      </Cell>
      <Cell label={column("answer")}>
        <Select
          label={t("selfAssessment.said.answerOf", { person: personLabel(person) })}
          hidesLabel
          className="min-w-48"
          placeholder={t("selfAssessment.said.noAnswer")}
          value={value === null ? NONE : String(value)}
          options={[
            { id: NONE, label: t("selfAssessment.said.noAnswer") },
            ...(scale?.levels ?? []).map((each) => {
              const label = levelLabel(scale, each.value, i18n);
              return {
                id: String(each.value),
                label: each.value === level ? t("selfAssessment.said.confirm", { level: label }) : label,
              };
            }),
          ]}
          onChange={(id) => onChange(id === null || id === NONE ? null : Number(id))}
        />
      </Cell>
    </TableRow>
  );
}
