import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "./box.ts";
import { type Bubble, LABEL_SIZE, placeBubbles, type Room } from "./bubble-placement.ts";
import { textWidth } from "./text-metrics.ts";

const ROOMS: readonly Room[] = [
  { width: 320, minRowHeight: 120, labels: "beside" },
  { width: 500, minRowHeight: 170, labels: "below" },
  { width: 720, minRowHeight: 190, labels: "below" },
];

test("nineteen bubbles with German labels never overlap, whatever their quadrants and sizes", () => {
  fc.assert(
    fc.property(nineteen(), fc.constantFrom(...ROOMS), (bubbles, room) => {
      const { bubbles: placed } = placeBubbles(bubbles, room);

      expect(placed).toHaveLength(bubbles.length);
      const meeting = placed.flatMap((one, index) =>
        placed
          .slice(index + 1)
          .filter((other) => !apart(one.box, other.box))
          .map((other) => [one.id, other.id]),
      );
      expect(meeting).toEqual([]);
    }),
  );
});

test("every bubble stays in its own quadrant, and circle and label in its box", () => {
  fc.assert(
    fc.property(nineteen(), fc.constantFrom(...ROOMS), (bubbles, room) => {
      const { bubbles: placed, middle, height } = placeBubbles(bubbles, room);

      for (const { id, box, centre, radius, label } of placed) {
        const bubble = bubbles.find((each) => each.id === id);
        const left = bubble?.column === "start" ? 0 : middle.x;
        const top = bubble?.row === "top" ? 0 : middle.y;
        const quadrant = {
          x: left,
          y: top,
          width: middle.x,
          height: bubble?.row === "top" ? middle.y : height - middle.y,
        };
        expect(within(box, quadrant)).toBe(true);
        expect(within(square(centre, radius), box)).toBe(true);
        for (const line of label.lines) {
          const width = textWidth(line, LABEL_SIZE);
          const x = label.anchor === "middle" ? label.x - width / 2 : label.x;
          expect(within({ x, y: box.y, width, height: 0 }, box)).toBe(true);
        }
        expect(label.y + (label.lines.length - 1) * 15).toBeLessThanOrEqual(box.y + box.height + 0.01);
      }
    }),
  );
});

test("the picture does not depend on the order in which the bubbles come", () => {
  fc.assert(
    fc.property(nineteen(), (bubbles) => {
      const [room] = ROOMS;
      if (!room) throw new Error("no room");
      expect(placeBubbles(bubbles.toReversed(), room)).toEqual(placeBubbles(bubbles, room));
    }),
  );
});

test("a stronger bubble is a bigger circle", () => {
  const [weak, strong] = [1, 4].map((size) => bubble({ id: `s${size}`, size }));
  for (const room of ROOMS) {
    const { bubbles: placed } = placeBubbles(
      [weak, strong].filter((each) => each !== undefined),
      room,
    );
    const radius = (id: string) => placed.find((each) => each.id === id)?.radius ?? 0;
    expect(radius("s4")).toBeGreaterThan(radius("s1"));
  }
});

const LABELS = [
  "Großkunde verlangt Präsenz",
  "Kostendruck",
  "Nische anderswo fortsetzen",
  "Konkurrenz durch Liberalisierung und europäische Integration",
  "Technologieerschließungsgesellschaft",
  "Gelegenheit",
];

function bubble(part: Partial<Bubble>): Bubble {
  return { id: "a", label: "Kostendruck", size: 2, column: "start", row: "top", ...part };
}

function nineteen() {
  const one = fc.record({
    label: fc.constantFrom(...LABELS),
    size: fc.integer({ min: 0, max: 4 }),
    column: fc.constantFrom("start" as const, "end" as const),
    row: fc.constantFrom("top" as const, "bottom" as const),
  });
  return fc
    .array(one, { minLength: 19, maxLength: 19 })
    .map((list) => list.map((each, index): Bubble => ({ ...each, id: `b${index}` })));
}

const EPSILON = 0.001;

function apart(a: Box, b: Box): boolean {
  return (
    a.x + a.width <= b.x + EPSILON ||
    b.x + b.width <= a.x + EPSILON ||
    a.y + a.height <= b.y + EPSILON ||
    b.y + b.height <= a.y + EPSILON
  );
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - EPSILON &&
    inner.y >= outer.y - EPSILON &&
    inner.x + inner.width <= outer.x + outer.width + EPSILON &&
    inner.y + inner.height <= outer.y + outer.height + EPSILON
  );
}

function square(centre: { readonly x: number; readonly y: number }, radius: number): Box {
  return { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
}
