"use client";
import { SOURCES_OF_OTHERS } from "@etappe/domain/level-reading";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { Select } from "@etappe/ui/select";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { competenceIn, type Measure, type Measures } from "./measure-draft.ts";
import { ResultRow } from "./result-row.tsx";

type Props = {
  readonly firmId: string;
  readonly shown: Measures;
  readonly measure: Measure;
  readonly participants: Outputs["development"]["people"]["participants"];
  readonly onChanged: () => void;
};

/** What was read of participants since the measure began. Only this closes gaps. */
export function ResultsForm({ firmId, shown, measure, participants, onChanged }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [levels, setLevels] = useState<Readonly<Record<string, number>>>({});
  const [source, setSource] = useState<(typeof SOURCES_OF_OTHERS)[number]>("test");
  const [readOn, setReadOn] = useState<string | null>(shown.today);
  const [tried, setTried] = useState(false);
  const { scale } = competenceIn(measure.competence, shown);
  const refresh = () => {
    onChanged();
    router.refresh();
  };
  const record = useMutation(trpc.development.recordResults.mutationOptions({ onSuccess: refresh }));
  const leave = useMutation(trpc.development.takePart.mutationOptions({ onSuccess: refresh }));
  const results = Object.entries(levels).map(([employeeId, level]) => ({ employeeId, level }));
  const at = { firmId, measureId: measure.id };

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (readOn !== null && results.length > 0) record.mutate({ ...at, source, readOn, results });
  }

  function choose(employeeId: string, level: number | null) {
    const { [employeeId]: _, ...others } = levels;
    setLevels(level === null ? others : { ...others, [employeeId]: level });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {participants.map((person) => (
          <ResultRow
            key={person.employeeId}
            person={person}
            scale={scale}
            value={levels[person.employeeId] ?? null}
            mayEdit={shown.mayTakePart}
            onChange={(level) => choose(person.employeeId, level)}
            onLeave={() => leave.mutate({ ...at, join: [], leave: [person.employeeId] })}
          />
        ))}
      </ul>
      {shown.mayTakePart ? (
        <>
          <p className="text-sm text-soft">{t("development.results.hint")}</p>
          <div className="grid gap-5 sm:grid-cols-2">
            <Select
              label={t("development.results.source")}
              placeholder={t("development.fields.choose")}
              value={source}
              options={SOURCES_OF_OTHERS.map((id) => ({ id, label: t(`development.source.${id}`) }))}
              onChange={(id) => setSource(SOURCES_OF_OTHERS.find((known) => known === id) ?? source)}
            />
            <DateField
              label={t("development.results.readOn")}
              value={readOn}
              onChange={setReadOn}
              minValue={measure.startOn ?? undefined}
              maxValue={shown.today}
              isRequired
            />
          </div>
          {tried && results.length === 0 ? (
            <p role="alert" className="text-sm text-gap">
              {t("development.results.nothing")}
            </p>
          ) : null}
          <RefusalNotice error={record.error ?? leave.error} />
          <Button
            type="submit"
            variant="primary"
            className="self-start"
            pendingText={record.isPending ? t("development.saving") : null}
          >
            {t("development.results.save")}
          </Button>
        </>
      ) : null}
    </form>
  );
}
