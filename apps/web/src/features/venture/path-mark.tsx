import type { PlacedStep } from "./path-order.ts";

type Props = {
  readonly shape: PlacedStep["shape"];
  readonly x: number;
  readonly y: number;
  readonly isUpright: boolean;
  /** Something was missing at this gate, and is missing still. */
  readonly hasDebt: boolean;
};

/** Each kind of step has a shape of its own, so that no colour is needed to tell them apart. */
export function PathMark({ shape, x, y, isUpright, hasDebt }: Props) {
  return (
    <g>
      <Shape shape={shape} x={x} y={y} isUpright={isUpright} />
      {hasDebt ? (
        <path
          // Beside the line, not on it: going down it leaves room above, going up below.
          d={`M${x + 11} ${y + (isUpright ? -3 : 14)}h13l-6.5 -11.5z`}
          fill="var(--gap)"
          stroke="var(--paper)"
          strokeWidth={1.5}
          strokeLinejoin="round"
        />
      ) : null}
    </g>
  );
}

function Shape({ shape, x, y, isUpright }: Omit<Props, "hasDebt">) {
  switch (shape) {
    case "start":
      return <circle cx={x} cy={y} r={7} fill="var(--ink)" />;
    case "gate":
      return (
        <path d={`M${x} ${y - 10}l10 10l-10 10l-10 -10z`} fill="var(--ink)" stroke="var(--paper)" strokeWidth={2} />
      );
    case "close":
      return <rect x={x - 7} y={y - 7} width={14} height={14} fill="var(--ink)" />;
    case "loop":
    case "loop-back":
    case "loop-open": {
      const look =
        shape === "loop-open" ? { fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 2 } : { fill: "var(--ink)" };
      // The head of an arrow against time: the line is going back here.
      return isUpright ? (
        <path d={`M${x - 6.5} ${y + 5}h13l-6.5 -11z`} {...look} />
      ) : (
        <path d={`M${x + 5} ${y - 6.5}v13l-11 -6.5z`} {...look} />
      );
    }
  }
}

/** The same shape beside a line of the list. */
export function MarkSample({ shape }: { readonly shape: PlacedStep["shape"] }) {
  const isOpen = shape === "loop-open";
  return (
    <svg aria-hidden="true" width="22" height="22" viewBox="0 0 22 22">
      {isOpen || shape === "loop" || shape === "loop-back" ? (
        <>
          <path
            d="M19 15C19 4 4 4 4 12"
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2}
            strokeDasharray={isOpen ? "3 3" : undefined}
          />
          <path
            d="M0.5 10h7l-3.5 7z"
            fill={isOpen ? "var(--paper)" : "var(--ink)"}
            stroke="var(--ink)"
            strokeWidth={isOpen ? 1.5 : 0}
          />
        </>
      ) : (
        <Shape shape={shape} x={11} y={11} isUpright={false} />
      )}
    </svg>
  );
}
