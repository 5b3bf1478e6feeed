/** Where a venture stands, as one would say it across the table. */
import { isOpen } from "@etappe/domain/action";
import type { I18n } from "../../i18n/i18n.ts";
import { type Roadmap, titleOf } from "./roadmap-words.ts";

/** What the phase is about, what happened last, what is next, and what is still owed. */
export function wayInWords(venture: Roadmap["ventures"][number], roadmap: Roadmap, i18n: I18n): readonly string[] {
  const { t, day } = i18n;
  const items = roadmap.items.filter(({ ventureId }) => ventureId === venture.id);
  const happened = items.filter(({ kind, on }) => (kind === "gate" || kind === "decision") && on <= roadmap.today);
  const last = happened.at(-1);
  const next = items.find(
    (item) =>
      item.on >= roadmap.today &&
      ((item.kind === "action" && isOpen(item.state)) ||
        item.kind === "review" ||
        item.kind === "look-again" ||
        item.kind === "need"),
  );
  const debts = items.filter(({ kind }) => kind === "debt").length;
  return [
    venture.state === "closed" ? t("roadmap.ways.closed") : t(`roadmap.ways.${venture.phase}`),
    last ? t("roadmap.ways.last", { what: titleOf(last, i18n), date: day(last.on) }) : null,
    next ? t("roadmap.ways.next", { what: titleOf(next, i18n), date: day(next.on) }) : null,
    debts > 0 ? t("roadmap.ways.owed", { count: debts }) : null,
  ].filter((sentence) => sentence !== null);
}
