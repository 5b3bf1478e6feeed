import { inkOf, type Tone, washOf } from "./hue.ts";
import type { TimeBar, TimePoint } from "./time-axis-data.ts";

/** A day on the axis: its shape says what kind of thing happens. Full size 14. */
export function PointMark(props: {
  readonly kind: TimePoint["kind"];
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** The colour of the ground, for the rim and the inside of a ring. */
  readonly ground?: string | undefined;
}) {
  const { kind, tone, x, y, ground = "var(--paper)" } = props;
  switch (kind) {
    case "dot":
      return <circle cx={x} cy={y} r={6.5} fill={inkOf(tone)} />;
    case "ring":
      return <circle cx={x} cy={y} r={5.6} fill={ground} stroke={inkOf(tone)} strokeWidth={2.4} />;
    case "diamond":
      return <path d={`M${x} ${y - 9}l9 9l-9 9l-9 -9z`} fill={tone === "neutral" ? "var(--ink)" : inkOf(tone)} />;
  }
}

export function BarMark(props: {
  readonly bar: Pick<TimeBar, "fill" | "tone">;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly hatch: string;
}) {
  const { bar, x, y, width, hatch } = props;
  const ink = inkOf(bar.tone);
  const isSolid = bar.fill === "solid";
  return (
    <rect
      x={x + 0.7}
      y={y - 6.3}
      width={Math.max(4, width - 1.4)}
      height={12.6}
      rx={3}
      fill={isSolid ? ink : bar.fill === "hatched" ? hatch : washOf(bar.tone)}
      stroke={ink}
      strokeWidth={1.4}
      strokeDasharray={bar.fill === "outline" ? "4 2.5" : undefined}
    />
  );
}

/** Late: a triangle that points at it. */
export function LateMark({ x, y }: { readonly x: number; readonly y: number }) {
  return <path d={`M${x} ${y}h9l-4.5 -8.5z`} fill="var(--gap)" />;
}

/** The marks for a legend and for lists. */
export function MarkSample({
  kind,
  tone,
  fill,
}: {
  readonly kind: TimePoint["kind"] | "bar";
  readonly tone: Tone;
  readonly fill?: TimeBar["fill"] | undefined;
}) {
  return (
    <svg aria-hidden="true" className="shrink-0 overflow-visible" width={kind === "bar" ? 26 : 18} height="18">
      {kind === "bar" ? (
        <BarMark bar={{ fill: fill ?? "solid", tone }} x={0} y={9} width={26} hatch={washOf(tone)} />
      ) : (
        <PointMark kind={kind} tone={tone} x={9} y={9} />
      )}
    </svg>
  );
}
