import { expect, test } from "vitest";
import { glossaryOf, withEarlierWords } from "./glossary.ts";
import { ISF_2001 } from "./isf-2001.ts";

const FIRST = glossaryOf(ISF_2001);
const { qualification } = ISF_2001;
const SECOND = glossaryOf({
  ...ISF_2001,
  matters: ISF_2001.matters.slice(1).map((matter) => ({ ...matter, label: { de: "Neu", en: "New" } })),
  impulses: ISF_2001.impulses.slice(1),
  qualification: { ...qualification, roles: qualification.roles.slice(1), burdens: qualification.burdens.slice(2) },
});

test("what a firm chose under an earlier version keeps its name, and everything else reads as it does now", () => {
  const words = withEarlierWords(SECOND, [FIRST]);

  const [gone, kept] = ISF_2001.matters;
  expect(words.matters[gone?.key ?? ""]).toEqual(gone?.label);
  expect(words.matters[kept?.key ?? ""]).toEqual({ de: "Neu", en: "New" });
  expect(words.former?.roles).toEqual(qualification.roles.slice(0, 1));
  expect(words.former?.burdens).toEqual(qualification.burdens.slice(0, 2));
  expect(words.former?.competences).toEqual([]);
});

test("what is asked and offered is the current version's alone", () => {
  const { questions, scales, qualification: offered } = withEarlierWords(SECOND, [FIRST]);

  expect({ questions, scales, qualification: offered }).toEqual({
    ...{ questions: SECOND.questions, scales: SECOND.scales, qualification: SECOND.qualification },
  });
});

test("of two earlier versions the newer one is believed, and one without earlier ones stays as it is", () => {
  const [gone] = ISF_2001.matters;
  const renamed = { ...FIRST, matters: { ...FIRST.matters, [gone?.key ?? ""]: { de: "Später", en: "Later" } } };

  expect(withEarlierWords(SECOND, [FIRST, renamed]).matters[gone?.key ?? ""]).toEqual({ de: "Später", en: "Later" });
  expect(withEarlierWords(SECOND, [])).toBe(SECOND);
});
