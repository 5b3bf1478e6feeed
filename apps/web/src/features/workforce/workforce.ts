/** What is planned with a firm's people, arranged as it is read. */
import type { Consulted } from "@etappe/domain/consultation";
import * as z from "zod/mini";
import type { Outputs } from "../../router-types.ts";

export type Workforce = Outputs["burdens"]["workforce"];
export type Venture = Workforce["ventures"][number];
export type Burden = Workforce["burdens"][number];
export type Answer = Burden["answers"][number];
export type Consultation = Workforce["consultations"][number];
export type Terms = Workforce["terms"];

/** Something that the works council may speak about. */
export type Thing = { readonly ventureId: string; readonly about: Consulted; readonly aboutId: string };

/** One line of the burden map: a role or a group with what weighs on it, by burden. */
export type MapRow = { readonly who: Burden["who"]; readonly cells: ReadonlyMap<string, Burden> };

/** The lines of a venture's map in the order in which they were first rated. */
export function mapRows(burdens: readonly Burden[]): readonly MapRow[] {
  const rows = new Map<string, { who: Burden["who"]; cells: Map<string, Burden> }>();
  for (const burden of burdens) {
    const key = `${burden.role} ${burden.groupName}`;
    const row = rows.get(key) ?? { who: burden.who, cells: new Map() };
    rows.set(key, row);
    row.cells.set(burden.burden, burden);
  }
  return [...rows.values()];
}

/** What is worth a word of its own: the open ones first, then the heavier, without those that nobody feels and nothing was agreed about. */
export function inOrder(burdens: readonly Burden[]): readonly Burden[] {
  return burdens
    .filter(({ level, answers }) => level > 0 || answers.length > 0)
    .sort((one, other) => Number(other.isOpen) - Number(one.isOpen) || other.level - one.level);
}

/** What a burden is: heavy ones are open or answered, the others need no answer. */
export type Stand = "open" | "answered" | "light";

export function standOf(
  { isOpen, level }: Pick<Burden, "isOpen" | "level">,
  { openFrom }: Pick<Terms, "openFrom">,
): Stand {
  if (isOpen) return "open";
  return level >= openFrom ? "answered" : "light";
}

/** What was said about a thing, the newest first. */
export function saidAbout(consultations: readonly Consultation[], { about, aboutId }: Thing): readonly Consultation[] {
  return consultations.filter((said) => said.about === about && said.aboutId === aboutId).reverse();
}

const Current = z.object({ version: z.int() });

/** The version that somebody else has left. */
export function currentVersion(current: unknown): number | null {
  const read = z.safeParse(Current, current);
  return read.success ? read.data.version : null;
}
