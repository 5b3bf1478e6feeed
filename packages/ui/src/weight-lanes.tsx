import { useId } from "react";
import { BySpace, Hatch, Lines, Picture } from "./picture.tsx";
import { wrapText } from "./text-metrics.ts";
import { type Day, ticksBetween, tickText, timeScale } from "./time-scale.ts";

export interface WeightBand {
  readonly from: Day;
  readonly to: Day;
  /** 0–100: how thick the band is. */
  readonly weight: number;
  readonly text: string;
  /** Filled, or hatched for what is not certain yet. */
  readonly look: "solid" | "hatched";
}

export interface WeightLane {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly bands: readonly WeightBand[];
}

export interface WeightLanesProps {
  readonly title: string;
  readonly desc: string;
  readonly from: Day;
  readonly to: Day;
  readonly lanes: readonly WeightLane[];
  /** A day that is marked through all lanes. */
  readonly mark: Day;
  readonly locale: string;
}

/** The height of a band of weight 100, of its lane, of the labels where they stand above it, and of the axis. */
const FULL = 30;
const LANE = 46;
const ABOVE = 38;
const AXIS = 26;
const END = 14;

/** Amounts that change with time, a lane each: the thicker the band, the larger the amount. */
export function WeightLanes(props: WeightLanesProps) {
  return (
    <BySpace
      narrow={<Drawing {...props} width={330} labels={0} />}
      medium={<Drawing {...props} width={550} labels={190} />}
      wide={<Drawing {...props} width={850} labels={270} />}
    />
  );
}

/** `labels` is the room for labels beside the lanes; 0: they stand above. */
function Drawing(props: WeightLanesProps & { readonly width: number; readonly labels: number }) {
  const { title, desc, from, to, lanes, mark, locale, width, labels } = props;
  const hatch = useId();
  const x = timeScale(from, to, [labels, width - END]);
  const above = labels === 0 ? ABOVE : 0;
  const bottom = lanes.length * (LANE + above);
  const ticks = ticksBetween(from, to, labels === 0 ? 3 : 6);
  const room = labels === 0 ? width : labels - 16;
  return (
    <Picture title={title} desc={desc} width={width} height={bottom + AXIS} className="h-auto w-full max-w-[1000px]">
      <defs>
        <Hatch id={hatch} ink="var(--accent)" />
      </defs>
      {ticks.map((tick, index) => (
        <g key={tick.day}>
          <line x1={x(tick.day)} x2={x(tick.day)} y1={0} y2={bottom + 4} stroke="var(--line)" />
          <text
            x={x(tick.day)}
            y={bottom + 19}
            fontSize={12}
            fill="var(--soft)"
            textAnchor={index === 0 ? "start" : index === ticks.length - 1 ? "end" : "middle"}
          >
            {tickText(tick, index === 0, locale)}
          </text>
        </g>
      ))}
      {lanes.map((lane, index) => {
        const top = index * (LANE + above) + above;
        const textY = labels === 0 ? top - 22 : top + LANE / 2 - 4;
        return (
          <g key={lane.id}>
            <Lines x={0} y={textY} lines={oneLine(lane.label, room, 13)} weight={600} halo="var(--paper)" />
            <Lines
              x={0}
              y={textY + 16}
              lines={oneLine(lane.note, room, 12)}
              size={12}
              fill="var(--soft)"
              halo="var(--paper)"
            />
            <line x1={0} x2={width - END} y1={top + LANE} y2={top + LANE} stroke="var(--line)" />
            {lane.bands.map((band) => (
              <Band key={band.from} band={band} x={x} middle={top + LANE / 2} hatch={hatch} />
            ))}
          </g>
        );
      })}
      <line
        x1={x(mark)}
        x2={x(mark)}
        y1={0}
        y2={bottom + 4}
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
    </Picture>
  );
}

type BandProps = {
  readonly band: WeightBand;
  readonly x: (day: Day) => number;
  readonly middle: number;
  readonly hatch: string;
};

function Band({ band: { from, to, weight, text, look }, x, middle, hatch }: BandProps) {
  const [start, end] = [x(from), Math.max(x(to), x(from) + 3)];
  const thick = Math.max(3, (Math.min(100, weight) / 100) * FULL);
  const onInk = look === "solid" && thick >= 15;
  return (
    <g>
      <rect
        x={start}
        y={middle - thick / 2}
        width={end - start}
        height={thick}
        fill={look === "solid" ? "var(--accent)" : `url(#${hatch})`}
        stroke="var(--accent)"
      />
      {end - start > 26 ? (
        <Lines
          x={start + 6}
          y={middle + 4.5}
          lines={[text]}
          size={12}
          weight={600}
          {...(onInk ? { fill: "var(--paper)" } : { halo: "var(--paper)" })}
        />
      ) : null}
    </g>
  );
}

/** As much of a text as one line holds, with a sign that there is more. */
function oneLine(text: string, room: number, size: number): readonly string[] {
  const [first = "", ...rest] = wrapText(text, room, size);
  return [rest.length === 0 ? first : `${first} …`];
}
