"use client";
import { Button } from "@etappe/ui/button";
import { CheckboxGroup } from "@etappe/ui/checkbox";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { levelLabel } from "../qualification/level-label.ts";
import { competenceIn, type Measure, type Measures } from "./measure-draft.ts";
import { personLabel } from "./person-label.ts";

type People = Outputs["development"]["people"];

type Props = {
  readonly firmId: string;
  readonly shown: Measures;
  readonly measure: Measure;
  readonly people: People;
  readonly onChanged: () => void;
};

/** Lets employees take part who need the competence and are not there yet. */
export function JoinForm({ firmId, shown, measure, people, onChanged }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { scale } = competenceIn(measure.competence, shown);
  const { candidates, couldTakePart } = people;
  const join = useMutation(
    trpc.development.takePart.mutationOptions({
      onSuccess: () => {
        setChosen([]);
        onChanged();
        router.refresh();
      },
    }),
  );
  if (candidates.length === 0) return <p className="text-soft">{t("development.peopleDialog.noneCould")}</p>;
  const beyond = couldTakePart - candidates.length;
  return (
    <form
      className="flex flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) join.mutate({ firmId, measureId: measure.id, join: [...chosen], leave: [] });
      }}
    >
      <CheckboxGroup
        label={t("development.peopleDialog.could")}
        hint={t("development.peopleDialog.couldHint")}
        value={chosen}
        onChange={setChosen}
        options={candidates.map((person) => ({
          id: person.employeeId,
          label: personLabel(person),
          hint: levelLabel(scale, person.level, i18n),
        }))}
        className="w-full [&_[role=group]]:max-h-72"
      />
      {beyond > 0 ? <p className="text-sm text-soft">{t("development.peopleDialog.more", { count: beyond })}</p> : null}
      <RefusalNotice error={join.error} />
      <Button
        type="submit"
        isDisabled={chosen.length === 0}
        pendingText={join.isPending ? t("development.saving") : null}
      >
        {t("development.peopleDialog.add")}
      </Button>
    </form>
  );
}
