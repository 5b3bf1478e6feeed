import "server-only";
import { api } from "../../server/api.ts";
import { type ListQuery, listQuery } from "./staff-import.ts";

/** What the page about staff lists shows, as its address asks for it. */
export async function loadImport(
  tenant: string,
  firmId: string,
  params: Readonly<Record<string, string | string[] | undefined>>,
) {
  const { staffImports } = await api(tenant);
  const [lists, query] = [await staffImports.list({ firmId }), listQuery(params)];
  return { lists, query, shown: lists.isOn ? await loadList(tenant, firmId, query) : null };
}

async function loadList(tenant: string, firmId: string, { id, filter, after }: ListQuery) {
  if (id === null) return null;
  const { staffImports } = await api(tenant);
  const list = await staffImports.show({ firmId, id });
  return { list, page: await staffImports.rows({ firmId, id, filter, after }) };
}
