import { type ReactNode, useId } from "react";

export interface PictureProps {
  /** What the picture is called, and what it says: for readers, and for whoever cannot see it. */
  readonly title: string;
  readonly desc?: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/**
 * The frame of every drawing. Colours are presentation attributes with tokens (`fill="var(--ink)"`),
 * so a drawing needs no style attribute and can be recoloured for paper by replacing the tokens.
 */
export function Picture({ title, desc, width, height, children, className = "h-auto max-w-full" }: PictureProps) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={desc ? `${id}-desc` : undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={className}
    >
      <title id={`${id}-title`}>{title}</title>
      {desc ? <desc id={`${id}-desc`}>{desc}</desc> : null}
      {children}
    </svg>
  );
}

/** Several lines of text, the first on the baseline `y`. */
export function Lines(props: {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size?: number | undefined;
  readonly lineHeight?: number | undefined;
  readonly anchor?: "start" | "middle" | "end" | undefined;
  readonly fill?: string | undefined;
  readonly weight?: 400 | 600 | undefined;
  readonly isStruck?: boolean | undefined;
  /** A rim in the colour of the ground, where a text may meet a line. */
  readonly halo?: string | undefined;
}) {
  const { size = 13, lineHeight = Math.round(size * 1.2), anchor = "start", fill = "var(--ink)", weight = 400 } = props;
  return (
    <text
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      fill={fill}
      textDecoration={props.isStruck ? "line-through" : undefined}
      {...(props.halo
        ? { stroke: props.halo, strokeWidth: 4, strokeLinejoin: "round" as const, paintOrder: "stroke" }
        : {})}
    >
      {props.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
        <tspan key={index} x={props.x} y={props.y + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Slanted lines: what is known too thinly to be filled. Use as `fill={`url(#${id})`}`. */
export function Hatch({ id, ink }: { readonly id: string; readonly ink: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="2" height="4" fill={ink} />
    </pattern>
  );
}

/**
 * One drawing for each width that it was made for: letters keep their size, they are never
 * scaled down until they cannot be read. What is hidden is hidden from readers, too.
 */
export function BySpace({
  narrow,
  medium,
  wide,
}: {
  readonly narrow: ReactNode;
  readonly medium: ReactNode;
  readonly wide: ReactNode;
}) {
  return (
    <div className="@container w-full min-w-0">
      <div className="@min-[560px]:hidden">{narrow}</div>
      <div className="hidden @min-[560px]:block @min-[860px]:hidden">{medium}</div>
      <div className="hidden @min-[860px]:block">{wide}</div>
    </div>
  );
}
