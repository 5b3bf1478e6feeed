/** The text in a file of unknown origin. What cannot be read without guessing at letters is refused, never garbled. */
export const ENCODINGS = ["utf-8", "utf-16", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: "refused"; readonly because: "empty-file" | "old-workbook" | "not-a-list" | "mixed-encoding" };

const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];
/** Bytes that Windows-1252 does not use. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The text of these bytes: UTF-8 and UTF-16 with and without mark, else Windows-1252 as German programs write it. */
export function decoded(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: "refused", because: "empty-file" };
  if (OLD_WORKBOOK.every((byte, at) => bytes[at] === byte)) return { kind: "refused", because: "old-workbook" };
  const wide = wideEncoding(bytes);
  if (wide) return plain(new TextDecoder(wide).decode(bytes), "utf-16");
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return plain(utf8, "utf-8");
  // A single broken byte in UTF-8 must not turn every umlaut of the list into two other letters.
  if (hasUtf8Letters(bytes)) return { kind: "refused", because: "mixed-encoding" };
  if (bytes.some((byte) => UNUSED.has(byte))) return { kind: "refused", because: "not-a-list" };
  return plain(new TextDecoder("windows-1252").decode(bytes), "windows-1252");
}

function plain(text: string, encoding: Encoding): Decoded {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no list holds, and what gives a picture or a program away
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return { kind: "refused", because: "not-a-list" };
  if (text.trim() === "") return { kind: "refused", because: "empty-file" };
  return { kind: "text", text, encoding };
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length % 2 === 1) return null;
  // Without a mark: in a list most characters are separators, digits and plain letters, so every other byte is zero.
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  return even > sample.length / 4 && odd === 0 ? "utf-16be" : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether there are more letters of two bytes, as UTF-8 writes them, than single bytes beyond ASCII. */
function hasUtf8Letters(bytes: Uint8Array): boolean {
  let [pairs, singles] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]];
    if (byte < 0x80) continue;
    if (byte >= 0xc3 && byte <= 0xc5 && next >= 0x80 && next <= 0xbf) {
      pairs += 1;
      at += 1;
    } else singles += 1;
  }
  return pairs > singles;
}
