import type { Route } from "next";

/** The addresses of the pages. Every one begins with the tenant. */
export const paths = {
  portfolio: (tenant: string) => `/${tenant}/portfolio` as Route,
  newFirm: (tenant: string) => `/${tenant}/firms/new` as Route,
  firm: (tenant: string, firm: string) => `/${tenant}/firms/${firm}` as Route,
  firmSection: (tenant: string, firm: string, section: FirmSection) => `/${tenant}/firms/${firm}/${section}` as Route,
  round: (tenant: string, firm: string, round: string) => `/${tenant}/firms/${firm}/rounds/${round}` as Route,
  rate: (tenant: string, firm: string) => `/${tenant}/firms/${firm}/rounds/questions` as Route,
  newVenture: (tenant: string, firm: string) => `/${tenant}/firms/${firm}/ventures/new` as Route,
  venture: (tenant: string, firm: string, venture: string) => `/${tenant}/firms/${firm}/ventures/${venture}` as Route,
  ventureSection: (tenant: string, firm: string, venture: string, section: VentureSection) =>
    `/${tenant}/firms/${firm}/ventures/${venture}/${section}` as Route,
  /** What was known when a decision was taken. */
  knownThen: (tenant: string, firm: string, venture: string, decision: string) =>
    `/${tenant}/firms/${firm}/ventures/${venture}/decisions/${decision}` as Route,
  /** The pages about a firm's people, for the house and for the firm itself. */
  staff: ({ tenant, firmId, side }: StaffPlace, section: StaffSection) =>
    (side === "firm" ? `/${tenant}/my/${section}` : `/${tenant}/firms/${firmId}/${section}`) as Route,
  frameworks: (tenant: string) => `/${tenant}/admin/frameworks` as Route,
  frameworkImport: (tenant: string) => `/${tenant}/admin/frameworks/import` as Route,
  frameworkDraft: (tenant: string, draft: string) => `/${tenant}/admin/frameworks/drafts/${draft}` as Route,
  frameworkVersion: (tenant: string, version: string) => `/${tenant}/admin/frameworks/versions/${version}` as Route,
  /** Where running mandates are moved to a version. */
  frameworkUpgrade: (tenant: string, version: string) =>
    `/${tenant}/admin/frameworks/versions/${version}/upgrade` as Route,
  my: (tenant: string) => `/${tenant}/my` as Route,
  mySection: (tenant: string, section: "questions" | "decisions" | "record") => `/${tenant}/my/${section}` as Route,
};

export type FirmSection =
  | "edit"
  | "impulses"
  | "position"
  | "rounds"
  | "strategies"
  | "what-if"
  | "ladder"
  | "cooperations"
  | "capability"
  | "home-plant"
  | "framework"
  | "actions"
  | "roadmap"
  | "qualification"
  | "workforce";

/** From which side somebody looks at a firm's people: the same pages stand below either. */
export type StaffPlace = { readonly tenant: string; readonly firmId: string; readonly side: "house" | "firm" };

export type StaffSection =
  | "qualification"
  | "qualification/gaps"
  | "qualification/roles"
  | "qualification/measures"
  | "qualification/self"
  | "qualification/people"
  | "qualification/import"
  | "qualification/views"
  | "workforce";

export type VentureSection = "strategy" | "decisions" | "operating" | "edit";
