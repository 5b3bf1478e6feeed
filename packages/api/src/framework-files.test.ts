import { randomBytes, randomUUID } from "node:crypto";
import { readFrameworkFile } from "@etappe/domain/framework-file";
import { partsOf } from "@etappe/domain/framework-part";
import { frameworkText } from "@etappe/domain/framework-text";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftsRouter } from "./drafts.ts";
import { frameworkFilesRouter } from "./framework-files.ts";
import { frameworkWorkbook, readFrameworkWorkbook } from "./framework-workbook-file.ts";
import { frameworksRouter } from "./frameworks.ts";
import { hashOfToken } from "./secret-token.ts";
import { addHousePerson, addTenant, openTestHouse, signIn, type TestHouse } from "./testing/house.ts";
import { publishMethod } from "./testing/published-method.ts";
import { createCallerFactory, router } from "./trpc.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const refusal = (because: string) => ({ code: "PRECONDITION_FAILED", cause: { said: { because } } });
const ISF = { key: ISF_2001.key, parts: partsOf(ISF_2001), archive: [] };
const callers = createCallerFactory(
  router({ drafts: draftsRouter, frameworks: frameworksRouter, frameworkFiles: frameworkFilesRouter }),
);

test("a version goes out as JSON, to the byte as it was shipped, and as a workbook with the same parts", async () => {
  const { admin, versionId } = await aHouse();

  const json = await admin.frameworkFiles.export({ versionId, as: "json" });
  const workbook = await admin.frameworkFiles.export({ versionId, as: "xlsx", language: "en" });

  expect(json).toMatchObject({ fileName: "isf-2001-1.json", mediaType: "application/json" });
  expect(Buffer.from(json.base64, "base64").toString()).toBe(frameworkText(ISF));
  expect(workbook.fileName).toBe("isf-2001-1.xlsx");
  expect(await readFrameworkWorkbook(Buffer.from(workbook.base64, "base64"), "de")).toEqual({
    ...{ kind: "read", ...ISF, faults: [] },
  });
});

test("a file shows what it would change and becomes a draft of the framework that has its key; nothing published changes", async () => {
  const { admin, versionId } = await aHouse();
  const parts = ISF.parts
    .filter(({ key }) => key !== "know-how-leak")
    .map((part) => (part.key === "innovation" ? { ...part, content: { ...part.content, weight: 7 } } : part));
  const content = base64(await frameworkWorkbook({ ...ISF, parts }, "de", new Date()));

  const read = await admin.frameworkFiles.read({ name: "methode.xlsx", content });
  const id = randomUUID();
  await admin.frameworkFiles.take({ id, name: "methode.xlsx", content });
  await admin.frameworkFiles.take({ id, name: "methode.xlsx", content });

  expect(read).toMatchObject({ kind: "read", key: "isf-2001", faults: [], target: { versionNumber: 1 } });
  expect(read.kind === "read" && read.changes.map(({ change, key, fields }) => [change, key, ...fields])).toEqual([
    ["changed", "innovation", { field: "weight", from: 1, to: 7 }],
    ["removed", "know-how-leak"],
  ]);
  const draft = await admin.drafts.show({ draftId: id });
  expect(draft.basedOn?.id).toBe(versionId);
  expect(draft.parts.filter(({ archived }) => archived).map(({ key }) => key)).toEqual(["know-how-leak"]);
  expect((await admin.frameworks.version({ versionId })).parts).toHaveLength(ISF.parts.length);
  await expect(admin.frameworkFiles.take({ id: randomUUID(), name: "a.json", content })).rejects.toMatchObject(
    refusal("draft-open"),
  );
});

test("a file with a key of its own becomes a framework of its own, also where it still has faults", async () => {
  const { admin } = await aHouse();
  const parts = ISF.parts.map((part) =>
    part.key === "innovation" ? { ...part, content: { ...part.content, weight: 0 } } : part,
  );
  const content = base64(Buffer.from(frameworkText({ ...ISF, key: "nordlicht", parts })));
  const id = randomUUID();

  const read = await admin.frameworkFiles.read({ name: "nordlicht.json", content });
  await admin.frameworkFiles.take({ id, name: "nordlicht.json", content });

  expect(read).toMatchObject({ kind: "read", key: "nordlicht", target: null, faultsInAll: 1 });
  expect(read.faults).toMatchObject([{ key: "innovation", field: "weight", because: "too-small", place: null }]);
  const draft = await admin.drafts.show({ draftId: id });
  expect(draft).toMatchObject({ framework: { key: "nordlicht" }, basedOn: null, faults: [{ because: "too-small" }] });
  const again = await admin.frameworkFiles.exportDraft({ draftId: id, as: "json" });
  expect(again).toMatchObject({ fileName: "nordlicht-draft.json", base64: content });
});

test("a broken workbook shows its rows and changes nothing", async () => {
  const { admin } = await aHouse();
  const parts = ISF.parts.map((part) =>
    part.key === "innovation" ? { ...part, key: "", content: { ...part.content, key: "" } } : part,
  );
  const content = base64(await frameworkWorkbook({ ...ISF, parts }, "de", new Date()));

  const read = await admin.frameworkFiles.read({ name: "methode.xlsx", content });

  expect(read).toMatchObject({ kind: "refused", because: "faults-of-form" });
  expect(read.faults[0]).toMatchObject({ because: "missing", place: { sheet: "Kriterien", heading: "Schlüssel" } });
  await expect(admin.frameworkFiles.take({ id: randomUUID(), name: "methode.xlsx", content })).rejects.toMatchObject(
    refusal("has-faults-of-form"),
  );
  expect((await admin.frameworks.list({})).frameworks).toMatchObject([{ key: "isf-2001", draft: null }]);
});

test.each<[string, Uint8Array, string]>([
  ["a text", Buffer.from("Guten Tag"), "not-json"],
  ["an archive of nothing", Buffer.from("PK\u0003\u0004"), "not-a-workbook"],
  ["a prototype", Buffer.from('{"__proto__":{"key":"x"}}'), "faults-of-form"],
])("%s is refused", async (_, bytes, because) => {
  const { admin } = await aHouse();

  const read = await admin.frameworkFiles.read({ name: "x", content: base64(bytes) });

  expect(read).toMatchObject({ kind: "refused", because });
  expect(readFrameworkFile(bytes, "de").kind).toBe("refused");
});

test("consultants neither take files in nor out, and another house's versions are not there", async () => {
  const [{ tenant, admin }, theirs] = [await aHouse(), await aHouse()];
  const consultant = await callerIn(tenant, await addHousePerson(house, tenant, "consultant"));
  const content = base64(Buffer.from("{}"));
  const { versionId } = theirs;

  await expect(consultant.frameworkFiles.export({ versionId, as: "json" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(consultant.frameworkFiles.read({ name: "x", content })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(consultant.frameworkFiles.take({ id: randomUUID(), name: "x", content })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(admin.frameworkFiles.export({ versionId, as: "json" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

async function aHouse() {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const admin = await callerIn(tenant, await addHousePerson(house, tenant, "admin"));
  const { frameworks } = await admin.frameworks.list({});
  const [framework] = frameworks;
  return { tenant, admin, frameworkId: framework?.id ?? "", versionId: framework?.versions[0]?.id ?? "" };
}

async function callerIn(tenant: { slug: string }, person: Parameters<typeof signIn>[1]) {
  const { app: database, identity } = house;
  const tokenHash = hashOfToken(await signIn(house, person));
  const log = ({ error }: { readonly error: unknown }) => {
    throw error;
  };
  return callers({
    database,
    identity,
    tokenHash,
    slug: tenant.slug,
    requestId: "test",
    now: new Date(),
    random: randomBytes,
    log,
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
