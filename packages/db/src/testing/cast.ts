/** The people of the test world: everybody who could want to look where they may not. */
import { createHash, randomUUID } from "node:crypto";
import { isHouseRole, type Role } from "@etappe/domain/access";
import type { Row } from "./rows.ts";
import type { Viewer } from "./who-may-see.ts";

export type Person = Viewer & {
  readonly name: string;
  readonly userId: string;
  readonly tokenHash: string;
  readonly slug: string;
  readonly removed: boolean;
};

type House = { readonly tenantId: string; readonly slug: string };
type Firm = { readonly house: House; readonly firmId: string };
type Places = Readonly<Record<"ours" | "theirs", House> & Record<"one" | "two" | "three", Firm>>;

/** People of a house who are "in" a firm are assigned to it. */
const CAST: readonly {
  readonly name: string;
  readonly role: Role;
  readonly in: keyof Places;
  readonly removed?: true;
}[] = [
  { name: "consultant", role: "consultant", in: "one" },
  { name: "administrator", role: "admin", in: "ours" },
  { name: "viewer", role: "viewer", in: "one" },
  { name: "unassigned consultant", role: "consultant", in: "ours" },
  { name: "removed consultant", role: "consultant", in: "one", removed: true },
  { name: "rival's consultant", role: "consultant", in: "two" },
  { name: "firm member", role: "firm-member", in: "one" },
  { name: "firm manager", role: "firm-manager", in: "one" },
  { name: "firm HR", role: "firm-hr", in: "one" },
  { name: "works council", role: "works-council", in: "one" },
  { name: "removed firm member", role: "firm-member", in: "one", removed: true },
  { name: "rival's member", role: "firm-member", in: "two" },
  { name: "rival's manager", role: "firm-manager", in: "two" },
  { name: "their administrator", role: "admin", in: "theirs" },
  { name: "their consultant", role: "consultant", in: "three" },
  { name: "their manager", role: "firm-manager", in: "three" },
];

export function castOf(places: Places): ReadonlyMap<string, Person> {
  return new Map(
    CAST.map(({ name, role, in: where, removed = false }) => {
      const place = places[where];
      const { tenantId, slug } = "house" in place ? place.house : place;
      const firmIds = "house" in place ? [place.firmId] : [];
      const tokenHash = createHash("sha256").update(randomUUID()).digest("hex");
      return [name, { name, role, removed, firmIds, tenantId, slug, tokenHash, userId: randomUUID() }];
    }),
  );
}

/** Where a person stands: what goes into the tables that say so, beside tenant and firm. */
export function placeOf(
  { userId, role, removed, name }: Person,
  canary: string,
): { readonly inTheHouse: Row | null; readonly inTheFirm: Row | null; readonly assigned: Row | null } {
  const email = `${name.replace(/[^a-z]+/gi, "-")}@${canary}.example`;
  const person = { user_id: userId, role, status: removed ? "removed" : "active", name: `${canary} ${name}`, email };
  return isHouseRole(role)
    ? { inTheHouse: person, inTheFirm: null, assigned: { user_id: userId } }
    : { inTheHouse: null, inTheFirm: person, assigned: null };
}

/** Accounts and sessions, which belong to no tenant. Everybody is signed in. */
export function accountsOf(
  people: readonly Person[],
): readonly { readonly table: string; readonly rows: readonly Row[] }[] {
  const now = new Date().toISOString();
  return [
    {
      table: "users",
      rows: people.map(({ userId, name }) => ({
        id: userId,
        email: `${userId}@account.example`,
        name,
        locale: "de",
        created_at: now,
      })),
    },
    {
      table: "sessions",
      rows: people.map(({ userId, tokenHash }) => ({
        token_hash: tokenHash,
        user_id: userId,
        created_at: now,
        seen_at: now,
        expires_at: "2099-01-01T00:00:00.000Z",
      })),
    },
  ];
}
