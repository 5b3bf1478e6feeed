/** A house founded as a house is, with its administrator, and a firm that has been asked a few things. */
import { randomBytes, randomUUID } from "node:crypto";
import type { PartContent } from "@etappe/domain/framework-part";
import type { PartKind } from "@etappe/domain/part-kind";
import { joinAsNewPerson } from "../joining.ts";
import { foundTenant } from "../tenants.ts";
import { callerOf, doorOf, type TestHouse } from "./house.ts";

export type Caller = ReturnType<typeof callerOf>;

/** Answers of the firm: on which levels (0 to 4), as its consultant gave them. */
export const ANSWERS = [
  ...[["impulse", "customer-proximity", 3] as const, ["impulse", "cost-pressure", 1] as const],
  ["impulse", "export-losses", 2] as const,
  ...[["criterion", "innovation", 2] as const, ["criterion", "flexibility", 4] as const],
  ["capability", "data-exchange", 1] as const,
] as const;

export async function foundHouse(house: TestHouse) {
  const name = randomBytes(4).toString("hex");
  const wanted = { slug: `haus-${name}`, name, locale: "de", adminEmail: `${name}@example.org` } as const;
  const founded = await foundTenant({ ...doorOf(house), database: house.app }, wanted);
  if (founded.kind !== "founded") throw new Error(founded.because);
  const newcomer = { name: "Ada", password: "ein eigenes Kennwort", locale: "de" };
  const joined = await joinAsNewPerson(doorOf(house), founded.invitation, newcomer);
  if (joined.kind !== "joined") throw new Error(joined.kind);
  const admin = callerOf(house, wanted.slug, joined.token);
  const { frameworks } = await admin.frameworks.list({});
  const [framework] = frameworks;
  const [version] = framework?.versions ?? [];
  if (!framework || !version) throw new Error("a house is founded with a framework");
  return { tenant: { id: founded.tenantId, slug: wanted.slug }, admin, framework, versionId: version.id };
}

export async function takeFirmOn(admin: Caller, name = "Hellweg"): Promise<string> {
  const firmId = randomUUID();
  await admin.firms.create({ id: firmId, name, profile: { exportQuota: 30, sector: "28" }, note: "" });
  for (const [kind, item, level] of ANSWERS) {
    await admin.assessments.record({ firmId, kind, item, level, notApplicable: false, note: "", version: 0 });
  }
  return firmId;
}

export async function draftOf(admin: Caller, versionId: string): Promise<string> {
  const { id } = await admin.drafts.start({ id: randomUUID(), versionId });
  return id;
}

/** Changes one part of a draft as somebody would at the screen. */
export async function change(
  admin: Caller,
  draftId: string,
  [kind, key]: readonly [PartKind, string],
  to: (content: PartContent) => PartContent,
) {
  const part = await partOf(admin, draftId, [kind, key]);
  return admin.drafts.writePart({ draftId, id: part.id, version: part.version, content: to(part.content) as never });
}

export async function partOf(admin: Caller, draftId: string, [kind, key]: readonly [PartKind, string]) {
  const { parts } = await admin.drafts.show({ draftId });
  const part = parts.find((one) => one.kind === kind && one.key === key);
  if (!part) throw new Error(`no ${kind} ${key}`);
  return part;
}

export async function publish(admin: Caller, draftId: string, notes = "Neu"): Promise<string> {
  const { id } = await admin.drafts.publish({ draftId, version: 1, notes });
  return id;
}

/** The scale with so many levels, each called by its number. */
export function withLevels(count: number) {
  return (content: PartContent): PartContent => ({
    ...content,
    levels: Array.from({ length: count }, (_, value) => ({
      value,
      label: { de: `Stufe ${value}`, en: `Level ${value}` },
    })),
  });
}
