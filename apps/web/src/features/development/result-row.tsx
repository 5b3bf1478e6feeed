"use client";
import { Button } from "@etappe/ui/button";
import { Select } from "@etappe/ui/select";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { type LevelScale, levelLabel } from "../qualification/level-label.ts";
import { personLabel } from "./person-label.ts";

type Props = {
  readonly person: Outputs["development"]["people"]["participants"][number];
  readonly scale: LevelScale | undefined;
  readonly value: number | null;
  readonly mayEdit: boolean;
  readonly onChange: (level: number | null) => void;
  readonly onLeave: () => void;
};

const NONE = "";

/** A participant: the level before, the newest since, and the one to be recorded. */
export function ResultRow({ person, scale, value, mayEdit, onChange, onLeave }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const name = personLabel(person);
  return (
    <li className="grid items-center gap-x-4 gap-y-2 py-2.5 sm:grid-cols-[1fr_12rem_auto]">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-soft">
          {t("development.peopleDialog.before", { level: levelLabel(scale, person.levelBefore, i18n) })}
          {" · "}
          {person.levelNow === null
            ? t("development.peopleDialog.notRead")
            : t("development.peopleDialog.after", { level: levelLabel(scale, person.levelNow, i18n) })}
        </p>
      </div>
      {mayEdit ? (
        <>
          <Select
            label={t("development.results.levelOf", { person: name })}
            hidesLabel
            placeholder={t("development.results.unchanged")}
            value={value === null ? NONE : String(value)}
            options={[
              { id: NONE, label: t("development.results.unchanged") },
              ...(scale?.levels ?? []).map((level) => ({
                id: String(level.value),
                label: levelLabel(scale, level.value, i18n),
              })),
            ]}
            onChange={(id) => onChange(id === null || id === NONE ? null : Number(id))}
          />
          <Button
            size="small"
            variant="quiet"
            className="justify-self-start"
            aria-label={t("development.peopleDialog.leaveNamed", { person: name })}
            onPress={onLeave}
          >
            {t("development.peopleDialog.leave")}
          </Button>
        </>
      ) : null}
    </li>
  );
}
