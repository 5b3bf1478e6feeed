/**
 * What a staff list costs, as ratios: 2,000 people with 30 levels each, against the same levels one by one. Once only the
 * rows that both must write: employees, roles, history, levels. And once the whole job, from somebody's yes until the list
 * is done, against the use case that writes one level. One by one is done for fewer; times are set side by side per level.
 * Run it with `node --import tsx bench/staff-import.ts`; it brings a database of its own and keeps nothing.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { doStaffImport } from "@etappe/api/doing-jobs";
import { writeLevels } from "@etappe/api/levels";
import { startThrowAwayServer } from "@etappe/db/embedded-server";
import { insertFirstLevels } from "@etappe/db/repositories/level-readings";
import { addRoles, insertEmployees } from "@etappe/db/repositories/staff-import-people";
import { inJobScope } from "@etappe/db/scope";
import { dayOf } from "@etappe/domain/calendar";
import { competenceKey } from "@etappe/domain/competence";
import { newId } from "@etappe/domain/id";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { openRegister, type Register } from "./register.ts";

const PEOPLE = 2000;
const LEVELS_EACH = 30;
const CHUNKS = 4;
const PEOPLE_ROW_BY_ROW = 100;
const LEVELS_SAID = 30;
const ROUNDS = 3;

const LANGUAGES = ["cs", "pl", "hu", "ro", "fr", "es", "it", "pt", "sk", "tr", "uk", "bg", "hr", "sl"];
const COMPETENCES = ISF_2001.qualification.competences
  .flatMap(({ key, perLanguage }) => (perLanguage ? LANGUAGES : [null]).map((language) => competenceKey(key, language)))
  .slice(0, LEVELS_EACH);

const server = await startThrowAwayServer();
try {
  const register = await openRegister(server);
  const ms = await list(register);
  const said = (1000 * (await saidOneByOne(register))) / LEVELS_SAID;
  // The fastest of each: what else the machine has to do meanwhile only adds to it.
  let [bulk, single] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round += 1) {
    bulk = Math.min(bulk, perLevel(await rows(register, PEOPLE, PEOPLE / CHUNKS), PEOPLE));
    single = Math.min(single, perLevel(await rows(register, PEOPLE_ROW_BY_ROW, null), PEOPLE_ROW_BY_ROW));
  }
  say(`staff list of ${PEOPLE} people with ${LEVELS_EACH} levels each: ${PEOPLE * LEVELS_EACH} levels`);
  say(`  rows as lists are written  ${bulk.toFixed(0)} µs a level`);
  say(`  row by row                 ${single.toFixed(0)} µs a level, ${(single / bulk).toFixed(1)} times as long`);
  say(`  the whole job              ${perLevel(ms, PEOPLE).toFixed(0)} µs a level, ${(ms / 1000).toFixed(2)} s`);
  say(`  each level said by itself  ${said.toFixed(0)} µs, ${(said / perLevel(ms, PEOPLE)).toFixed(0)} times as long`);
  await register.close();
} finally {
  await server.stop();
}

/** Milliseconds for the rows of so many people in one transaction, taken back; `size` of them at once, or, null, one row after the other. */
async function rows({ database, tenantId, userId, firmId }: Register, people: number, size: number | null) {
  const nextId = () => newId(new Date(), randomBytes);
  const start = performance.now();
  let ms = Number.NaN;
  await inJobScope(database, { tenantId, userId }, async (scope) => {
    for (let done = 0; done < people; done += size ?? 1) {
      const some = Array.from({ length: size ?? 1 }, (_, n) => ({ id: nextId(), staffNumber: `more ${done + n}` }));
      await insertEmployees(scope, firmId, some);
      const role = { role: "export-clerk", position: 0 };
      const held = some.map(({ id: employeeId }) => ({ id: nextId(), employeeId, ...role }));
      await addRoles(scope, firmId, held);
      const said = some.flatMap(({ id }) => COMPETENCES.map((competence, n) => levelOf(id, competence, n)));
      if (size === null) for (const level of said) await writeLevels(scope, firmId, [level], nextId);
      else {
        const first = said.map((level) => ({ id: nextId(), ...level }));
        await insertFirstLevels(scope, firmId, first);
      }
    }
    ms = performance.now() - start;
    scope.rollback();
  }).catch((error: unknown) => {
    if (Number.isNaN(ms)) throw error;
  });
  return ms;
}

function levelOf(employeeId: string, competence: string, n: number) {
  const from = { source: "manager", recordedBy: "Bench", importId: null, measureId: null } as const;
  return { employeeId, competence, level: n % 5, readOn: "2026-11-01", ...from };
}

/** Milliseconds from the yes to a list until it is in the register, with figures and all. */
async function list({ database, identity, tenantId, userId, firmId, manager }: Register): Promise<number> {
  const lines = Array.from({ length: PEOPLE }, (_, n) =>
    [n, `Muster${n}, Kim`, "Exportsachbearbeitung", ...COMPETENCES.map((_, at) => (n + at) % 5)].join(";"),
  );
  const text = [["Personal-Nr.", "Name", "Rolle", ...COMPETENCES].join(";"), ...lines, ""].join("\r\n");
  const id = randomUUID();
  await manager.staffImports.upload({ id, firmId, fileName: "l.csv", base64: Buffer.from(text).toString("base64") });
  const { version, words, mapping } = await manager.staffImports.show({ firmId, id });
  const values = words.map(({ column, word }) => ({
    ...{ column, word },
    means: { kind: "level", level: Number(word) } as const,
  }));
  const { takeGood, source, readOn } = mapping;
  await manager.staffImports.map({ id, firmId, version, columns: [], values, takeGood, source, readOn });
  const start = performance.now();
  await manager.staffImports.commit({ firmId, id, version: version + 1 });
  const ground = { database, identity, now: () => new Date(), random: randomBytes };
  await doStaffImport(ground, { tenantId, userId, firmId, importId: id });
  const ms = performance.now() - start;
  const { counts, state } = await manager.staffImports.show({ firmId, id });
  if (state !== "done" || counts.new !== PEOPLE || counts.partly > 0)
    throw new Error(JSON.stringify({ state, counts }));
  return ms;
}

/** Milliseconds for levels of a new employee of the same firm, each said by itself. */
async function saidOneByOne({ firmId, manager }: Register): Promise<number> {
  const employeeId = randomUUID();
  await manager.employees.add({ id: employeeId, firmId, staffNumber: "one by one", roles: [], name: null });
  const [source, readOn] = ["manager" as const, dayOf(new Date())];
  const start = performance.now();
  for (const competence of COMPETENCES.slice(0, LEVELS_SAID))
    await manager.employees.sayLevel({ id: randomUUID(), firmId, employeeId, competence, level: 2, source, readOn });
  return performance.now() - start;
}

function perLevel(ms: number, people: number): number {
  return (1000 * ms) / people / LEVELS_EACH;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
