import postgres from "postgres";
import { expect, test } from "vitest";
import { createTestDatabase } from "./testing.ts";

test("two test databases have the same tables and know nothing of each other", async () => {
  const [one, other] = [await createTestDatabase(), await createTestDatabase()];
  try {
    await ask(one.ownerUrl, "create table only_here ()");

    const tables =
      "select count(*)::int as answer from pg_tables where schemaname = 'public' and tablename <> 'only_here'";
    expect(await ask(one.ownerUrl, tables)).toBeGreaterThan(5);
    expect(await ask(other.ownerUrl, tables)).toBe(await ask(one.ownerUrl, tables));
    expect(await ask(other.ownerUrl, "select to_regclass('only_here') as answer")).toBeNull();
    expect(await ask(one.appUrl, "select current_user::text as answer")).toBe("etappe_app");
    expect(await ask(one.authUrl, "select current_user::text as answer")).toBe("etappe_auth");
  } finally {
    await one.drop();
    await other.drop();
  }
  await expect(ask(one.ownerUrl, "select 1 as answer")).rejects.toMatchObject({ code: "3D000" });
});

async function ask(url: string, query: string): Promise<unknown> {
  const sql = postgres(url, { max: 1 });
  try {
    const [row] = await sql.unsafe(query);
    return row?.answer;
  } finally {
    await sql.end();
  }
}
