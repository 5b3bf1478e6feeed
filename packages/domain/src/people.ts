/**
 * Who may be let in, and who may not be sent away. Roles are compared by what they can do,
 * never by their names.
 */
import * as z from "zod";
import {
  CAPABILITIES,
  type Capability,
  can,
  EmailAddress,
  FIRM_ROLES,
  HOUSE_ROLES,
  isHouseRole,
  type Role,
} from "./access.ts";

export const PersonName = z.string().trim().min(1).max(120);

const guest = { id: z.uuid(), email: EmailAddress, name: PersonName };

export const InviteToHouse = z.strictObject({ ...guest, role: z.enum(HOUSE_ROLES) });
export type InviteToHouse = z.infer<typeof InviteToHouse>;

export const InviteToFirm = z.strictObject({ ...guest, firmId: z.uuid(), role: z.enum(FIRM_ROLES) });
export type InviteToFirm = z.infer<typeof InviteToFirm>;

/** How long a link to join stays good, and one to set a new password. */
export const INVITATION_HOURS = 72;
export const RESET_MINUTES = 60;

/**
 * Nobody gives somebody else more than they have themselves. What nobody of a house can do, such as
 * approving in the firm's name, is not the house's to have: it comes with the place in the firm.
 */
export function mayGrant(actor: { readonly role: Role }, role: Role): boolean {
  const capabilities = (Object.keys(CAPABILITIES) as Capability[]).filter(
    (capability) => !isHouseRole(actor.role) || HOUSE_ROLES.some((role) => can({ role }, capability)),
  );
  return capabilities.every((capability) => can(actor, capability) || !can({ role }, capability));
}

/** Whether a house would have nobody left to look after its people, once this person became that (null: was removed). */
export function leavesNobodyInCharge(
  active: readonly { readonly userId: string; readonly role: Role }[],
  userId: string,
  becomes: Role | null,
): boolean {
  const after = active
    .map((person) => (person.userId === userId ? { ...person, role: becomes } : person))
    .filter((person) => person.role !== null && can({ role: person.role }, "people:manage"));
  return after.length === 0;
}
