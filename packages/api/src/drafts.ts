/** Frameworks while they are written: begun from any version, looked at, tried on a firm, published or thrown away. */
import { recordEvent } from "@etappe/db/repositories/audit";
import {
  closeDraft,
  type DraftPartRow,
  findDraft,
  findOpenDraft,
  insertDraft,
  listDraftParts,
} from "@etappe/db/repositories/framework-drafts";
import { findVersion, insertFramework, listFrameworks } from "@etappe/db/repositories/frameworks";
import { can } from "@etappe/domain/access";
import type { Framework } from "@etappe/domain/framework";
import { CopyFramework, DiscardDraft, PublishDraft, StartDraft } from "@etappe/domain/framework-draft";
import { type FrameworkPart, partsOf } from "@etappe/domain/framework-part";
import { Locale, type Text } from "@etappe/domain/text";
import * as z from "zod";
import { somebodyWasFaster } from "./changing.ts";
import { draftStanding, partProcedures, theOpenDraft } from "./draft-parts.ts";
import { EffectShape } from "./effect-shape.ts";
import {
  ChangeShape,
  changeShapes,
  offeredAndArchived,
  PartShape,
  partShape,
  StandingShape,
} from "./framework-shape.ts";
import { publishDraft } from "./publishing.ts";
import { Done, Id, OfFirm, Words } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";
import { firmsToTry, tryDraft } from "./trying-drafts.ts";

const OfDraft = z.strictObject({ draftId: Id });

export const draftsRouter = router({
  ...partProcedures,

  show: allowed("framework:read")
    .input(OfDraft)
    .output(
      StandingShape.extend({
        id: Id,
        version: z.int(),
        state: z.enum(["open", "published", "discarded"]),
        framework: z.strictObject({ id: Id, key: z.string(), name: Words }),
        basedOn: z.strictObject({ id: Id, number: z.int() }).nullable(),
        /** The language in which every text has to be there. */
        language: Locale,
        parts: z.array(PartShape),
        mayEdit: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const draft = found(await findDraft(ctx.scope, input.draftId));
      const rows = await listDraftParts(ctx.scope, draft.id);
      const { id, version, state, frameworkId, frameworkKey, basedOn } = draft;
      return {
        ...{ id, version, state, basedOn, language: ctx.actor.tenant.locale },
        framework: { id: frameworkId, key: frameworkKey, name: nameIn(rows, frameworkKey) },
        parts: rows.map(partShape),
        ...draftStanding(ctx, rows),
        mayEdit: state === "open" && can(ctx.actor, "framework:edit"),
      };
    }),

  /** A draft of the version's own framework. One framework has one draft at a time: two would have to be merged. */
  start: allowed("framework:edit")
    .input(StartDraft)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { framework, version, content } = found(await findVersion(ctx.scope, input.versionId));
      const open = await findOpenDraft(ctx.scope, framework.id);
      if (open?.id === input.id) return { id: input.id };
      if (open) return refuse("PRECONDITION_FAILED", { because: "draft-open", draftId: open.id });
      const draft = { id: input.id, frameworkId: framework.id, basedOn: version.id };
      return begin(ctx, draft, partsOf(content), content.archive);
    }),

  /** A framework of the house's own, with a draft that begins as this version. */
  copy: allowed("framework:edit")
    .input(CopyFramework)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { content } = found(await findVersion(ctx.scope, input.versionId));
      const taken = (await listFrameworks(ctx.scope)).find(({ key }) => key === input.key);
      if (taken?.draft?.id === input.id) return { id: input.id };
      const frameworkId = ctx.newId();
      const isNew = !taken && (await insertFramework(ctx.scope, { id: frameworkId, key: input.key }));
      if (!isNew) return refuse("PRECONDITION_FAILED", { because: "key-taken" });
      const draft = { id: input.id, frameworkId, basedOn: input.versionId };
      return begin(ctx, draft, partsOf(named(content, input.name)), content.archive);
    }),

  discard: allowed("framework:edit")
    .input(DiscardDraft)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { draft } = await theOpenDraft(ctx, input.draftId, "update");
      const closed = await closeDraft(ctx.scope, { id: draft.id, version: input.version, state: "discarded" });
      if (!closed) return somebodyWasFaster({ version: draft.version });
      return recorded(ctx, "framework.draft-discarded", draft.id);
    }),

  /** What publishing it would mean: its faults and gaps, and what is different from the version it began as. */
  review: allowed("framework:read")
    .input(OfDraft)
    .output(
      StandingShape.extend({
        number: z.int(),
        changes: z.array(ChangeShape),
        /** Mandates that run under the version it began as, and would stay there until somebody moves them. */
        engagements: z.int(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const draft = found(await findDraft(ctx.scope, input.draftId));
      const rows = await listDraftParts(ctx.scope, draft.id);
      const base = draft.basedOn ? found(await findVersion(ctx.scope, draft.basedOn.id)) : null;
      const { offered } = offeredAndArchived(rows);
      return {
        ...draftStanding(ctx, rows),
        number: draft.newestNumber + 1,
        changes: changeShapes(base ? partsOf(base.content) : [], offered),
        engagements: base?.version.engagements ?? 0,
      };
    }),

  publish: allowed("framework:edit")
    .input(PublishDraft)
    .output(z.strictObject({ id: Id, number: z.int() }))
    .mutation(({ ctx, input }) => publishDraft(ctx, input)),

  firms: allowed("framework:read")
    .input(z.strictObject({}))
    .output(z.strictObject({ firms: z.array(z.strictObject({ id: Id, name: z.string() })) }))
    .query(async ({ ctx }) => ({ firms: [...(await firmsToTry(ctx))] })),

  /** How one of the house's firms would look under the draft, beside how it looks now. Reads and writes nothing of it. */
  tryOn: allowed("framework:read")
    .input(OfFirm.extend({ draftId: Id }))
    .output(EffectShape)
    .query(({ ctx, input }) => tryDraft(ctx, input)),
});

async function begin(
  work: Work,
  draft: { readonly id: string; readonly frameworkId: string; readonly basedOn: string },
  offered: readonly FrameworkPart[],
  archived: readonly FrameworkPart[],
): Promise<{ id: string }> {
  const { actor, now } = work;
  const row = (isArchived: boolean) => (part: FrameworkPart) => ({ ...part, id: work.newId(), archived: isArchived });
  const parts = [...offered.map(row(false)), ...archived.map(row(true))];
  const started = { startedBy: actor.userId, startedByName: actor.name, startedAt: now };
  // Somebody else was faster by a moment, or the id is taken elsewhere.
  if (!(await insertDraft(work.scope, { ...draft, ...started }, parts))) {
    return refuse("CONFLICT", { because: "draft-open" });
  }
  return recorded(work, "framework.draft-started", draft.id);
}

function named(content: Framework, name: Text): Framework {
  return { ...content, name };
}

function nameIn(rows: readonly DraftPartRow[], key: string): z.infer<typeof Words> {
  const name = Words.safeParse(rows.find(({ kind }) => kind === "identity")?.content.name);
  return name.success ? name.data : { de: key, en: key };
}

async function recorded(work: Work, event: string, id: string): Promise<{ id: string }> {
  await recordEvent(work.scope, work.actor, { id: work.newId(), event, subject: id, firmId: null, details: {} });
  return { id };
}
