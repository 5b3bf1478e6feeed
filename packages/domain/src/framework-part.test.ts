import { describe, expect, test } from "vitest";
import { Framework } from "./framework.ts";
import { frameworkOf, labelOf, partKey, partsOf, placeOf, withEarlier } from "./framework-part.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { PART_KINDS } from "./part-kind.ts";
import { PARTS } from "./part-rule.ts";

describe("a framework as parts", () => {
  test("parts and their archive make up the very framework they were taken from", () => {
    expect(Framework.parse(frameworkOf(ISF_2001.key, partsOf(ISF_2001), ISF_2001.archive))).toEqual(ISF_2001);
  });

  test("every kind has parts in the built-in framework, save what is a firm's own experience", () => {
    const kinds = new Set(partsOf(ISF_2001).map(({ kind }) => kind));
    expect(PART_KINDS.filter((kind) => !kinds.has(kind))).toEqual(["region-shift"]);
  });

  test("no two parts bear one name, and each holds what its kind asks for", () => {
    const parts = partsOf(ISF_2001);
    expect(new Set(parts.map(placeOf)).size).toBe(parts.length);
    for (const { kind, key, content } of parts) {
      expect(PARTS[kind].schema.safeParse(content).error, `${kind}/${key}`).toBeUndefined();
    }
  });

  test("what has no key of its own is named by what it is about", () => {
    expect(partKey("region-shift", { country: "CN", form: "direct-export", levels: 1, why: "fn26" })).toBe(
      "CN/direct-export",
    );
    expect(partKey("staffing", { because: { kind: "form", form: "assembly-site" }, role: "trainer", people: 1 })).toBe(
      "form/assembly-site/trainer",
    );
    expect(partKey("impulse", {})).toBe("");
  });
});

describe("what earlier versions knew", () => {
  const [criterion, ...criteria] = ISF_2001.criteria;
  const without = { ...ISF_2001, criteria };

  test("keeps its name under a version that no longer offers it, and is not asked there", () => {
    const known = withEarlier(without, [ISF_2001]);

    expect(known.criteria).toEqual(criteria);
    expect(known.archive.map(placeOf)).toEqual([`criterion/${criterion?.key}`]);
    expect(labelOf(known, "criterion", criterion?.key ?? "")).toEqual(criterion?.label);
    expect(Framework.parse(known)).toEqual(known);
  });

  test("is believed in its newest words", () => {
    const renamed = {
      ...ISF_2001,
      criteria: ISF_2001.criteria.map((c) => ({ ...c, label: { de: "neu", en: "new" } })),
    };

    expect(labelOf(withEarlier(without, [ISF_2001, renamed]), "criterion", criterion?.key ?? "").en).toBe("new");
    expect(labelOf(withEarlier(without, [renamed, ISF_2001]), "criterion", criterion?.key ?? "")).toEqual(
      criterion?.label,
    );
  });

  test("adds nothing to a version that offers all of it", () => {
    expect(withEarlier(ISF_2001, [without, ISF_2001])).toBe(ISF_2001);
  });
});
