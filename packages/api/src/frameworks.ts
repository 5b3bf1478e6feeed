/** The frameworks of a house and their published versions. */
import { recordEvent } from "@etappe/db/repositories/audit";
import {
  bringVersionBack,
  findVersion,
  listFrameworks,
  listVersions,
  makeStandard,
  retireVersion,
  type VersionRow,
} from "@etappe/db/repositories/frameworks";
import { can } from "@etappe/domain/access";
import { partsOf } from "@etappe/domain/framework-part";
import * as z from "zod";
import { ChangeShape, changeShapes, PlainPartShape } from "./framework-shape.ts";
import { Done, Id, Words } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

const OfVersion = z.strictObject({ versionId: Id });

const VersionShape = z.strictObject({
  id: Id,
  number: z.int(),
  publishedAt: z.iso.datetime(),
  publishedByName: z.string(),
  notes: z.string(),
  retiredAt: z.iso.datetime().nullable(),
  /** Running mandates that are pinned to it. */
  engagements: z.int(),
});

const NamedFramework = z.strictObject({ id: Id, key: z.string(), name: Words });

export const frameworksRouter = router({
  /** Every framework of the house with its versions, the newest first, and the draft that is open. */
  list: allowed("framework:read")
    .input(z.strictObject({}))
    .output(
      z.strictObject({
        frameworks: z.array(
          NamedFramework.extend({
            /** New mandates start under its newest version that is not retired. */
            standard: z.boolean(),
            versions: z.array(VersionShape),
            draft: z
              .strictObject({
                id: Id,
                basedOn: z.int().nullable(),
                startedByName: z.string(),
                startedAt: z.iso.datetime(),
                changedAt: z.iso.datetime(),
              })
              .nullable(),
          }),
        ),
        mayEdit: z.boolean(),
      }),
    )
    .query(async ({ ctx }) => {
      const [frameworks, versions] = await Promise.all([listFrameworks(ctx.scope), listVersions(ctx.scope)]);
      return {
        frameworks: frameworks.map(({ id, key, name, standard, draft }) => ({
          ...{ id, key, name, standard },
          versions: versions.filter(({ frameworkId }) => frameworkId === id).map(versionShape),
          draft: draft && {
            ...{ id: draft.id, basedOn: draft.basedOnNumber, startedByName: draft.startedByName },
            startedAt: draft.startedAt.toISOString(),
            changedAt: draft.changedAt.toISOString(),
          },
        })),
        mayEdit: can(ctx.actor, "framework:edit"),
      };
    }),

  /** One published version to read, and what is different from the one before it. */
  version: allowed("framework:read")
    .input(OfVersion)
    .output(
      z.strictObject({
        framework: NamedFramework,
        version: VersionShape,
        parts: z.array(PlainPartShape),
        archive: z.array(PlainPartShape),
        /** Null for the first. */
        changes: z.array(ChangeShape).nullable(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { framework, version, content } = found(await findVersion(ctx.scope, input.versionId));
      const before = (await listVersions(ctx.scope)).find(
        (other) => other.frameworkId === framework.id && other.number === version.number - 1,
      );
      const earlier = before ? found(await findVersion(ctx.scope, before.id)).content : null;
      const parts = partsOf(content);
      return {
        framework: { id: framework.id, key: framework.key, name: content.name },
        version: versionShape(version),
        parts: parts.map((part) => ({ ...part })),
        archive: content.archive,
        changes: earlier && changeShapes(partsOf(earlier), parts),
      };
    }),

  /** No mandate starts or moves there any more; those that are there stay. The house's standard keeps one version. */
  retire: allowed("framework:edit")
    .input(OfVersion)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { framework, version } = found(await findVersion(ctx.scope, input.versionId));
      const others = (await listVersions(ctx.scope)).filter(
        ({ id, frameworkId, retiredAt }) => frameworkId === framework.id && id !== version.id && retiredAt === null,
      );
      if (framework.standard && others.length === 0) {
        return refuse("PRECONDITION_FAILED", { because: "is-standard" });
      }
      await retireVersion(ctx.scope, version.id, ctx.now);
      return recorded(ctx, "framework.version-retired", version.id);
    }),

  bringBack: allowed("framework:edit")
    .input(OfVersion)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { version } = found(await findVersion(ctx.scope, input.versionId));
      await bringVersionBack(ctx.scope, version.id);
      return recorded(ctx, "framework.version-brought-back", version.id);
    }),

  makeStandard: allowed("framework:edit")
    .input(z.strictObject({ frameworkId: Id }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const versions = (await listVersions(ctx.scope)).filter(({ frameworkId }) => frameworkId === input.frameworkId);
      found(versions[0]);
      if (versions.every(({ retiredAt }) => retiredAt !== null)) {
        return refuse("PRECONDITION_FAILED", { because: "nothing-published" });
      }
      await makeStandard(ctx.scope, input.frameworkId);
      return recorded(ctx, "framework.made-standard", input.frameworkId);
    }),
});

function versionShape(row: VersionRow): z.infer<typeof VersionShape> {
  const { id, number, publishedByName, notes, engagements } = row;
  return {
    ...{ id, number, publishedByName, notes, engagements },
    publishedAt: row.publishedAt.toISOString(),
    retiredAt: row.retiredAt?.toISOString() ?? null,
  };
}

async function recorded(work: Work, event: string, id: string): Promise<{ id: string }> {
  await recordEvent(work.scope, work.actor, { id: work.newId(), event, subject: id, firmId: null, details: {} });
  return { id };
}
