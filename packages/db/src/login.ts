import postgres from "postgres";

/** What stands against using an address at run time, or what it opens. */
export type LoginReport =
  | { readonly kind: "fine"; readonly role: string; readonly hasTables: boolean }
  | { readonly kind: "too-powerful"; readonly role: string; readonly because: "superuser" | "bypassrls" | "owner" }
  | { readonly kind: "refused"; readonly because: string }
  | { readonly kind: "no-database" }
  | { readonly kind: "unreachable"; readonly because: string };

const PASSWORD_OR_ROLE_WRONG = ["28P01", "28000"];
const DATABASE_MISSING = "3D000";

/**
 * Logs in and looks at the role: one that is superuser, may bypass row-level security or
 * owns the tables (itself or as a member of such a role) would make the walls between
 * tenants decoration.
 */
export async function inspectLogin(url: string): Promise<LoginReport> {
  const sql = postgres(url, { max: 1, connect_timeout: 8, onnotice: () => undefined });
  try {
    return await look(sql);
  } catch (error) {
    const { code, message } = asFailure(error);
    if (PASSWORD_OR_ROLE_WRONG.includes(code)) return { kind: "refused", because: message };
    if (code === DATABASE_MISSING) return { kind: "no-database" };
    return { kind: "unreachable", because: message };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function look(sql: postgres.Sql): Promise<LoginReport> {
  const [found] = await sql<
    { role: string; superuser: boolean; bypassrls: boolean; owner: boolean; tables: boolean }[]
  >`
    with own_tables as (
      select c.relowner from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%')
    select current_user as role,
      exists (select from pg_roles r where r.rolsuper and pg_has_role(current_user, r.oid, 'member')) as superuser,
      exists (select from pg_roles r where r.rolbypassrls and pg_has_role(current_user, r.oid, 'member')) as bypassrls,
      exists (select from own_tables t where pg_has_role(current_user, t.relowner, 'member')) as owner,
      exists (select from own_tables) as tables`;
  if (!found) throw new Error("no answer");
  const { role, superuser, bypassrls, owner, tables } = found;
  if (superuser) return { kind: "too-powerful", role, because: "superuser" };
  if (bypassrls) return { kind: "too-powerful", role, because: "bypassrls" };
  if (owner) return { kind: "too-powerful", role, because: "owner" };
  return { kind: "fine", role, hasTables: tables };
}

/** A refused connection to "localhost" is a bundle of errors, one for each of its addresses. */
function asFailure(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: "", message: String(error) };
  const code = "code" in error ? String(error.code) : "";
  return { code, message: error.message || code };
}
