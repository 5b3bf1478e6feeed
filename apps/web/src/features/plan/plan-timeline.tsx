"use client";
import "./plan.css";
import type { KeptDates } from "@etappe/domain/baseline";
import { ROADMAP_LANES, type RoadmapLanes, ZOOMS, type Zoom } from "@etappe/domain/roadmap";
import { Segments } from "@etappe/ui/segments";
import { type CSSProperties, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import { PlanHead } from "./plan-head.tsx";
import { PlanLegend } from "./plan-legend.tsx";
import { planOf } from "./plan-lines.ts";
import { PlanLinesList } from "./plan-lines-list.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import { DAY_WIDTH, planTicks } from "./plan-scale.ts";
import { PlanWeb } from "./plan-web.tsx";
import { distance, movedBy, periodOf } from "./plan-words.ts";
import { useInAddress } from "./use-in-address.ts";
import { usePlanDrag } from "./use-plan-drag.ts";
import { usePlanMove } from "./use-plan-move.ts";

type Props = {
  readonly roadmap: Roadmap;
  readonly zoom: Zoom;
  readonly lanes: RoadmapLanes;
  /** The kept plan to compare with. */
  readonly kept: readonly KeptDates[] | null;
};

/** All ventures on one axis of time. Whoever plans moves bars by pointer and by keys alike. */
export function PlanTimeline({ roadmap, kept, ...initial }: Props) {
  const i18n = useI18n();
  const { t, day, locale } = i18n;
  const [zoom, chooseZoom] = useInAddress<Zoom>("zoom", initial.zoom);
  const [lanes, chooseLanes] = useInAddress<RoadmapLanes>("lanes", initial.lanes);
  const plan = useMemo(() => planOf({ roadmap, lanes, kept }), [roadmap, lanes, kept]);
  // Texts are functions that are new with each render; the ticks depend on the language alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const ticks = useMemo(
    () => planTicks(zoom, plan, { locale, week: (number) => t("plan.week", { number }) }),
    [zoom, plan, locale],
  );
  const moving = usePlanMove(roadmap);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isDating, setDating] = useState(false);
  const [said, setSaid] = useState("");
  const scroller = useRef<HTMLElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const dayWidth = DAY_WIDTH[zoom];

  // Today stands where one looks first.
  useEffect(() => {
    const box = scroller.current;
    const label = box?.querySelector<HTMLElement>(".plan-corner")?.offsetWidth ?? 0;
    if (box) box.scrollLeft = plan.today * dayWidth - (box.clientWidth - label) * 0.3;
  }, [plan.today, dayWidth]);

  const actionOf = (id: string) => roadmap.actions.find((action) => action.id === id);
  const drag = usePlanDrag({
    sheet: scroller,
    note,
    dayWidth,
    chain: (id) => (moving.move && moving.move.actionId !== id ? [] : moving.chain(id).map((action) => action.id)),
    words: (id, days, along) => {
      const action = actionOf(id);
      const total = (moving.move?.days ?? 0) + days;
      if (!action) return "";
      const period = periodOf(movedBy(action, total), i18n);
      return along < 0
        ? t("plan.move.first")
        : t("plan.move.dragged", { distance: distance(total, i18n), period, count: along });
    },
    onChoose: setChosen,
    onDrop: (id, days) => flushSync(() => go(id, days)),
  });

  function go(id: string, days: number) {
    setChosen(id);
    const action = actionOf(id);
    if (!action || !moving.nudge(id, days)) return setSaid(t("plan.move.first"));
    const total = (moving.move?.days ?? 0) + days;
    const period = periodOf(movedBy(action, total), i18n);
    const along = { title: action.title, period, distance: distance(total, i18n), count: moving.chain(id).length - 1 };
    setSaid(total === 0 ? t("plan.move.back", along) : t("plan.move.said", along));
  }

  function onKeyDown(event: KeyboardEvent) {
    const bar = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-bar]") : null;
    const id = bar?.dataset.bar;
    if (!bar || !id || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? 7 : 1;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(id, -step),
      ArrowRight: () => go(id, step),
      ArrowUp: () => focusFrom(bar, -1),
      ArrowDown: () => focusFrom(bar, 1),
      Home: () => focusFrom(bar, Number.NEGATIVE_INFINITY),
      End: () => focusFrom(bar, Number.POSITIVE_INFINITY),
      Enter: () => (moving.move ? void save() : setDating(true)),
      " ": () => setChosen(id),
      Escape: () => (moving.move ? drop() : setChosen(null)),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** The bar so many further on takes the focus and with it the one stop of the Tab key. */
  function focusFrom(bar: HTMLElement, steps: number) {
    const bars = [...(scroller.current?.querySelectorAll<HTMLElement>("[data-bar]") ?? [])];
    const next = bars[Math.max(0, Math.min(bars.length - 1, bars.indexOf(bar) + steps))];
    next?.focus();
    if (next?.dataset.bar) setChosen(next.dataset.bar);
  }

  async function save() {
    setSaid(t("plan.move.saving"));
    await moving.save();
    setSaid("");
  }

  function drop() {
    moving.drop();
    setSaid(t("plan.move.dropped"));
  }

  const chosenLine = plan.lines.find((line) => line.id === chosen);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <Segments
          label={t("plan.zoom.label")}
          value={zoom}
          onChange={chooseZoom}
          options={ZOOMS.map((id) => ({ id, label: t(`plan.zoom.${id}`) }))}
        />
        <Segments
          label={t("plan.lanes.label")}
          value={lanes}
          onChange={chooseLanes}
          options={ROADMAP_LANES.map((id) => ({ id, label: t(`plan.lanes.${id}`) }))}
        />
      </div>
      {/* The bars in it are buttons; their keys and pointers are heard here once instead of on each. */}
      <section
        ref={scroller}
        aria-label={t("roadmap.axis.label", { from: day(plan.from), to: day(plan.to) })}
        // What scrolls must be reachable by keyboard; where there are bars to reach, they are.
        tabIndex={roadmap.mayPlan ? -1 : 0}
        className="plan"
        style={{ "--day-on-screen": `${dayWidth}px`, "--span": plan.span } as CSSProperties}
        onKeyDown={onKeyDown}
        {...(roadmap.mayPlan ? drag : {})}
      >
        <div className="plan-sheet">
          <PlanHead plan={plan} ticks={ticks} todayLabel={t("roadmap.axis.today")} locale={locale} />
          <PlanWeb plan={plan} ticks={ticks.minor} offsets={moving.offsets} />
          <PlanLinesList plan={plan} roadmap={roadmap} offsets={moving.offsets} chosen={chosen} />
        </div>
      </section>
      <div ref={note} className="plan-note" hidden />
      <p role="status" className="sr-only">
        {said}
      </p>
      {roadmap.mayPlan ? (
        <PlanPanel
          roadmap={roadmap}
          line={chosenLine?.kind === "action" ? chosenLine : null}
          moving={moving}
          isDating={isDating}
          onDating={setDating}
          onNudge={go}
          onSave={() => void save()}
          onDrop={drop}
        />
      ) : null}
      <PlanLegend hasBaseline={kept !== null} />
      {roadmap.mayPlan ? <p className="max-w-measure text-xs text-soft print:hidden">{t("plan.help")}</p> : null}
    </div>
  );
}
