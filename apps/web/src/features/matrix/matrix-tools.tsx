"use client";
import { SOURCES_OF_OTHERS } from "@etappe/domain/level-reading";
import { DateField } from "@etappe/ui/date-field";
import { Select } from "@etappe/ui/select";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { MatrixHead } from "./matrix-cells.ts";
import { MatrixSaveStatus } from "./matrix-save-status.tsx";
import type { Saving } from "./use-level-queue.ts";

export type SaidBy = { readonly source: (typeof SOURCES_OF_OTHERS)[number]; readonly readOn: string };

type Props = {
  readonly head: MatrixHead;
  readonly by: SaidBy;
  readonly onBy: (by: SaidBy) => void;
  readonly saving: Saving;
};

/** Where the levels come from that are entered next, and whether they are saved. */
export function MatrixTools({ head, by, onBy, saving }: Props) {
  const { t } = useI18n();
  if (!head.mayEdit) return null;
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2.5 print:hidden">
      <Select
        label={t("qualification.matrix.tools.source")}
        placeholder={t("qualification.matrix.source.manager")}
        options={SOURCES_OF_OTHERS.map((id) => ({ id, label: t(`qualification.matrix.source.${id}`) }))}
        value={by.source}
        onChange={(id) => onBy({ ...by, source: SOURCES_OF_OTHERS.find((source) => source === id) ?? "manager" })}
        className="min-w-44"
      />
      <DateField
        label={t("qualification.matrix.tools.readOn")}
        value={by.readOn}
        maxValue={head.today}
        onChange={(day) => day !== null && day <= head.today && onBy({ ...by, readOn: day })}
      />
      <div className="min-h-8 min-w-0 flex-1 self-center pt-5">
        <MatrixSaveStatus saving={saving} />
      </div>
    </div>
  );
}
