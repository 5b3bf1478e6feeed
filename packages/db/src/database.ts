/** A connection pool as one of the product's two roles. */
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Options, type Sql, type TransactionSql } from "postgres";

export type Database = PostgresJsDatabase & { readonly close: () => Promise<void> };

/**
 * Connects to `url`. Statements are prepared: Drizzle asks for unnamed ones, which are parsed
 * and planned anew every time and cost more than twice as much.
 */
export function connect(url: string, options: { readonly max?: number } = {}): Database {
  const settings: Options<Record<string, never>> = { max: options.max ?? 10, onnotice: () => {} };
  const client = postgres(url, settings);
  const database = drizzle(prepared(client), { casing: "snake_case" });
  return Object.assign(database, { close: () => client.end({ timeout: 5 }) });
}

type Client = Sql | TransactionSql;

function prepared<C extends Client>(client: C): C {
  return new Proxy(client, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      if (property === "unsafe") {
        return (query: string, parameters?: never[], options?: object) =>
          target.unsafe(query, parameters, { ...options, prepare: (parameters?.length ?? 0) > 0 });
      }
      if (property === "begin" || property === "savepoint") {
        return (...args: unknown[]) => {
          const work = args.pop() as (inner: TransactionSql) => unknown;
          return value.call(target, ...args, (inner: TransactionSql) => work(prepared(inner)));
        };
      }
      return value.bind(target);
    },
  });
}
