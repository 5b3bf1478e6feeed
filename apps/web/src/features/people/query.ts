/** The state of the list of firms' people, as it stands in the address. */
export type FirmPeopleQuery = {
  readonly search: string;
  readonly after: { readonly name: string; readonly userId: string } | null;
};

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

export function firmPeopleQuery({ search, afterName, afterId }: Parameters): FirmPeopleQuery {
  const isPlace = typeof afterName === "string" && typeof afterId === "string" && UUID.test(afterId);
  return {
    search: typeof search === "string" ? search.trim().slice(0, 120) : "",
    after: isPlace ? { name: afterName.slice(0, 200), userId: afterId } : null,
  };
}

export function searchParamsOf({ search, after }: FirmPeopleQuery): string {
  const parameters = new URLSearchParams();
  if (search) parameters.set("search", search);
  if (after) {
    parameters.set("afterName", after.name);
    parameters.set("afterId", after.userId);
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** A mistyped place in the list is no place: the list begins at its beginning. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
