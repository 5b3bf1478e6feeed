import { Disclosure } from "@etappe/ui/disclosure";
import { EmptyState } from "@etappe/ui/empty-state";
import type { Tone } from "@etappe/ui/hue";
import { type TimelineEntry, VerticalTimeline } from "@etappe/ui/vertical-timeline";
import type { I18n } from "../../i18n/i18n.ts";
import { phaseHue } from "../../phase-hue.ts";
import { type Roadmap, type RoadmapItem, titleOf, ventureOf } from "./roadmap-words.ts";

type Props = { readonly roadmap: Roadmap; readonly i18n: I18n };

/** Everything in order, what was folded away before what comes: the same axis for a phone and for ears. */
export function RoadmapList({ roadmap, i18n, showsPast }: Props & { readonly showsPast: boolean }) {
  const { t } = i18n;
  if (roadmap.items.length === 0) {
    return <EmptyState title={t("roadmap.list.empty")}>{t("roadmap.list.emptyText")}</EmptyState>;
  }
  const past = roadmap.items.filter(({ on }) => on < roadmap.today);
  const ahead = roadmap.items.filter(({ on }) => on >= roadmap.today);
  const entriesOf = (items: readonly RoadmapItem[]) => items.map((item) => entry(item, roadmap, i18n));
  const today: TimelineEntry = { kind: "today", id: "today", label: t("roadmap.axis.today") };
  return (
    <>
      {past.length > 0 ? (
        <Disclosure summary={t("roadmap.list.past", { count: past.length })} isOpen={showsPast} className="mb-4">
          <VerticalTimeline label={t("roadmap.list.past", { count: past.length })} entries={entriesOf(past)} />
        </Disclosure>
      ) : null}
      <VerticalTimeline label={t("roadmap.list.title")} entries={[today, ...entriesOf(ahead)]} />
      {ahead.length === 0 ? <p className="mt-2 text-soft">{t("roadmap.list.nothingAhead")}</p> : null}
    </>
  );
}

const MARK = {
  ...({ action: "dot", decision: "dot", review: "ring" } as const),
  ...({ "look-again": "ring", need: "ring", gate: "diamond", debt: "diamond" } as const),
};

function entry(item: RoadmapItem, roadmap: Roadmap, i18n: I18n): TimelineEntry {
  const { t, day } = i18n;
  const tone = toneOf(item);
  return {
    kind: MARK[item.kind],
    id: item.id,
    tone,
    date: day(item.on),
    label: titleOf(item, i18n),
    note: <Note item={item} roadmap={roadmap} i18n={i18n} />,
    lateText: item.late ? t(item.kind === "debt" ? "roadmap.owing" : "roadmap.late") : undefined,
  };
}

function toneOf(item: RoadmapItem): Tone {
  switch (item.kind) {
    case "action":
      return phaseHue(item.phase);
    case "gate":
      return item.toPhase ? phaseHue(item.toPhase) : "neutral";
    case "debt":
      return "gap";
    case "need":
      return "neutral";
    default:
      return "accent";
  }
}

function Note({ item, roadmap, i18n }: Props & { readonly item: RoadmapItem }) {
  const { t } = i18n;
  const kind =
    item.kind === "action"
      ? `${t("roadmap.kind.action")}, ${t(`roadmap.state.${item.state}`)}`
      : t(`roadmap.kind.${item.kind}`);
  return (
    <span className="block text-sm text-soft">
      {kind} · {ventureOf(item, roadmap, i18n)}
      {item.kind === "gate" && item.reason !== "" ? (
        <span className="block">{t("roadmap.passedBecause", { reason: item.reason })}</span>
      ) : null}
    </span>
  );
}
