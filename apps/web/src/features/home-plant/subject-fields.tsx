"use client";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type EntryDraft, OWN_WORDS } from "./entry-draft.ts";
import type { Plant } from "./home-plant.ts";

type Props = {
  readonly draft: EntryDraft;
  readonly plant: Plant;
  readonly setDraft: (draft: EntryDraft) => void;
  /** What to say of a field that is empty; null until somebody has tried to save. */
  readonly error: string | null;
};

/** What an entry is about: a role, a task, or jobs. */
export function SubjectFields(props: Props) {
  switch (props.draft.kind) {
    case "role":
      return <RoleField {...props} />;
    case "jobs":
      return <JobFields {...props} />;
    default:
      return <TaskFields {...props} />;
  }
}

function RoleField({ draft, plant, setDraft, error }: Props) {
  const { t, words } = useI18n();
  return (
    <Select
      label={t("homePlant.entry.role")}
      placeholder={t("homePlant.entry.chooseRole")}
      options={plant.roleItems.map(({ key, label, help }) => ({
        id: key,
        label: words(label),
        note: help ? words(help) : undefined,
      }))}
      value={draft.role}
      onChange={(role) => setDraft({ ...draft, role })}
      isRequired
      error={draft.role === null ? error : null}
    />
  );
}

function TaskFields({ draft, plant, setDraft, error }: Props) {
  const { t, words } = useI18n();
  return (
    <>
      <Select
        label={t("homePlant.entry.function")}
        placeholder={t("homePlant.entry.chooseFunction")}
        options={[
          ...plant.functionItems.map(({ key, label }) => ({ id: key, label: words(label) })),
          { id: OWN_WORDS, label: t("homePlant.entry.ownFunction") },
        ]}
        value={draft.task}
        onChange={(task) => setDraft({ ...draft, task })}
        isRequired
        error={draft.task === null ? error : null}
      />
      {draft.task === OWN_WORDS ? (
        <TextField
          label={t("homePlant.entry.ownWords")}
          value={draft.ownWords}
          onChange={(ownWords) => setDraft({ ...draft, ownWords })}
          maxLength={200}
          isRequired
          error={draft.ownWords.trim() === "" ? error : null}
        />
      ) : null}
    </>
  );
}

function JobFields({ draft, setDraft, error }: Props) {
  const { t } = useI18n();
  return (
    <>
      <NumberField
        label={t("homePlant.entry.jobs")}
        hint={t("homePlant.entry.jobsHint")}
        value={draft.jobs}
        onChange={(jobs) => setDraft({ ...draft, jobs })}
        minValue={-100_000}
        maxValue={100_000}
        formatOptions={{ maximumFractionDigits: 0 }}
        isRequired
        error={draft.jobs === null || draft.jobs === 0 ? error : null}
        className="max-w-60"
      />
      <TextField
        label={t("homePlant.entry.jobsSubject")}
        value={draft.jobsSubject}
        onChange={(jobsSubject) => setDraft({ ...draft, jobsSubject })}
        maxLength={200}
        isRequired
        error={draft.jobsSubject.trim() === "" ? error : null}
      />
    </>
  );
}
