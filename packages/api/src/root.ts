/** Every procedure there is, one line a noun. Whatever stands here is tried as every kind of person by the authorization matrix. */
import { accountRouter } from "./account.ts";
import { actionsRouter } from "./actions.ts";
import { approvalsRouter } from "./approvals.ts";
import { assessmentsRouter } from "./assessments.ts";
import { assignmentsRouter } from "./assignments.ts";
import { burdensRouter } from "./burdens.ts";
import { capabilityRouter } from "./capability.ts";
import { consultationsRouter } from "./consultations.ts";
import { cooperationsRouter } from "./cooperations.ts";
import { correctionsRouter } from "./corrections.ts";
import { decisionsRouter } from "./decisions.ts";
import { developmentRouter } from "./development.ts";
import { draftsRouter } from "./drafts.ts";
import { employeeRegisterRouter } from "./employee-register.ts";
import { employeesRouter } from "./employees.ts";
import { firmsRouter } from "./firms.ts";
import { formsRouter } from "./forms.ts";
import { frameworkFilesRouter } from "./framework-files.ts";
import { frameworksRouter } from "./frameworks.ts";
import { homePlantRouter } from "./home-plant.ts";
import { indicatorsRouter } from "./indicators.ts";
import { invitationsRouter } from "./invitations.ts";
import { matrixRouter } from "./matrix.ts";
import { peopleRouter } from "./people.ts";
import { plansRouter } from "./plans.ts";
import { portfolioRouter } from "./portfolio.ts";
import { qualificationRouter } from "./qualification.ts";
import { ratingsRouter } from "./ratings.ts";
import { reversibilityRouter } from "./reversibility.ts";
import { roadmapRouter } from "./roadmap.ts";
import { roundsRouter } from "./rounds.ts";
import { scenariosRouter } from "./scenarios.ts";
import { selfAssessmentsRouter } from "./self-assessments.ts";
import { staffFilesRouter } from "./staff-files.ts";
import { staffImportsRouter } from "./staff-imports.ts";
import { staffingRouter } from "./staffing.ts";
import { strategiesRouter } from "./strategies.ts";
import { createCallerFactory, router } from "./trpc.ts";
import { upgradesRouter } from "./upgrades.ts";
import { venturesRouter } from "./ventures.ts";

export const appRouter = router({
  account: accountRouter,
  actions: actionsRouter,
  approvals: approvalsRouter,
  capability: capabilityRouter,
  cooperations: cooperationsRouter,
  corrections: correctionsRouter,
  homePlant: homePlantRouter,
  indicators: indicatorsRouter,
  plans: plansRouter,
  ratings: ratingsRouter,
  reversibility: reversibilityRouter,
  rounds: roundsRouter,
  scenarios: scenariosRouter,
  burdens: burdensRouter,
  consultations: consultationsRouter,
  development: developmentRouter,
  employeeRegister: employeeRegisterRouter,
  employees: employeesRouter,
  qualification: qualificationRouter,
  selfAssessments: selfAssessmentsRouter,
  staffFiles: staffFilesRouter,
  staffImports: staffImportsRouter,
  staffing: staffingRouter,
  assessments: assessmentsRouter,
  assignments: assignmentsRouter,
  decisions: decisionsRouter,
  drafts: draftsRouter,
  firms: firmsRouter,
  forms: formsRouter,
  frameworkFiles: frameworkFilesRouter,
  frameworks: frameworksRouter,
  invitations: invitationsRouter,
  matrix: matrixRouter,
  people: peopleRouter,
  portfolio: portfolioRouter,
  roadmap: roadmapRouter,
  strategies: strategiesRouter,
  upgrades: upgradesRouter,
  ventures: venturesRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
