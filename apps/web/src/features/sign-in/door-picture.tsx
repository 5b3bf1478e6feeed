/** The idea in one drawing: three flights of stairs, and a way back from each. */
const FLIGHTS = [
  { path: "M16 250h44v-22h44v-22h44v-22h44", hue: "var(--hue-1)", x: 16, y: 276 },
  { path: "M192 184h44v-22h44v-22h44v-22h44", hue: "var(--hue-2)", x: 192, y: 210 },
  { path: "M368 118h44v-22h44v-22h44v-22h44", hue: "var(--hue-3)", x: 368, y: 144 },
] as const;

const WAYS_BACK = ["M214 142C176 96 122 116 112 168", "M390 76C352 30 298 50 288 102"] as const;

export function DoorPicture({ phases }: { readonly phases: readonly [string, string, string] }) {
  return (
    <svg viewBox="0 0 560 290" className="w-full max-w-xl" aria-hidden="true">
      <defs>
        <marker id="back" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M1 1l5 3-5 3" fill="none" stroke="var(--edge)" strokeWidth="1.4" />
        </marker>
      </defs>
      {WAYS_BACK.map((path) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke="var(--edge)"
          strokeWidth="1.6"
          strokeDasharray="5 4"
          markerEnd="url(#back)"
        />
      ))}
      {FLIGHTS.map(({ path, hue, x, y }, index) => (
        <g key={path}>
          <path d={path} fill="none" stroke={hue} strokeWidth="5" />
          <text x={x} y={y} fontSize="16" fontWeight="600" fill={hue}>
            {phases[index]}
          </text>
        </g>
      ))}
    </svg>
  );
}
