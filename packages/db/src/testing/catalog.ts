/** The tables of the product as PostgreSQL itself describes them: what the tests about the walls look at. */
import type { Sql } from "postgres";

export type Column = {
  readonly name: string;
  readonly type: string;
  /** pg_type.typtype: "e" is an enum. */
  readonly kind: string;
  readonly nullable: boolean;
  readonly default: string | null;
};

export type ForeignKey = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  /** What happens when the row that it points to goes: "c" cascades, "n" and "d" would empty the key. */
  readonly onDelete: string;
};

export type Index = {
  readonly name: string;
  readonly unique: boolean;
  readonly primary: boolean;
  readonly partial: boolean;
  /** Null stands for an expression. */
  readonly columns: readonly (string | null)[];
};

export type Policy = {
  readonly name: string;
  readonly permissive: boolean;
  readonly command: "all" | "select" | "insert" | "update" | "delete";
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
};

export type Table = {
  readonly name: string;
  readonly rls: boolean;
  readonly forced: boolean;
  readonly owner: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly string[];
  readonly policies: readonly Policy[];
};

/** Every table of the schema in which the business data lives. */
export async function readTables(sql: Sql): Promise<readonly Table[]> {
  return sql<Table[]>`
    select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
      (select coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'kind', y.typtype, 'nullable', not a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid)) order by a.attnum), '[]')
        from pg_attribute a join pg_type y on y.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(jsonb_agg(jsonb_build_object('name', x.indexrelid::regclass::text, 'unique', x.indisunique,
          'primary', x.indisprimary, 'partial', x.indpred is not null,
          'columns', (select jsonb_agg(a.attname order by k.n) from unnest(x.indkey::int2[]) with ordinality k (attnum, n)
            left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum))), '[]')
        from pg_index x where x.indrelid = c.oid) as indexes,
      (select coalesce(jsonb_agg(jsonb_build_object('name', f.conname, 'target', t.relname, 'onDelete', f.confdeltype,
          'columns', (select jsonb_agg(a.attname order by k.n) from unnest(f.conkey) with ordinality k (attnum, n)
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum),
          'targetColumns', (select jsonb_agg(a.attname order by k.n) from unnest(f.confkey) with ordinality k (attnum, n)
            join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum)) order by f.conname), '[]')
        from pg_constraint f join pg_class t on t.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f') as "foreignKeys",
      (select coalesce(jsonb_agg(pg_get_constraintdef(k.oid)), '[]')
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'c') as checks,
      (select coalesce(jsonb_agg(jsonb_build_object('name', p.polname, 'permissive', p.polpermissive,
          'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
          'roles', (select jsonb_agg(case r when 0 then 'public' else pg_get_userbyid(r) end) from unnest(p.polroles) r),
          'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname), '[]')
        from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
    order by c.relname`;
}

export function columnNames(table: Table): readonly string[] {
  return table.columns.map(({ name }) => name);
}

export function hasColumn(table: Table, name: string): boolean {
  return table.columns.some((column) => column.name === name);
}

export function primaryKey(table: Table): readonly string[] {
  return (table.indexes.find(({ primary }) => primary)?.columns ?? []).map(String);
}

/** The columns by which a key points at one row of a place, and by which no other key of the table points. */
export function pointingColumns(table: Table, key: ForeignKey): readonly string[] {
  const others = table.foreignKeys.filter((other) => other !== key && other.columns.length < key.columns.length);
  const shared = ["tenant_id", "firm_id", ...others.flatMap(({ columns }) => columns)];
  return key.columns.filter((column) => !shared.includes(column));
}

/** What a column of a key points at. */
export function targetColumn(key: ForeignKey, column: string): string {
  return String(key.targetColumns[key.columns.indexOf(column)]);
}

/** A table after those that it points to, so that rows can be made in this order. */
export function inOrderOfReference(tables: readonly Table[]): readonly Table[] {
  const ordered: Table[] = [];
  const place = (table: Table, above: readonly string[]): void => {
    if (ordered.includes(table) || above.includes(table.name)) return;
    for (const { target } of table.foreignKeys) {
      const pointedTo = tables.find(({ name }) => name === target);
      if (pointedTo && pointedTo !== table) place(pointedTo, [...above, table.name]);
    }
    ordered.push(table);
  };
  for (const table of tables) place(table, []);
  return ordered;
}
