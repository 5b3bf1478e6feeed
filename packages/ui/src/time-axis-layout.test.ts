import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "./text-metrics.ts";
import type { TimeItem } from "./time-axis-data.ts";
import { layRows, type RowRoom } from "./time-axis-layout.ts";
import { dayNumber, dayOfNumber, timeScale } from "./time-scale.ts";

const SPAN = { from: "2026-09-01", to: "2027-12-31" };

test("labels of one row never run into each other, and none is lost", () => {
  fc.assert(
    fc.property(items(), rooms(), (marks, room) => {
      const [row] = layRows([{ id: "r", label: "Ersatzteillager", items: marks }], room);
      const texts = (row?.items ?? []).flatMap(({ text, item }) =>
        text ? [{ y: text.y, start: text.x, end: text.x + textWidth(text.value, 12.5) + (item.isLate ? 13 : 0) }] : [],
      );

      expect(texts).toHaveLength(marks.length);
      const meeting = texts.filter((one, index) =>
        texts.slice(index + 1).some((other) => one.y === other.y && one.start < other.end && other.start < one.end),
      );
      expect(meeting).toEqual([]);
      for (const { y, end } of texts) {
        expect(y).toBeLessThan(row?.bottom ?? 0);
        expect(end).toBeLessThanOrEqual(room.track.end + 4.001);
      }
    }),
  );
});

test("rows follow each other without overlap, and a lane is named once", () => {
  const row = (id: string, lane: string) => ({ id, lane, label: "Know-how-Vereinbarung mit dem Partner", items: [] });
  const laid = layRows([row("1", "A"), row("2", "A"), row("3", "B")], room("beside", 260, 900, 120));

  expect(laid.map(({ lane }) => lane?.name ?? null)).toEqual(["A", null, "B"]);
  for (const [index, each] of laid.entries()) {
    expect(each.top).toBeGreaterThanOrEqual(laid[index - 1]?.bottom ?? 0);
    expect(each.label.lines.length).toBeGreaterThan(1);
  }
});

function room(labels: RowRoom["labels"], start: number, end: number, labelWidth: number): RowRoom {
  return { top: 46, labels, labelWidth, track: { start, end, x: timeScale(SPAN.from, SPAN.to, [start, end]) } };
}

function rooms() {
  return fc.constantFrom(room("above", 10, 316, 320), room("beside", 200, 628, 180), room("beside", 260, 968, 240));
}

function items() {
  const day = fc.integer({ min: dayNumber(SPAN.from), max: dayNumber(SPAN.to) }).map(dayOfNumber);
  const label = fc.constantFrom("Tor", "Erste Überprüfung der Partnerschaft", "Lager offen");
  const shown = { tone: fc.constant("accent" as const), label, isLate: fc.boolean() };
  const point = fc.record({ ...shown, kind: fc.constantFrom("dot" as const, "ring" as const), at: day });
  const bar = fc
    .record({
      ...shown,
      kind: fc.constant("bar" as const),
      days: fc.tuple(day, day),
      fill: fc.constant("solid" as const),
    })
    .map(({ days, ...rest }) => {
      const [from = "", to = ""] = days.toSorted();
      return { ...rest, from, to };
    });
  return fc
    .array(fc.oneof(point, bar), { minLength: 1, maxLength: 9 })
    .map((list) => list.map((item, index): TimeItem => ({ ...item, id: `i${index}` })));
}
