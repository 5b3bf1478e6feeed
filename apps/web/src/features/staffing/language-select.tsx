"use client";
import { Select } from "@etappe/ui/select";
import { useI18n } from "../../i18n/use-i18n.ts";
import { firstOf, type LanguageOption } from "./staffing.ts";

type Props = {
  readonly languages: readonly LanguageOption[];
  /** Those of the countries in question. */
  readonly first: readonly string[];
  readonly language: string | null;
  readonly onChange: (language: string | null) => void;
  readonly label?: string;
};

/** Which language of the country people need, or none. */
export function LanguageSelect({ languages, first, language, onChange, label }: Props) {
  const { t } = useI18n();
  const none = { id: "", label: t("staffing.field.noLanguage") };
  return (
    <Select
      label={label ?? t("staffing.field.language")}
      placeholder={none.label}
      options={[
        ...firstOf(languages, first).slice(0, first.length),
        none,
        ...firstOf(languages, first).slice(first.length),
      ]}
      value={language ?? ""}
      onChange={(id) => onChange(id || null)}
    />
  );
}
