import type { Wanted } from "./measure-draft.ts";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks to be planned; whatever else stands there is as good as nothing. */
export function wantedIn({ competence, role }: Query): Wanted {
  return {
    competence: typeof competence === "string" ? competence : null,
    role: typeof role === "string" ? role : null,
  };
}
