/** What was taken out of a text and what was put in, word by word. */
export type DiffPart = { readonly kind: "same" | "out" | "in"; readonly text: string };

/**
 * The parts of both texts in reading order: without those put in it is the text before, without those taken
 * out the one after. The longest common row of words stays; a text that kept less than half of its words was
 * written anew, and is taken out and put in as a whole. Texts are a few hundred words at most.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(a, b);
  if (at(common, 0, 0) * 2 < Math.min(a.length, b.length)) {
    return [
      { kind: "out", text: before },
      { kind: "in", text: after },
    ];
  }
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart["kind"], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      add("same", one);
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      add("out", one);
      i++;
    } else if (other !== undefined) {
      add("in", other);
      j++;
    }
  }
  return parts;
}

/** Words, each with the space before it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/** How many words are common from each place on to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
