/**
 * Who may call the API: our own pages. A browser says where a request comes from, and a page
 * of another site cannot change what it says; a form of another site cannot send JSON.
 */
import { appUrl } from "./settings.ts";

type Asked = {
  readonly method: string;
  readonly header: (name: string) => string | null | undefined;
};

export type Verdict = { readonly kind: "welcome" } | { readonly kind: "refused"; readonly status: 403 | 405 | 415 };

export function guardApi({ method, header }: Asked): Verdict {
  if (method !== "GET" && method !== "POST") return { kind: "refused", status: 405 };

  const site = header("sec-fetch-site");
  const origin = header("origin");
  const isFromUs = origin ? origin === appUrl().origin : site === "same-origin";
  const isForeign = Boolean(site) && site !== "same-origin";
  if (isForeign || (origin && !isFromUs)) return { kind: "refused", status: 403 };
  if (method === "GET") return { kind: "welcome" };

  if (!isFromUs) return { kind: "refused", status: 403 };
  const type = header("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? { kind: "welcome" } : { kind: "refused", status: 415 };
}
