/**
 * The parts of a zip archive that strangers send. What an archive says of itself decides nothing: every part is
 * inflated into what is left of the limit, and whoever reads on gets the parts and never the archive.
 */
import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";

const inflated = promisify(inflateRaw);

export type Parts = ReadonlyMap<string, Uint8Array>;
export type Unpacked =
  | { readonly kind: "parts"; readonly parts: Parts }
  | { readonly kind: "refused"; readonly because: "not-a-zip" | "too-large" };

type Entry = { readonly name: string; readonly method: number; readonly at: number; readonly packed: number };

const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [END_LENGTH, DIRECTORY_LENGTH, LOCAL_LENGTH] = [22, 46, 30];
const [STORED, DEFLATED] = [0, 8];
const MOST_PARTS = 2_000;

/** The parts that `wanted` names, when the whole archive holds at most `limit` bytes. */
export async function unpacked(bytes: Uint8Array, limit: number, wanted: (name: string) => boolean): Promise<Unpacked> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = entriesOf(view);
  if (listed === null) return { kind: "refused", because: "not-a-zip" };
  if (listed.length > MOST_PARTS || listed.reduce((sum, { said }) => sum + said, 0) > limit) {
    return { kind: "refused", because: "too-large" };
  }
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of listed) {
    if (!wanted(entry.name) || parts.has(entry.name)) continue;
    const part = await partOf(view, entry, left);
    if (part === null || part === "too-large") {
      return { kind: "refused", because: part === null ? "not-a-zip" : "too-large" };
    }
    left -= part.length;
    parts.set(entry.name, part);
  }
  return { kind: "parts", parts };
}

function entriesOf(view: Buffer): (Entry & { readonly said: number })[] | null {
  const end = endOf(view);
  if (end === null) return null;
  const count = view.readUInt16LE(end + 10);
  const entries: (Entry & { said: number })[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_LENGTH > view.length || view.readUInt32LE(at) !== DIRECTORY) return null;
    const isLocked = (view.readUInt16LE(at + 8) & 1) === 1;
    if (isLocked) return null;
    const nameLength = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString("utf8", at + DIRECTORY_LENGTH, at + DIRECTORY_LENGTH + nameLength).replace(/^\//, ""),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      said: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at += DIRECTORY_LENGTH + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the directory is told of: at the very end, before a comment of at most 64 KB. */
function endOf(view: Buffer): number | null {
  for (let at = view.length - END_LENGTH; at >= Math.max(0, view.length - END_LENGTH - 0xffff); at--) {
    if (view.readUInt32LE(at) === END) return at;
  }
  return null;
}

async function partOf(view: Buffer, { method, at, packed }: Entry, left: number): Promise<Buffer | "too-large" | null> {
  if (at + LOCAL_LENGTH > view.length || view.readUInt32LE(at) !== LOCAL) return null;
  const begin = at + LOCAL_LENGTH + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  if (begin + packed > view.length) return null;
  const data = view.subarray(begin, begin + packed);
  if (method === STORED) return data.length > left ? "too-large" : data;
  if (method !== DEFLATED) return null;
  try {
    return await inflated(data, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    return error instanceof RangeError ? "too-large" : null;
  }
}

/** An archive of these parts, as they are: for a reader of our own that is given nothing else to look at. */
export function stored(parts: Parts): Uint8Array {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, part] of parts) {
    const written = Buffer.from(name, "utf8");
    const common = commonFields(part, written.length);
    const local = Buffer.concat([word(LOCAL), common, written, part]);
    // Version made by, then what the local header says, then comment, disk, attributes and where the part begins.
    directory.push(
      Buffer.concat([word(DIRECTORY), half(20), common, half(0), half(0), half(0), word(0), word(at), written]),
    );
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const count = half(parts.size);
  const end = Buffer.concat([word(END), half(0), half(0), count, count, word(list.length), word(at), half(0)]);
  return Buffer.concat([...locals, list, end]);
}

const UTF8_NAMES = 0x0800;

function commonFields(part: Uint8Array, nameLength: number): Buffer {
  const size = word(part.length);
  const [version, flags, method] = [half(20), half(UTF8_NAMES), half(STORED)];
  return Buffer.concat([
    version,
    flags,
    method,
    half(0),
    half(0x21),
    word(crc32(part)),
    size,
    size,
    half(nameLength),
    half(0),
  ]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
