import { useId } from "react";
import { inkOf, type Tone } from "./hue.ts";
import { BySpace, Hatch, Lines, Picture } from "./picture.tsx";
import { textWidth } from "./text-metrics.ts";
import type { TimeAxisProps } from "./time-axis-data.ts";
import { type LaidTimeRow, LINE, layRows, TEXT, type Track } from "./time-axis-layout.ts";
import { BarMark, LateMark, PointMark } from "./time-mark.tsx";
import { type Tick, ticksBetween, tickText, timeScale } from "./time-scale.ts";

interface Sizes {
  readonly width: number;
  readonly labelWidth: number;
  readonly labels: "beside" | "above";
  readonly most: string;
}

/** What lasts and what happens, on one axis of days, with today on it. */
export function TimeAxis(props: TimeAxisProps) {
  return (
    <BySpace
      narrow={<Axis {...props} width={328} labelWidth={320} labels="above" most="max-w-[560px]" />}
      medium={<Axis {...props} width={640} labelWidth={180} labels="beside" most="max-w-[860px]" />}
      wide={<Axis {...props} width={980} labelWidth={240} labels="beside" most="max-w-[1120px]" />}
    />
  );
}

const HEAD = 46;

function Axis(props: TimeAxisProps & Sizes) {
  const { title, desc, from, to, today, rows, locale, width, labelWidth, labels, most } = props;
  const id = useId();
  const start = labels === "beside" ? labelWidth + 20 : 10;
  const end = width - 12;
  const track: Track = { start, end, x: timeScale(from, to, [start, end]) };
  const laid = layRows(rows, { top: HEAD, labelWidth, labels, track });
  const bottom = (laid.at(-1)?.bottom ?? HEAD) + 4;
  const ticks = ticksBetween(from, to, Math.floor((end - start) / 44));
  const tones = [...new Set(rows.flatMap((row) => row.items.map((item) => item.tone)))];
  const hatchOf = (tone: Tone) => `${id}-${tone}`;
  return (
    <Picture title={title} desc={desc} width={width} height={bottom + 2} className={`h-auto w-full ${most}`}>
      <defs>
        {tones.map((tone) => (
          <Hatch key={tone} id={hatchOf(tone)} ink={inkOf(tone)} />
        ))}
      </defs>
      <TickLines ticks={ticks} track={track} bottom={bottom} />
      {/* Today runs under all words: their rims keep it away from the letters. */}
      {today ? <Today x={track.x(today.at)} label={today.label} bottom={bottom} track={track} /> : null}
      <TickNames ticks={ticks} track={track} locale={locale} />
      {laid.map((row) => (
        <Row key={row.row.id} row={row} width={width} />
      ))}
      {laid.map(({ row, items }) => (
        <g key={row.id}>
          {items.map(({ item, x, y, width: length, text }) => (
            <g key={item.id}>
              {item.kind === "bar" ? (
                <BarMark bar={item} x={x} y={y} width={length} hatch={`url(#${hatchOf(item.tone)})`} />
              ) : (
                <PointMark kind={item.kind} tone={item.tone} x={x} y={y} />
              )}
              {item.isLate ? <LateMark x={text ? text.x : x + length + 8} y={text ? text.y : y + 4} /> : null}
              {text ? (
                <Lines
                  x={text.x + (item.isLate ? 12 : 0)}
                  y={text.y}
                  lines={[text.value]}
                  size={12.5}
                  weight={item.isLate ? 600 : 400}
                  fill={item.isLate ? "var(--gap)" : "var(--ink)"}
                  halo="var(--paper)"
                />
              ) : null}
            </g>
          ))}
        </g>
      ))}
    </Picture>
  );
}

interface TicksProps {
  readonly ticks: readonly Tick[];
  readonly track: Track;
}

function TickLines({ ticks, track, bottom }: TicksProps & { readonly bottom: number }) {
  return (
    <>
      <path d={`M${track.start} ${HEAD - 12}H${track.end}`} stroke="var(--line-strong)" />
      <path d={ticks.map((tick) => `M${track.x(tick.day)} ${HEAD - 18}V${bottom}`).join("")} stroke="var(--line)" />
    </>
  );
}

/** A tick whose name would run into the last one, or off the axis, stays without. */
function TickNames({ ticks, track, locale }: TicksProps & { readonly locale: string }) {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map((tick, index) => {
    const x = track.x(tick.day);
    const text = tickText(tick, index === 0, locale);
    const end = x + textWidth(text, 12);
    if (x <= free || end >= track.end + 12) return null;
    free = end + 8;
    return (
      <Lines key={tick.day} x={x + 4} y={HEAD - 18} lines={[text]} size={12} fill="var(--soft)" halo="var(--paper)" />
    );
  });
}

function Row({ row: { lane, label, bottom }, width }: { readonly row: LaidTimeRow; readonly width: number }) {
  return (
    <g>
      {lane ? <Lines x={0} y={lane.y} lines={[lane.name]} size={12.5} weight={600} fill="var(--soft)" /> : null}
      <Lines x={0} y={label.y} lines={label.lines} size={TEXT + 0.5} lineHeight={LINE} halo="var(--paper)" />
      <Lines
        x={0}
        y={label.y + label.lines.length * LINE}
        lines={label.note}
        size={12}
        lineHeight={15}
        fill="var(--soft)"
        halo="var(--paper)"
      />
      <path d={`M0 ${bottom}H${width}`} stroke="var(--line)" />
    </g>
  );
}

function Today(props: { readonly x: number; readonly label: string; readonly bottom: number; readonly track: Track }) {
  const { x, label, bottom, track } = props;
  const half = textWidth(label, 12) / 2 + 6;
  const middle = Math.max(track.start - 8 + half, Math.min(x, track.end + 10 - half));
  return (
    <g>
      <path
        d={`M${x} ${HEAD - 22}V${bottom}`}
        stroke="var(--accent)"
        strokeWidth={1.6}
        strokeDasharray="1 3"
        strokeLinecap="round"
      />
      <rect x={middle - half} y={0} width={2 * half} height={17} rx={8.5} fill="var(--accent)" />
      <text x={middle} y={12.5} fontSize={12} fontWeight={600} textAnchor="middle" fill="var(--paper)">
        {label}
      </text>
    </g>
  );
}
