import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerFor, caseFileUnder } from "./case-file.ts";
import { strategyTypes, topOfScale } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { Measure } from "./measure.ts";

const { strategySets, ladder, cooperation, correction, capability, qualification } = ISF_2001;
const types = strategyTypes(ISF_2001);
const allTypes = strategySets.flatMap((set) => set.types);

describe("everything the model names is there", () => {
  test.each([
    ["general drivers", ISF_2001.impulses.filter(({ group }) => group === "general"), 7],
    ["impulses that ease entry", ISF_2001.impulses.filter(({ group }) => group === "easier-entry"), 4],
    ["impulses that press", ISF_2001.impulses.filter(({ group }) => group === "pressure"), 8],
    ["resources", ISF_2001.criteria.filter(({ dimension }) => dimension === "resources"), 6],
    ["potentials", ISF_2001.criteria.filter(({ dimension }) => dimension === "potentials"), 8],
    ["strategy types in use", types, 5],
    ["strategy types of other typologies", allTypes.filter((type) => !types.includes(type)), 10],
    ["cost aspects", typeOf("cost-reduction").aspects, 5],
    ["alternatives to relocation", typeOf("cost-reduction").alternatives, 2],
    ["levels of the ladder", ladder.levels, 7],
    ["forms", ladder.forms, 13],
    ["functions of a cooperation", cooperation.functions, 3],
    ["shares", cooperation.shares, 4],
    ["product relations", cooperation.productRelations, 3],
    ["reasons to cooperate", cooperation.reasons, 4],
    ["benefits", cooperation.benefits, 10],
    ["dangers", cooperation.dangers, 8],
    ["safeguards", cooperation.safeguards, 4],
    ["correction triggers", correction.triggers, 5],
    ["what a correction questions", correction.questioned, 5],
    ["correction outcomes", correction.outcomes, 6],
    ["capability fields", capability.fields, 3],
    ["technology criteria", capability.criteria.filter(({ field }) => field === "technology"), 4],
    ["organization criteria", capability.criteria.filter(({ field }) => field === "organization"), 6],
    ["work criteria", capability.criteria.filter(({ field }) => field === "work"), 6],
    ["role profiles", qualification.roles, 8],
    ["burdens", qualification.burdens, 5],
    ["answers to burdens", qualification.answers, 7],
    ["reference figures", ISF_2001.referenceFigures, 12],
  ])("%s", (_, items, count) => {
    expect(items).toHaveLength(count);
  });

  test("a phase ends only when its required matters are settled, and these are the ones", () => {
    expect(requiredMatters("decision")).toEqual([
      "go-abroad",
      "strategy-mix",
      "target-countries",
      "value-chain",
      "first-steps",
      "home-plant-role",
      "goals",
    ]);
    expect(requiredMatters("build-up")).toEqual([
      "form-per-country",
      "ownership",
      "entry-mode",
      "financing",
      "staffing",
      "exit-conditions",
    ]);
    expect(requiredMatters("operating")).toEqual([]);
    expect(ISF_2001.matters).toHaveLength(7 + 8 + 4);
  });

  test("pressure pushes, everything else pulls, and only strength in the market counts double", () => {
    for (const impulse of ISF_2001.impulses) {
      expect(impulse.character, impulse.key).toBe(impulse.group === "pressure" ? "push" : "pull");
    }
    expect(ISF_2001.criteria.filter(({ weight }) => weight !== 1).map(({ key, weight }) => [key, weight])).toEqual([
      ["market-strength", 2],
    ]);
  });

  test("inside the firm are its general drivers and the owner's wish, all else comes from outside", () => {
    for (const { key, group, origin } of ISF_2001.impulses) {
      const inside = group === "general" || key === "entrepreneur-wish";
      expect(origin, key).toBe(inside ? "internal" : "external");
    }
  });
});

describe("nothing points into the void", () => {
  const impulses = keysOf(ISF_2001.impulses);
  const criteria = keysOf(ISF_2001.criteria);
  const forms = keysOf(ladder.forms);
  const strategies = keysOf(types);
  const competences = keysOf(qualification.competences);

  test("every scale that is named exists, and none is left over", () => {
    const named = [
      ...[...ISF_2001.impulses, ...ISF_2001.criteria, ...capability.criteria, ...qualification.competences].map(
        ({ scale }) => scale,
      ),
      cooperation.scale,
      qualification.burdenScale,
    ];
    expect(new Set(named)).toEqual(new Set(keysOf(ISF_2001.scales)));
    expect(qualification.openFrom).toBeLessThanOrEqual(topOfScale(ISF_2001, qualification.burdenScale));
  });

  test("levels of a scale run from 0 without a gap, each with its anchor", () => {
    for (const { key, levels } of ISF_2001.scales) {
      expect(levels.map(({ value }) => value)).toEqual(levels.map((_, index) => index));
      expect(
        levels.every(({ anchor }) => anchor),
        key,
      ).toBe(true);
    }
  });

  test("dimensions of criteria, of gates and of the starting position exist", () => {
    const { resources, potentials } = ISF_2001.startingPosition;
    const named = [
      ...ISF_2001.criteria.map(({ dimension }) => dimension),
      ...ISF_2001.gates.flatMap(({ dimensions }) => dimensions),
      resources,
      potentials,
    ];
    expect(keysOf(ISF_2001.dimensions)).toEqual(expect.arrayContaining(named));
  });

  test("every measure in a fit or a risk looks at an impulse or criterion that exists", () => {
    for (const type of allTypes) {
      for (const measure of measuresOf(type)) {
        if (measure.kind === "impulse") expect(impulses).toContain(measure.impulse);
        if (measure.kind === "criterion") expect(criteria).toContain(measure.criterion);
      }
    }
  });

  test("an indicator bears the name of what it asks, and a fact has words of its own", () => {
    for (const { key, measure, label } of types.flatMap(({ indicators }) => indicators)) {
      if (measure.kind === "impulse") expect(key).toBe(measure.impulse);
      else if (measure.kind === "criterion") expect(key).toBe(measure.criterion);
      else expect(label, key).toBeDefined();
    }
  });

  test("requirements name strategies, forms and levels that exist", () => {
    for (const { required, scale } of capability.criteria) {
      for (const { because, level } of required) {
        if (because.kind === "strategy") expect(strategies).toContain(because.strategy);
        else expect(forms).toContain(because.form);
        expect(level).toBeLessThanOrEqual(topOfScale(ISF_2001, scale));
      }
    }
    expect(strategies).toEqual(expect.arrayContaining(ladder.leapIsNoticeUnder));
  });

  test("role profiles ask for competences and levels that exist, and no competence is asked of nobody", () => {
    const asked = qualification.roles.flatMap(({ requires }) => requires);
    for (const { competence, level } of asked) {
      const { scale } = qualification.competences.find(({ key }) => key === competence) ?? { scale: "missing" };
      expect(level).toBeLessThanOrEqual(topOfScale(ISF_2001, scale));
    }
    expect(new Set(asked.map(({ competence }) => competence))).toEqual(new Set(competences));
  });

  test("what is usually needed names strategies, forms and roles that exist, each once, and no role is left out", () => {
    const asked = qualification.staffing.map(({ because, role }) =>
      because.kind === "strategy" ? `${because.strategy} ${role}` : `${because.form} ${role}`,
    );
    expect(new Set(asked).size).toBe(asked.length);
    for (const { because } of qualification.staffing) {
      if (because.kind === "strategy") expect(strategies).toContain(because.strategy);
      else expect(forms).toContain(because.form);
    }
    expect(new Set(qualification.staffing.map(({ role }) => role))).toEqual(new Set(keysOf(qualification.roles)));
  });

  test("capability criteria and actions belong to fields that exist", () => {
    const fields = keysOf(capability.fields);
    expect(new Set(capability.criteria.map(({ field }) => field))).toEqual(new Set(fields));
    expect(new Set(capability.actionTemplates.map(({ field }) => field))).toEqual(new Set(fields));
  });

  test("every form stands on a level that has a name", () => {
    expect(new Set(ladder.forms.map(({ level }) => level))).toEqual(new Set(ladder.levels.map(({ level }) => level)));
  });

  test("reference figures by production type cover all four", () => {
    expect(ISF_2001.referenceFigures.flatMap(({ productionType }) => productionType ?? [])).toEqual([
      "single-small-batch",
      "variant",
      "standard",
      "process",
    ]);
  });

  test("keys are unique within each kind", () => {
    const kinds: Record<string, readonly { key: string }[]> = {
      scales: ISF_2001.scales,
      impulses: ISF_2001.impulses,
      dimensions: ISF_2001.dimensions,
      criteria: [...ISF_2001.criteria, ...capability.criteria],
      matters: ISF_2001.matters,
      sets: strategySets,
      types: allTypes,
      forms: ladder.forms,
      fields: capability.fields,
      actionTemplates: capability.actionTemplates,
      figures: ISF_2001.referenceFigures,
      ...listsWithKeys("cooperation", cooperation),
      ...listsWithKeys("correction", correction),
      ...listsWithKeys("qualification", qualification),
      ...Object.assign({}, ...allTypes.map((type) => listsWithKeys(type.key, type))),
    };
    for (const [kind, items] of Object.entries(kinds)) {
      expect(new Set(keysOf(items)).size, kind).toBe(items.length);
    }
  });
});

describe("strategies", () => {
  test("each type of the ISF has six indicators or more, weighed 1 to 3", () => {
    for (const { key, indicators } of types) {
      expect(indicators.length, key).toBeGreaterThanOrEqual(6);
      expect(
        indicators.every(({ weight }) => [1, 2, 3].includes(weight)),
        key,
      ).toBe(true);
    }
  });

  test("only the ISF typology is in use", () => {
    expect(strategySets.filter(({ inUse }) => inUse).map(({ key }) => key)).toEqual(["isf"]);
    expect(keysOf(types)).toEqual([
      "export-extension",
      "cost-reduction",
      "market-development",
      "follow-key-customers",
      "null",
    ]);
  });

  test("each type says what makes it dangerous", () => {
    expect(Object.fromEntries(types.map(({ key, risks }) => [key, keysOf(risks)]))).toEqual({
      "export-extension": ["contact-driven", "existence-at-stake"],
      "cost-reduction": ["symptom-cure", "interface-risk", "contact-driven", "existence-at-stake"],
      "market-development": ["site-rivalry", "contact-driven", "existence-at-stake"],
      "follow-key-customers": ["no-supply-agreement", "contact-driven", "existence-at-stake"],
      null: ["contact-driven"],
    });
  });

  test("a risk always has a condition: one that held for everybody would say nothing", () => {
    for (const { all, any, key } of types.flatMap(({ risks }) => risks)) {
      expect(all.length + any.length, key).toBeGreaterThan(0);
    }
  });

  test.each(["employeesHome", "turnover"])("%s cannot be measured, in no framework at all", (fact) => {
    const range = { from: 0, to: 100 };
    expect(Measure.safeParse({ kind: "fact-linear", fact: "exportQuota", ...range }).success).toBe(true);
    expect(Measure.safeParse({ kind: "fact-linear", fact, ...range }).success).toBe(false);
    expect(Measure.safeParse({ kind: "fact-between", fact, ...range }).success).toBe(false);
    expect(Measure.safeParse({ kind: "fact-in", fact, values: ["100"] }).success).toBe(false);
  });

  test("a straight line has two ends", () => {
    for (const measure of types.flatMap(measuresOf)) {
      if (measure.kind === "fact-linear") expect(measure.from).not.toBe(measure.to);
    }
  });

  test("the case firms are led to the strategies that a consultant would expect, and warned of their dangers", () => {
    const cases = caseFileUnder(ISF_2001).parse(
      JSON.parse(readFileSync(new URL("../cases/firms.json", import.meta.url), "utf8")),
    );
    const suggested = Object.fromEntries(
      cases.firms.map((firm) => {
        const fits = answerFor(firm, ISF_2001).fits.filter((fit) => fit.suggested);
        return [firm.key, Object.fromEntries(fits.map(({ type, risks }) => [type, risks]))];
      }),
    );
    expect(suggested).toEqual({
      armaturen: { "export-extension": [] },
      edelstahl: { "cost-reduction": [], "market-development": ["site-rivalry"] },
      presse: { "market-development": ["site-rivalry"], "follow-key-customers": ["no-supply-agreement"] },
      rueckkehr: { "cost-reduction": ["symptom-cure", "interface-risk", "existence-at-stake"] },
      gips: {},
      "sued-optik": { "market-development": ["site-rivalry"] },
    });
  });

  test("a country chosen for a contact alone is pointed out under every type", () => {
    const rule = [{ kind: "venture-fact", fact: "contactOnly", is: true }];
    for (const { key, risks } of types) {
      expect(risks.find((risk) => risk.key === "contact-driven")?.all, key).toEqual(rule);
    }
  });
});

describe("ladder", () => {
  test("a form on a higher level never binds less in any of the four measures", () => {
    for (const higher of ladder.forms) {
      for (const lower of ladder.forms.filter(({ level }) => level < higher.level)) {
        for (const measure of ["resourceCommitment", "internationality", "integration", "complexity"] as const) {
          expect(higher[measure], `${measure}: ${higher.key} over ${lower.key}`).toBeGreaterThanOrEqual(lower[measure]);
        }
      }
    }
  });

  test("capital is bound from level 3 on, and production abroad begins with assembly", () => {
    for (const { key, capital, level } of ladder.forms) expect(capital, key).toBe(level >= 3);
    expect(ladder.forms.filter(({ produces }) => produces).map(({ key }) => key)).toEqual([
      "assembly-site",
      "manufacturing-site",
      "international-network",
    ]);
  });

  test("what is harder where is left to the firm's own experience", () => {
    expect(ladder.regionShifts).toEqual([]);
  });
});

describe("capability", () => {
  test("every criterion is answered by two actions or more, and no action answers anything else", () => {
    const answers = capability.actionTemplates.flatMap((action) => action.answers);
    for (const { key } of capability.criteria) {
      expect(answers.filter((answer) => answer === key).length, key).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(answers)).toEqual(new Set(keysOf(capability.criteria)));
  });

  test("every strategy asks for something, and so does every form that binds capital", () => {
    const because = capability.criteria.flatMap(({ required }) => required.map((requirement) => requirement.because));
    const asking = because.map((reason) => (reason.kind === "strategy" ? reason.strategy : reason.form));
    const withCapital = ladder.forms.filter(({ capital }) => capital);
    expect(asking).toEqual(expect.arrayContaining([...keysOf(types), ...keysOf(withCapital)]));
  });
});

describe("texts", () => {
  const texts = textsIn(ISF_2001);

  /** Words that German and English share. */
  const SHARED_WORDS = [
    "A1",
    "A2",
    "B1",
    "B2",
    "C1",
    "C2",
    "Import",
    "Joint Venture",
    "Form",
    "Partner",
    "Prestige",
    "Service",
  ];

  test("what is said in German is said in English too, and not just copied", () => {
    const same = texts.filter(({ de, en }) => de.toLowerCase() === en.toLowerCase()).map(({ de }) => de);
    expect(new Set(same)).toEqual(new Set(SHARED_WORDS));
  });

  test("no text is longer than a card can bear, and none has loose ends", () => {
    for (const text of texts.flatMap(({ de, en }) => [de, en])) {
      expect(text.length, text).toBeLessThanOrEqual(300);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|\.\.$/);
    }
  });

  test("German keeps to today's spelling", () => {
    expect(texts.filter(({ de }) => /daß|muß|prozeß/i.test(de))).toEqual([]);
  });

  test("every impulse and criterion asks a question, in both languages", () => {
    for (const { key, help } of [...ISF_2001.impulses, ...ISF_2001.criteria, ...capability.criteria]) {
      expect(help?.de, key).toMatch(/\?$/);
      expect(help?.en, key).toMatch(/\?$/);
    }
  });

  test("every source is a section or a footnote of the paper", () => {
    const place = "(§([1-5]|[345]\\([1-4]\\)|V|A)|fn([1-9]|[123][0-9]))";
    for (const source of sourcesIn({ ...ISF_2001, source: "§1" })) {
      expect(source).toMatch(new RegExp(`^${place}(, ${place})*$`));
    }
  });
});

function typeOf(key: string) {
  const type = types.find((candidate) => candidate.key === key);
  if (!type) throw new Error(`no strategy type ${key}`);
  return type;
}

function requiredMatters(phase: string): string[] {
  return keysOf(ISF_2001.matters.filter((matter) => matter.phase === phase && matter.required));
}

function measuresOf({ indicators, risks }: (typeof types)[number]): Measure[] {
  const inRisks = risks.flatMap(({ all, any }) =>
    [...all, ...any].flatMap((leaf) => ("measure" in leaf ? leaf.measure : [])),
  );
  return [...indicators.map(({ measure }) => measure), ...inRisks];
}

function keysOf(items: readonly { key: string }[]): string[] {
  return items.map(({ key }) => key);
}

function listsWithKeys(name: string, holder: object): Record<string, readonly { key: string }[]> {
  return Object.fromEntries(
    Object.entries(holder)
      .filter(([, value]) => Array.isArray(value) && value.length > 0 && "key" in value[0])
      .map(([field, value]) => [`${name}.${field}`, value]),
  );
}

function textsIn(value: unknown): { de: string; en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("de" in value && "en" in value) return [{ de: String(value.de), en: String(value.en) }];
  return Object.values(value).flatMap(textsIn);
}

function sourcesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value && typeof value.source === "string" ? [value.source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}
