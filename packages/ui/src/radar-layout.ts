/** Where things lie on a circle of axes: the first axis points up, the others follow clockwise. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The point at this share (0 in the middle, 1 on the rim) of an axis, around 0/0. */
export function spotOn(axis: number, axes: number, share: number, radius: number): Spot {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const out = Math.max(0, Math.min(1, share)) * radius;
  return { x: rounded(out * Math.cos(angle)), y: rounded(out * Math.sin(angle)) };
}

/**
 * The lines through the known values, null being an unknown one: nobody may read a value where none is. Neighbours
 * are joined; where every axis is known the line closes.
 */
export function linesThrough(shares: readonly (number | null)[], radius: number): readonly string[] {
  const spots = shares.map((share, axis) => (share === null ? null : spotOn(axis, shares.length, share, radius)));
  const joined = spots.flatMap((spot, axis) => {
    const next = spots[(axis + 1) % spots.length];
    return spot && next ? [`M${spot.x} ${spot.y}L${next.x} ${next.y}`] : [];
  });
  if (shares.length < 3 || joined.length < shares.length) return joined;
  return [`M${spots.map((spot) => `${spot?.x} ${spot?.y}`).join("L")}Z`];
}

/** How a label stands to the point that it belongs to. */
export function anchorAt({ x }: Spot): "start" | "middle" | "end" {
  if (Math.abs(x) < 8) return "middle";
  return x > 0 ? "start" : "end";
}

function rounded(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}
