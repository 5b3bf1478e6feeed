/** What going abroad asks of a firm's people, as its page shows it: to the house, to the firm and to its works council alike. */
import type { AggregateRow } from "@etappe/db/repositories/aggregates";
import type { MeasureRow } from "@etappe/db/repositories/development";
import { can } from "@etappe/domain/access";
import { ACTION_STATES } from "@etappe/domain/action";
import { SMALLEST_GROUP } from "@etappe/domain/aggregates";
import { isInForce, openBurdens } from "@etappe/domain/burden";
import { dayOf } from "@etappe/domain/calendar";
import { partsOf } from "@etappe/domain/competence";
import { CONSULTATION_VERDICTS, CONSULTED, standingObjections } from "@etappe/domain/consultation";
import { DEVELOPMENT_KINDS } from "@etappe/domain/development";
import * as z from "zod";
import { Id, ItemShape, itemOf, PhaseShape, ScaleShape, Words } from "./shapes.ts";
import type { StaffRecord } from "./staff-record.ts";
import type { Work } from "./trpc.ts";
import { consultedWords, roleWords, type Terms, type WithPeople } from "./with-people.ts";

const AnswerShape = z.strictObject({
  id: Id,
  label: Words,
  agreedWith: z.string(),
  agreedOn: z.string(),
  validUntil: z.string().nullable(),
  document: z.string(),
  takenBackOn: z.string().nullable(),
  takenBackWhy: z.string(),
  isInForce: z.boolean(),
  version: z.int(),
});

export const BurdenShape = z.strictObject({
  id: Id,
  ventureId: Id,
  burden: z.string(),
  role: z.string(),
  groupName: z.string(),
  level: z.int(),
  ratedOn: z.string(),
  version: z.int(),
});

const Competence = { label: Words, language: z.string().nullable() };

export const WorkforceShape = z.strictObject({
  firm: z.strictObject({ id: Id, name: z.string() }),
  ventures: z.array(
    z.strictObject({ id: Id, name: z.string(), phase: PhaseShape, state: z.enum(["running", "closed"]) }),
  ),
  /** `who` is the role or the group; `isOpen` a heavy one without an agreement in force. */
  burdens: z.array(BurdenShape.extend({ who: Words, isOpen: z.boolean(), answers: z.array(AnswerShape) })),
  needs: z.array(
    z.strictObject({
      id: Id,
      ventureId: Id,
      role: Words,
      people: z.int(),
      language: z.string().nullable(),
      dueOn: z.string(),
    }),
  ),
  measures: z.array(
    z.strictObject({
      ...{ id: Id, ventureId: Id.nullable(), title: z.string(), kind: z.enum(DEVELOPMENT_KINDS) },
      ...{ role: Words.nullable(), competence: z.strictObject(Competence), people: z.int() },
      ...{ startOn: z.string().nullable(), dueOn: z.string(), state: z.enum(ACTION_STATES) },
    }),
  ),
  /** Employees in numbers, as they were last published. A null is not said, because it would point at a few. */
  groups: z.array(
    z.strictObject({
      id: Id,
      roles: z.array(Words.nullable()),
      people: z.int(),
      publishedOn: z.string(),
      competences: z.array(
        z.strictObject({ key: z.string(), ...Competence, known: z.int().nullable(), met: z.int().nullable() }),
      ),
    }),
  ),
  consultations: z.array(
    z.strictObject({
      ...{ id: Id, ventureId: Id, about: z.enum(CONSULTED), aboutId: Id, label: Words },
      ...{ verdict: z.enum(CONSULTATION_VERDICTS), body: z.string(), by: z.string(), givenOn: z.string() },
      ...{ withdrawnOn: z.string().nullable(), withdrawnWhy: z.string(), stands: z.boolean(), version: z.int() },
    }),
  ),
  terms: z.strictObject({
    burdens: z.array(ItemShape),
    answers: z.array(ItemShape),
    roles: z.array(z.strictObject({ key: z.string(), label: Words })),
    scale: ScaleShape,
    openFrom: z.int(),
    smallestGroup: z.int(),
  }),
  today: z.string(),
  mayEdit: z.boolean(),
  mayConsult: z.boolean(),
});

type Rows = WithPeople & { readonly measures: readonly MeasureRow[]; readonly aggregates: readonly AggregateRow[] };

export function workforceShape(record: StaffRecord, rows: Rows, work: Work): z.infer<typeof WorkforceShape> {
  const { firm, ventures, needs } = record;
  const { actor, today } = work;
  const open = new Set(openBurdens(rows.burdens, rows.burdenAnswers, record.qualification.openFrom, today));
  const standing = new Set(standingObjections(rows.consultations));
  return {
    firm: { id: firm.id, name: firm.name },
    ventures: ventures.map(({ id, name, phase, state }) => ({ id, name, phase, state })),
    burdens: rows.burdens.map((burden) => ({
      ...burden,
      who: burden.groupName === "" ? roleWords(burden.role, record) : { de: burden.groupName, en: burden.groupName },
      isOpen: open.has(burden),
      answers: answersTo(burden.id, rows, record, today),
    })),
    needs: needs.map(({ version: _, role, ...need }) => ({ ...need, role: roleWords(role, record) })),
    measures: rows.measures.map(({ id, ventureId, title, kind, role, competence, people, startOn, dueOn, state }) => ({
      ...{ id, ventureId, title, kind, people, startOn, dueOn, state },
      role: role === null ? null : roleWords(role, record),
      competence: competenceWords(competence, record),
    })),
    groups: rows.aggregates.map(({ id, roles, people, competences, publishedAt }) => ({
      ...{ id, people, publishedOn: dayOf(publishedAt) },
      roles: roles.map((role) => (role === "" ? null : roleWords(role, record))),
      competences: competences.map(({ competence, known, met }) => ({
        ...{ key: competence, ...competenceWords(competence, record), known, met },
      })),
    })),
    consultations: rows.consultations.map((said) => {
      const { id, ventureId, about, aboutId, verdict, body, withdrawnOn, withdrawnWhy, version } = said;
      return {
        ...{ id, ventureId, about, aboutId, verdict, body, withdrawnOn, withdrawnWhy, version },
        ...{ label: consultedWords(said, record), stands: standing.has(said) },
        ...{ by: said.givenByName, givenOn: dayOf(said.givenAt) },
      };
    }),
    terms: termsOf(record),
    today,
    mayEdit: can(actor, "staffing:edit"),
    mayConsult: can(actor, "consultation:give"),
  };
}

function answersTo(burdenId: string, { burdenAnswers }: WithPeople, { named }: StaffRecord, today: string) {
  return burdenAnswers
    .filter((answer) => answer.burdenId === burdenId)
    .map(({ burdenId: _, answer, ...row }) => ({
      ...row,
      label: named.answers.find(({ key }) => key === answer)?.label ?? { de: answer, en: answer },
      isInForce: isInForce(row, today),
    }));
}

function competenceWords(competence: string, { named }: Pick<Terms, "named">) {
  const { competence: key, language } = partsOf(competence);
  const label = named.competences.find((known) => known.key === key)?.label ?? { de: key, en: key };
  return { label, language };
}

function termsOf({ qualification, scales, roles }: StaffRecord) {
  const scale = scales.find(({ key }) => key === qualification.burdenScale);
  if (!scale) throw new Error(`no scale ${qualification.burdenScale}`);
  return {
    burdens: qualification.burdens.map(itemOf),
    answers: qualification.answers.map(itemOf),
    roles: roles.map(({ key, label }) => ({ key, label })),
    scale: {
      key: scale.key,
      levels: scale.levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    },
    openFrom: qualification.openFrom,
    smallestGroup: SMALLEST_GROUP,
  };
}
