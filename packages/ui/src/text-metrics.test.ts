import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-metrics.ts";

test("words stay whole as long as a line can hold them", () => {
  expect(wrapText("Nische anderswo fortsetzen", 100, 13)).toEqual(["Nische anderswo", "fortsetzen"]);
});

test("a word too long for a line breaks at its soft hyphen, which otherwise is not seen", () => {
  const word = "Auslands\u00aderfahrung";

  expect(wrapText(word, 70, 13)).toEqual(["Auslands-", "erfahrung"]);
  expect(wrapText(word, 200, 13)).toEqual(["Auslandserfahrung"]);
});

test("without a hint a long word breaks between syllables, and sch and ch stay together", () => {
  expect(wrapText("Vertriebspartner", 80, 13)).toEqual(["Vertriebs-", "partner"]);
  expect(wrapText("Montagewerk", 72, 13)).toEqual(["Montage-", "werk"]);
  expect(wrapText("Vertriebsgesellschaft", 105, 13)).toEqual(["Vertriebsgesell-", "schaft"]);
  expect(wrapText("Direktexport", 65, 13)).toEqual(["Direktex-", "port"]);
});

test("a hyphen that is there is not doubled", () => {
  expect(wrapText("Know-how-Vereinbarung", 68, 13)[0]).toBe("Know-how-");
});

test("no line is wider than asked for, and no letter is lost", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäöüßABCMW"), minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 300 }), (list, width) => {
      const lines = wrapText(list.join(" "), width, 13);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(/[ -]/g, "")).toBe(list.join(""));
    }),
  );
});
