"use client";
import { MARKET_POSITIONS, OWNERSHIPS, PRODUCTION_TYPES, SUPPLIER_ROLES } from "@etappe/domain/firm-profile";
import { SECTORS } from "@etappe/domain/sector";
import { CheckboxGroup } from "@etappe/ui/checkbox";
import { ComboBox } from "@etappe/ui/combo-box";
import { FieldGrid } from "@etappe/ui/fieldset";
import { NumberField } from "@etappe/ui/number-field";
import { Select } from "@etappe/ui/select";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { ProfileDraft } from "./profile-draft.ts";

type Props = { readonly draft: ProfileDraft; readonly onChange: (change: Partial<ProfileDraft>) => void };

/** The facts of a firm. Each may stay empty: then nobody has asked yet. */
export function ProfileFields({ draft, onChange }: Props) {
  const { t } = useI18n();
  return (
    <FieldGrid columns={2}>
      <ComboBox
        label={t("firm.profile.sector")}
        hint={t("firm.profile.sectorHint")}
        emptyText={t("firm.profile.noSector")}
        options={SECTORS.map((code) => ({ id: code, label: `${code} ${t(`sector.${code}`)}` }))}
        value={draft.sector}
        onChange={(code) => onChange({ sector: SECTORS.find((known) => known === code) ?? null })}
      />
      <Choice name="productionType" keys={PRODUCTION_TYPES} value={draft.productionType} onChange={onChange} />
      <NumberField
        label={t("firm.profile.employeesHome")}
        hint={t("firm.profile.sizeHint")}
        value={draft.employeesHome}
        onChange={(employeesHome) => onChange({ employeesHome })}
        minValue={0}
        formatOptions={{ maximumFractionDigits: 0 }}
      />
      <NumberField
        label={t("firm.profile.turnover")}
        value={draft.turnover}
        onChange={(turnover) => onChange({ turnover })}
        minValue={0}
        formatOptions={{ style: "currency", currency: "EUR", maximumFractionDigits: 0 }}
      />
      <Percent name="exportQuota" value={draft.exportQuota} onChange={onChange} />
      <Percent name="topCustomersShare" value={draft.topCustomersShare} onChange={onChange} />
      <Choice name="supplierRole" keys={SUPPLIER_ROLES} value={draft.supplierRole} onChange={onChange} />
      <Choice name="ownership" keys={OWNERSHIPS} value={draft.ownership} onChange={onChange} />
      <CheckboxGroup
        label={t("firm.profile.marketPosition")}
        value={draft.marketPosition ?? []}
        options={MARKET_POSITIONS.map((key) => ({ id: key, label: t(`firm.marketPosition.${key}`) }))}
        onChange={(chosen) => {
          const marketPosition = MARKET_POSITIONS.filter((key) => chosen.includes(key));
          onChange({ marketPosition: marketPosition.length === 0 ? null : marketPosition });
        }}
      />
    </FieldGrid>
  );
}

function Percent({
  name,
  value,
  onChange,
}: {
  name: "exportQuota" | "topCustomersShare";
  value: number | null;
  onChange: Props["onChange"];
}) {
  const { t } = useI18n();
  return (
    <NumberField
      label={t(`firm.profile.${name}`)}
      value={value}
      onChange={(percent) => onChange({ [name]: percent })}
      minValue={0}
      maxValue={100}
      formatOptions={{ maximumFractionDigits: 1 }}
    />
  );
}

type Chosen = "productionType" | "supplierRole" | "ownership";

/** A word from a short list; the first line takes the answer back. */
function Choice<N extends Chosen>({
  name,
  keys,
  value,
  onChange,
}: {
  name: N;
  keys: readonly NonNullable<ProfileDraft[N]>[];
  value: ProfileDraft[N];
  onChange: Props["onChange"];
}) {
  const { t } = useI18n();
  const fact: Chosen = name;
  // The key's own type is lost in the union of the three lists; each list has its words under its name.
  const word = (key: string) => t(`firm.${name}.${key}` as "firm.productionType.variant");
  return (
    <Select
      label={t(`firm.profile.${fact}`)}
      placeholder={t("firm.profile.notAsked")}
      value={value ?? ""}
      options={[{ id: "", label: t("firm.profile.notAsked") }, ...keys.map((key) => ({ id: key, label: word(key) }))]}
      onChange={(chosen) => onChange({ [name]: keys.find((key) => key === chosen) ?? null })}
    />
  );
}
