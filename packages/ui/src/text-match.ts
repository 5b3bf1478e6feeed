/**
 * Whether a part of a text was typed: in any case, with or without accents, and with the
 * umlauts written out. On a keyboard without ö, "Oster" and "Oester" both find Österreich.
 */
export function isTyped(text: string, typed: string): boolean {
  const wanted = folded(typed.trim());
  return folded(text).includes(wanted) || folded(writtenOut(text)).includes(wanted);
}

function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss");
}

function writtenOut(text: string): string {
  return text.normalize("NFC").replaceAll(/[äöüÄÖÜ]/g, (umlaut) => `${umlaut}e`);
}
