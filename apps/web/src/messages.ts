/** All texts, one line per namespace and language: a feature brings its own pair of files. */
import type { Locale } from "@etappe/domain/text";
import accountDe from "../messages/de/account.json" with { type: "json" };
import actionDe from "../messages/de/action.json" with { type: "json" };
import approvalDe from "../messages/de/approval.json" with { type: "json" };
import assessmentDe from "../messages/de/assessment.json" with { type: "json" };
import capabilityDe from "../messages/de/capability.json" with { type: "json" };
import commonDe from "../messages/de/common.json" with { type: "json" };
import cooperationDe from "../messages/de/cooperation.json" with { type: "json" };
import decisionDe from "../messages/de/decision.json" with { type: "json" };
import developmentDe from "../messages/de/development.json" with { type: "json" };
import employeesDe from "../messages/de/employees.json" with { type: "json" };
import firmDe from "../messages/de/firm.json" with { type: "json" };
import fitDe from "../messages/de/fit.json" with { type: "json" };
import frameworkDe from "../messages/de/framework.json" with { type: "json" };
import frameworkFieldDe from "../messages/de/framework-field.json" with { type: "json" };
import frameworkPartDe from "../messages/de/framework-part.json" with { type: "json" };
import homePlantDe from "../messages/de/home-plant.json" with { type: "json" };
import ladderDe from "../messages/de/ladder.json" with { type: "json" };
import navDe from "../messages/de/nav.json" with { type: "json" };
import operatingDe from "../messages/de/operating.json" with { type: "json" };
import peopleDe from "../messages/de/people.json" with { type: "json" };
import phaseDe from "../messages/de/phase.json" with { type: "json" };
import planDe from "../messages/de/plan.json" with { type: "json" };
import portfolioDe from "../messages/de/portfolio.json" with { type: "json" };
import qualificationDe from "../messages/de/qualification.json" with { type: "json" };
import ratingDe from "../messages/de/rating.json" with { type: "json" };
import refusalsDe from "../messages/de/refusals.json" with { type: "json" };
import reversibilityDe from "../messages/de/reversibility.json" with { type: "json" };
import roadmapDe from "../messages/de/roadmap.json" with { type: "json" };
import rolesDe from "../messages/de/roles.json" with { type: "json" };
import roundDe from "../messages/de/round.json" with { type: "json" };
import scenarioDe from "../messages/de/scenario.json" with { type: "json" };
import sectorDe from "../messages/de/sector.json" with { type: "json" };
import selfAssessmentDe from "../messages/de/self-assessment.json" with { type: "json" };
import signInDe from "../messages/de/sign-in.json" with { type: "json" };
import staffImportDe from "../messages/de/staff-import.json" with { type: "json" };
import staffingDe from "../messages/de/staffing.json" with { type: "json" };
import strategyMixDe from "../messages/de/strategy-mix.json" with { type: "json" };
import upgradeDe from "../messages/de/upgrade.json" with { type: "json" };
import ventureDe from "../messages/de/venture.json" with { type: "json" };
import workforceDe from "../messages/de/workforce.json" with { type: "json" };
import accountEn from "../messages/en/account.json" with { type: "json" };
import actionEn from "../messages/en/action.json" with { type: "json" };
import approvalEn from "../messages/en/approval.json" with { type: "json" };
import assessmentEn from "../messages/en/assessment.json" with { type: "json" };
import capabilityEn from "../messages/en/capability.json" with { type: "json" };
import commonEn from "../messages/en/common.json" with { type: "json" };
import cooperationEn from "../messages/en/cooperation.json" with { type: "json" };
import decisionEn from "../messages/en/decision.json" with { type: "json" };
import developmentEn from "../messages/en/development.json" with { type: "json" };
import employeesEn from "../messages/en/employees.json" with { type: "json" };
import firmEn from "../messages/en/firm.json" with { type: "json" };
import fitEn from "../messages/en/fit.json" with { type: "json" };
import frameworkEn from "../messages/en/framework.json" with { type: "json" };
import frameworkFieldEn from "../messages/en/framework-field.json" with { type: "json" };
import frameworkPartEn from "../messages/en/framework-part.json" with { type: "json" };
import homePlantEn from "../messages/en/home-plant.json" with { type: "json" };
import ladderEn from "../messages/en/ladder.json" with { type: "json" };
import navEn from "../messages/en/nav.json" with { type: "json" };
import operatingEn from "../messages/en/operating.json" with { type: "json" };
import peopleEn from "../messages/en/people.json" with { type: "json" };
import phaseEn from "../messages/en/phase.json" with { type: "json" };
import planEn from "../messages/en/plan.json" with { type: "json" };
import portfolioEn from "../messages/en/portfolio.json" with { type: "json" };
import qualificationEn from "../messages/en/qualification.json" with { type: "json" };
import ratingEn from "../messages/en/rating.json" with { type: "json" };
import refusalsEn from "../messages/en/refusals.json" with { type: "json" };
import reversibilityEn from "../messages/en/reversibility.json" with { type: "json" };
import roadmapEn from "../messages/en/roadmap.json" with { type: "json" };
import rolesEn from "../messages/en/roles.json" with { type: "json" };
import roundEn from "../messages/en/round.json" with { type: "json" };
import scenarioEn from "../messages/en/scenario.json" with { type: "json" };
import sectorEn from "../messages/en/sector.json" with { type: "json" };
import selfAssessmentEn from "../messages/en/self-assessment.json" with { type: "json" };
import signInEn from "../messages/en/sign-in.json" with { type: "json" };
import staffImportEn from "../messages/en/staff-import.json" with { type: "json" };
import staffingEn from "../messages/en/staffing.json" with { type: "json" };
import strategyMixEn from "../messages/en/strategy-mix.json" with { type: "json" };
import upgradeEn from "../messages/en/upgrade.json" with { type: "json" };
import ventureEn from "../messages/en/venture.json" with { type: "json" };
import workforceEn from "../messages/en/workforce.json" with { type: "json" };

const de = {
  account: accountDe,
  action: actionDe,
  assessment: assessmentDe,
  common: commonDe,
  decision: decisionDe,
  firm: firmDe,
  fit: fitDe,
  framework: frameworkDe,
  frameworkField: frameworkFieldDe,
  frameworkPart: frameworkPartDe,
  approval: approvalDe,
  capability: capabilityDe,
  cooperation: cooperationDe,
  homePlant: homePlantDe,
  operating: operatingDe,
  plan: planDe,
  rating: ratingDe,
  round: roundDe,
  scenario: scenarioDe,
  reversibility: reversibilityDe,
  ladder: ladderDe,
  nav: navDe,
  people: peopleDe,
  phase: phaseDe,
  portfolio: portfolioDe,
  refusals: refusalsDe,
  roadmap: roadmapDe,
  roles: rolesDe,
  sector: sectorDe,
  signIn: signInDe,
  strategyMix: strategyMixDe,
  development: developmentDe,
  employees: employeesDe,
  qualification: qualificationDe,
  selfAssessment: selfAssessmentDe,
  staffImport: staffImportDe,
  staffing: staffingDe,
  upgrade: upgradeDe,
  workforce: workforceDe,
  venture: ventureDe,
};

/** German is the source: English has the same keys, or this does not compile. */
export type Messages = typeof de;

const en: Messages = {
  account: accountEn,
  action: actionEn,
  assessment: assessmentEn,
  common: commonEn,
  decision: decisionEn,
  firm: firmEn,
  fit: fitEn,
  framework: frameworkEn,
  frameworkField: frameworkFieldEn,
  frameworkPart: frameworkPartEn,
  approval: approvalEn,
  capability: capabilityEn,
  cooperation: cooperationEn,
  homePlant: homePlantEn,
  operating: operatingEn,
  plan: planEn,
  rating: ratingEn,
  round: roundEn,
  scenario: scenarioEn,
  reversibility: reversibilityEn,
  ladder: ladderEn,
  nav: navEn,
  people: peopleEn,
  phase: phaseEn,
  portfolio: portfolioEn,
  refusals: refusalsEn,
  roadmap: roadmapEn,
  roles: rolesEn,
  sector: sectorEn,
  signIn: signInEn,
  strategyMix: strategyMixEn,
  development: developmentEn,
  employees: employeesEn,
  qualification: qualificationEn,
  selfAssessment: selfAssessmentEn,
  staffImport: staffImportEn,
  staffing: staffingEn,
  upgrade: upgradeEn,
  workforce: workforceEn,
  venture: ventureEn,
};

export const MESSAGES: Readonly<Record<Locale, Messages>> = { de, en };

/** What components in the browser speak; the other namespaces never leave the server. */
export const CLIENT_NAMESPACES = [
  "account",
  "action",
  "assessment",
  "common",
  "decision",
  "firm",
  "framework",
  "approval",
  "capability",
  "cooperation",
  "homePlant",
  "operating",
  "plan",
  "rating",
  "round",
  "scenario",
  "reversibility",
  "ladder",
  "nav",
  "people",
  "phase",
  "portfolio",
  "refusals",
  "roadmap",
  "roles",
  "sector",
  "signIn",
  "strategyMix",
  "development",
  "employees",
  "qualification",
  "selfAssessment",
  "staffImport",
  "staffing",
  "upgrade",
  "workforce",
  "venture",
] as const;

export function clientMessages(locale: Locale): Pick<Messages, (typeof CLIENT_NAMESPACES)[number]> {
  const all = MESSAGES[locale];
  return Object.fromEntries(CLIENT_NAMESPACES.map((name) => [name, all[name]])) as Pick<
    Messages,
    (typeof CLIENT_NAMESPACES)[number]
  >;
}
