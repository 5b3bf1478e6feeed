"use client";
import { Badge } from "@etappe/ui/badge";
import { Button } from "@etappe/ui/button";
import { Disclosure } from "@etappe/ui/disclosure";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { I18n } from "../../i18n/i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { AdoptDialog } from "./adopt-dialog.tsx";
import { ChangesTable } from "./changes-table.tsx";
import { KeepDialog } from "./keep-dialog.tsx";
import type { Scenario } from "./scratch.ts";
import type { Scratch } from "./use-scratch.ts";

type Props = {
  readonly firmId: string;
  readonly scenarios: readonly Scenario[];
  readonly scratch: Scratch;
  readonly mayEdit: boolean;
  readonly i18n: I18n;
};

/** What was kept, and what became of it. */
export function ScenarioList({ scenarios, ...rest }: Props) {
  const { t } = rest.i18n;
  if (scenarios.length === 0) return <p className="max-w-measure text-soft">{t("scenario.list.empty")}</p>;
  return (
    <ul>
      {scenarios.map((scenario) => (
        <Entry key={scenario.id} scenario={scenario} {...rest} />
      ))}
    </ul>
  );
}

function Entry({
  firmId,
  scenario,
  scratch,
  mayEdit,
  i18n,
}: Omit<Props, "scenarios"> & { readonly scenario: Scenario }) {
  const { t, day, moment } = i18n;
  const trpc = useTRPC();
  const router = useRouter();
  const { id, name, version, state } = scenario;
  const discard = useMutation(
    trpc.scenarios.discard.mutationOptions({
      onSuccess: () => {
        if (scratch.loaded === id) scratch.load(scratch.moves, null);
        router.refresh();
      },
    }),
  );
  const isKept = state === "kept";
  return (
    <li className="flex flex-col gap-1.5 border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-base">{name}</h3>
        {isKept ? null : (
          <Badge tone="accent" icon="check">
            {t("scenario.list.applied", { date: scenario.appliedOn ? day(scenario.appliedOn) : "" })}
          </Badge>
        )}
        {scratch.loaded === id ? <Badge>{t("scenario.list.loaded")}</Badge> : null}
        <span className="text-sm text-soft">
          {t("scenario.list.line", {
            count: scenario.changes.length,
            name: scenario.madeBy,
            moment: moment(scenario.updatedAt),
          })}
        </span>
      </div>
      {scenario.reason ? (
        <p className="max-w-measure whitespace-pre-line">{t("scenario.list.reason", { reason: scenario.reason })}</p>
      ) : null}
      <Disclosure summary={t("scenario.list.moves", { count: scenario.changes.length })}>
        <div className="max-w-2xl">
          <ChangesTable scenario={scenario} i18n={i18n} />
        </div>
      </Disclosure>
      {isKept ? (
        <div className="flex flex-wrap items-center gap-1.5">
          <Button
            variant="secondary"
            size="small"
            aria-label={t("scenario.list.loadNamed", { name })}
            onPress={() => scratch.load(movesOf(scenario), id)}
          >
            {t("scenario.list.load")}
          </Button>
          {mayEdit ? (
            <>
              <AdoptDialog firmId={firmId} scenario={scenario} onAdopted={scratch.reset} />
              <KeepDialog
                firmId={firmId}
                moves={movesOf(scenario)}
                before={{ id, version, name }}
                label={t("scenario.list.rename")}
                buttonName={t("scenario.list.renameNamed", { name })}
                variant="quiet"
                size="small"
                onKept={() => undefined}
              />
              <Button
                variant="quiet"
                size="small"
                aria-label={t("scenario.list.discardNamed", { name })}
                pendingText={discard.isPending ? t("scenario.list.discarding") : null}
                onPress={() => discard.mutate({ firmId, id, version })}
              >
                {t("scenario.list.discard")}
              </Button>
            </>
          ) : null}
        </div>
      ) : null}
      <RefusalNotice error={discard.error} />
    </li>
  );
}

/** The moves alone, as they are tried out and kept. */
export function movesOf({ changes }: Scenario) {
  return changes.map(({ kind, item, level, notApplicable }) => ({ kind, item, level, notApplicable }));
}
