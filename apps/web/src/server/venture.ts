import "server-only";
import { cache } from "react";
import { api } from "./api.ts";

/** One venture, read once for a page however many parts of it ask. */
export const currentVenture = cache(async (slug: string, firmId: string, ventureId: string) =>
  (await api(slug)).ventures.show({ firmId, ventureId }),
);
