"use client";
import type { Comparison } from "@etappe/domain/baseline";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { Notice } from "@etappe/ui/notice";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { distance } from "./plan-words.ts";

type Baseline = Pick<Outputs["plans"]["baselines"]["baselines"][number], "id" | "name" | "takenOn" | "takenBy">;

type Props = {
  readonly firmId: string;
  readonly baselines: readonly Baseline[];
  readonly chosen: Baseline | null;
  readonly comparison: Comparison | null;
  readonly mayPlan: boolean;
};

/** With which kept plan the one of today is compared, and what has become of it. */
export function BaselineBar({ firmId, baselines, chosen, comparison, mayPlan }: Props) {
  const { t, day } = useI18n();
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();
  const choose = (id: string | null) => {
    const next = new URLSearchParams(parameters);
    if (id === null) next.delete("baseline");
    else next.set("baseline", id);
    router.replace(`${path}?${next}` as Route, { scroll: false });
  };
  if (baselines.length === 0 && !mayPlan) return null;
  return (
    <section aria-label={t("plan.baseline.title")} className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2">
      {baselines.length === 0 ? (
        <p className="text-sm text-soft print:hidden">{t("plan.baseline.none")}</p>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2 text-sm print:hidden">
            <span aria-hidden="true" className="text-soft">
              {t("plan.baseline.compare")}
            </span>
            <Select
              label={t("plan.baseline.compare")}
              hidesLabel
              className="min-w-64"
              placeholder={t("plan.baseline.off")}
              value={chosen?.id ?? "none"}
              options={[
                ...baselines.map(({ id, name, takenOn }) => ({
                  id,
                  label: t("plan.baseline.option", { name, date: day(takenOn) }),
                })),
                { id: "none", label: t("plan.baseline.off") },
              ]}
              onChange={choose}
            />
          </div>
          {chosen && comparison ? <Words baseline={chosen} comparison={comparison} /> : null}
        </>
      )}
      {mayPlan ? (
        <span className="flex flex-wrap items-center gap-2 print:hidden">
          <KeepDialog firmId={firmId} onKept={choose} />
          {chosen ? <DropButton firmId={firmId} baseline={chosen} onDropped={() => choose(null)} /> : null}
        </span>
      ) : null}
    </section>
  );
}

function Words({ baseline, comparison }: { readonly baseline: Baseline; readonly comparison: Comparison }) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const { later, earlier, endMovedBy, deviations } = comparison;
  const count = (kind: string) => deviations.filter((deviation) => deviation.kind === kind).length;
  return (
    <p className="max-w-measure text-sm">
      <span className={endMovedBy !== null && endMovedBy > 0 ? "font-semibold text-gap" : "font-semibold"}>
        {endMovedBy === null || endMovedBy === 0
          ? t("plan.baseline.endKept")
          : t("plan.baseline.endMoved", { distance: distance(endMovedBy, i18n) })}
      </span>{" "}
      {t("plan.baseline.counts", { later, earlier, added: count("added"), gone: count("gone") })}{" "}
      <span className="text-soft">
        {t("plan.baseline.taken", { name: baseline.name, date: day(baseline.takenOn), person: baseline.takenBy })}
      </span>
    </p>
  );
}

function KeepDialog({ firmId, onKept }: { readonly firmId: string; readonly onKept: (id: string) => void }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("plan.baseline.keep")}
      </Button>
      <Dialog
        title={t("plan.baseline.keepTitle")}
        closeLabel={t("action.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        {(close) => <KeepForm firmId={firmId} close={close} onKept={onKept} />}
      </Dialog>
    </>
  );
}

type KeepProps = { readonly firmId: string; readonly close: () => void; readonly onKept: (id: string) => void };

function KeepForm({ firmId, close, onKept }: KeepProps) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [name, setName] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const keep = useMutation(
    trpc.plans.keepBaseline.mutationOptions({
      onSuccess: () => {
        close();
        onKept(id);
        router.refresh();
      },
    }),
  );

  function save(event: FormEvent) {
    event.preventDefault();
    setEmpty(name.trim() === "");
    if (name.trim() !== "") keep.mutate({ id, firmId, name: name.slice(0, 120) });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-4" noValidate>
      <p className="text-soft">{t("plan.baseline.intro")}</p>
      <TextField
        label={t("plan.baseline.name")}
        hint={t("plan.baseline.nameHint")}
        value={name}
        onChange={setName}
        error={isEmpty ? t("plan.baseline.nameMissing") : undefined}
        isRequired
        autoFocus
      />
      <FailureNotice error={keep.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("action.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={keep.isPending ? t("plan.move.saving") : null}>
          {t("plan.baseline.keep")}
        </Button>
      </DialogActions>
    </form>
  );
}

type DropProps = { readonly firmId: string; readonly baseline: Baseline; readonly onDropped: () => void };

/** A kept plan cannot be kept again, so letting go of it asks once. */
function DropButton({ firmId, baseline, onDropped }: DropProps) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const drop = useMutation(
    trpc.plans.dropBaseline.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        onDropped();
        router.refresh();
      },
    }),
  );
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
        {t("plan.baseline.drop")}
      </Button>
      <Dialog
        title={t("plan.baseline.dropTitle", { name: baseline.name })}
        closeLabel={t("action.close")}
        isOpen={isOpen}
        onOpenChange={setOpen}
        role="alertdialog"
      >
        {(close) => (
          <>
            <Notice tone="warning" role="note">
              {t("plan.baseline.dropText")}
            </Notice>
            <FailureNotice error={drop.error} />
            <DialogActions>
              <Button variant="quiet" onPress={close}>
                {t("action.cancel")}
              </Button>
              <Button
                variant="danger"
                onPress={() => drop.mutate({ id: baseline.id, firmId })}
                pendingText={drop.isPending ? t("plan.move.saving") : null}
              >
                {t("plan.baseline.drop")}
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </>
  );
}
