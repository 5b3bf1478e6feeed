import { listActions, listComments, listDependencies } from "@etappe/db/repositories/actions";
import { listDecisions } from "@etappe/db/repositories/decisions";
import { findEngagement, findGlossaryOf } from "@etappe/db/repositories/engagements";
import { listNeeds, listRoleProfiles } from "@etappe/db/repositories/staffing";
import { listMoves, listVentures } from "@etappe/db/repositories/ventures";
import { can } from "@etappe/domain/access";
import { ACTION_STATES } from "@etappe/domain/action";
import { namedIn } from "@etappe/domain/glossary";
import { OWED, type Owed, roadmapOf } from "@etappe/domain/roadmap";
import { rolesInUse } from "@etappe/domain/role-profile";
import * as z from "zod";
import { ActionShape, CommentShape, commentShape, mayReport } from "./actions.ts";
import { theFirm } from "./changing.ts";
import { Id, OfFirm, PhaseShape, Words } from "./shapes.ts";
import { allowed, found, router } from "./trpc.ts";
import {
  burdenWords,
  consultedWords,
  openWithPeople,
  readWithPeople,
  type Terms,
  type WithPeople,
} from "./with-people.ts";

const at = { id: z.string(), ventureId: Id.nullable(), on: z.string(), late: z.boolean() };
const ItemOfRoadmap = z.discriminatedUnion("kind", [
  z.strictObject({
    ...at,
    kind: z.literal("action"),
    action: Id,
    title: z.string(),
    from: z.string().nullable(),
    state: z.enum(ACTION_STATES),
    phase: PhaseShape,
  }),
  z.strictObject({ ...at, kind: z.literal("decision"), matter: Words, choice: z.string() }),
  z.strictObject({ ...at, kind: z.literal("review"), matter: Words, choice: z.string() }),
  z.strictObject({
    ...at,
    kind: z.literal("gate"),
    move: z.enum(["start", "advance", "correct", "close"]),
    toPhase: PhaseShape.nullable(),
    /** Why a gate that was not met was passed all the same, or what was learned at the end. */
    reason: z.string(),
  }),
  z.strictObject({
    ...at,
    kind: z.literal("debt"),
    owed: z.enum(OWED),
    matter: Words,
    toPhase: PhaseShape.nullable(),
  }),
  z.strictObject({ ...at, kind: z.literal("look-again") }),
  z.strictObject({
    ...at,
    kind: z.literal("need"),
    role: Words,
    people: z.int(),
    /** By its two letters; null: none is asked for. */
    language: z.string().nullable(),
  }),
]);

const RoadmapShape = z.strictObject({
  firm: z.strictObject({ id: Id, name: z.string() }),
  ventures: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      phase: PhaseShape,
      state: z.enum(["running", "closed"]),
      countries: z.array(z.string()),
    }),
  ),
  items: z.array(ItemOfRoadmap),
  actions: z.array(ActionShape.extend({ mayReport: z.boolean(), fieldLabel: Words })),
  /** Which action waits for which, as far as both may be seen. */
  dependencies: z.array(z.strictObject({ actionId: Id, dependsOn: Id })),
  /** The fields in their order, for lanes. */
  fields: z.array(z.strictObject({ key: z.string(), label: Words })),
  mayPlan: z.boolean(),
  comments: z.array(CommentShape),
  today: z.string(),
});

export const roadmapRouter = router({
  /**
   * The roadmap of a firm, for the house and for the firm itself. It reads no answer, no
   * rating and no rule of the framework: what a firm may not know is not even looked at.
   */
  show: allowed("roadmap:read")
    .input(OfFirm)
    .output(RoadmapShape)
    .query(async ({ ctx, input }) => {
      const { scope, today } = ctx;
      const firm = await theFirm(ctx, input.firmId);
      const engagement = found(await findEngagement(scope, firm.id));
      const [words, ventures, decisions, moves, actions, comments, dependencies, profiles, needs, withPeople] =
        await Promise.all([
          findGlossaryOf(scope, engagement),
          listVentures(scope, firm.id),
          listDecisions(scope, firm.id),
          listMoves(scope, firm.id),
          listActions(scope, firm.id),
          listComments(scope, firm.id),
          listDependencies(scope, firm.id),
          listRoleProfiles(scope, firm.id),
          listNeeds(scope, firm.id),
          readWithPeople(scope, firm.id),
        ]);
      const glossary = found(words);
      const matterWords = (key: string) => glossary.matters[key] ?? { de: key, en: key };
      const { qualification } = glossary;
      const people = openWithPeople(withPeople, qualification.openFrom, today);
      const owedWords = owedWordsIn(withPeople, { named: namedIn(glossary), profiles, ventures });
      const roleWords = new Map(rolesInUse(qualification, profiles).map(({ key, label }) => [key, label]));
      const reasons = new Map(moves.map(({ id, reason }) => [id, reason]));
      const former = new Set(glossary.former?.fields);
      const seen = new Set(actions.map(({ id }) => id));
      return {
        firm: { id: firm.id, name: firm.name },
        ventures: ventures.map(({ id, name, phase, state, countries }) => ({ id, name, phase, state, countries })),
        items: roadmapOf({ actions, decisions, moves, needs, people }, today).map((item) => {
          if (item.kind === "gate") return { ...item, reason: reasons.get(item.id) ?? "" };
          if (item.kind === "debt") {
            const { key, ...debt } = item;
            return { ...debt, matter: owedWords[item.owed]?.(key) ?? matterWords(key) };
          }
          if (item.kind === "need")
            return { ...item, role: roleWords.get(item.role) ?? { de: item.role, en: item.role } };
          return item.kind === "action" || item.kind === "look-again"
            ? item
            : { ...item, matter: matterWords(item.matter) };
        }),
        actions: actions.map((action) => ({
          ...action,
          mayReport: can(ctx.actor, "action:report") && mayReport(ctx, action),
          fieldLabel: glossary.fields[action.field] ?? { de: action.field, en: action.field },
        })),
        comments: comments.map(commentShape),
        dependencies: dependencies
          .filter(({ actionId, dependsOn }) => seen.has(actionId) && seen.has(dependsOn))
          .map(({ actionId, dependsOn }) => ({ actionId, dependsOn })),
        fields: Object.entries(glossary.fields)
          .filter(([key]) => !former.has(key) || actions.some(({ field }) => field === key))
          .map(([key, label]) => ({ key, label })),
        mayPlan: can(ctx.actor, "roadmap:plan"),
        today,
      };
    }),
});

/** How what is open with the people is called. Whoever may not read it is not told of it either. */
function owedWordsIn({ burdens, consultations }: WithPeople, terms: Terms) {
  const inWords: { readonly [owed in Owed]?: (id: string) => z.infer<typeof Words> } = {
    burden: (key) => wordsOf(burdens, key, (burden) => burdenWords(burden, terms)),
    objection: (key) => wordsOf(consultations, key, (objection) => consultedWords(objection, terms)),
  };
  return inWords;
}

function wordsOf<R extends { readonly id: string }>(
  rows: readonly R[],
  key: string,
  inWords: (row: R) => z.infer<typeof Words>,
) {
  const row = rows.find(({ id }) => id === key);
  return row ? inWords(row) : { de: "", en: "" };
}
