/**
 * Who may do what. This table is the only place where a role is named; procedures
 * declare a capability, and buttons ask the same table.
 */
import * as z from "zod";

/** People of the consultancy (the tenant's side, "house") and people of a client firm. */
export const HOUSE_ROLES = ["admin", "consultant", "viewer"] as const;
export const FIRM_ROLES = ["firm-manager", "firm-hr", "firm-member", "works-council"] as const;
export const ROLES = [...HOUSE_ROLES, ...FIRM_ROLES] as const;

export type HouseRole = (typeof HOUSE_ROLES)[number];
export type FirmRole = (typeof FIRM_ROLES)[number];
export type Role = (typeof ROLES)[number];

const HOUSE = HOUSE_ROLES;
const LEADS = ["admin", "consultant"] as const;
const EVERYBODY = ROLES;
const RATERS = [...LEADS, ...FIRM_ROLES] as const;
/** Who in a firm answers for its people. */
const FIRM_LEADS = ["firm-manager", "firm-hr"] as const;

export const CAPABILITIES = {
  "account:read": EVERYBODY,
  "account:edit": EVERYBODY,
  "portfolio:read": HOUSE,
  "firm:read": HOUSE,
  "firm:create": LEADS,
  "firm:edit": LEADS,
  "assessment:read": HOUSE,
  "assessment:record": LEADS,
  "venture:read": HOUSE,
  "venture:edit": LEADS,
  "strategy:assign": LEADS,
  "decision:settle": LEADS,
  "gate:pass": LEADS,
  "action:edit": LEADS,
  "roadmap:read": EVERYBODY,
  "action:report": EVERYBODY,
  "comment:write": EVERYBODY,
  "round:manage": LEADS,
  "rating:give": RATERS,
  "scenario:read": HOUSE,
  "scenario:edit": LEADS,
  "approval:read": ["firm-manager"],
  "approval:give": ["firm-manager"],
  "cooperation:read": HOUSE,
  "cooperation:edit": LEADS,
  "operating:read": HOUSE,
  "operating:edit": LEADS,
  "home-plant:read": HOUSE,
  "home-plant:edit": LEADS,
  "capability:read": HOUSE,
  "capability:check": LEADS,
  "roadmap:plan": LEADS,
  // Roles, numbers, measures, burdens and agreements: nothing about a single person.
  "staffing:read": [...HOUSE, ...FIRM_LEADS, "works-council"],
  "staffing:edit": [...LEADS, ...FIRM_LEADS],
  "measure:plan": [...LEADS, ...FIRM_LEADS],
  // Single employees, by staff number. Names are the firm's, unless it releases them.
  "employees:read": [...LEADS, ...FIRM_LEADS],
  "employees:edit": [...LEADS, ...FIRM_LEADS],
  "employees:name": FIRM_LEADS,
  "employees:erase": FIRM_LEADS,
  "register:edit": FIRM_LEADS,
  "record-views:read": ["firm-manager", "works-council"],
  "self:read": FIRM_ROLES,
  "consultation:give": ["works-council"],
  // The house's methods, and which of their versions a mandate runs under.
  "framework:read": ["admin"],
  "framework:edit": ["admin"],
  "framework:upgrade": ["admin"],
  "upgrade:read": HOUSE,
  "people:read": ["admin"],
  "people:manage": ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Capability = keyof typeof CAPABILITIES;

/** The roles that have this capability. */
export function rolesWith(capability: Capability): readonly Role[] {
  return CAPABILITIES[capability];
}

export function can(actor: { readonly role: Role }, capability: Capability): boolean {
  return rolesWith(capability).includes(actor.role);
}

export function isHouseRole(role: Role): role is HouseRole {
  return (HOUSE_ROLES as readonly Role[]).includes(role);
}

/** Administrators answer for the whole house; everybody else sees the firms that they were given. */
export function seesAllFirms(role: Role): boolean {
  return role === "admin";
}

/** What a person of the house may not read of a colleague's client, and a firm may never read of its consultants. */
export const VISIBILITIES = ["internal", "shared"] as const;
export type Visibility = (typeof VISIBILITIES)[number];
export const Visibility = z.enum(VISIBILITIES);

/** An e-mail address in the one form in which it is stored and compared. Odd forms that mail servers disagree on are refused. */
export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/, "is not an e-mail address");

/** Long enough to be safe, and long enough an upper end for a sentence. */
export const Password = z.string().min(12).max(200);
