/** Whoever is erased is in no table any more, by name or by number; that it was done stays on record, by an id that says nothing. */
import { randomBytes, randomUUID } from "node:crypto";
import { newId } from "@etappe/domain/id";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eraseExpired } from "./retention.ts";
import { openTestHouse, type TestHouse } from "./testing/house.ts";
import { aFirmWithRegister, COMPETENCE, REGISTER, ROLE } from "./testing/register.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const NUMBER = "kanari-7731";
const NAME = "Kanarina Vogelsang";

test("whoever is erased leaves no trace but that it was done", async () => {
  const { firmId, manager, canary, other } = await aFirmWithACanary();
  expect(await tracesOf(firmId)).toEqual(
    expect.arrayContaining(["employee_names", "employees", "staff_import_rows 1", "staff_import_rows 2"]),
  );

  await manager.employees.erase({ firmId, id: canary });

  expect(await tracesOf(firmId)).toEqual([]);
  expect(await rowsOf(canary)).toEqual(["audit_events"]);
  expect(await eventsOf(canary)).toEqual(["employee.added", "employee.level-said", "employee.erased"]);
  expect((await manager.employees.show({ firmId, id: other })).person.staffNumber).toBe("10002");
  expect(await importRowsOf(firmId)).toEqual([3, 4]);
});

test("on the day after their last day the records of everybody are gone, and a day before that none", async () => {
  const { firmId, manager, canary } = await aFirmWithACanary();
  const makeId = () => newId(new Date(), randomBytes);

  expect(await eraseExpired(house.app, REGISTER.retainUntil, makeId)).not.toContainEqual({ firmId, erased: 2 });
  expect(await tracesOf(firmId)).not.toEqual([]);
  expect(await eraseExpired(house.app, "2028-11-23", makeId)).toContainEqual({ firmId, erased: 2 });

  expect(await tracesOf(firmId)).toEqual([]);
  expect(await rowsOf(canary)).toEqual(["audit_events"]);
  expect(await importRowsOf(firmId)).toEqual([]);
  expect(await manager.employeeRegister.show({ firmId })).toMatchObject({ register: { isOn: false }, people: 0 });
  const ended = await house.owner.execute(
    sql`select actor_role, details from audit_events where firm_id = ${firmId} and event = 'register.expired'`,
  );
  expect(ended).toEqual([{ actor_role: "retention", details: { erased: 2 } }]);
  expect(await eraseExpired(house.app, "2028-11-24", makeId)).not.toContainEqual(expect.objectContaining({ firmId }));
});

test("a register that is switched off takes everybody with it, and no more than were announced", async () => {
  const { firmId, manager } = await aFirmWithACanary();

  await expect(manager.employeeRegister.switchOff({ firmId, version: 1, people: 1 })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "more-people-meanwhile", people: 2 } },
  });
  expect(await tracesOf(firmId)).not.toEqual([]);
  expect(await manager.employeeRegister.switchOff({ firmId, version: 1, people: 2 })).toEqual({
    version: 2,
    erased: 2,
  });
  expect(await tracesOf(firmId)).toEqual([]);
});

test("the file of one employee holds everything that is kept of them, in words, and nothing of others", async () => {
  const { firmId, manager, canary } = await aFirmWithACanary();

  const { fileName, mediaType, text } = await manager.employees.export({ firmId, id: canary });

  expect(fileName).not.toMatch(/kanari/i);
  expect(mediaType).toBe("application/json");
  const file = JSON.parse(text);
  expect(file).toMatchObject({
    ...{ Betrieb: "Hellweg", Personalnummer: NUMBER, Name: NAME },
    "Wozu die Daten geführt werden": { Zweck: REGISTER.purpose, "Löschung nach dem": REGISTER.retainUntil },
    "Alle Angaben": [{ Quelle: "Test", am: "2026-03-01", "eingetragen von": "Ada" }],
    "Zeilen in Personallisten": [{ Zeile: 1, Inhalt: { Nr: NUMBER } }],
    "Persönliche Links": [{ "eingetragen von": "canary" }],
  });
  expect(text).not.toContain("10002");
});

test("neither the consultancy nor the works council erases anybody or takes a file away", async () => {
  const { firmId, admin, of, canary } = await aFirmWithACanary();
  const council = (await of("works-council")).caller;

  for (const caller of [admin, council]) {
    for (const attempt of [
      () => caller.employees.erase({ firmId, id: canary }),
      () => caller.employees.export({ firmId, id: canary }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  }
});

/** Somebody whose name and number stand nowhere else, in everything in which an employee can stand; and a colleague. */
async function aFirmWithACanary() {
  const firm = await aFirmWithRegister(house);
  const { tenant, firmId, add, manager } = firm;
  const [canary, other] = [await add(NUMBER, NAME), await add("10002", "Kim Vogelsang")];
  const said = { competence: COMPETENCE, level: 1, source: "test", readOn: "2026-03-01" } as const;
  for (const employeeId of [canary, other]) {
    await manager.employees.sayLevel({ id: randomUUID(), firmId, employeeId, ...said });
  }
  await house.owner.execute(sql`insert into self_assessment_links
      (tenant_id, id, firm_id, employee_id, token_hash, expires_at, made_by)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, ${canary}, ${randomUUID()}, now() + interval '1 day', 'canary')`);
  await anImport(tenant.id, firmId);
  return { ...firm, canary, other };
}

/** A list with the canary by number, by name in two cells without a number, the colleague, and somebody of the same family name. */
async function anImport(tenantId: string, firmId: string) {
  const importId = randomUUID();
  await house.owner.execute(sql`insert into staff_imports
      (tenant_id, id, firm_id, file_name, state, header, mapping, counts, started_by, started_by_name)
    values (${tenantId}, ${importId}, ${firmId}, 'liste.csv', 'previewed', array['Nr', 'Vorname', 'Nachname'],
      '{"columns":[],"values":[]}', '{"total":4,"new":2,"changed":0,"same":0,"refused":2,"leftOut":0}',
      ${randomUUID()}, 'Ada')`);
  const rows = [
    [1, NUMBER, NUMBER, "", ""],
    [2, "", "", "Kanarina", "Vogelsang"],
    [3, "10002", "10002", "Kim", "Vogelsang"],
    [4, "", "", "Ole", "Vogelsang"],
  ] as const;
  for (const [number, staffNumber, ...cells] of rows) {
    const change = { name: null, roles: [ROLE], levels: [], rolesBefore: [], nameBefore: null };
    await house.owner.execute(sql`insert into staff_import_rows
        (tenant_id, id, firm_id, import_id, number, cells, staff_number, outcome, reasons, change)
      values (${tenantId}, ${randomUUID()}, ${firmId}, ${importId}, ${number}, array[${sql.join(
        cells.map((cell) => sql`${cell}`),
        sql`, `,
      )}]::text[], ${staffNumber}, 'new', '[]', ${JSON.stringify(change)}::text::jsonb)`);
  }
}

/** Where in the whole database the canary's number or name stands among the rows of this firm, or of no firm at all. */
async function tracesOf(firmId: string): Promise<readonly string[]> {
  const found = await everywhere(sql`row_text ilike ${`%${NUMBER}%`} or row_text ilike '%kanarina%'`);
  return found
    .filter(({ firm }) => firm === null || firm === firmId)
    .map(({ name, number }) => (number === null ? name : `${name} ${number}`));
}

/** The tables that still know this id. */
async function rowsOf(id: string): Promise<readonly string[]> {
  const found = await everywhere(sql`row_text like ${`%${id}%`}`);
  return [...new Set(found.map(({ name }) => name))];
}

/** All rows of all tables, of which the text meets the condition. */
async function everywhere(condition: ReturnType<typeof sql>) {
  const tables = await house.owner.execute<{
    name: string;
  }>(sql`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`);
  expect(tables.length).toBeGreaterThan(50);
  const found: { name: string; firm: string | null; number: string | null }[] = [];
  for (const { name } of tables) {
    const rows = await house.owner.execute<{ firm: string | null; number: string | null }>(sql`
      select row_json ->> 'firm_id' as firm, case when ${name} like '%staff_import_rows' then row_json ->> 'number' end as number
        from (select to_jsonb(t) as row_json, to_jsonb(t)::text as row_text from ${sql.raw(name)} t) as rows where ${condition}`);
    found.push(...rows.map((row) => ({ name: name.replace("public.", ""), ...row })));
  }
  return found;
}

async function importRowsOf(firmId: string) {
  const rows = await house.owner.execute<{ number: number }>(
    sql`select number from staff_import_rows where firm_id = ${firmId} order by number`,
  );
  return rows.map(({ number }) => number);
}

async function eventsOf(subject: string) {
  const events = await house.owner.execute<{ event: string }>(
    sql`select event from audit_events where subject = ${subject} order by created_at, id`,
  );
  return events.map(({ event }) => event);
}
