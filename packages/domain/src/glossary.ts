/**
 * The words of a framework that a firm gets to read on its roadmap. Weights, rules and
 * consultants' hints are not among them.
 */
import type { AnswerKind } from "./answer.ts";
import { type Framework, type Qualification, type Scale, strategyTypes } from "./framework.ts";
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
