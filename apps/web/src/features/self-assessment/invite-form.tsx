"use client";
import { LINK_DAYS } from "@etappe/domain/self-assessment";
import { Button } from "@etappe/ui/button";
import { Checkbox, CheckboxGroup } from "@etappe/ui/checkbox";
import { Select } from "@etappe/ui/select";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { personLabel } from "../development/person-label.ts";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { linkWords } from "./link-words.ts";
import { MadeLinks } from "./made-links.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly invited: Outputs["selfAssessments"]["invited"];
  readonly chosenRole: string | null;
};

const DAYS = [7, LINK_DAYS.usual, 30, LINK_DAYS.max];
const ALL = "";

/** Chooses who is asked, makes a personal link for each, and shows the links this once. */
export function InviteForm({ place, invited, chosenRole }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const { firmId } = place;
  const { people, total, roles } = invited;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [days, setDays] = useState<number>(LINK_DAYS.usual);
  const [tried, setTried] = useState(false);
  const onSuccess = () => {
    setChosen([]);
    setTried(false);
    router.refresh();
  };
  const invite = useMutation(trpc.selfAssessments.invite.mutationOptions({ onSuccess }));
  const revoke = useMutation(trpc.selfAssessments.revoke.mutationOptions({ onSuccess }));
  const isEverybody = chosen.length === people.length && people.length > 0;

  function send(make: boolean) {
    setTried(true);
    if (chosen.length === 0) return;
    revoke.reset();
    invite.reset();
    const employeeIds = [...chosen];
    if (make) invite.mutate({ firmId, days, links: employeeIds.map((employeeId) => ({ id: freshId(), employeeId })) });
    else revoke.mutate({ firmId, employeeIds });
  }

  return (
    <div className="mt-3 flex flex-col gap-5">
      {invite.data ? <MadeLinks made={invite.data} people={people} onDone={() => invite.reset()} /> : null}
      <div className="flex flex-wrap gap-5">
        <Select
          label={t("selfAssessment.invite.role")}
          className="min-w-60"
          placeholder={t("selfAssessment.invite.allRoles")}
          value={chosenRole ?? ALL}
          options={[
            { id: ALL, label: t("selfAssessment.invite.allRoles") },
            ...roles.map(({ key, label }) => ({ id: key, label: words(label) })),
          ]}
          onChange={(role) => router.push(`${paths.staff(place, "qualification/self")}?role=${role ?? ALL}` as Route)}
        />
        <Select
          label={t("selfAssessment.invite.days")}
          placeholder={t("selfAssessment.invite.days")}
          value={String(days)}
          options={DAYS.map((id) => ({ id: String(id), label: t("selfAssessment.invite.dayCount", { days: id }) }))}
          onChange={(id) => setDays(Number(id ?? LINK_DAYS.usual))}
        />
      </div>
      {people.length === 0 ? (
        <p className="text-soft">{t("selfAssessment.invite.empty")}</p>
      ) : (
        <>
          <Checkbox
            label={t("selfAssessment.invite.all")}
            isSelected={isEverybody}
            onChange={(all) => setChosen(all ? people.map(({ employeeId }) => employeeId) : [])}
          />
          <div className="max-h-96 overflow-y-auto border-y border-line py-2">
            <CheckboxGroup
              label={t("selfAssessment.invite.selected", { count: chosen.length })}
              hint={t("selfAssessment.invite.replaces")}
              value={chosen}
              onChange={setChosen}
              options={people.map((person) => ({
                id: person.employeeId,
                label: personLabel(person),
                hint: `${linkWords(person.link, i18n)} · ${t("selfAssessment.saidCount", { count: person.said })}`,
              }))}
            />
          </div>
          {total > people.length ? (
            <p className="text-sm text-soft">{t("selfAssessment.invite.more", { shown: people.length, total })}</p>
          ) : null}
          {tried && chosen.length === 0 ? (
            <p role="alert" className="text-sm text-gap">
              {t("selfAssessment.invite.choose")}
            </p>
          ) : null}
          <RefusalNotice error={invite.error ?? revoke.error} />
          {revoke.data ? (
            <p role="status">{t("selfAssessment.invite.revoked", { count: revoke.data.revoked })}</p>
          ) : null}
          <div className="flex flex-wrap gap-3">
            <Button
              variant="primary"
              onPress={() => send(true)}
              pendingText={invite.isPending ? t("selfAssessment.invite.making") : null}
            >
              {t("selfAssessment.invite.make")}
            </Button>
            <Button onPress={() => send(false)}>{t("selfAssessment.invite.revoke")}</Button>
          </div>
        </>
      )}
    </div>
  );
}
