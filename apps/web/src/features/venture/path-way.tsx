import type { Phase } from "@etappe/domain/phase";
import { inkOf } from "@etappe/ui/hue";
import { phaseHue } from "../../phase-hue.ts";
import { type Ground, markAcross, passage, stretches } from "./path-line.ts";
import { PathMark } from "./path-mark.tsx";
import type { PlacedPath } from "./path-order.ts";

type WayProps = {
  readonly path: PlacedPath;
  readonly ground: Ground;
  readonly owed: ReadonlySet<string>;
  readonly isUpright: boolean;
};

/** The line itself with its marks, whichever way time runs. */
export function Way({ path, ground, owed, isUpright }: WayProps) {
  const at = (along: number, across: number) => (isUpright ? { x: across, y: along } : { x: along, y: across });
  return (
    <>
      {stretches(path, ground).map(({ phase, d }) => (
        <path key={d} d={d} stroke={inkOf(phaseHue(phase))} strokeWidth={3.5} strokeLinecap="round" />
      ))}
      {path.steps.map((step) => {
        const d = passage(step, ground);
        const dashes = step.shape === "loop-open" ? "4 4" : undefined;
        return d ? (
          <path key={step.id} d={d} fill="none" stroke="var(--ink)" strokeWidth={2.5} strokeDasharray={dashes} />
        ) : null;
      })}
      {path.ahead ? <Ahead path={path} ahead={path.ahead} ground={ground} at={at} /> : null}
      {path.steps.map((step) => (
        <PathMark
          key={step.id}
          shape={step.shape}
          {...at(ground.along(step.along), markAcross(step, ground))}
          isUpright={isUpright}
          hasDebt={owed.has(step.id)}
        />
      ))}
      {path.isClosed ? null : <Today {...at(ground.along(path.end), ground.across(path.phase))} phase={path.phase} />}
    </>
  );
}

function Today({ x, y, phase }: { readonly x: number; readonly y: number; readonly phase: Phase }) {
  return <circle cx={x} cy={y} r={7} fill="var(--paper)" stroke={inkOf(phaseHue(phase))} strokeWidth={3} />;
}

type AheadProps = {
  readonly path: PlacedPath;
  readonly ahead: NonNullable<PlacedPath["ahead"]>;
  readonly ground: Ground;
  readonly at: (along: number, across: number) => { readonly x: number; readonly y: number };
};

/** Staying at home goes on, watched, until it is looked at again. */
function Ahead({ path, ahead, ground, at }: AheadProps) {
  const across = ground.across(path.phase);
  const { x, y } = at(ground.along(ahead.along), across);
  const from = ground.point(ground.along(path.end), across);
  return (
    <>
      <path
        d={`M${from}L${ground.point(ground.along(ahead.along), across)}`}
        stroke={inkOf(phaseHue(path.phase))}
        strokeWidth={2.5}
        strokeDasharray="2 6"
        strokeLinecap="round"
      />
      <rect x={x - 7} y={y - 7} width={14} height={14} fill="var(--paper)" stroke="var(--ink)" strokeWidth={2} />
    </>
  );
}
