import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

export type Plant = Outputs["homePlant"]["show"];
export type Entry = Plant["ledger"][number];
export type PlantVenture = Plant["ventures"][number];

/** What an entry says: "Leaves: Parts production", "−12 jobs: prefabrication". */
export function whatOf({ kind, label, jobs, takesBack }: Entry, { t, words, format }: I18n): string {
  if (takesBack) return t("homePlant.ledger.takenBack");
  if (kind !== "jobs") return t(`homePlant.kind.${kind}`, { label: words(label) });
  return t("homePlant.kind.jobs", { label: words(label), jobs: signed(jobs ?? 0, format) });
}

/** With its sign, and with a minus that is one. */
export function signed(value: number, format: I18n["format"]): string {
  return format.number(value, { signDisplay: "exceptZero" }).replace("-", "−");
}
