"use client";
import { Button } from "@etappe/ui/button";
import { Disclosure } from "@etappe/ui/disclosure";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import { PlanDialog } from "../action/action-dialog.tsx";
import type { Place } from "../assessment/waiting-room.ts";
import type { Capability } from "./capability-view.tsx";
import type { Stand } from "./gap.ts";
import { proposalOf } from "./proposal.ts";

type Props = {
  readonly place: Place;
  readonly capability: Capability;
  readonly stand: Stand;
  /** Open where a gap has no action yet. */
  readonly isOpen: boolean;
  readonly i18n: I18n;
};

/** What the framework proposes to do about a gap; one press plans it. */
export function Proposals({ place, capability, stand, isOpen, i18n }: Props) {
  const { t, words, locale } = i18n;
  const [chosen, setChosen] = useState<Capability["templates"][number] | null>(null);
  const { planning, templates } = capability;
  const fitting = templates.filter(({ answers }) => answers.includes(stand.criterion.key));
  if (fitting.length === 0) return null;
  return (
    <>
      <Disclosure summary={t("capability.proposal.title", { count: fitting.length })} isOpen={isOpen}>
        <ul className="flex flex-col gap-2.5">
          {fitting.map((template) => (
            <li key={template.key} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 text-sm">
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-semibold">{words(template.label)}</p>
                {template.help ? <p className="text-soft">{words(template.help)}</p> : null}
                <p className="text-soft">
                  {t("capability.proposal.facts", {
                    phase: t(`phase.${template.phase}`),
                    days: template.effortDays,
                    source: sourceWords(template.source, locale),
                  })}
                </p>
              </div>
              <Button size="small" onPress={() => setChosen(template)}>
                {t("capability.proposal.plan")}
                <span className="sr-only">: {words(template.label)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
      <PlanDialog
        firmId={place.firmId}
        planning={planning}
        action={null}
        proposal={chosen ? proposalOf(chosen, stand, planning, words(chosen.label)) : {}}
        isOpen={chosen !== null}
        setOpen={(open) => setChosen(open ? chosen : null)}
      />
    </>
  );
}
