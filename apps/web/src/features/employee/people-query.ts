/** What stands in the address of the list of employees. */
export type PeopleQuery = { readonly search: string; readonly role: string | null; readonly after: string | null };

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

export function peopleQuery({ search, role, after }: Parameters): PeopleQuery {
  return {
    search: typeof search === "string" ? search.trim().slice(0, 120) : "",
    role: typeof role === "string" && role !== "" ? role.slice(0, 120) : null,
    after: typeof after === "string" && after !== "" ? after.slice(0, 200) : null,
  };
}

export function searchParamsOf(query: PeopleQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : "";
}
