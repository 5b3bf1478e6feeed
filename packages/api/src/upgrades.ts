/** Moving running mandates to another version of a framework: seen before, done one by one, and taken back. */
import { findContents } from "@etappe/db/repositories/framework-contents";
import { listRunningEngagements } from "@etappe/db/repositories/framework-upgrades";
import { listFrameworks, listVersions } from "@etappe/db/repositories/frameworks";
import { can } from "@etappe/domain/access";
import { LookAtUpgrade, PreviewUpgrade, RunUpgrade, UndoUpgrade } from "@etappe/domain/upgrade";
import { distinctChanges, scaleChangesBetween } from "@etappe/domain/upgrade-rule";
import * as z from "zod";
import { EffectShape } from "./effect-shape.ts";
import { Done, Id, OfFirm, Words } from "./shapes.ts";
import { allowed, found, router, type Work } from "./trpc.ts";
import { HistoryShape, readUpgradeHistory } from "./upgrade-history.ts";
import { lookAtUpgrade, previewUpgrades } from "./upgrade-preview.ts";
import { runUpgrade } from "./upgrade-running.ts";
import {
  CountsShape,
  FateShape,
  RefusalShape,
  ScaleChangeShape,
  scaleChangeShape,
  VersionNameShape,
} from "./upgrade-shape.ts";
import { undoUpgrade } from "./upgrade-undoing.ts";

const Refused = z.strictObject({ kind: z.literal("refused"), refusals: z.array(RefusalShape) });

export const upgradesRouter = router({
  /** The running mandates that are under another version, and the scales of theirs that a rule has to be chosen for. */
  choices: allowed("framework:upgrade")
    .input(z.strictObject({ versionId: Id }))
    .output(
      z.strictObject({
        target: VersionNameShape.extend({ retired: z.boolean() }),
        mandates: z.array(
          z.strictObject({
            engagementId: Id,
            firmId: Id,
            firmName: z.string(),
            version: VersionNameShape,
            answers: z.int(),
          }),
        ),
        scaleChanges: z.array(ScaleChangeShape),
      }),
    )
    .query(async ({ ctx, input }) => {
      const named = await versionNames(ctx);
      const { frameworkId: _, ...target } = found(named.get(input.versionId));
      const running = await listRunningEngagements(ctx.scope);
      const mandates = running.filter(({ frameworkVersionId }) => frameworkVersionId !== input.versionId);
      const under = mandates.flatMap(({ frameworkVersionId, earlierVersionIds }) => [
        frameworkVersionId,
        ...earlierVersionIds,
      ]);
      const contents = await findContents(ctx.scope, [...under, input.versionId]);
      const to = found(contents.get(input.versionId));
      const changes = distinctChanges(
        [...new Set(under)].flatMap((id) => scaleChangesBetween(found(contents.get(id)), to)),
      );
      return {
        target,
        mandates: mandates.map(({ id, firmId, firmName, frameworkVersionId, answers }) => {
          const { id: versionId, number, framework } = found(named.get(frameworkVersionId));
          return { engagementId: id, firmId, firmName, answers, version: { id: versionId, number, framework } };
        }),
        scaleChanges: changes.map((change) => scaleChangeShape(change, [...contents.values()], to)),
      };
    }),

  /** What would become of the answers of these mandates, in numbers, and which strategies would change sides. */
  preview: allowed("framework:upgrade")
    .input(PreviewUpgrade)
    .output(
      z.strictObject({
        mandates: z.array(
          z.strictObject({
            engagementId: Id,
            firmId: Id,
            firmName: z.string(),
            fromVersionId: Id,
            outcome: z.discriminatedUnion("kind", [
              z.strictObject({
                kind: z.literal("planned"),
                counts: CountsShape,
                crossings: z.array(z.strictObject({ type: Words, crosses: z.enum(["over", "under"]) })),
              }),
              Refused,
            ]),
          }),
        ),
      }),
    )
    .query(({ ctx, input }) => previewUpgrades(ctx, input)),

  /** One of them, answer by answer, with all that would follow from it. */
  look: allowed("framework:upgrade")
    .input(LookAtUpgrade)
    .output(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("planned"), answers: z.array(FateShape), effect: EffectShape }),
        Refused,
      ]),
    )
    .query(({ ctx, input }) => lookAtUpgrade(ctx, input)),

  run: allowed("framework:upgrade")
    .input(RunUpgrade)
    .output(z.strictObject({ id: Id, counts: CountsShape }))
    .mutation(({ ctx, input }) => runUpgrade(ctx, input)),

  /** Under which versions a mandate has been, what each move made of its answers, and whether it can be taken back. */
  history: allowed("upgrade:read")
    .input(OfFirm)
    .output(HistoryShape.extend({ mayMove: z.boolean() }))
    .query(async ({ ctx, input }) => ({
      ...(await readUpgradeHistory(ctx, input.firmId, await versionNames(ctx))),
      mayMove: can(ctx.actor, "framework:upgrade"),
    })),

  undo: allowed("framework:upgrade")
    .input(UndoUpgrade)
    .output(Done)
    .mutation(({ ctx, input }) => undoUpgrade(ctx, input)),
});

export type VersionNames = ReadonlyMap<
  string,
  z.infer<typeof VersionNameShape> & { readonly retired: boolean; readonly frameworkId: string }
>;

/** What each version of the house is called. */
async function versionNames({ scope }: Work): Promise<VersionNames> {
  const [frameworks, versions] = await Promise.all([listFrameworks(scope), listVersions(scope)]);
  const names = new Map(frameworks.map(({ id, name }) => [id, name]));
  return new Map(
    versions.flatMap(({ id, number, frameworkId, retiredAt }) => {
      const framework = names.get(frameworkId);
      return framework ? [[id, { id, number, framework, frameworkId, retired: retiredAt !== null }] as const] : [];
    }),
  );
}
