"use client";
import { Button } from "@etappe/ui/button";
import { DateField } from "@etappe/ui/date-field";
import { Disclosure } from "@etappe/ui/disclosure";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import { type ProposalDraft, ProposalFields } from "./proposal-fields.tsx";
import type { LanguageOption, ProposedNeed, StaffedVenture, Staffing } from "./staffing.ts";

type Props = {
  readonly venture: StaffedVenture;
  readonly staffing: Staffing;
  readonly languages: readonly LanguageOption[];
};

/** Whom the venture's strategies and forms usually ask for; those that are chosen are taken in one go. */
export function Proposals({ venture, staffing, languages }: Props) {
  const { t } = useI18n();
  const { mayEdit, fromStrategies } = staffing;
  return (
    <Disclosure
      summary={t("staffing.proposals.title", { count: venture.proposals.length })}
      isOpen={venture.needs.length === 0}
      className="mt-3"
    >
      <p className="max-w-measure text-sm text-soft">
        {t(fromStrategies ? "staffing.proposals.fromAll" : "staffing.proposals.fromForms")}
      </p>
      {mayEdit ? (
        // What was taken is proposed no longer: the form begins anew with what is left.
        <AdoptForm key={venture.proposals.map(keyOf).join()} {...{ venture, staffing, languages }} />
      ) : (
        <ul className="mt-2 flex flex-col gap-3">
          {venture.proposals.map((proposal) => (
            <li key={keyOf(proposal)}>
              <ProposalFields {...{ proposal, staffing, languages }} draft={null} onChange={null} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function AdoptForm({ venture, staffing, languages }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [drafts, setDrafts] = useState(() => venture.proposals.map(draftOf));
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const adopt = useMutation(trpc.staffing.adoptProposals.mutationOptions({ onSuccess: () => router.refresh() }));
  const taken = drafts.filter(({ isTaken }) => isTaken);

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    const needs = taken.flatMap(({ id, role, people, language }) =>
      people === null || dueOn === null ? [] : [{ id, ventureId: venture.id, role, people, language, dueOn }],
    );
    if (needs.length > 0 && needs.length === taken.length) adopt.mutate({ firmId: staffing.firm.id, needs });
  }

  return (
    <form ref={form} onSubmit={save} className="mt-2 flex flex-col gap-4" noValidate>
      <ul className="divide-y divide-line border-y border-line">
        {venture.proposals.map((proposal, index) => {
          const draft = drafts[index];
          return draft ? (
            <li key={draft.id} className="py-3">
              <ProposalFields
                {...{ proposal, staffing, languages, draft }}
                isTried={tried > 0}
                onChange={(said) =>
                  setDrafts(drafts.map((each) => (each.id === draft.id ? { ...each, ...said } : each)))
                }
              />
            </li>
          ) : null;
        })}
      </ul>
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <DateField
          label={t("staffing.proposals.due")}
          value={dueOn}
          onChange={setDueOn}
          isRequired
          error={tried > 0 && dueOn === null ? t("staffing.missing.due") : null}
          className="w-full sm:w-72"
        />
        <Button
          type="submit"
          variant="primary"
          isDisabled={taken.length === 0}
          pendingText={adopt.isPending ? t("common.saving") : null}
        >
          {t("staffing.proposals.adopt", { count: taken.length })}
        </Button>
      </div>
      <RefusalNotice error={adopt.error} />
    </form>
  );
}

function draftOf({ role, people, languages }: ProposedNeed): ProposalDraft {
  return { id: freshId(), isTaken: true, role, people, language: languages[0] ?? null };
}

function keyOf({ role, languages }: ProposedNeed): string {
  return [role, ...languages].join("-");
}
