"use client";
import type { MapStaffList } from "@etappe/domain/staff-import";
import { Checkbox } from "@etappe/ui/checkbox";
import { DateField } from "@etappe/ui/date-field";
import { Select } from "@etappe/ui/select";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ColumnSelects } from "./column-selects.tsx";
import { asItIs, type StaffList } from "./staff-import.ts";
import { WordSelects } from "./word-selects.tsx";

type Props = { readonly place: StaffPlace; readonly list: StaffList; readonly today: string };
export type Change = (change: Partial<Pick<MapStaffList, "columns" | "values">>) => void;

const SOURCES = ["manager", "test", "certificate"] as const;

/** What columns hold, what words mean, and what the levels rest on. Every choice shows its effect at once. */
export function MappingForm({ place: { firmId }, list, today }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const map = useMutation(trpc.staffImports.map.mutationOptions({ onSettled: () => router.refresh() }));
  const { mapping } = list;
  const send = (change: Partial<MapStaffList>) => map.mutate({ ...asItIs(list, firmId), ...change });
  return (
    <section aria-labelledby="mapping" className="flex flex-col gap-5">
      <div>
        <h2 id="mapping">{t("staffImport.mapping.title")}</h2>
        <p className="max-w-measure text-soft">{t("staffImport.mapping.hint")}</p>
      </div>
      <FailureNotice error={map.error} slower={t("refusals.slower")} />
      <ColumnSelects list={list} change={send} />
      <WordSelects list={list} change={send} />
      <div className="grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <Select
          label={t("staffImport.source.label")}
          placeholder={t("staffImport.source.label")}
          options={SOURCES.map((id) => ({ id, label: t(`staffImport.source.${id}`) }))}
          value={mapping.source}
          onChange={(id) => send({ source: SOURCES.find((source) => source === id) ?? mapping.source })}
        />
        <DateField
          label={t("staffImport.readOn.label")}
          hint={t("staffImport.readOn.hint")}
          value={mapping.readOn}
          maxValue={today}
          onChange={(day) => {
            if (day && day <= today && day !== mapping.readOn) send({ readOn: day });
          }}
        />
        <Checkbox
          label={t("staffImport.takeGood.label")}
          hint={t("staffImport.takeGood.hint")}
          isSelected={mapping.takeGood}
          onChange={(takeGood) => send({ takeGood })}
          className="lg:mt-6"
        />
      </div>
      <p role="status" className="text-sm text-soft">
        {map.isPending ? t("staffImport.mapping.running") : null}
      </p>
    </section>
  );
}
