/** What stands on a form of the ladder, in the picture and in its list. */
import type { I18n } from "../../i18n/i18n.ts";
import type { Placement } from "./ladder-grid.ts";

/** Where a region makes it harder, the chip says by how much. */
export function chipLabel({ label, shifted }: Placement, { words }: I18n): string {
  return shifted === 0 ? words(label) : `${words(label)} (${signed(shifted)})`;
}

export function signed(levels: number): string {
  return levels > 0 ? `+${levels}` : `−${Math.abs(levels)}`;
}

/** Since when, for when, or that it is over. */
export function chipNote({ state, sinceYear, plannedFor, leftYear }: Placement, { t, day }: I18n): string {
  switch (state) {
    case "active":
      return sinceYear === null ? "" : t("ladder.picture.since", { year: String(sinceYear) });
    case "planned":
      return plannedFor === null
        ? t("ladder.picture.planned")
        : t("ladder.picture.plannedFor", { date: day(plannedFor) });
    case "left":
      return leftWords(sinceYear, leftYear, t);
  }
}

/** From when until when it was in use, as far as anybody knows. */
export function leftWords(sinceYear: number | null, leftYear: number | null, t: I18n["t"]): string {
  if (sinceYear !== null && leftYear !== null) {
    return t("ladder.picture.fromTo", { from: String(sinceYear), to: String(leftYear) });
  }
  if (leftYear !== null) return t("ladder.picture.leftIn", { year: String(leftYear) });
  if (sinceYear === null) return t("ladder.picture.left");
  return `${t("ladder.picture.leftSince", { year: String(sinceYear) })}, ${t("ladder.picture.left")}`;
}
