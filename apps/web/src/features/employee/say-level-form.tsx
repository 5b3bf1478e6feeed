"use client";
import { competenceKey } from "@etappe/domain/competence";
import { SOURCES_OF_OTHERS } from "@etappe/domain/level-reading";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { DialogActions } from "@etappe/ui/dialog";
import { Select } from "@etappe/ui/select";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelAnchor, levelLabel } from "../qualification/level-label.ts";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import type { CompetenceTerms } from "./employee-types.ts";

export type SayLevelProps = {
  readonly firmId: string;
  readonly employeeId: string;
  readonly terms: CompetenceTerms;
  readonly today: string;
  /** The competence in question; null: it is chosen. */
  readonly competence: string | null;
};

/** A level that somebody knows, with how they know it and since when. */
export function SayLevelForm({
  firmId,
  employeeId,
  terms,
  today,
  close,
  ...props
}: SayLevelProps & { close: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [competence, setCompetence] = useState(props.competence);
  const [level, setLevel] = useState<number | null>(null);
  const [source, setSource] = useState<(typeof SOURCES_OF_OTHERS)[number]>("manager");
  const [readOn, setReadOn] = useState<string | null>(today);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const onSuccess = () => {
    close();
    router.refresh();
  };
  const say = useMutation(trpc.employees.sayLevel.mutationOptions({ onSuccess }));
  const scale = scaleOf(competence, terms);
  const isAhead = readOn !== null && readOn > today;
  const missing = tried > 0 ? t("employees.say.missing") : null;

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (competence === null || level === null || readOn === null || isAhead) return;
    say.mutate({ id, firmId, employeeId, competence, level, source, readOn });
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      {props.competence === null ? (
        <Select
          label={t("employees.competence")}
          placeholder={t("employees.say.choose")}
          options={choicesOf(terms).map((key) => ({
            id: key,
            label: competenceLabel(key, terms.competences, i18n),
          }))}
          value={competence}
          onChange={(key) => {
            setCompetence(key);
            setLevel(null);
          }}
          isRequired
          error={competence === null ? missing : null}
        />
      ) : null}
      <Select
        key={competence}
        label={t("employees.level")}
        placeholder={t("employees.say.choose")}
        options={(scale?.levels ?? []).map(({ value }) => ({
          id: String(value),
          label: levelLabel(scale, value, i18n),
          note: levelAnchor(scale, value, i18n) ?? undefined,
        }))}
        value={level === null ? null : String(level)}
        onChange={(value) => setLevel(value === null ? null : Number(value))}
        isDisabled={competence === null}
        isRequired
        error={level === null ? missing : null}
      />
      <Select
        label={t("employees.source")}
        placeholder={t("employees.say.choose")}
        options={SOURCES_OF_OTHERS.map((key) => ({ id: key, label: t(`employees.sources.${key}`) }))}
        value={source}
        onChange={(key) => setSource(SOURCES_OF_OTHERS.find((each) => each === key) ?? source)}
        isRequired
      />
      <DateField
        label={t("employees.say.on")}
        hint={t("employees.say.onHint")}
        value={readOn}
        onChange={setReadOn}
        maxValue={today}
        isRequired
        error={isAhead ? t("refusals.in-the-future") : readOn === null ? missing : null}
      />
      <RefusalNotice error={say.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={say.isPending ? t("common.saving") : null}>
          {t("employees.say.save")}
        </Button>
      </DialogActions>
    </form>
  );
}

function scaleOf(key: string | null, { competences, scales }: CompetenceTerms) {
  const competence = competences.find((each) => each.key === key?.split("/")[0]);
  return scales.find((scale) => scale.key === competence?.scale);
}

/** Every competence of the method; one that is known per language, in the languages that the firm's ventures need. */
function choicesOf({ competences, languages }: CompetenceTerms): readonly string[] {
  return competences.flatMap(({ key, perLanguage }) =>
    perLanguage ? languages.map((language) => competenceKey(key, language)) : [key],
  );
}
