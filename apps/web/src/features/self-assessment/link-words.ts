import { dayOf } from "@etappe/domain/calendar";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

type Link = Outputs["selfAssessments"]["invited"]["people"][number]["link"];

/** How the link of an employee stands, in words. */
export function linkWords(link: Link, { t, day }: I18n): string {
  if (link === null) return t("selfAssessment.link.none");
  return t(`selfAssessment.link.${link.state}`, { day: day(dayOf(new Date(link.expiresAt))) });
}
