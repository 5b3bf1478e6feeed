import { randomUUID } from "node:crypto";
import { inSelfAssessment } from "@etappe/db/scope";
import { addDays, dayOf } from "@etappe/domain/calendar";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOfToken } from "./secret-token.ts";
import { readSelfAssessment, saySelfAssessment } from "./self-assessment-door.ts";
import { refusalOf } from "./testing/firm-in-build-up.ts";
import { addFirmPerson, callerAs, doorOf, openTestHouse, type TestHouse } from "./testing/house.ts";
import { CLERK, CZECH, staffedFirm } from "./testing/staffed-firm.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const NOW = new Date();
const TODAY = dayOf(NOW);

test("a link shows the employee themselves, what they are asked and on what grounds, and looking uses nothing up", async () => {
  const { linkOf, employee } = await invited();
  const token = await linkOf("P-1");

  for (const _ of ["a mail scanner", "the employee"]) {
    const seen = await readSelfAssessment(theDoor(), token);
    if (seen.kind !== "open") throw new Error(seen.kind);
    expect(seen.own).toMatchObject({ staffNumber: "P-1", name: null, roleKeys: [CLERK] });
    expect(seen.own.register).toMatchObject({ purpose: "Qualifizierung", worksAgreement: "BV 2026/3" });
    expect(seen.own.questions.find(({ competence }) => competence === CZECH)).toEqual({
      ...{ competence: CZECH, needed: 2, said: null, counts: null },
    });
    expect(JSON.stringify(seen)).not.toContain(employee("P-2"));
  }
});

test("what they say is saved at once, counts while nobody else has spoken, and can be changed until the link is over", async () => {
  const { linkOf, employee, levelOf, readingsOf } = await invited();
  const token = await linkOf("P-1");

  expect(await say(token, CZECH, 1)).toEqual({ kind: "saved" });
  expect(await say(token, CZECH, 1)).toEqual({ kind: "saved" });
  expect(await say(token, CZECH, 2)).toEqual({ kind: "saved" });

  expect(await levelOf(employee("P-1"))).toEqual({ level: 2, source: "self" });
  expect(await readingsOf(employee("P-1"))).toEqual(["self 1", "self 2"]);
  const seen = await readSelfAssessment(theDoor(), token);
  if (seen.kind !== "open") throw new Error(seen.kind);
  expect(seen.own.questions.find(({ competence }) => competence === CZECH)?.said).toMatchObject({ level: 2 });
});

test("what somebody else has said stays what counts, and both stay readable", async () => {
  const { linkOf, employee, levelOf, readingsOf, counted } = await invited();
  await counted("P-1", 1);

  expect(await say(await linkOf("P-1"), CZECH, 3)).toEqual({ kind: "saved" });

  expect(await levelOf(employee("P-1"))).toEqual({ level: 1, source: "manager" });
  expect(await readingsOf(employee("P-1"))).toEqual(["self 3"]);
});

test("links that are over, taken back, replaced, made up or of a firm that keeps no records look all alike", async () => {
  const { hr, firmId, linkOf, employee, tenant } = await invited();
  const gone = { kind: "gone" };
  const [over, revoked, replaced] = [await linkOf("P-1"), await linkOf("P-2"), await linkOf("P-3")];

  await house.owner.execute(
    sql`update self_assessment_links set expires_at = now() - interval '1 second' where token_hash = ${hashOfToken(over)}`,
  );
  expect(await hr.selfAssessments.revoke({ firmId, employeeIds: [employee("P-2")] })).toEqual({ revoked: 1 });
  const newer = await linkOf("P-3");
  const tampered = `${newer.slice(0, -2)}${newer.endsWith("AA") ? "BB" : "AA"}`;
  for (const token of [over, revoked, replaced, tampered, "made-up", "", hashOfToken(newer), "x".repeat(10_000)]) {
    expect(await readSelfAssessment(theDoor(), token)).toEqual(gone);
    expect(await say(token, CZECH, 2)).toEqual(gone);
  }
  expect(await readSelfAssessment(theDoor(), newer)).toMatchObject({ kind: "open" });

  await house.owner.execute(
    sql`update employee_registers set retain_until = current_date - 2 where tenant_id = ${tenant.id}`,
  );
  expect(await say(newer, CZECH, 2)).toEqual(gone);
  await house.owner.execute(
    sql`update employee_registers set retain_until = current_date + 9, is_on = false where tenant_id = ${tenant.id}`,
  );
  expect(await readSelfAssessment(theDoor(), newer)).toEqual(gone);
});

test("a link opens its own house and nobody else's records, whatever the address says", async () => {
  const [ours, theirs] = [await invited(), await invited()];
  const token = await ours.linkOf("P-1");

  const seen = await readSelfAssessment(theDoor(), token);
  expect(JSON.stringify(seen)).not.toContain(theirs.firmId);
  await inSelfAssessment(house.app, hashOfToken(token), async (opening) => {
    const rows = await opening?.scope.execute<{ id: string }>(sql`select id from employees`);
    expect(rows?.map(({ id }) => id)).toEqual([ours.employee("P-1")]);
  });
});

test("the database lets the holder of a link write of nobody else, and not in somebody else's name", async () => {
  const { linkOf, employee, firmId, tenant } = await invited();
  const hash = hashOfToken(await linkOf("P-1"));
  const write = (table: "level_readings" | "employee_levels", employeeId: string, source: string) =>
    inSelfAssessment(house.app, hash, async (opening) => {
      const recordedBy = table === "level_readings" ? sql`, recorded_by` : sql``;
      const nobody = table === "level_readings" ? sql`, ''` : sql``;
      await opening?.scope.execute(sql`insert into ${sql.identifier(table)}
        (tenant_id, id, firm_id, employee_id, competence, level, source, read_on${recordedBy})
        values (${tenant.id}, ${randomUUID()}, ${firmId}, ${employeeId}, 'english', 3, ${source}, ${TODAY}${nobody})`);
    });

  for (const table of ["level_readings", "employee_levels"] as const) {
    await expect(write(table, employee("P-2"), "self")).rejects.toThrow();
    await expect(write(table, employee("P-1"), "manager")).rejects.toThrow();
    await expect(write(table, employee("P-1"), "self")).resolves.toBeUndefined();
  }
});

test("only what their roles ask can be said, on its scale, and nonsense is refused without an error", async () => {
  const { linkOf } = await invited();
  const token = await linkOf("P-1");

  expect(await say(token, "international-sourcing", 2)).toEqual({ kind: "refused", because: "nobody-asks-that" });
  expect(await say(token, "local-language/pl", 2)).toEqual({ kind: "refused", because: "nobody-asks-that" });
  expect(await say(token, CZECH, 7)).toEqual({ kind: "refused", because: "level-out-of-scale" });
  for (const raw of [null, 7, "x", [], {}, { competence: CZECH }, { competence: CZECH, level: 1, source: "manager" }])
    expect(await saySelfAssessment(theDoor(), token, raw)).toEqual({ kind: "refused", because: "unfit-input" });
});

test("the public door answers anything at all, and lets nothing of it in", async () => {
  const odd = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "binary", maxLength: 60 }), fc.base64String());
  const raw = fc.oneof(fc.anything(), fc.record({ competence: odd, level: fc.oneof(fc.integer(), fc.double()) }));
  const { linkOf } = await invited();
  const token = await linkOf("P-1");
  await fc.assert(
    fc.asyncProperty(odd, raw, async (made, said) => {
      expect(await readSelfAssessment(theDoor(), made)).toEqual({ kind: "gone" });
      expect(["gone", "refused"]).toContain((await saySelfAssessment(theDoor(), made, said)).kind);
      expect((await saySelfAssessment(theDoor(), token, said)).kind).toBe("refused");
    }),
    { numRuns: 40 },
  );
});

test("whoever presses too often is asked to wait", async () => {
  const { linkOf } = await invited();
  const token = await linkOf("P-1");
  const door = theDoor();
  const answers = await Promise.all(
    Array.from({ length: 305 }, () => saySelfAssessment(door, token, { competence: CZECH, level: 1 })),
  );
  expect(answers.filter(({ kind }) => kind === "throttled")).toHaveLength(5);
});

test("links are made once, shown once, for those who are there, while the firm keeps records", async () => {
  const { hr, firmId, employee, tenant } = await invited();
  const ask = { firmId, days: 14, links: [{ id: randomUUID(), employeeId: employee("P-1") }] };

  const first = await hr.selfAssessments.invite(ask);
  expect(first.links[0]?.token).toMatch(/^[\w-]{43}$/);
  expect((await hr.selfAssessments.invite(ask)).links[0]?.token).toBeNull();
  expect(await readSelfAssessment(theDoor(), first.links[0]?.token ?? "")).toMatchObject({ kind: "open" });
  const kept = await house.owner.execute(sql`select * from self_assessment_links where tenant_id = ${tenant.id}`);
  expect(JSON.stringify(kept)).not.toContain(first.links[0]?.token);

  const elsewhere = { ...ask, links: [{ id: randomUUID(), employeeId: randomUUID() }] };
  await expect(hr.selfAssessments.invite(elsewhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await house.owner.execute(sql`update employee_registers set is_on = false where tenant_id = ${tenant.id}`);
  expect(await refusalOf(hr.selfAssessments.invite({ ...ask, links: elsewhere.links }))).toEqual({
    because: "register-off",
  });
});

test("who was invited, with how their link stands", async () => {
  const { hr, firmId, linkOf } = await invited();
  const token = await linkOf("P-1");
  await say(token, CZECH, 2);
  await linkOf("P-2");

  const { people, total } = await hr.selfAssessments.invited({ firmId, role: CLERK });

  expect(total).toBe(4);
  expect(people.map(({ staffNumber, link, said }) => [staffNumber, link?.state, said])).toEqual([
    ["P-1", "open", 1],
    ["P-2", "open", 0],
    ["P-3", undefined, 0],
    ["P-4", undefined, 0],
  ]);
  expect((await hr.selfAssessments.invited({ firmId, role: "trainer" })).people).toEqual([]);
});

test("the manager confirms one and differs from another in one go; what was said stays, differences stand first", async () => {
  const { hr, firmId, linkOf, employee, levelOf, readingsOf } = await invited();
  await say(await linkOf("P-1"), CZECH, 2);
  await say(await linkOf("P-2"), CZECH, 4);
  await say(await linkOf("P-3"), CZECH, 1);
  const said = async () => (await hr.selfAssessments.said({ firmId, competence: CZECH })).people;
  const before = await said();
  expect(before.map(({ staffNumber, state }) => [staffNumber, state])).toEqual([
    ["P-1", "open"],
    ["P-2", "open"],
    ["P-3", "open"],
  ]);
  const answers = before
    .filter(({ staffNumber }) => staffNumber !== "P-3")
    .map(({ employeeId, saidId, version, staffNumber, level }) => ({
      ...{ employeeId, saidId, version, level: staffNumber === "P-2" ? 3 : level },
    }));

  expect(await hr.selfAssessments.answer({ firmId, competence: CZECH, answers })).toEqual({ answered: 2 });
  expect(await hr.selfAssessments.answer({ firmId, competence: CZECH, answers })).toEqual({ answered: 0 });

  expect((await said()).map(({ staffNumber, state, difference }) => [staffNumber, state, difference])).toEqual([
    ["P-2", "differs", 1],
    ["P-3", "open", null],
    ["P-1", "confirmed", 0],
  ]);
  expect(await levelOf(employee("P-2"))).toEqual({ level: 3, source: "manager" });
  expect(await readingsOf(employee("P-2"))).toEqual(["self 4", "manager 3"]);
  expect((await hr.selfAssessments.overview({ firmId })).competences).toEqual([
    { competence: CZECH, said: 3, open: 1, differing: 1 },
  ]);
});

test("an answer to what was changed meanwhile is not written", async () => {
  const { hr, firmId, linkOf, levelOf, employee } = await invited();
  const token = await linkOf("P-1");
  await say(token, CZECH, 2);
  const { people } = await hr.selfAssessments.said({ firmId, competence: CZECH });
  const answers = people.map(({ employeeId, saidId, version, level }) => ({ employeeId, saidId, version, level }));
  await say(token, CZECH, 4);

  expect(await refusalOf(hr.selfAssessments.answer({ firmId, competence: CZECH, answers }))).toMatchObject({
    ...{ because: "changed-meanwhile", current: { level: 4 } },
  });
  expect(await levelOf(employee("P-1"))).toEqual({ level: 4, source: "self" });
});

test("an employee with an account says the same of themselves, and of nobody else", async () => {
  const { tenant, firmId, employee, levelOf } = await invited();
  const person = await addFirmPerson(house, tenant, firmId, "firm-member");
  const caller = await callerAs(house, tenant, person);
  expect(await caller.selfAssessments.own({ firmId })).toBeNull();
  await expect(caller.selfAssessments.say({ firmId, competence: CZECH, level: 2 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await house.owner.execute(sql`update employees set user_id = ${person.userId} where id = ${employee("P-3")}`);

  expect(await caller.selfAssessments.own({ firmId })).toMatchObject({ staffNumber: "P-3" });
  await caller.selfAssessments.say({ firmId, competence: CZECH, level: 2 });

  expect(await levelOf(employee("P-3"))).toEqual({ level: 2, source: "self" });
  await expect(caller.selfAssessments.invited({ firmId, role: null })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("what goes on record says who did what, and nobody's number or level", async () => {
  const { hr, firmId, linkOf } = await invited();
  await say(await linkOf("P-1"), CZECH, 2);
  const { people } = await hr.selfAssessments.said({ firmId, competence: CZECH });
  const answers = people.map(({ employeeId, saidId, version, level }) => ({ employeeId, saidId, version, level }));
  await hr.selfAssessments.answer({ firmId, competence: CZECH, answers });

  const events = await house.owner.execute<{ event: string; details: Record<string, unknown> }>(
    sql`select event, details from audit_events where firm_id = ${firmId} and event like 'self-assessment.%'
      order by created_at`,
  );
  expect(events).toEqual([
    { event: "self-assessment.invited", details: { links: 1, days: 14 } },
    { event: "self-assessment.said", details: { competence: CZECH } },
    { event: "self-assessment.answered", details: { competence: CZECH, confirmed: 1, differing: 0 } },
  ]);
});

async function invited() {
  const there = await staffedFirm(house);
  const { hr, firmId, tenant, employee } = there;
  return {
    ...there,
    linkOf: async (staffNumber: string) => {
      const links = [{ id: randomUUID(), employeeId: employee(staffNumber) }];
      const made = await hr.selfAssessments.invite({ firmId, days: 14, links });
      return made.links[0]?.token ?? "no link";
    },
    counted: async (staffNumber: string, level: number) => {
      await house.owner.execute(sql`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
        values (${tenant.id}, ${randomUUID()}, ${firmId}, ${employee(staffNumber)}, ${CZECH}, ${level}, 'manager', ${addDays(TODAY, -60)})`);
    },
    levelOf: async (employeeId: string) => {
      const rows = await house.owner.execute(
        sql`select level, source from employee_levels where employee_id = ${employeeId} and competence = ${CZECH}`,
      );
      return rows[0];
    },
    readingsOf: async (employeeId: string) => {
      const rows = await house.owner.execute<{ said: string }>(sql`select source || ' ' || level as said
        from level_readings where employee_id = ${employeeId} and competence = ${CZECH} order by created_at, id`);
      return rows.map(({ said }) => said);
    },
  };
}

function theDoor() {
  return { ...doorOf(house, NOW), database: house.app };
}

function say(token: string, competence: string, level: number) {
  return saySelfAssessment(theDoor(), token, { competence, level });
}
