import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWorkbook } from "./spreadsheet.ts";
import { addHousePerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { aFirmWithRegister, COMPETENCE } from "./testing/register.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

type World = Awaited<ReturnType<typeof aFirmWithRegister>>;

test("the matrix goes out as a workbook and comes back as a staff list in which nothing is new", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const [first, second] = [await world.add("007", '=HYPERLINK("x")'), await world.add("P-2", "Ada Łoś")];
  await world.add("P-3");
  await say(world, [
    { employeeId: first, competence: COMPETENCE, level: 3 },
    { employeeId: first, competence: "english", level: 3 },
    { employeeId: second, competence: "english", level: 0 },
    { employeeId: second, competence: "local-language/cs", level: 1 },
  ]);

  for (const language of ["de", "en"] as const) {
    const { fileName, base64 } = await manager.staffFiles.matrix({ firmId, language });
    const id = randomUUID();
    await manager.staffImports.upload({ id, firmId, fileName, base64 });

    const list = await manager.staffImports.show({ firmId, id });
    expect(list.counts).toMatchObject({ total: 3, same: 3, new: 0, changed: 0, refused: 0, partly: 0 });
    expect(list.words.filter(({ proposal }) => proposal === null)).toEqual([]);
  }
});

test("it shows what is known, leaves what is unknown empty, and says above the header what is needed", async () => {
  const world = await aFirmWithRegister(house);
  const [first] = [await world.add("P-1", "Ada"), await world.add("P-2", null)];
  await say(world, [{ employeeId: first, competence: "english", level: 3 }]);

  const rows = await sheetOf(world.manager, world.firmId);

  const [, needed, header, ada, nobody] = rows;
  expect(header?.slice(0, 3)).toEqual(["Personalnummer", "Name", "Rollen"]);
  expect(needed?.[0]).toBe("Höchste gebrauchte Stufe");
  const english = header?.indexOf("Englisch") ?? -1;
  expect(english).toBeGreaterThan(2);
  expect([ada?.[0], ada?.[1], ada?.[english]]).toEqual(["P-1", "Ada", "B1"]);
  expect([nobody?.[0], nobody?.[1], nobody?.[english]]).toEqual(["P-2", "", ""]);
  expect(new Set(nobody?.slice(3))).toEqual(new Set([""]));
  expect(needed?.slice(3)).not.toContain("0");
});

test("consultants get staff numbers until the firm releases names, and every file is written down", async () => {
  const world = await aFirmWithRegister(house);
  await world.add("P-1", "Ada");
  const consultant = await callerAs(house, world.tenant, await addHousePerson(house, world.tenant, "admin"));

  const theirs = await sheetOf(consultant, world.firmId);
  const ours = await sheetOf(world.manager, world.firmId);

  expect(theirs.flat()).toContain("P-1");
  expect(theirs.flat()).not.toContain("Ada");
  expect(theirs[2]?.slice(0, 2)).toEqual(["Personalnummer", "Rollen"]);
  expect(ours.flat()).toContain("Ada");
  const looks = await house.owner.execute<{
    line: string;
  }>(`select what || ' ' || viewer_side || ' ' || records || ' ' ||
    with_names as line from record_views where firm_id = '${world.firmId}' and what = 'file' order by created_at`);
  expect(looks.map(({ line }) => line)).toEqual(["file house 1 false", "file firm 1 true"]);
});

test("where no records of employees are kept there is no file", async () => {
  const world = await aFirmWithRegister(house);
  const { register } = await world.manager.employeeRegister.show({ firmId: world.firmId });
  await world.manager.employeeRegister.switchOff({ firmId: world.firmId, version: register?.version ?? 0, people: 0 });

  await expect(world.manager.staffFiles.matrix({ firmId: world.firmId, language: "de" })).rejects.toMatchObject({
    cause: { said: { because: "register-off" } },
  });
});

async function say(
  { firmId, manager }: World,
  cells: readonly { readonly employeeId: string; readonly competence: string; readonly level: number }[],
): Promise<void> {
  const said = cells.map((cell) => ({ ...cell, version: 0 }));
  await manager.matrix.setLevels({ firmId, source: "manager", readOn: "2026-03-02", cells: said });
}

async function sheetOf(caller: World["manager"], firmId: string): Promise<readonly (readonly string[])[]> {
  const { base64, mediaType, fileName } = await caller.staffFiles.matrix({ firmId, language: "de" });
  expect([mediaType, fileName]).toEqual([
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    expect.stringMatching(/^qualifikationsmatrix-\d{4}-\d\d-\d\d\.xlsx$/),
  ]);
  const read = await readWorkbook(Buffer.from(base64, "base64"));
  if (read.kind === "refused") throw new Error(read.because);
  return read.rows;
}
