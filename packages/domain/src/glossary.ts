/**
 * The words of a framework that a firm gets to read on its roadmap. Weights, rules and
 * consultants' hints are not among them.
 */
import type { AnswerKind } from "./answer.ts";
import { type Framework, type Qualification, type Scale, strategyTypes } from "./framework.ts";
import { labelOf } from "./framework-part.ts";
import type { PartKind } from "./part-kind.ts";
import type { Text } from "./text.ts";

type Words = Readonly<Record<string, Text>>;

export type Glossary = {
  readonly fields: Words;
  readonly matters: Words;
  readonly strategies: Words;
  readonly forms: Words;
  readonly triggers: Words;
  /** What people of the firm may rate themselves, with the scales that they rate it on. */
  readonly questions: readonly Question[];
  readonly scales: readonly Scale[];
  /** What people need who work across borders, with its scales: a firm may change its roles, so it reads them whole. */
  readonly qualification: Qualification;
  readonly qualificationScales: readonly Scale[];
  /** Only in what is put together of several versions: names and scales of what was chosen once, not to be chosen again. */
  readonly former?: Former;
};

/** What people need and bear, by name. */
export type NamedQualification = {
  readonly [list in "competences" | "roles" | "burdens" | "answers"]: readonly {
    readonly key: string;
    readonly label: Text;
  }[];
};

/** What earlier versions knew and the current one does not offer any more: by key, and what people need and bear in whole. */
export type Former = Pick<Qualification, "competences" | "roles" | "burdens" | "answers"> & {
  readonly scales: readonly Scale[];
  readonly fields: readonly string[];
};

export type Question = {
  readonly kind: AnswerKind;
  readonly key: string;
  readonly label: Text;
  readonly help: Text | null;
  readonly scale: string;
};

export function glossaryOf(framework: Framework): Glossary {
  return {
    fields: labelsOf(framework.capability.fields),
    matters: labelsOf(framework.matters),
    strategies: labelsOf(strategyTypes(framework)),
    forms: labelsOf(framework.ladder.forms),
    triggers: labelsOf(framework.correction.triggers),
    ...questionnaireOf(framework),
    qualification: framework.qualification,
    qualificationScales: scalesOfQualification(framework),
  };
}

/**
 * The words of the current version together with those that earlier ones had and it does not: what was chosen once never
 * loses its name. What may be asked, chosen or needed from now on is the current version's alone. `earlier` runs from
 * the oldest to the newest; of two that know a word, the newer one is believed.
 */
export function withEarlierWords(glossary: Glossary, earlier: readonly Glossary[]): Glossary {
  if (earlier.length === 0) return glossary;
  // The current version's come first and in their order.
  const newestFirst = [glossary, ...[...earlier].reverse()];
  const words = (of: (one: Glossary) => Words): Words => {
    const all = newestFirst.flatMap((one) => Object.entries(of(one)));
    return Object.fromEntries(all.filter(([key], at) => all.findIndex(([other]) => other === key) === at));
  };
  return {
    ...glossary,
    fields: words(({ fields }) => fields),
    matters: words(({ matters }) => matters),
    strategies: words(({ strategies }) => strategies),
    forms: words(({ forms }) => forms),
    triggers: words(({ triggers }) => triggers),
    former: formerOf(glossary, earlier),
  };
}

/** Everything that people need or bear, or did under an earlier version: to name it, not to choose from. */
export function namedIn({ qualification, former }: Pick<Glossary, "qualification" | "former">): NamedQualification {
  if (!former) return qualification;
  return {
    competences: [...qualification.competences, ...former.competences],
    roles: [...qualification.roles, ...former.roles],
    burdens: [...qualification.burdens, ...former.burdens],
    answers: [...qualification.answers, ...former.answers],
  };
}

/** The same for those who may read the framework itself. */
export function namedInFramework(framework: Framework): NamedQualification {
  const { competences, roles, burdens, answers } = framework.qualification;
  const archived = (kind: PartKind) =>
    framework.archive
      .filter((part) => part.kind === kind)
      .map(({ key }) => ({ key, label: labelOf(framework, kind, key) }));
  return {
    competences: [...competences, ...archived("competence")],
    roles: [...roles, ...archived("role")],
    burdens: [...burdens, ...archived("burden")],
    answers: [...answers, ...archived("burden-answer")],
  };
}

function formerOf(glossary: Glossary, earlier: readonly Glossary[]): Former {
  const former = <T extends { readonly key: string }>(of: (one: Glossary) => readonly T[]): T[] => {
    const offered = new Set(of(glossary).map(({ key }) => key));
    const known = new Map(earlier.flatMap(of).map((item) => [item.key, item]));
    return [...known.values()].filter(({ key }) => !offered.has(key));
  };
  return {
    competences: former(({ qualification }) => qualification.competences),
    roles: former(({ qualification }) => qualification.roles),
    burdens: former(({ qualification }) => qualification.burdens),
    answers: former(({ qualification }) => qualification.answers),
    scales: former(({ qualificationScales }) => qualificationScales),
    fields: [...new Set(earlier.flatMap(({ fields }) => Object.keys(fields)))].filter(
      (key) => !(key in glossary.fields),
    ),
  };
}

function scalesOfQualification({ qualification, scales }: Framework): readonly Scale[] {
  const used = new Set([qualification.burdenScale, ...qualification.competences.map(({ scale }) => scale)]);
  return scales.filter(({ key }) => used.has(key));
}

function questionnaireOf(framework: Framework): Pick<Glossary, "questions" | "scales"> {
  const questions = [
    ...framework.impulses.filter(isShared).map((item) => questionOf("impulse", item)),
    ...framework.criteria.filter(isShared).map((item) => questionOf("criterion", item)),
  ];
  const asked = new Set(questions.map(({ scale }) => scale));
  return { questions, scales: framework.scales.filter(({ key }) => asked.has(key)) };
}

function isShared(item: { readonly visibility: "internal" | "shared" }): boolean {
  return item.visibility === "shared";
}

type Asked = { readonly key: string; readonly label: Text; readonly help?: Text | undefined; readonly scale: string };

function questionOf(kind: AnswerKind, { key, label, help, scale }: Asked): Question {
  return { kind, key, label, help: help ?? null, scale };
}

function labelsOf(items: readonly { readonly key: string; readonly label: Text }[]): Words {
  return Object.fromEntries(items.map(({ key, label }) => [key, label]));
}
