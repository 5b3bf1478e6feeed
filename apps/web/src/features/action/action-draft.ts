import type { Phase } from "@etappe/domain/phase";
import type { Outputs } from "../../router-types.ts";

export type ActionList = Outputs["actions"]["list"];
export type Action = ActionList["actions"][number];
/** What planning needs to know of the firm. */
export type Planning = ActionList["planning"];
export type Answered = Planning["answerable"][number];

/** An action that answers nothing in particular. */
export const NOTHING = "";

/** An action while somebody plans it. */
export type Draft = Pick<
  Action,
  "title" | "ventureId" | "ownerSide" | "owner" | "startOn" | "effortDays" | "visibility"
> & {
  readonly field: string | null;
  readonly dueOn: string | null;
  readonly phase: Phase;
  readonly dependsOn: readonly string[];
  /** What it answers, as one name: "criterion:it-integration". */
  readonly answers: string;
};

/** Begins with the newest venture, because that is what one is mostly working on. */
export function newDraft({ ventures }: Pick<Planning, "ventures">): Draft {
  const venture = ventures.at(-1);
  return {
    title: "",
    field: null,
    ventureId: venture?.id ?? null,
    phase: venture?.phase ?? "decision",
    ownerSide: "firm",
    owner: "",
    startOn: null,
    dueOn: null,
    effortDays: null,
    dependsOn: [],
    visibility: "shared",
    answers: NOTHING,
  };
}

export function draftOf(action: Action): Draft {
  const { title, field, ventureId, phase, ownerSide, owner, startOn, dueOn, effortDays, dependsOn } = action;
  const [first] = action.answers;
  const plan = { title, field, ventureId, phase, ownerSide, owner, startOn, dueOn, effortDays, dependsOn };
  return { ...plan, visibility: action.visibility, answers: first ? nameOfAnswered(first) : NOTHING };
}

export function nameOfAnswered({ kind, key }: Pick<Answered, "kind" | "key">): string {
  return `${kind}:${key}`;
}

/** What an action of this name answers, as it is sent: one thing, and none of the others any more. */
export function answersIn(name: string) {
  const at = name.indexOf(":");
  const [kind, key] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
  const where = (wanted: Answered["kind"]) => (kind === wanted ? key : null);
  return {
    criterion: where("criterion"),
    requirement: where("requirement"),
    decisionId: where("decision"),
    correctionId: where("correction"),
  };
}

/** What can be chosen: what is there to be answered now, and what the action answers already; each once. */
export function answerChoices(answerable: readonly Answered[], own: readonly Answered[]): readonly Answered[] {
  return [...new Map([...answerable, ...own].map((answered) => [nameOfAnswered(answered), answered])).values()];
}

/** What keeps a draft from being saved, or null. */
export function faultOf(draft: Draft): "missing" | "order" | null {
  if (draft.title.trim() === "" || draft.field === null || draft.dueOn === null) return "missing";
  return draft.startOn !== null && draft.startOn > draft.dueOn ? "order" : null;
}
