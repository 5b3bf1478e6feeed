import "server-only";
import { cache } from "react";
import { api } from "./api.ts";

/** Who is signed in, as this tenant knows them. */
export const currentActor = cache(async (slug: string) => (await api(slug)).account.here({}));
export type CurrentActor = Awaited<ReturnType<typeof currentActor>>;
