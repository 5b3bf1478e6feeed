/**
 * How wide a text will be in Source Sans 3, said without a browser: pictures are drawn on the
 * server, and their labels must not collide. Widths of the semibold cut in hundredths of the
 * size; the regular cut is never wider.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [20, " \u00a0"],
  [26, "ij|"],
  [28, "',.:;l·’Ił"],
  [32, "()-[]f!\u2011"],
  [36, "t/"],
  [39, "rš"],
  [43, "s"],
  [45, '*?zžěřčę«»"'],
  [48, "x–„“cç"],
  [50, "JvyLY_ą"],
  [52, "0123456789#$+<=>FeéèagkäáàS§−×±€"],
  [56, "EVXZToöôóAbdhnpquüÄñńß≥≤"],
  [60, "CPRBKẞ"],
  [66, "DGUÜHN&"],
  [68, "OQÖ"],
  [76, "Mw"],
  [80, "W—"],
  [88, "%m@✓"],
];

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Wider than most: an unknown letter leaves room rather than taking it. */
const UNKNOWN = 70;

export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) {
    if (letter === SOFT_HYPHEN) continue;
    hundredths += WIDTH_OF.get(letter) ?? UNKNOWN;
  }
  return (hundredths * size) / 100;
}

const SOFT_HYPHEN = "\u00ad";

/**
 * Breaks a text into lines no wider than `maxWidth`. A word that is wider than a line on its
 * own, as German words are, is broken at a soft hyphen or a hyphen, else between syllables.
 * Nothing is ever cut off.
 */
export function wrapText(text: string, maxWidth: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const grown = line === "" ? word : `${line} ${word}`;
    if (textWidth(grown, size) <= maxWidth) {
      line = grown;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, maxWidth, size);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines.map((each) => each.replaceAll(SOFT_HYPHEN, ""));
}

/** The pieces of one word; all but the last end in a hyphen. */
function breakWord(word: string, maxWidth: number, size: number): readonly string[] {
  if (textWidth(word, size) <= maxWidth) return [word];
  const letters = [...word];
  let fitting = 1;
  while (fitting < letters.length - 1 && textWidth(hyphened(letters, fitting + 1), size) <= maxWidth) {
    fitting += 1;
  }
  const at = breakingPoint(letters, fitting);
  return [hyphened(letters, at), ...breakWord(letters.slice(at).join(""), maxWidth, size)];
}

function hyphened(letters: readonly string[], until: number): string {
  const head = letters.slice(0, until).join("");
  return head.endsWith(SOFT_HYPHEN) || head.endsWith("-") ? `${head.slice(0, -1)}-` : `${head}-`;
}

/** At a hyphen, else between two syllables, else where the line is full; at least four letters stay together, as on the page. */
function breakingPoint(letters: readonly string[], fitting: number): number {
  for (let at = fitting; at > 2; at -= 1) {
    const before = letters[at - 1];
    if (before === SOFT_HYPHEN || before === "-") return at;
  }
  const word = letters.join("").toLowerCase();
  const furthest = Math.min(fitting, Math.max(4, letters.length - 4));
  for (let at = furthest; at > 3; at -= 1) {
    if (opensSyllable(word, at)) return at;
  }
  return furthest;
}

/** A syllable begins with the last consonant before a vowel: Mon-ta-ge-werk, Ver-triebs-part-ner. */
function opensSyllable(word: string, at: number): boolean {
  const onset = /^(?:sch|ch|ck|ph|th|qu|[bcdfghjklmnpqrstvwxzß])[aeiouyäöü]/.test(word.slice(at));
  const splitsOne = /(?:sc|s?c(?=[hk])|[pt](?=h))$/.test(word.slice(0, at)) && /^[hk]/.test(word.slice(at));
  const splitsSch = word[at - 1] === "s" && word.slice(at, at + 2) === "ch";
  return onset && !splitsOne && !splitsSch && /[aeiouyäöü]/.test(word.slice(0, at));
}
