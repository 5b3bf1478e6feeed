/** Who asks in the authorization matrix, with which ids, and what they must not get to see or change. */
import { canaryOf, type Firm, hiddenCanaryOf, personCalled, type World } from "@etappe/db/testing-world";
import { seesAllFirms } from "@etappe/domain/access";
import type { ChangedRow } from "./ask.ts";
import type { Ids } from "./plan.ts";

export type Person = ReturnType<typeof personCalled>;

export type Actor = {
  readonly name: string;
  /** Null for somebody who is not signed in. */
  readonly person: Person | null;
  readonly slug: string;
  /** False for somebody who has no place in the house that they ask at. */
  readonly isPlaced: boolean;
  readonly own: Ids | null;
  /** Ids of others by where they are from, and what goes with them because it is one's own. */
  readonly foreign: ReadonlyMap<string, Foreign>;
  /** Texts that must be in no answer to them. */
  readonly forbidden: readonly string[];
};

export type Foreign = { readonly ids: Ids; readonly among: Ids };

export function actorsOf(world: World): readonly Actor[] {
  const { ours, theirs } = world.houses;
  const one = idsOf(world, "one");
  const two = idsOf(world, "two");
  const three = idsOf(world, "three");
  const twoOfTheSameHouse = idsOf(world, "two", { withoutHouse: true });
  const hidden = idsOf(world, "one", { internal: true, withoutHouse: true });
  const everywhere = ["one", "two", "three"] as const;
  const allTexts = [
    canaryOf("ours"),
    canaryOf("theirs"),
    ...everywhere.flatMap((firm) => [canaryOf(firm), hiddenCanaryOf(firm)]),
  ];
  const except = (...allowed: readonly string[]) => allTexts.filter((text) => !allowed.includes(text));

  const placed = (
    name: string,
    own: Ids | null,
    foreign: Readonly<Record<string, Foreign>>,
    allowed: readonly string[],
  ): Actor => {
    const person = personCalled(world, name);
    const forbidden = except(...allowed);
    return {
      name,
      person,
      slug: person.slug,
      isPlaced: true,
      own,
      foreign: new Map(Object.entries(foreign)),
      forbidden,
    };
  };
  const stranger = (name: string, called: string | null, allowed: readonly string[] = []): Actor => {
    const person = called === null ? null : personCalled(world, called);
    const foreign = new Map([["of the house next door", all(three)]]);
    return { name, person, slug: ours.slug, isPlaced: false, own: one, foreign, forbidden: except(...allowed) };
  };

  const ofOne = [canaryOf("one"), hiddenCanaryOf("one"), canaryOf("ours")];
  const others = { "of the firm next door": all(twoOfTheSameHouse), "of the house next door": all(three) };
  const people = ["firm manager", "firm HR", "firm member", "works council"];
  return [
    placed("administrator", one, { "of the house next door": all(three) }, [
      ...ofOne,
      canaryOf("two"),
      hiddenCanaryOf("two"),
    ]),
    placed("consultant", one, others, ofOne),
    placed("viewer", one, others, ofOne),
    placed(
      "unassigned consultant",
      null,
      { "of a firm of the house": all(idsOf(world, "one", { withoutHouse: true })), ...others },
      [canaryOf("ours")],
    ),
    ...people.map((name) =>
      placed(
        name,
        one,
        {
          "that the house keeps to itself": { ids: hidden, among: new Map([["firms", world.firms.one.firmId]]) },
          ...others,
        },
        [canaryOf("one")],
      ),
    ),
    placed("their consultant", three, { "of the house next door": all(one), "of another firm there": all(two) }, [
      canaryOf("three"),
      hiddenCanaryOf("three"),
      canaryOf("theirs"),
    ]),
    stranger("their consultant at our address", "their consultant", [canaryOf("theirs")]),
    stranger("removed consultant", "removed consultant"),
    stranger("removed firm member", "removed firm member"),
    stranger("nobody", null),
  ].map((actor) => ({ ...actor, slug: actor.name === "their consultant" ? theirs.slug : actor.slug }));
}

function all(ids: Ids): Foreign {
  return { ids, among: new Map() };
}

/** The ids of a firm by kind, with those of its house unless that is one's own as well. */
function idsOf(world: World, name: Firm["name"], { internal = false, withoutHouse = false } = {}): Ids {
  const firm = world.firms[name];
  const ids = new Map<string, string>();
  for (const { name: table } of world.tables) {
    const rows = [...(firm.rows.get(table) ?? []), ...(withoutHouse ? [] : (firm.house.rows.get(table) ?? []))];
    const row = internal ? rows.find(({ visibility }) => visibility === "internal") : rows[0];
    if (typeof row?.id === "string") ids.set(table, row.id);
    const next = internal ? undefined : rows[1];
    if (typeof next?.id === "string") ids.set(`another of ${table}`, next.id);
    if (typeof row?.user_id === "string") ids.set(`people of ${table}`, row.user_id);
  }
  return ids;
}

/** Whether a row that a request changed was not this person's to change. */
export function isOfOthers(world: World, person: Person | null, row: ChangedRow): boolean {
  if (person === null) return true;
  if (row.userId === person.userId) return false;
  if (row.tenantId !== person.tenantId) return true;
  if (seesAllFirms(person.role)) return false;
  const isNewFirm = !Object.values(world.firms).some(({ firmId }) => firmId === row.firmId);
  return row.firmId === null || (!isNewFirm && !person.firmIds.includes(row.firmId));
}
