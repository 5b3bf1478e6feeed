/** What an actor of the authorization matrix asks of a procedure, and what may come of it. */
import { type Found, fillingOf, isAllowed } from "./asking.ts";
import { LEFT_OUT } from "./input-from-schema.ts";
import type { Actor } from "./matrix.ts";
import { type Ids, inputAs, NEW, type Plan } from "./plan.ts";
import type { Procedure } from "./procedures.ts";

export type Question = {
  readonly said: string;
  readonly input: unknown;
  /** The same with ids that nobody has; the answers must not differ. */
  readonly alike?: unknown;
  readonly expected: (code: string) => boolean;
};

export function questionsFor(procedure: Procedure, found: Found, actor: Actor): readonly Question[] {
  return isAllowed(procedure, actor)
    ? [...ownQuestions(procedure, found, actor), ...foreignQuestions(procedure, found, actor)]
    : refusedQuestions(procedure, found, actor);
}

const NO_IDS: Ids = new Map();
const FOREIGN = "foreign";
const NONSENSE = "nonsense";

/** Somebody who may ask gets an answer that is about what they asked, not about who they are. */
const isAbout = (code: string) => !["UNAUTHORIZED", "FORBIDDEN", "BAD_REQUEST"].includes(code);
const is = (expected: string) => (code: string) => code === expected;

/** Somebody who may not is told so, and nothing else, whatever they send along. */
function refusedQuestions(procedure: Procedure, { plan }: Found, actor: Actor): readonly Question[] {
  const expected = is(actor.person === null ? "UNAUTHORIZED" : actor.isPlaced ? "FORBIDDEN" : "NOT_FOUND");
  const sets: readonly (readonly [string, Ids])[] = [
    ["own ids", actor.own ?? NO_IDS],
    ["ids that nobody has", NO_IDS],
    ...[...actor.foreign].map(([place, { ids }]) => [`ids ${place}`, ids] as const),
  ];
  return [
    ...sets.map(([said, ids]) => ({ said, input: inputAs(procedure, plan, fillingOf(actor, ids)), expected })),
    { said: "nonsense", input: { nonsense: true }, expected },
    { said: "nothing", input: undefined, expected },
  ];
}

function ownQuestions(procedure: Procedure, { plan }: Found, actor: Actor): readonly Question[] {
  const own = actor.own ?? NO_IDS;
  const good = inputAs(procedure, plan, fillingOf(actor, own));
  const bare = inputAs(procedure, plan, { ...fillingOf(actor, own), bare: true });
  const nonsense = fillingOf(actor, new Map([...own, [NONSENSE, "1 or 1=1"]]));
  return [
    { said: "own ids", input: good, expected: isAbout },
    { said: "own ids alone", input: bare, expected: isAbout },
    { said: "a key that nobody named", input: { ...Object(good), nonsense: true }, expected: is("BAD_REQUEST") },
    { said: "nothing", input: undefined, expected: is("BAD_REQUEST") },
    ...[...plan.keys()].map((path) => ({
      said: `nonsense as ${path}`,
      input: inputAs(procedure, new Map([...plan, [path, NONSENSE]]), nonsense),
      expected: is("BAD_REQUEST"),
    })),
  ];
}

/** All ids from one foreign place, and then each of them alone among one's own. */
function foreignQuestions(procedure: Procedure, found: Found, actor: Actor): readonly Question[] {
  const { plan } = found;
  const inputWith = (changed: Plan, ids: Ids) => inputAs(procedure, changed, fillingOf(actor, ids));
  return [...actor.foreign].flatMap(([place, { ids, among }]) => {
    const together: Question = {
      said: `ids ${place}`,
      input: inputWith(plan, new Map([...ids, ...among])),
      alike: inputWith(plan, among),
      expected: isAbout,
    };
    const alone = [...plan].flatMap(([path, kind]): readonly Question[] => {
      const id = ids.get(kind === NEW || kind === LEFT_OUT ? (found.tableOfNew ?? "") : kind);
      if (!actor.own || id === undefined) return [];
      const changed: Plan = new Map([...plan, [path, FOREIGN]]);
      const said = `${path} ${place} among own ids`;
      const input = inputWith(changed, new Map([...actor.own, [FOREIGN, id]]));
      // A new id that is taken within the house is refused as taken, which tells nothing that one did not say oneself.
      if (kind === NEW && !ids.has("tenants")) return [{ said, input, expected: is("CONFLICT") }];
      return [{ said, input, alike: inputWith(changed, actor.own), expected: isAbout }];
    });
    return [together, ...alone];
  });
}
