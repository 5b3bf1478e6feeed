import { type Bubble, LABEL_SIZE, placeBubbles, type Room } from "./bubble-placement.ts";
import { BySpace, Lines, Picture } from "./picture.tsx";

export interface QuadrantBubble extends Bubble {
  /** Dashed and warm, or solid and cool: two kinds that are told apart without colour. */
  readonly kind: "dashed" | "solid";
}

export interface BubbleQuadrantsProps {
  readonly title: string;
  readonly desc?: string | undefined;
  readonly startLabel: string;
  readonly endLabel: string;
  readonly topLabel: string;
  readonly bottomLabel: string;
  readonly bubbles: readonly QuadrantBubble[];
}

/** Four quadrants, in each bubbles whose size is a number from 0 to 4, written inside. */
export function BubbleQuadrants(props: BubbleQuadrantsProps) {
  return (
    <BySpace
      narrow={<Quadrants {...props} room={{ width: 310, minRowHeight: 110, labels: "beside" }} most="max-w-[420px]" />}
      medium={<Quadrants {...props} room={{ width: 520, minRowHeight: 180, labels: "below" }} most="max-w-[640px]" />}
      wide={<Quadrants {...props} room={{ width: 800, minRowHeight: 180, labels: "below" }} most="max-w-[900px]" />}
    />
  );
}

const LEFT = 26;
const TOP = 2;

function Quadrants(props: BubbleQuadrantsProps & { readonly room: Room; readonly most: string }) {
  const { title, desc, bubbles, room, most } = props;
  const { height, middle, bubbles: placed } = placeBubbles(bubbles, room);
  const bottom = TOP + height;
  return (
    <Picture
      title={title}
      desc={desc}
      width={LEFT + room.width + 2}
      height={bottom + 26}
      className={`h-auto w-full ${most}`}
    >
      <rect x={LEFT} y={TOP} width={room.width} height={height} fill="var(--card)" stroke="var(--line-strong)" />
      <path
        d={`M${LEFT + middle.x} ${TOP}v${height}M${LEFT} ${TOP + middle.y}h${room.width}`}
        stroke="var(--line-strong)"
      />
      <g fontSize={13} fill="var(--soft)">
        <path d={`M${LEFT} ${bottom + 14.5}l8 -4.5v9z`} />
        <text x={LEFT + 12} y={bottom + 19}>
          {props.startLabel}
        </text>
        <path d={`M${LEFT + room.width} ${bottom + 14.5}l-8 -4.5v9z`} />
        <text x={LEFT + room.width - 12} y={bottom + 19} textAnchor="end">
          {props.endLabel}
        </text>
        <text transform={`translate(17 ${TOP}) rotate(-90)`} textAnchor="end">
          {props.topLabel}
        </text>
        <text transform={`translate(17 ${bottom}) rotate(-90)`}>{props.bottomLabel}</text>
      </g>
      <g transform={`translate(${LEFT} ${TOP})`}>
        {placed.map(({ id, centre, radius, label }) => {
          const bubble = bubbles.find((each) => each.id === id);
          const isDashed = bubble?.kind === "dashed";
          return (
            <g key={id}>
              <circle
                cx={centre.x}
                cy={centre.y}
                r={radius - 0.8}
                fill={isDashed ? "var(--gap-soft)" : "var(--accent-soft)"}
                stroke={isDashed ? "var(--gap)" : "var(--accent)"}
                strokeWidth={1.6}
                strokeDasharray={isDashed ? "4 3" : undefined}
              />
              <text
                x={centre.x}
                y={centre.y + 4.5}
                fontSize={radius < 11 ? 11.5 : 13}
                fontWeight={600}
                textAnchor="middle"
                fill="var(--ink)"
              >
                {bubble?.size}
              </text>
              <Lines
                x={label.x}
                y={label.y}
                lines={label.lines}
                anchor={label.anchor}
                size={LABEL_SIZE}
                lineHeight={15}
              />
            </g>
          );
        })}
      </g>
    </Picture>
  );
}
