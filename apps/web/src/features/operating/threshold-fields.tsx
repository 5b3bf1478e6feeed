"use client";
import { NumberField } from "@etappe/ui/number-field";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { IndicatorDraft, IndicatorFaults } from "./indicator-draft.ts";

type Props = {
  readonly draft: IndicatorDraft;
  /** Null until somebody has tried to save. */
  readonly faults: IndicatorFaults | null;
  readonly onChange: (draft: IndicatorDraft) => void;
};

const DIGITS = { maximumFractionDigits: 3 };

/** Target, threshold, limit: in the order in which they follow each other, named by the direction. */
export function ThresholdFields({ draft, faults, onChange }: Props) {
  const { t } = useI18n();
  const { direction } = draft;
  const missing = t("operating.indicator.numberMissing");
  return (
    <div className="grid gap-5 sm:grid-cols-3 sm:gap-3">
      <NumberField
        label={t("operating.indicator.target")}
        value={draft.target}
        onChange={(target) => onChange({ ...draft, target })}
        formatOptions={DIGITS}
        isRequired
        error={faults?.target ? missing : null}
      />
      <NumberField
        label={t(`operating.indicator.watch.${direction}`)}
        value={draft.watchFrom}
        onChange={(watchFrom) => onChange({ ...draft, watchFrom })}
        formatOptions={DIGITS}
        isRequired
        error={faultText(faults?.watchFrom, missing, t(`operating.indicator.watchOrder.${direction}`))}
      />
      <NumberField
        label={t(`operating.indicator.off.${direction}`)}
        value={draft.offFrom}
        onChange={(offFrom) => onChange({ ...draft, offFrom })}
        formatOptions={DIGITS}
        isRequired
        error={faultText(faults?.offFrom, missing, t(`operating.indicator.offOrder.${direction}`))}
      />
    </div>
  );
}

function faultText(fault: "missing" | "order" | null | undefined, missing: string, order: string): string | null {
  if (!fault) return null;
  return fault === "missing" ? missing : order;
}
