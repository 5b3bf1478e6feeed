/** Counts that were typed and not saved yet, by competence. An emptied field takes the count back. */
export type Typed = Readonly<Record<string, { readonly people: number | null }>>;

/** What of it says something else than what is counted already. */
export function changedCounts(
  typed: Typed,
  counts: readonly { readonly competence: string; readonly people: number }[],
): readonly { readonly competence: string; readonly people: number | null }[] {
  return Object.entries(typed).flatMap(([competence, { people }]) => {
    const before = counts.find((count) => count.competence === competence)?.people ?? null;
    return before === people ? [] : [{ competence, people }];
  });
}
