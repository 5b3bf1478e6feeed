import { type Capability, can, type Role } from "@etappe/domain/access";

export type NavEntry = {
  readonly key:
    | "portfolio"
    | "people"
    | "frameworks"
    | "roadmap"
    | "questions"
    | "approvals"
    | "qualification"
    | "workforce"
    | "record"
    | "account";
  readonly href: string;
  readonly section: "work" | "administration";
};

type Entry = NavEntry & { readonly capability: Capability };

/** Where each kind of person can go. A page that is not listed here can still be linked to; what it shows is decided elsewhere. */
export function navigationFor(actor: { readonly role: Role }, slug: string): NavEntry[] {
  const house: Entry[] = [
    { key: "portfolio", href: `/${slug}/portfolio`, section: "work", capability: "portfolio:read" },
    { key: "people", href: `/${slug}/people`, section: "administration", capability: "people:read" },
    {
      key: "frameworks",
      href: `/${slug}/admin/frameworks`,
      section: "administration",
      capability: "framework:read",
    },
  ];
  const firm: Entry[] = [
    { key: "roadmap", href: `/${slug}/my`, section: "work", capability: "roadmap:read" },
    { key: "questions", href: `/${slug}/my/questions`, section: "work", capability: "rating:give" },
    { key: "approvals", href: `/${slug}/my/decisions`, section: "work", capability: "approval:read" },
    { key: "qualification", href: `/${slug}/my/qualification`, section: "work", capability: "staffing:read" },
    { key: "workforce", href: `/${slug}/my/workforce`, section: "work", capability: "staffing:read" },
    { key: "record", href: `/${slug}/my/record`, section: "work", capability: "self:read" },
    { key: "account", href: `/${slug}/account`, section: "work", capability: "account:read" },
  ];
  return (worksInTheHouse(actor) ? house : firm).filter(({ capability }) => can(actor, capability));
}

/** Whoever has a portfolio works from it; everybody else has one firm, their own. */
export function worksInTheHouse(actor: { readonly role: Role }): boolean {
  return can(actor, "portfolio:read");
}

const UNDER_THE_THUMB = 5;

/** What stands under the thumb on a phone, and what is behind "more": five places at most, and never a menu of one. */
export function thumbPlaces<E>(entries: readonly E[]): { readonly shown: readonly E[]; readonly more: readonly E[] } {
  if (entries.length <= UNDER_THE_THUMB) return { shown: entries, more: [] };
  return { shown: entries.slice(0, UNDER_THE_THUMB - 1), more: entries.slice(UNDER_THE_THUMB - 1) };
}
