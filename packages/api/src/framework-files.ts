/** Frameworks as files: out of the house as JSON or as a workbook, and back as drafts. What is published never changes by it. */
import { recordEvent } from "@etappe/db/repositories/audit";
import { findDraft, findOpenDraft, insertDraft, listDraftParts } from "@etappe/db/repositories/framework-drafts";
import { findVersion, insertFramework, listFrameworks, listVersions } from "@etappe/db/repositories/frameworks";
import { type FrameworkFile, readFrameworkFile } from "@etappe/domain/framework-file";
import { type FrameworkPart, partsOf, placeOf } from "@etappe/domain/framework-part";
import { type FrameworkParts, frameworkText } from "@etappe/domain/framework-text";
import { PARTS } from "@etappe/domain/part-rule";
import { Locale } from "@etappe/domain/text";
import * as z from "zod";
import { FileShape, faultShapes } from "./framework-file-shape.ts";
import { changeShapes, offeredAndArchived } from "./framework-shape.ts";
import { frameworkWorkbook, isWorkbook, readFrameworkWorkbook } from "./framework-workbook-file.ts";
import { Done, Id, Words } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The words of a workbook are those of `language`; left out, those of the house. */
const Form = { as: z.enum(["json", "xlsx"]), language: Locale.optional() };
const Answer = z.strictObject({ fileName: z.string(), mediaType: z.string(), base64: z.string() });

const File = {
  name: z.string().trim().min(1).max(200),
  /** The file in base64, up to ten megabytes. */
  content: z.base64().max(14_000_000),
};

export const frameworkFilesRouter = router({
  /** A published version, as it was published. */
  export: allowed("framework:read")
    .input(z.strictObject({ versionId: Id, ...Form }))
    .output(Answer)
    .query(async ({ ctx, input }) => {
      const { framework, version, content } = found(await findVersion(ctx.scope, input.versionId));
      const parts = { key: content.key, parts: partsOf(content), archive: content.archive };
      return fileOf(ctx, parts, `${framework.key}-${version.number}`, input);
    }),

  /** A draft as it stands, faults and gaps and all. */
  exportDraft: allowed("framework:read")
    .input(z.strictObject({ draftId: Id, ...Form }))
    .output(Answer)
    .query(async ({ ctx, input }) => {
      const draft = found(await findDraft(ctx.scope, input.draftId));
      const { offered, archived } = offeredAndArchived(await listDraftParts(ctx.scope, draft.id));
      const parts = { key: draft.frameworkKey, parts: offered, archive: archived };
      return fileOf(ctx, parts, `${draft.frameworkKey}-draft`, input);
    }),

  /** What is in a file, what is wrong with it, and what it would change. Writes nothing. */
  read: allowed("framework:edit")
    .input(z.strictObject(File))
    .output(FileShape)
    .mutation(async ({ ctx, input }) => {
      const file = await readFile(ctx, input.content);
      if (file.kind === "refused") return { kind: "refused", because: file.because, ...faultShapes(file.faults) };
      const target = await targetOf(ctx, file.key);
      const before = target?.newest ? partsOf(target.newest.content) : [];
      return {
        ...{ kind: "read", key: file.key, name: nameIn(file), parts: file.parts.length },
        ...faultShapes(file.faults),
        target: target && { frameworkId: target.id, versionNumber: target.newest?.version.number ?? null },
        changes: changeShapes(before, file.parts),
      };
    }),

  /**
   * A draft of what is in the file: of the framework that has its key, or of a new one. It may hold faults, as any
   * draft may. What a version offered and the file does not know is archived in it, and never lost.
   */
  take: allowed("framework:edit")
    .input(z.strictObject({ id: Id, ...File }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const file = await readFile(ctx, input.content);
      if (file.kind === "refused") {
        return refuse("PRECONDITION_FAILED", { because: "has-faults-of-form", ...faultShapes(file.faults) });
      }
      const target = await targetOf(ctx, file.key);
      const frameworkId = target?.id ?? ctx.newId();
      if (!target && !(await insertFramework(ctx.scope, { id: frameworkId, key: file.key }))) {
        return refuse("PRECONDITION_FAILED", { because: "key-taken" }); // somebody else read it in by a moment earlier
      }
      const open = await findOpenDraft(ctx.scope, frameworkId);
      if (open?.id === input.id) return { id: input.id };
      if (open) return refuse("PRECONDITION_FAILED", { because: "draft-open", draftId: open.id });
      const known = target?.newest ? [...target.newest.content.archive, ...partsOf(target.newest.content)] : [];
      const archive = [...file.archive, ...unknownTo(file, known)];
      const draft = { id: input.id, frameworkId, basedOn: target?.newest?.version.id ?? null };
      return begin(ctx, draft, file.parts, archive);
    }),
});

async function fileOf(
  { actor, now }: Work,
  parts: FrameworkParts,
  name: string,
  { as, language = actor.tenant.locale }: { readonly as: "json" | "xlsx"; readonly language?: Locale | undefined },
): Promise<z.infer<typeof Answer>> {
  const bytes = as === "json" ? Buffer.from(frameworkText(parts)) : await frameworkWorkbook(parts, language, now);
  const mediaType = as === "json" ? "application/json" : WORKBOOK;
  return { fileName: `${name}.${as}`, mediaType, base64: Buffer.from(bytes).toString("base64") };
}

/** What the file is, is said by what is in it: its name may say anything. */
async function readFile({ actor }: Work, content: string): Promise<FrameworkFile> {
  const bytes = Buffer.from(content, "base64");
  const { locale } = actor.tenant;
  return isWorkbook(bytes) ? readFrameworkWorkbook(bytes, locale) : readFrameworkFile(bytes, locale);
}

async function targetOf({ scope }: Work, key: string) {
  const framework = (await listFrameworks(scope)).find((one) => one.key === key);
  if (!framework) return null;
  const newest = (await listVersions(scope)).find(({ frameworkId }) => frameworkId === framework.id);
  return { id: framework.id, newest: newest ? await findVersion(scope, newest.id) : null };
}

function unknownTo({ parts, archive }: FrameworkParts, known: readonly FrameworkPart[]): readonly FrameworkPart[] {
  const there = new Set([...parts, ...archive].map(placeOf));
  return known.filter((part) => !PARTS[part.kind].once && !there.has(placeOf(part)));
}

async function begin(
  work: Work,
  draft: { readonly id: string; readonly frameworkId: string; readonly basedOn: string | null },
  offered: readonly FrameworkPart[],
  archived: readonly FrameworkPart[],
): Promise<{ id: string }> {
  const { scope, actor, now } = work;
  const row = (isArchived: boolean) => (part: FrameworkPart) => ({ ...part, id: work.newId(), archived: isArchived });
  const by = { startedBy: actor.userId, startedByName: actor.name, startedAt: now };
  const parts = [...offered.map(row(false)), ...archived.map(row(true))];
  if (!(await insertDraft(scope, { ...draft, ...by }, parts))) {
    const open = await findOpenDraft(scope, draft.frameworkId); // somebody was faster, or this very one is long closed
    return refuse(
      "PRECONDITION_FAILED",
      open ? { because: "draft-open", draftId: open.id } : { because: "draft-closed" },
    );
  }
  const event = { id: work.newId(), event: "framework.file-taken", subject: draft.id, firmId: null, details: {} };
  await recordEvent(scope, actor, event);
  return { id: draft.id };
}

function nameIn({ key, parts }: FrameworkParts): z.infer<typeof Words> {
  const name = Words.safeParse(parts.find(({ kind }) => kind === "identity")?.content.name);
  return name.success ? name.data : { de: key, en: key };
}
