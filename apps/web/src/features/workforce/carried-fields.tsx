"use client";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Terms } from "./workforce.ts";

/** Which burden, and the role or the group that carries it; of the two the other is empty. */
export type Carried = { readonly burden: string; readonly role: string; readonly groupName: string };

type Props = {
  readonly carried: Carried;
  readonly terms: Terms;
  readonly isTried: boolean;
  readonly onChange: (carried: Carried) => void;
};

export function CarriedFields({ carried, terms, isTried, onChange }: Props) {
  const { t, words } = useI18n();
  const [kind, setKind] = useState<"role" | "group">("role");
  const optionsOf = (items: Terms["roles"]) => items.map(({ key, label }) => ({ id: key, label: words(label) }));
  return (
    <>
      <Select
        label={t("workforce.rate.burden")}
        placeholder={t("workforce.rate.choose")}
        options={optionsOf(terms.burdens)}
        value={carried.burden || null}
        onChange={(burden) => onChange({ ...carried, burden: burden ?? "" })}
        isRequired
        error={isTried && carried.burden === "" ? t("workforce.rate.burdenMissing") : null}
      />
      <RadioGroup
        label={t("workforce.rate.who")}
        orientation="horizontal"
        value={kind}
        options={(["role", "group"] as const).map((id) => ({ id, label: t(`workforce.rate.kind.${id}`) }))}
        onChange={(id) => {
          setKind(id === "group" ? "group" : "role");
          onChange({ ...carried, role: "", groupName: "" });
        }}
      />
      {kind === "role" ? (
        <Select
          label={t("workforce.rate.role")}
          placeholder={t("workforce.rate.choose")}
          options={optionsOf(terms.roles)}
          value={carried.role || null}
          onChange={(role) => onChange({ ...carried, role: role ?? "" })}
          isRequired
          error={isTried && carried.role === "" ? t("workforce.rate.roleMissing") : null}
        />
      ) : (
        <TextField
          label={t("workforce.rate.group")}
          hint={t("workforce.rate.groupHint")}
          value={carried.groupName}
          onChange={(groupName) => onChange({ ...carried, groupName })}
          maxLength={100}
          isRequired
          error={isTried && carried.groupName.trim() === "" ? t("workforce.rate.groupMissing") : null}
        />
      )}
    </>
  );
}
