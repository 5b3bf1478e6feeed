/** Measures by which people develop: planned as actions on the roadmap, and what they came to. */
import { insertAction } from "@etappe/db/repositories/actions";
import {
  findMeasure,
  insertMeasure,
  listMeasures,
  listParticipants,
  updateMeasure,
} from "@etappe/db/repositories/development";
import { refreshDue } from "@etappe/db/repositories/portfolio";
import { can } from "@etappe/domain/access";
import { competenceOf } from "@etappe/domain/competence";
import { EditMeasure, PlanMeasure } from "@etappe/domain/development";
import {
  changed,
  recordChange,
  saidBefore,
  somebodyWasFaster,
  theFirm,
  theFirmLocked,
  unknownItem,
} from "./changing.ts";
import { developmentPeople } from "./development-people.ts";
import { competenceKeysOf, MeasuresShape, measureShape, staffWords } from "./development-shape.ts";
import { Changed, Done, OfFirm } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, router } from "./trpc.ts";

/** In which field of the roadmap people develop, and in which phase where it is for no venture. */
const [FIELD, PHASE] = ["work", "build-up"] as const;

export const developmentRouter = router({
  list: allowed("staffing:read")
    .input(OfFirm)
    .output(MeasuresShape)
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const [measures, participants] = await Promise.all([
        listMeasures(ctx.scope, input.firmId),
        listParticipants(ctx.scope, input.firmId),
      ]);
      const seesPeople = can(ctx.actor, "employees:read");
      return {
        measures: measures.map((row) => measureShape(row, participants, seesPeople)),
        competenceKeys: competenceKeysOf(record, measures),
        ventures: record.ventures.map(({ id, name, state }) => ({ id, name, isRunning: state === "running" })),
        isRegisterOn: record.register?.isOn ?? false,
        today: ctx.today,
        mayPlan: can(ctx.actor, "measure:plan"),
        mayPlanForHouse: can(ctx.actor, "action:edit"),
        mayEdit: can(ctx.actor, "staffing:edit"),
        mayTakePart: can(ctx.actor, "employees:edit"),
        ...staffWords(record),
      };
    }),

  /**
   * Plans a measure as an action that the firm sees on its roadmap: one that the firm carries out, or, where somebody
   * of the house plans it, one that the house does.
   */
  plan: allowed("measure:plan")
    .input(PlanMeasure)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, ventureId } = input;
      const isOfTheHouse = can(ctx.actor, "action:edit");
      if (input.ownerSide === "house" && !isOfTheHouse)
        return refuse("PRECONDITION_FAILED", { because: "house-plans-itself" });
      // Only the house changes ventures, and so only it has the firm to itself.
      await (isOfTheHouse ? theFirmLocked(ctx, firmId) : theFirm(ctx, firmId));
      if (await findMeasure(ctx.scope, firmId, id)) return { id };
      const record = await readStaffRecord(ctx.scope, firmId);
      fits(input, record);
      const venture = ventureId === null ? null : found(record.ventures.find((each) => each.id === ventureId));
      const actionId = ctx.newId();
      await insertAction(ctx.scope, {
        ...{ id: actionId, firmId, ventureId, title: input.title, field: FIELD, phase: venture?.phase ?? PHASE },
        ...{ ownerSide: input.ownerSide, owner: input.owner, startOn: input.startOn, dueOn: input.dueOn },
        ...{ effortDays: null, dependsOn: [], visibility: "shared" },
        ...{ criterion: null, requirement: null, decisionId: null, correctionId: null },
      });
      // An id that is taken elsewhere takes the action back with it.
      if (!(await insertMeasure(ctx.scope, { ...input, actionId }))) saidBefore([], id);
      const details = { kind: input.kind, competence: input.competence, people: input.people };
      const event = { event: "measure.planned", subject: id, details };
      if (isOfTheHouse) await changed(ctx, firmId, event);
      else {
        // Whoever is of the firm may not read what the other figures are made of; what is due counts anew all the same.
        await refreshDue(ctx.scope, firmId, ctx.now);
        await recordChange(ctx, firmId, event);
      }
      return { id };
    }),

  edit: allowed("staffing:edit")
    .input(EditMeasure)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId } = input;
      const record = await readStaffRecord(ctx.scope, firmId);
      const measure = found(await findMeasure(ctx.scope, firmId, id));
      fits({ ...input, competence: measure.competence }, record);
      const version = await updateMeasure(ctx.scope, input);
      if (version === null) return somebodyWasFaster(await findMeasure(ctx.scope, firmId, id));
      await recordChange(ctx, firmId, { event: "measure.edited", subject: id, details: { version } });
      return { version };
    }),

  ...developmentPeople,
});

/** The competence is one of the method, in a language where it has to have one, and the target is on its scale. */
function fits(
  plan: { readonly competence: string; readonly targetLevel: number; readonly role: string | null },
  { qualification, scales, roles }: StaffRecord,
): void {
  const competence = competenceOf(plan.competence, qualification) ?? unknownItem("competence", plan.competence);
  const scale = scales.find(({ key }) => key === competence.scale);
  if (!scale?.levels.some(({ value }) => value === plan.targetLevel))
    refuse("PRECONDITION_FAILED", { because: "level-out-of-scale" });
  if (plan.role !== null && !roles.some(({ key }) => key === plan.role)) unknownItem("role", plan.role);
}
