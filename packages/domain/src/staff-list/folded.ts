/** A word as it is compared: small, without accents, signs or anything in brackets ("Personal-Nr." is "personal nr"). */
export function folded(text: string): string {
  return text
    .replace(/\([^()]*\)/g, " ")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A word as it stands, but for small and capital letters and blanks: "B1+" is not "B1". */
export function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
