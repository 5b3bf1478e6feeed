import { randomUUID } from "node:crypto";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { change, draftOf, foundHouse, partOf, publish, takeFirmOn } from "./testing/framework-house.ts";
import { openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const refusal = (because: string) => ({ code: "PRECONDITION_FAILED", cause: { said: { because } } });
const INNOVATION = ["criterion", "innovation"] as const;

test("a draft begins as the version it is made from, and saying it twice is saying it once", async () => {
  const { admin, versionId } = await foundHouse(house);
  const id = randomUUID();

  await admin.drafts.start({ id, versionId });
  await admin.drafts.start({ id, versionId });
  const draft = await admin.drafts.show({ draftId: id });
  const review = await admin.drafts.review({ draftId: id });

  expect(draft.faults).toEqual([]);
  expect(draft.parts.length).toBeGreaterThan(300);
  expect(draft.parts.every(({ known, archived }) => known && !archived)).toBe(true);
  expect(review).toMatchObject({ number: 2, changes: [] });
  await expect(admin.drafts.start({ id: randomUUID(), versionId })).rejects.toMatchObject(refusal("draft-open"));
});

test("a part may be saved broken, is named with its place, and is never published so", async () => {
  const { admin, versionId } = await foundHouse(house);
  const draftId = await draftOf(admin, versionId);

  const { part, faults } = await change(admin, draftId, INNOVATION, (content) => ({
    ...content,
    weight: 0,
    scale: "weg",
  }));

  expect(part).toMatchObject({ version: 2, content: { weight: 0, scale: "weg" } });
  expect(faults.map(({ key, field, because }) => [key, field, because])).toEqual([
    ["innovation", "weight", "too-small"],
    ["innovation", "scale", "unknown-reference"],
  ]);
  await expect(admin.drafts.publish({ draftId, version: 1, notes: "Neu" })).rejects.toMatchObject(
    refusal("has-faults"),
  );
  expect((await admin.frameworks.list({})).frameworks[0]?.versions).toHaveLength(1);
});

test("of two administrators at one part the second is told, and reads what is there now", async () => {
  const { admin, versionId } = await foundHouse(house);
  const draftId = await draftOf(admin, versionId);
  const { id, version, content } = await partOf(admin, draftId, INNOVATION);
  const write = (weight: number) => admin.drafts.writePart({ draftId, id, version, content: { ...content, weight } });

  await write(2);

  await expect(write(3)).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { version: 2, content: { weight: 2 } } } },
  });
  // At another part nobody is in the way.
  await change(admin, draftId, ["criterion", "flexibility"], (other) => ({ ...other, weight: 2 }));
});

test("what a version once offered keeps its key, and is archived rather than removed", async () => {
  const { admin, versionId } = await foundHouse(house);
  const draftId = await draftOf(admin, versionId);
  const { id, version, content } = await partOf(admin, draftId, ["danger", "know-how-leak"]);
  const renamed = { draftId, id, version, content: { ...content, key: "anders" } };

  await expect(admin.drafts.writePart(renamed)).rejects.toMatchObject(refusal("key-fixed"));
  await expect(admin.drafts.removePart({ draftId, id, version })).rejects.toMatchObject(refusal("key-fixed"));
  await admin.drafts.archivePart({ draftId, id, version });
  const published = await admin.frameworks.version({ versionId: await publish(admin, draftId) });

  expect(published.archive.map(({ key }) => key)).toEqual(["know-how-leak"]);
  expect(published.changes?.map(({ change: what, key }) => [what, key])).toEqual([["removed", "know-how-leak"]]);
});

test("a new part comes to stand where it was put, can be taken away again, and its key is its own", async () => {
  const { admin, versionId } = await foundHouse(house);
  const draftId = await draftOf(admin, versionId);
  const first = (await admin.drafts.show({ draftId })).parts.find(({ kind }) => kind === "danger");
  const content = { key: "nachfolge", label: { de: "Nachfolge offen", en: "" }, source: "eigene" };
  const added = { draftId, id: randomUUID(), kind: "danger" as const, content, after: first?.id ?? null };

  const { part, gaps } = await admin.drafts.addPart(added);
  await expect(admin.drafts.addPart({ ...added, id: randomUUID() })).rejects.toMatchObject(refusal("key-taken"));

  const dangers = (await admin.drafts.show({ draftId })).parts.filter(({ kind }) => kind === "danger");
  expect(dangers[1]).toMatchObject({ key: "nachfolge", known: false });
  expect(gaps).toMatchObject({ de: { missing: 0 }, en: { missing: 1 } });
  const { order } = await admin.drafts.movePart({ draftId, id: part.id, after: null });
  expect(order[0]).toBe(part.id);
  await admin.drafts.removePart({ draftId, id: part.id, version: part.version });
  expect((await admin.drafts.review({ draftId })).changes).toEqual([]);
});

test("a rule that a framework has once is neither added, archived nor taken away", async () => {
  const { admin, versionId } = await foundHouse(house);
  const draftId = await draftOf(admin, versionId);
  const { id, version, content, kind } = await partOf(admin, draftId, ["suggestion", "suggestion"]);

  const more = { draftId, id: randomUUID(), kind, content, after: null };
  await expect(admin.drafts.addPart(more)).rejects.toMatchObject(refusal("there-is-one"));
  await expect(admin.drafts.archivePart({ draftId, id, version })).rejects.toMatchObject(refusal("is-needed"));
});

test("a published version is the next one, says what is new, and does not change for anybody who works under the one before", async () => {
  const { admin, versionId, framework } = await foundHouse(house);
  const firmId = await takeFirmOn(admin);
  const before = await admin.assessments.fits({ firmId });
  const draftId = await draftOf(admin, versionId);
  await change(admin, draftId, ["suggestion", "suggestion"], (content) => ({
    ...content,
    fitFrom: 10,
    basisFrom: 0.1,
  }));

  const newId = await publish(admin, draftId, "Schwelle gesenkt");

  const { frameworks } = await admin.frameworks.list({});
  expect(frameworks[0]?.versions.map(({ number, notes, engagements }) => [number, notes, engagements])).toEqual([
    [2, "Schwelle gesenkt", 0],
    [1, "", 1],
  ]);
  expect(frameworks[0]?.draft).toBeNull();
  expect((await admin.frameworks.version({ versionId: newId })).changes?.[0]).toMatchObject({
    change: "changed",
    fields: [
      { field: "fitFrom", from: 60, to: 10 },
      { field: "basisFrom", from: 0.5, to: 0.1 },
    ],
  });
  expect(await admin.assessments.fits({ firmId })).toEqual(before);
  // Who begins now begins under it; and what is published takes no more changes.
  const fresh = await takeFirmOn(admin, "Neu");
  expect((await admin.assessments.fits({ firmId: fresh })).suggestedFrom).toBe(10);
  await expect(admin.drafts.publish({ draftId, version: 2, notes: "noch einmal" })).rejects.toMatchObject(
    refusal("draft-closed"),
  );
  expect(framework.standard).toBe(true);
});

test("a text that stands in one language only is read in it in both, and stays a gap in the next draft", async () => {
  const { admin, versionId } = await foundHouse(house);
  const draftId = await draftOf(admin, versionId);
  const label = { de: "Erfindungskraft", en: "" };
  await change(admin, draftId, INNOVATION, (content) => ({ ...content, label }));
  const newId = await publish(admin, draftId);
  const firmId = await takeFirmOn(admin);

  const { criteria } = await admin.assessments.show({ firmId });
  const next = await admin.drafts.show({ draftId: await draftOf(admin, newId) });

  expect(criteria.find(({ key }) => key === "innovation")?.label).toEqual({
    de: "Erfindungskraft",
    en: "Erfindungskraft",
  });
  expect(next.gaps.en.missing).toBe(1);
});

test("a copy is a framework of its own, which new firms start under once it is the standard", async () => {
  const { admin, versionId, framework } = await foundHouse(house);
  const copy = {
    id: randomUUID(),
    versionId,
    key: "haus",
    name: { de: "Hausmethode", en: "House" },
  };

  await admin.drafts.copy(copy);
  await expect(admin.drafts.copy({ ...copy, id: randomUUID() })).rejects.toMatchObject(refusal("key-taken"));
  const { frameworks } = await admin.frameworks.list({});
  const frameworkId = frameworks.find(({ key }) => key === "haus")?.id ?? "";
  await expect(admin.frameworks.makeStandard({ frameworkId })).rejects.toThrow();
  const newId = await publish(admin, copy.id);
  await admin.frameworks.makeStandard({ frameworkId });
  const firmId = await takeFirmOn(admin);

  const { version } = await admin.upgrades.history({ firmId });
  expect(version).toEqual({ id: newId, number: 1, framework: copy.name });
  await expect(admin.frameworks.retire({ versionId: newId })).rejects.toMatchObject(refusal("is-standard"));
  const standards = (await admin.frameworks.list({})).frameworks.map(({ id, standard }) => [id, standard]);
  expect(standards).toEqual([
    [frameworkId, true],
    [framework.id, false],
  ]);
});

test("a retired version keeps those that are there and takes nobody in", async () => {
  const { admin, versionId } = await foundHouse(house);
  const firmId = await takeFirmOn(admin);
  const newId = await publish(admin, await draftOf(admin, versionId));
  await admin.frameworks.retire({ versionId: newId });

  const move = { id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules: {} };
  await expect(admin.upgrades.run(move)).rejects.toMatchObject(refusal("version-retired"));
  expect((await admin.upgrades.history({ firmId: await takeFirmOn(admin) })).version.id).toBe(versionId);
  await admin.frameworks.bringBack({ versionId: newId });
  await admin.upgrades.run(move);
});

test("a draft tried on a firm shows what would follow, and leaves everything as it was", async () => {
  const { admin, versionId, tenant } = await foundHouse(house);
  const firmId = await takeFirmOn(admin);
  const draftId = await draftOf(admin, versionId);
  await change(admin, draftId, ["suggestion", "suggestion"], (content) => ({
    ...content,
    fitFrom: 1,
    basisFrom: 0.01,
  }));
  const rows = () => house.owner.execute(sql`select * from answers where tenant_id = ${tenant.id} order by id`);
  const before = await rows();

  const effect = await admin.drafts.tryOn({ draftId, firmId });

  expect(effect.fits.some(({ crosses }) => crosses === "over")).toBe(true);
  expect(effect.fits.map(({ type }) => type.key)).toEqual(
    ISF_2001.strategySets.filter(({ inUse }) => inUse).flatMap(({ types }) => types.map(({ key }) => key)),
  );
  expect(await rows()).toEqual(before);
});
