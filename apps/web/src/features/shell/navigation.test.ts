import { FIRM_ROLES } from "@etappe/domain/access";
import { expect, test } from "vitest";
import { navigationFor, thumbPlaces } from "./navigation.ts";

test("up to five places stand under the thumb; where there are more, four do and the rest is behind one", () => {
  for (let count = 0; count <= 12; count += 1) {
    const entries = Array.from({ length: count }, (_, index) => index);
    const { shown, more } = thumbPlaces(entries);

    expect([...shown, ...more]).toEqual(entries);
    expect(shown.length + Math.min(more.length, 1)).toBeLessThanOrEqual(5);
    expect(more.length).not.toBe(1);
  }
});

test("what a works council comes for is under its thumb", () => {
  const { shown, more } = thumbPlaces(navigationFor({ role: "works-council" }, "nordlicht"));

  expect(shown.map(({ key }) => key)).toEqual(["roadmap", "questions", "qualification", "workforce"]);
  expect(more.map(({ key }) => key)).toEqual(["record", "account"]);
});

test("the roadmap is always the first place", () => {
  for (const role of FIRM_ROLES) expect(thumbPlaces(navigationFor({ role }, "x")).shown[0]?.key).toBe("roadmap");
});
