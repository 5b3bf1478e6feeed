/** How PostgreSQL would go about a statement, in the scope of the person who sent it. */
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { inScope } from "../scope.ts";
import type { Person } from "./cast.ts";

export type Statement = { readonly text: string; readonly parameters: readonly unknown[] };

export type Step = {
  readonly kind: string;
  readonly table: string | null;
  readonly index: string | null;
  readonly searchedBy: string;
  /** Rows that were read and then thrown away. */
  readonly wasted: number;
};

type Node = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Node[];
};

export async function explain(database: Database, person: Person, statement: Statement): Promise<readonly Step[]> {
  return inScope(database, person, async (opening) => {
    if (opening.kind !== "open") throw new Error(`no scope for ${person.name}`);
    const [row] = await opening.scope.execute<{ "QUERY PLAN": readonly { readonly Plan: Node }[] }>(
      sql`explain (analyze, timing off, format json) ${asSql(statement)}`,
    );
    return (row?.["QUERY PLAN"] ?? []).flatMap(({ Plan }) => stepsOf(Plan));
  });
}

/** The text with its parameters where their numbers stand. */
function asSql({ text, parameters }: Statement): SQL {
  const parts = text
    .split(/\$(\d+)/)
    .map((part, at) => (at % 2 === 0 ? sql.raw(part) : sql`${parameters[Number(part) - 1]}`));
  return sql.join(parts);
}

function stepsOf(node: Node): readonly Step[] {
  const step = {
    kind: node["Node Type"],
    table: node["Relation Name"] ?? null,
    index: node["Index Name"] ?? null,
    searchedBy: node["Index Cond"] ?? "",
    wasted: node["Rows Removed by Filter"] ?? 0,
  };
  return [step, ...(node.Plans ?? []).flatMap(stepsOf)];
}
