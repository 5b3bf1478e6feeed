import type { I18n } from "../../i18n/i18n.ts";
import { languageName } from "../../i18n/language.ts";
import type { Outputs } from "../../router-types.ts";

export type Roadmap = Outputs["roadmap"]["show"];
export type RoadmapItem = Roadmap["items"][number];

/** What happens at an item, in one line. */
export function titleOf(item: RoadmapItem, { t, words, locale }: I18n): string {
  switch (item.kind) {
    case "action":
      return item.title;
    case "decision":
      return t("roadmap.decided", { matter: words(item.matter), choice: item.choice });
    case "review":
      return t("roadmap.lookAgain", { matter: words(item.matter) });
    case "look-again":
      return t("roadmap.lookAgainAtHome");
    case "debt": {
      const matter = t(`roadmap.owed.${item.owed}`, { thing: words(item.matter) });
      return item.toPhase === null
        ? t("roadmap.debt", { matter })
        : t("roadmap.debtSince", { matter, phase: t(`phase.full.${item.toPhase}`) });
    }
    case "need": {
      const { people, language } = item;
      const role = words(item.role);
      return language === null
        ? t("roadmap.need", { people, role })
        : t("roadmap.needWithLanguage", { people, role, language: languageName(language, locale) });
    }
    case "gate": {
      const phase = item.toPhase === null ? "" : t(`phase.full.${item.toPhase}`);
      return t(`roadmap.move.${item.move}`, { phase });
    }
  }
}

/** The venture that an item belongs to, or that it is the whole firm's. */
export function ventureOf(item: RoadmapItem, roadmap: Roadmap, { t }: I18n): string {
  return roadmap.ventures.find(({ id }) => id === item.ventureId)?.name ?? t("roadmap.axis.wholeFirm");
}
