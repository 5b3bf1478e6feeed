/** A framework that comes as a file: read as far as it can be read, and judged, before anything is made of it. */
import { type CellPlace, type FileFault, type FileRefusal, fileFault } from "./file-fault.ts";
import { Framework } from "./framework.ts";
import { DraftContent, MOST_CHARACTERS } from "./framework-draft.ts";
import { faultsIn } from "./framework-fault.ts";
import { isRecord } from "./framework-field.ts";
import { type FrameworkPart, partKey, partsOf, placeOf } from "./framework-part.ts";
import type { FrameworkParts } from "./framework-text.ts";
import { lookAt } from "./hostile-json.ts";
import { formFaultsOf, partsIn } from "./loose-framework.ts";
import { PARTS } from "./part-rule.ts";
import { Key, type Locale } from "./text.ts";

/** Fifty times the built-in method. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;
const MOST_PARTS = 2000;
/** As long as the key of a framework may become (`CopyFramework`). */
const LONGEST_KEY = 60;

/** A file is refused as a whole, with every fault that is found in it, or read; then its faults are those of a draft. */
export type FrameworkFile =
  | { readonly kind: "refused"; readonly because: FileRefusal; readonly faults: readonly FileFault[] }
  | (FrameworkParts & { readonly kind: "read"; readonly faults: readonly FileFault[] });

/** The framework in these bytes. `language` is the one in which every text has to be there. */
export function readFrameworkFile(bytes: Uint8Array, language: Locale): FrameworkFile {
  if (bytes.length > MOST_FILE_BYTES) return refused("too-large");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused("not-text");
  }
  try {
    return readFramework(JSON.parse(text), language);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused("not-json", [fileFault("", "not-json", { says: error.message })]);
  }
}

/** The framework in this JSON, checked as a whole. */
export function readFramework(json: unknown, language: Locale): FrameworkFile {
  const look = lookAt(json);
  if (look.kind === "refused") return refused(look.because);
  if (look.faults.length > 0) return refused("faults-of-form", look.faults);
  if (!isRecord(json)) return refused("not-an-object");
  const { data, error } = Framework.safeParse(json, { reportInput: true });
  const read = data ? { key: data.key, parts: partsOf(data), archive: data.archive } : partsIn(json);
  return judged(read, error ? formFaultsOf(json, error.issues) : [], language);
}

/** Finds the cell that a fault is about; `part` is the very part it was found in, where that is known. */
export type FindCell = (fault: FileFault, part: FrameworkPart | null) => CellPlace | null;

/** The verdict on what was read, together with what the reading itself found. */
export function judged(
  read: FrameworkParts,
  formFaults: readonly FileFault[],
  language: Locale,
  findCell: FindCell = () => null,
): FrameworkFile {
  const { key, parts, archive } = read;
  if (parts.length + archive.length > MOST_PARTS) return refused("too-many-parts");
  const form = [...formFaults, ...keyFaults(key), ...storingFaults(parts, archive, findCell)];
  const said = faultsIn(parts, archive, language)
    .filter(({ because }) => because !== "key-taken") // found above, with those that are archived
    .map((fault) => placed({ ...fault, place: null }, null, findCell));
  return form.length > 0 ? refused("faults-of-form", [...form, ...said]) : { kind: "read", ...read, faults: said };
}

function refused(because: FileRefusal, faults: readonly FileFault[] = []): FrameworkFile {
  return { kind: "refused", because, faults };
}

function keyFaults(key: string): readonly FileFault[] {
  if (key === "") return [fileFault("key", "missing")];
  if (key.length > LONGEST_KEY) return [fileFault("key", "too-long", { most: LONGEST_KEY })];
  return Key.safeParse(key).success ? [] : [fileFault("key", "bad-format")];
}

/** What keeps parts from being kept side by side: every part has a key, and no two of one kind have the same. */
function storingFaults(
  parts: readonly FrameworkPart[],
  archive: readonly FrameworkPart[],
  findCell: FindCell,
): readonly FileFault[] {
  const seen = new Set<string>();
  const check = (part: FrameworkPart, isArchived: boolean): readonly FileFault[] => {
    const { kind, key, content } = part;
    const fault = (field: string, because: FileFault["because"], values = {}): readonly FileFault[] => [
      placed({ kind, key, field, because, values, place: null }, part, findCell),
    ];
    const isTaken = seen.has(placeOf(part));
    seen.add(placeOf(part));
    if (key === "") return fault(PARTS[kind].named[0] ?? "", "missing");
    if (isArchived && PARTS[kind].once) return fault("", "never-archived");
    if (isTaken) return fault(PARTS[kind].named[0] ?? "", "key-taken", { key });
    if (key !== partKey(kind, content)) return fault("key", "other-key", { key: partKey(kind, content) });
    return DraftContent.safeParse(content).success ? [] : fault("", "too-long", { most: MOST_CHARACTERS });
  };
  return [...parts.flatMap((part) => check(part, false)), ...archive.flatMap((part) => check(part, true))];
}

function placed(fault: FileFault, part: FrameworkPart | null, findCell: FindCell): FileFault {
  return { ...fault, place: findCell(fault, part) };
}
