import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countedEntries, HOME_PLANT_KINDS, type HomePlantEntry, homePlantOf, RecordHomePlant } from "./home-plant.ts";

test("roles follow each other, and of a function the last word counts", () => {
  const plant = homePlantOf([
    entry("a", "2020-01-01", "role", "full-plant"),
    entry("b", "2022-01-01", "role", "lead-plant"),
    entry("c", "2020-02-01", "kept", "assembly"),
    entry("d", "2023-01-01", "lost", "Assembly"),
    entry("e", "2020-03-01", "gained", "training"),
  ]);

  expect(plant.ventures[0]?.roles.map(({ subject }) => subject)).toEqual(["full-plant", "lead-plant"]);
  expect(plant.role?.subject).toBe("lead-plant");
  expect(plant.total).toEqual({ kept: 0, gained: 1, lost: 1, jobsWon: 0, jobsLost: 0 });
});

test("jobs won and lost are not set off against each other", () => {
  const plant = homePlantOf([jobs("a", -12), jobs("b", 5), { ...jobs("c", -3), ventureId: "other" }]);

  expect(plant.total).toMatchObject({ jobsWon: 5, jobsLost: 15 });
  expect(plant.ventures.map(({ jobsLost }) => jobsLost)).toEqual([12, 3]);
});

test("a corrected entry no longer counts, nor does one that was taken back", () => {
  const wrong = jobs("wrong", -120);
  const right = { ...jobs("right", -12), corrects: "wrong" };

  expect(homePlantOf([wrong, right]).total.jobsLost).toBe(12);
  expect(homePlantOf([wrong, right, { ...jobs("away", 0), corrects: "right" }])).toMatchObject({
    ventures: [],
    total: { jobsLost: 0 },
  });
});

test("a correction may move an entry to the venture it belongs to", () => {
  const moved = { ...jobs("right", -12), ventureId: "other", corrects: "wrong" };

  expect(homePlantOf([jobs("wrong", -12), moved]).ventures.map(({ ventureId }) => ventureId)).toEqual(["other"]);
});

test("the firm's totals are the sums over its ventures, and nothing corrected is in them", () => {
  fc.assert(
    fc.property(ledgers(), (entries) => {
      const { ventures, total } = homePlantOf(entries);
      const over = (key: keyof typeof total) => ventures.reduce((sum, venture) => sum + venture[key], 0);

      for (const key of ["kept", "gained", "lost", "jobsWon", "jobsLost"] as const) expect(total[key]).toBe(over(key));
      const net = countedEntries(entries).reduce((sum, { jobs: change }) => sum + (change ?? 0), 0);
      expect(total.jobsWon - total.jobsLost).toBe(net);
      expect(homePlantOf(countedEntries(entries).map((one) => ({ ...one, corrects: null })))).toMatchObject({ total });
    }),
  );
});

test("an entry about jobs says how many, and no other does", () => {
  const id = "01890000-0000-7000-8000-000000000001";
  const said = (happened: object, corrects: string | null = null) =>
    RecordHomePlant.safeParse({ id, firmId: id, ventureId: id, happenedOn: "2026-01-01", happened, corrects }).success;

  expect(said({ kind: "jobs", subject: "Montage", jobs: -3 })).toBe(true);
  expect(said({ kind: "jobs", subject: "Montage" })).toBe(false);
  expect(said({ kind: "lost", subject: "Montage", jobs: -3 })).toBe(false);
  expect(said({ kind: "jobs", subject: "Montage", jobs: 0 })).toBe(false);
  expect(said({ kind: "jobs", subject: "Montage", jobs: 0 }, id)).toBe(true);
});

function entry(id: string, happenedOn: string, kind: HomePlantEntry["kind"], subject: string): HomePlantEntry {
  return { id, ventureId: "venture", happenedOn, kind, subject, jobs: null, corrects: null };
}

function jobs(id: string, change: number): HomePlantEntry {
  return { ...entry(id, "2026-01-01", "jobs", "Montage"), jobs: change };
}

/** Ledgers of two ventures in which each entry may correct an earlier one that nobody has corrected yet. */
function ledgers(): fc.Arbitrary<HomePlantEntry[]> {
  const drawn = fc.record({
    kind: fc.constantFrom(...HOME_PLANT_KINDS),
    venture: fc.constantFrom("one", "two"),
    subject: fc.constantFrom("assembly", "quality", "rnd"),
    day: fc.integer({ min: 1, max: 9 }),
    jobs: fc.integer({ min: -20, max: 20 }),
    corrects: fc.option(fc.nat({ max: 20 })),
  });
  return fc.array(drawn, { maxLength: 20 }).map((rows) => {
    const taken = new Set<number>();
    return rows.map((row, at) => {
      const target = row.corrects !== null && row.corrects < at && !taken.has(row.corrects) ? row.corrects : null;
      if (target !== null) taken.add(target);
      const plain = entry(`${at}`, `2026-01-0${row.day}`, row.kind, row.subject);
      const change = row.jobs === 0 && target === null ? 1 : row.jobs;
      const corrects = target === null ? null : `${target}`;
      return { ...plain, ventureId: row.venture, jobs: row.kind === "jobs" ? change : null, corrects };
    });
  });
}
