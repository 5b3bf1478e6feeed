/**
 * A request as it would be, in the roles that the product has, and then taken back: whatever it
 * wrote can be looked at before, and the next request finds everything as it was.
 */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { connect, type Database } from "./database.ts";
import type { Person } from "./testing/cast.ts";
import { explain, type Statement, type Step } from "./testing/explain.ts";
import { changedRows, type Fingerprint, fingerprints } from "./testing/fingerprints.ts";
import { growFirm, growHouse, growPortfolio } from "./testing/growth.ts";
import { createTestDatabase } from "./testing.ts";
import { seedWorld, type World } from "./testing-world.ts";

export type Rehearsal = {
  readonly world: World;
  /** As "app" with the tables of the houses, as "auth" with accounts; the other of the two is out of reach. */
  readonly run: <T>(
    as: "app" | "auth",
    work: (databases: { readonly database: Database; readonly identity: Database }) => Promise<T>,
  ) => Promise<Rehearsed<T>>;
  /** The same after the owner has run this statement, which is taken back as well. */
  readonly sabotaged: (statement: string) => Rehearsal;
  /** More rows in the first firm, more firms in its house, more lines in its portfolio; these stay. */
  readonly grow: (more: { readonly rows: number; readonly firms: number; readonly lines: number }) => Promise<void>;
  readonly explain: (person: Person, statement: Statement) => Promise<readonly Step[]>;
  readonly close: () => Promise<void>;
};

export type Rehearsed<T> = {
  readonly answer: T;
  readonly changed: readonly Fingerprint[];
  readonly statements: readonly Statement[];
};

/** A test world in a database of its own, to ask things of. Looking at what was changed takes time, where nobody asks for it. */
export async function openRehearsal({ watch = true } = {}): Promise<Rehearsal> {
  const database = await createTestDatabase();
  const seeding = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  const world = await seedWorld(seeding);

  const owner = connect(database.ownerUrl, { max: 1 });
  const before = await fingerprints(owner, world.tables);
  const heard = hear(owner);
  const inRole = <T>(as: "app" | "auth", sabotage: string | null, work: (transaction: Database) => Promise<T>) =>
    takenBack(owner, async (transaction): Promise<Rehearsed<T>> => {
      if (sabotage !== null) await transaction.execute(sql.raw(sabotage));
      const known = sabotage === null ? before : await fingerprints(transaction, world.tables);
      await transaction.execute(sql.raw(`set local role etappe_${as}`));
      heard.length = 0;
      const answer = await work(Object.assign(transaction, { close: async () => undefined }));
      const statements = [...heard];
      return { answer, statements, changed: watch ? await changedIn(transaction, known, world) : [] };
    });
  const rehearsal = (sabotage: string | null): Rehearsal => ({
    world,
    run: (as, work) =>
      inRole(as, sabotage, (own) =>
        work(as === "app" ? { database: own, identity: OUT_OF_REACH } : { database: OUT_OF_REACH, identity: own }),
      ),
    sabotaged: rehearsal,
    grow: async ({ rows, firms, lines }) => {
      const { firmId } = world.firms.one;
      await growHouse(seeding, world.tables, firmId, firms);
      await growPortfolio(seeding, firmId, lines);
      await growFirm(seeding, world.tables, firmId, rows);
      await seeding`analyze`;
    },
    explain: async (person, statement) => (await inRole("app", null, (own) => explain(own, person, statement))).answer,
    close: async () => {
      await Promise.all([owner.close(), seeding.end()]);
      await database.drop();
    },
  });
  return rehearsal(null);
}

/** What the driver sends from now on. */
function hear(database: Database): Statement[] {
  const heard: Statement[] = [];
  const { $client } = database as Database & { readonly $client: postgres.Sql };
  Object.assign($client.options, {
    debug: (_connection: number, text: string, parameters: readonly unknown[]) => heard.push({ text, parameters }),
  });
  return heard;
}

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Only a transaction that wrote has a number, so that most requests need no second look. */
async function changedIn(transaction: Transaction, before: readonly Fingerprint[], world: World) {
  const wrote = await transaction
    .execute<{ number: string | null }>(sql`select pg_current_xact_id_if_assigned()::text as number`)
    .then(([row]) => row?.number !== null)
    .catch(() => false); // a statement failed, and with it everything that the transaction did
  if (!wrote) return [];
  await transaction.execute(sql`reset role`);
  return changedRows(before, await fingerprints(transaction, world.tables));
}

class TakenBack<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super("taken back");
    this.result = result;
  }
}

async function takenBack<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  try {
    await database.transaction(async (transaction) => {
      throw new TakenBack(await work(transaction));
    });
  } catch (thrown) {
    if (thrown instanceof TakenBack) return thrown.result as T;
    throw thrown;
  }
  throw new Error("a rehearsal is always taken back");
}

const OUT_OF_REACH = new Proxy({} as Database, {
  get: () => {
    throw new Error("this procedure reaches for the other role's database");
  },
});
