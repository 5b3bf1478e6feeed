/** An address within the product, or the start page: nobody is sent elsewhere by a link that looks like ours. */
export function localPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return "/";
  const here = "http://here.invalid";
  if (!URL.canParse(wanted, here)) return "/";
  const url = new URL(wanted, here);
  return url.origin === here ? url.pathname + url.search : "/";
}
