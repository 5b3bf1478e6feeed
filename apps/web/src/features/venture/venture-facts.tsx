"use client";
import { CheckboxGroup } from "@etappe/ui/checkbox";
import { Fieldset } from "@etappe/ui/fieldset";
import { RadioGroup } from "@etappe/ui/radio-group";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Venture, VentureDraft } from "./venture-draft.ts";

type Props = {
  readonly draft: VentureDraft;
  readonly aspectItems: Venture["aspectItems"];
  readonly onChange: (change: Partial<VentureDraft>) => void;
};

/** What decides about the warnings beside a strategy. Each may stay "not asked". */
export function VentureFacts({ draft, aspectItems, onChange }: Props) {
  const { t, words } = useI18n();
  return (
    <Fieldset legend={t("venture.field.facts")} hint={t("venture.field.factsHint")}>
      <YesNo
        fact="longTermSupplyAgreement"
        value={draft.longTermSupplyAgreement}
        onChange={(longTermSupplyAgreement) => onChange({ longTermSupplyAgreement })}
      />
      <YesNo fact="contactOnly" value={draft.contactOnly} onChange={(contactOnly) => onChange({ contactOnly })} />
      <CheckboxGroup
        label={t("venture.field.aspects")}
        hint={t("venture.field.aspectsHint")}
        value={draft.aspects}
        options={aspectItems.map(({ key, label, help }) => ({
          id: key,
          label: words(label),
          ...(help ? { hint: words(help) } : {}),
        }))}
        onChange={(aspects) => onChange({ aspects })}
      />
    </Fieldset>
  );
}

type YesNoProps = {
  readonly fact: "longTermSupplyAgreement" | "contactOnly";
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
};

function YesNo({ fact, value, onChange }: YesNoProps) {
  const { t } = useI18n();
  return (
    <RadioGroup
      label={t(`venture.field.${fact}`)}
      hint={t(`venture.field.${fact}Hint`)}
      orientation="horizontal"
      value={value === null ? "not-asked" : value ? "yes" : "no"}
      options={[
        { id: "yes", label: t("venture.field.yes") },
        { id: "no", label: t("venture.field.no") },
        { id: "not-asked", label: t("venture.field.notAsked") },
      ]}
      onChange={(id) => onChange(id === "not-asked" ? null : id === "yes")}
    />
  );
}
