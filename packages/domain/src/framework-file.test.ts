import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Framework } from "./framework.ts";
import { MOST_FILE_BYTES, readFramework, readFrameworkFile } from "./framework-file.ts";
import { type FrameworkPart, partsOf } from "./framework-part.ts";
import { type FrameworkParts, frameworkSchema, frameworkText } from "./framework-text.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { mutated } from "./testing/mutated-framework.ts";

const SHIPPED = readFileSync(new URL("../frameworks/isf-2001.json", import.meta.url), "utf8");
const ISF: FrameworkParts = { key: ISF_2001.key, parts: partsOf(ISF_2001), archive: [] };

const mutations = fc.array(
  fc.record({
    at: fc.nat(1000),
    isArchived: fc.boolean(),
    pick: fc.nat(1000),
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/\0|\p{Surrogate}/gu, "?")),
      fc.constantFrom("=1+1", "+1", "-1", "@A1", "\t=1", "ja", "1", "a;b", '"', " zwei  Leerzeichen ", "a\nb"),
    ),
    number: fc.double({ min: 0.01, max: 99, noNaN: true }),
  }),
  { maxLength: 30 },
);

describe("written twice it is the same file", () => {
  test("the built-in framework is such a file, without a fault", () => {
    const file = readFrameworkFile(Buffer.from(SHIPPED), "de");

    expect(file).toEqual({ kind: "read", ...ISF, faults: [] });
    expect(frameworkText(ISF)).toBe(SHIPPED);
    expect(readFrameworkFile(Buffer.from(SHIPPED), "en")).toMatchObject({ faults: [] });
  });

  test("whatever was changed in it, and in whatever order a database gives it back", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const text = frameworkText(mutated(ISF, changes));
        for (const stored of [text, JSON.stringify(shuffled(JSON.parse(text)))]) {
          const file = readFrameworkFile(Buffer.from(stored), "de");
          expect(file.kind).toBe("read");
          expect(file.kind === "read" && frameworkText(file)).toBe(text);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("what may be left out is written out", () => {
    const short = json((whole) => {
      delete whole.archive;
      for (const impulse of whole.impulses) delete impulse.visibility;
      for (const matter of whole.matters) if (matter.restsOn.length === 0) delete matter.restsOn;
    });
    const file = readFramework(short, "de");

    expect(file.kind === "read" && frameworkText(file)).toBe(SHIPPED);
  });

  test("types whose set is archived, or was never there, stay with it", () => {
    const isSet = (part: FrameworkPart) => part.kind === "strategy-set" && part.key === "isf";
    for (const archive of [ISF.parts.filter(isSet), []]) {
      const parts = ISF.parts.filter((part) => !isSet(part));
      const file = readFramework(JSON.parse(frameworkText({ ...ISF, parts, archive })), "de");

      expect(file).toMatchObject({ kind: "read", archive });
      expect(file.kind === "read" && file.parts.filter(({ content }) => content.set === "isf")).toHaveLength(5);
      const because = archive.length > 0 ? "archived-reference" : "unknown-reference";
      expect(file.faults.map((fault) => fault.because)).toContain(because);
    }
  });

  test("broken parts are written as they are, in the same order each time", () => {
    const broken = ISF.parts.map((part) =>
      part.kind === "criterion" ? { ...part, content: shuffled({ ...part.content, weight: "viel" }) } : part,
    ) as FrameworkPart[];
    const text = frameworkText({ ...ISF, parts: broken });
    const file = readFramework(JSON.parse(text), "de");

    expect(file.kind === "read" && frameworkText(file)).toBe(text);
    expect(text.split("\n").length).toBe(SHIPPED.split("\n").length);
  });
});

describe("every fault is named with its place", () => {
  test.each<[string, (whole: Whole) => void, string]>([
    ["a list that is none", (whole) => (whole.scales = "keine"), "null//scales wrong-type"],
    ["a part that is none", (whole) => (whole.impulses[2] = 7), "null//impulses.2 wrong-type"],
    ["a list that is missing", (whole) => delete whole.matters, "null//matters missing"],
    ["a field of nothing", (whole) => (whole.colour = "red"), "null//colour unknown-field"],
    ["a field of nothing further down", (whole) => (whole.ladder.colour = "red"), "null//ladder.colour unknown-field"],
    [
      "a type that says its set",
      (whole) => (whole.strategySets[0].types[0].set = "porter"),
      "null//strategySets.0.types.0.set unknown-field",
    ],
    [
      "a list of types that is none",
      (whole) => (whole.strategySets[1].types = {}),
      "null//strategySets.1.types wrong-type",
    ],
    ["a framework without a key", (whole) => delete whole.key, "null//key missing"],
    ["a framework with a key in capitals", (whole) => (whole.key = "ISF"), "null//key bad-format"],
    ["two parts of one key", (whole) => whole.impulses.push(whole.impulses[0]), "impulse/general-demand/key key-taken"],
    ["a part without a key", (whole) => delete whole.impulses[0].key, "impulse//key missing"],
    [
      "an archive under another name",
      (whole) => whole.archive.push({ kind: "danger", key: "x", content: whole.cooperation.dangers[0] }),
      "danger/x/key other-key",
    ],
    [
      "rules in the archive",
      (whole) => whole.archive.push({ kind: "suggestion", key: "suggestion", content: {} }),
      "suggestion/suggestion/ never-archived",
    ],
    [
      "an archive of what is offered",
      (whole) =>
        whole.archive.push({
          kind: "danger",
          key: whole.cooperation.dangers[0].key,
          content: whole.cooperation.dangers[0],
        }),
      "danger/know-how-leak/key key-taken",
    ],
  ])("%s is refused", (_, change, fault) => {
    const file = readFramework(json(change), "de");

    expect(file).toMatchObject({ kind: "refused", because: "faults-of-form" });
    const [kind, key, field, because] = /^(.*?)\/(.*?)\/(\S*) (.*)$/.exec(fault)?.slice(1) ?? [];
    const found = file.faults.map((one) => [String(one.kind), one.field, one.because]);
    expect(found).toContainEqual([kind, field, because]);
    if (kind !== "null" && because !== "key-taken") expect(file.faults.map((one) => one.key)).toContain(key);
  });

  test("faults of parts are read with them, however many there are", () => {
    const file = readFramework(
      json((whole) => {
        whole.impulses[0].character = "zieht";
        whole.criteria[0].weight = "viel";
        whole.criteria[1].scale = "keine";
        whole.matters[0].label.de = " ";
        delete whole.stanceBands;
      }),
      "de",
    );

    expect(file.kind).toBe("read");
    expect(file.faults.map(({ kind, field, because }) => [kind, field, because])).toEqual([
      ["stance-bands", "", "none-there"],
      ["impulse", "character", "not-a-choice"],
      ["criterion", "weight", "wrong-type"],
      ["matter", "label", "text-missing"],
      ["criterion", "scale", "unknown-reference"],
    ]);
  });
});

describe("files that are made to hurt", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["too large", new Uint8Array(MOST_FILE_BYTES + 1), "too-large"],
    ["no text", Uint8Array.from([0xff, 0xfe, 0]), "not-text"],
    ["no JSON", "{", "not-json"],
    ["nothing", "", "not-json"],
    ["a list", "[]", "not-an-object"],
    ["nothing, as JSON", "null", "not-an-object"],
    ["as deep as can be", "[".repeat(100_000) + "]".repeat(100_000), "too-deep"],
    ["a list without end", `{"scales":[${"0,".repeat(300_000)}0]}`, "too-many-values"],
    ["parts without end", `{"scales":[${"{},".repeat(3000)}{}]}`, "too-many-parts"],
    ["a prototype", '{"__proto__":{"scales":[]}}', "faults-of-form"],
    [
      "a constructor somewhere",
      '{"archive":[{"kind":"scale","key":"a","content":{"constructor":{}}}]}',
      "faults-of-form",
    ],
    ["a character that is none", '{"key":"a\\u0000"}', "faults-of-form"],
  ])("%s", (_, content, because) => {
    const file = readFrameworkFile(typeof content === "string" ? Buffer.from(content) : content, "de");

    expect(file).toMatchObject({ kind: "refused", because });
    expect({}).not.toHaveProperty("scales");
  });

  test("__proto__ is named at its place", () => {
    const text = SHIPPED.replace('"levels": [', '"levels": [{"__proto__": 1},');

    expect(readFrameworkFile(Buffer.from(text), "de").faults.map(({ field, because }) => [field, because])).toEqual([
      ["scales.0.levels.0.__proto__", "forbidden-key"],
    ]);
  });

  test("whatever stands wherever in it, it holds only if it is a framework", { timeout: 60_000 }, () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(undefined, [], {}, [{}], 0, "x"));
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), value, (way, there) => {
        const whole = json((one) => putAt(one, way, there));
        const file = readFramework(whole, "de");
        const holds = file.kind === "read" && file.faults.length === 0;
        if (holds) expect(Framework.safeParse(whole).error).toBeUndefined();
        else expect(file.kind === "refused" || file.parts.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test("the schema of a file says what a key points to, and what may be left out", () => {
  const schema = frameworkSchema() as unknown as Whole;

  expect(schema.properties.impulses.items.properties.scale.references).toBe("scale");
  expect(schema.properties.criteria.items.properties.dimension.references).toBe("dimension");
  expect(schema.required).not.toContain("archive");
  expect(schema.additionalProperties).toBe(false);
});

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose, in whatever way
type Whole = any;

function json(change: (whole: Whole) => unknown): unknown {
  const whole = JSON.parse(SHIPPED);
  change(whole);
  return whole;
}

/** Puts a value somewhere into a JSON: at each step the one of its fields that the number picks. */
function putAt(place: Whole, [pick = 0, ...rest]: readonly number[], value: unknown): void {
  const keys = Object.keys(place);
  const key = keys[pick % keys.length] ?? "";
  const inner = place[key];
  if (rest.length > 0 && typeof inner === "object" && inner !== null && Object.keys(inner).length > 0) {
    putAt(inner, rest, value);
  } else place[key] = value;
}

/** Keys in another order, as a jsonb column gives them back. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, shuffled(one)]));
}
