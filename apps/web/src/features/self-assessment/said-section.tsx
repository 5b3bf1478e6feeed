"use client";
import { partsOf } from "@etappe/domain/competence";
import { Button } from "@etappe/ui/button";
import { Select } from "@etappe/ui/select";
import { ColumnHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { competenceLabel } from "../qualification/competence-label.ts";
import { SaidRow } from "./said-row.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly competence: string;
  readonly said: Outputs["selfAssessments"]["said"];
  readonly choices: Outputs["selfAssessments"]["overview"]["competences"];
};

/** What was said in one competence beside what counts, and the answers to it, given in one go. */
export function SaidSection({ place, competence, said, choices }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({});
  const [tried, setTried] = useState(false);
  const { people, competences, scales } = said;
  const found = competences.find(({ key }) => key === partsOf(competence).competence);
  const scale = scales.find(({ key }) => key === found?.scale);
  const refresh = () => {
    setAnswers({});
    setTried(false);
    router.refresh();
  };
  const answer = useMutation(trpc.selfAssessments.answer.mutationOptions({ onSuccess: refresh }));
  const open = people.filter(({ state }) => state === "open");
  const label = competenceLabel(competence, competences, i18n);

  function save() {
    setTried(true);
    const given = people.flatMap(({ employeeId, saidId, version }) => {
      const level = answers[employeeId];
      return level === undefined ? [] : [{ employeeId, saidId, version, level }];
    });
    if (given.length > 0) answer.mutate({ firmId: place.firmId, competence, answers: given });
  }

  return (
    <div className="mt-3 flex flex-col gap-4">
      <Select
        label={t("selfAssessment.said.choose")}
        className="max-w-md"
        placeholder={t("selfAssessment.said.choose")}
        value={competence}
        options={choices.map((each) => ({
          id: each.competence,
          label: t("selfAssessment.said.option", {
            ...{ competence: competenceLabel(each.competence, competences, i18n), open: each.open, said: each.said },
          }),
        }))}
        onChange={(id) => router.push(`${paths.staff(place, "qualification/self")}?competence=${id ?? ""}` as Route)}
      />
      <Table caption={t("selfAssessment.said.caption", { competence: label })}>
        <TableHead>
          <TableRow>
            {(["person", "says", "counts", "state", "answer"] as const).map((key) => (
              <ColumnHead key={key}>{t(`selfAssessment.said.${key}`)}</ColumnHead>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {people.map((person) => (
            <SaidRow
              key={person.employeeId}
              {...{ person, scale }}
              value={answers[person.employeeId] ?? null}
              onChange={(level) => setAnswers(withAnswer(answers, person.employeeId, level))}
            />
          ))}
        </TableBody>
      </Table>
      <p className="text-sm text-soft">{t("selfAssessment.said.both")}</p>
      {tried && Object.keys(answers).length === 0 ? (
        <p role="alert" className="text-sm text-gap">
          {t("selfAssessment.said.pick")}
        </p>
      ) : null}
      <ConflictNotice error={answer.error} choice={null} />
      {answer.data ? <p role="status">{t("selfAssessment.said.saved", { count: answer.data.answered })}</p> : null}
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          onPress={save}
          pendingText={answer.isPending ? t("selfAssessment.said.saving") : null}
        >
          {t("selfAssessment.said.save")}
        </Button>
        {open.length > 0 ? (
          <Button
            onPress={() =>
              setAnswers({
                ...answers,
                ...Object.fromEntries(open.map(({ employeeId, level }) => [employeeId, level])),
              })
            }
          >
            {t("selfAssessment.said.confirmAll")}
          </Button>
        ) : null}
        {answer.error ? <Button onPress={refresh}>{t("selfAssessment.conflict.takeTheirs")}</Button> : null}
      </div>
    </div>
  );
}

function withAnswer(answers: Readonly<Record<string, number>>, employeeId: string, level: number | null) {
  const { [employeeId]: _, ...others } = answers;
  return level === null ? others : { ...others, [employeeId]: level };
}
