"use client";
import { COUNTRIES } from "@etappe/domain/country";
import type { FailedAttempt } from "@etappe/domain/firm-profile";
import { Button } from "@etappe/ui/button";
import { ComboBox } from "@etappe/ui/combo-box";
import { FieldGrid, Fieldset } from "@etappe/ui/fieldset";
import { NumberField } from "@etappe/ui/number-field";
import { RadioGroup } from "@etappe/ui/radio-group";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { countryName } from "../../i18n/country.ts";
import { useI18n } from "../../i18n/use-i18n.ts";

type Props = {
  readonly attempts: readonly FailedAttempt[];
  readonly forms: readonly { readonly key: string; readonly label: string }[];
  readonly onChange: (attempts: readonly FailedAttempt[]) => void;
};

/** Attempts abroad that failed. They are a source of experience, and the next consultant should know of them. */
export function AttemptFields({ attempts, forms, onChange }: Props) {
  const { t, locale } = useI18n();
  const change = (at: number, value: Partial<FailedAttempt>) =>
    onChange(attempts.map((attempt, index) => (index === at ? { ...attempt, ...value } : attempt)));
  const blank: FailedAttempt = {
    year: new Date().getFullYear() - 1,
    country: "FR",
    form: forms[0]?.key ?? "",
    learned: "",
    // biome-ignore lint/suspicious/noThenProperty: the model's own word; the object is never awaited
    then: "withdrawal",
  };
  return (
    <Fieldset legend={t("firm.profile.failedAttempts")}>
      {attempts.map((attempt, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an attempt has nothing but its place in the list
        <div key={index} className="border-s-2 border-line-strong ps-4">
          <FieldGrid columns={2}>
            <NumberField
              label={t("firm.attempt.year")}
              value={attempt.year}
              formatOptions={{ useGrouping: false }}
              onChange={(year) => change(index, { year: year ?? blank.year })}
            />
            <ComboBox
              label={t("firm.attempt.country")}
              emptyText={t("firm.attempt.noCountry")}
              options={COUNTRIES.map((code) => ({ id: code, label: countryName(code, locale) }))}
              value={attempt.country}
              onChange={(country) => change(index, { country: country ?? attempt.country })}
            />
            <Select
              label={t("firm.attempt.form")}
              placeholder={t("firm.profile.notAsked")}
              options={forms.map(({ key, label }) => ({ id: key, label }))}
              value={attempt.form}
              onChange={(form) => change(index, { form: form ?? attempt.form })}
            />
            <RadioGroup
              label={t("firm.attempt.then")}
              orientation="horizontal"
              value={attempt.then}
              options={(["second-attempt", "withdrawal"] as const).map((key) => ({
                id: key,
                label: t(`firm.attempt.${key}`),
              }))}
              onChange={(next) =>
                // biome-ignore lint/suspicious/noThenProperty: the model's own word; the object is never awaited
                change(index, { then: next === "second-attempt" ? next : "withdrawal" })
              }
            />
          </FieldGrid>
          <TextArea
            className="mt-4"
            label={t("firm.attempt.learned")}
            value={attempt.learned}
            onChange={(learned) => change(index, { learned })}
          />
          <Button
            variant="quiet"
            size="small"
            className="mt-2"
            onPress={() => onChange(attempts.filter((_, other) => other !== index))}
          >
            {t("firm.attempt.remove", { year: String(attempt.year) })}
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => onChange([...attempts, blank])}>
          {t("firm.attempt.add")}
        </Button>
      </div>
    </Fieldset>
  );
}
