"use client";
import type { OwnLevels } from "@etappe/api/own-levels";
import { partsOf } from "@etappe/domain/competence";
import { ChoiceList } from "@etappe/ui/choice-list";
import { SavedState } from "@etappe/ui/saved-state";
import type { Ref } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelMark } from "../qualification/level-label.ts";
import type { Trouble } from "./use-saying.ts";

type Props = {
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly own: OwnLevels;
  readonly question: OwnLevels["questions"][number];
  readonly value: number | null;
  readonly trouble: Trouble | null;
  readonly onChange: (level: number) => void;
};

/** One competence, its levels in words, as wide as a phone. */
export function OwnQuestion({ headingRef, own, question, value, trouble, onChange }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const key = partsOf(question.competence).competence;
  const competence = own.competences.find((each) => each.key === key);
  const scale = own.scales.find((each) => each.key === competence?.scale);
  const label = competenceLabel(question.competence, own.competences, i18n);
  return (
    <article className="flex flex-col gap-4">
      <div>
        <h2 ref={headingRef} tabIndex={-1} className="text-xl outline-none">
          {label}
        </h2>
        {competence?.help ? <p className="mt-1 text-soft">{words(competence.help)}</p> : null}
      </div>
      <ChoiceList
        label={label}
        value={value === null ? null : String(value)}
        onChange={(id) => onChange(Number(id))}
        choices={(scale?.levels ?? []).map((level) => ({
          id: String(level.value),
          sign: levelMark(scale, level.value, i18n),
          text: words(level.label),
          note: level.anchor ? words(level.anchor) : undefined,
        }))}
      />
      <div className="min-h-5">
        {trouble === null ? null : (
          <SavedState
            state={trouble.kind === "saving" || trouble.kind === "saved" ? trouble.kind : "failed"}
            text={
              trouble.kind === "throttled"
                ? t("selfAssessment.door.throttled", { minutes: Math.ceil(trouble.seconds / 60) })
                : t(`selfAssessment.door.${trouble.kind}`)
            }
          />
        )}
      </div>
    </article>
  );
}
