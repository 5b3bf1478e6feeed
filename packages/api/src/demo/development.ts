/** Measures by which people develop, and what employees say of themselves by a personal link. */
import { saySelfAssessment } from "../self-assessment-door.ts";
import type { Deed, Kept } from "./deed.ts";
import type { Caller, Stage } from "./stage.ts";
import type { DevelopmentStory, FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

export function tellDevelopment(
  { id: firmId, story: { development } }: FirmOfDemo,
  ventures: ReadonlyMap<string, Kept>,
  stage: Stage,
): Deed[] {
  if (!development) return [];
  return [
    ...development.measures.flatMap((measure) => tellMeasure(firmId, measure, ventures)),
    ...development.said.flatMap((said) => tellSaid(firmId, said, stage)),
  ];
}

type Measure = DevelopmentStory["measures"][number];

function tellMeasure(firmId: string, measure: Measure, ventures: ReadonlyMap<string, Kept>): Deed[] {
  const { on, venture, start, due, plan, joined, results } = measure;
  const kept = { id: "" };
  const planned: Deed = {
    on,
    play: async (caller, { day, newId }) => {
      kept.id = newId();
      const ids = { id: kept.id, firmId, ventureId: told(ventures.get(venture), venture).id };
      await caller.development.plan({ ...plan, ...ids, startOn: day(start), dueOn: day(due) });
    },
  };
  const tookPart = (joined ? [joined] : []).map(
    ({ on: joinedOn, by, staffNumbers }): Deed => ({
      ...{ on: joinedOn, by },
      play: async (caller) => {
        const join = await employeesOf(caller, firmId, staffNumbers);
        await caller.development.takePart({ firmId, measureId: kept.id, join, leave: [] });
      },
    }),
  );
  const read = results.map(
    ({ on: readOn, by, source, levels }): Deed => ({
      ...{ on: readOn, by },
      play: async (caller, { day }) => {
        const employeeIds = await employeesOf(caller, firmId, Object.keys(levels));
        const said = Object.values(levels).map((level, at) => ({ employeeId: employeeIds[at] ?? "", level }));
        const of = { firmId, measureId: kept.id, source, readOn: day(readOn) };
        await caller.development.recordResults({ ...of, results: said });
      },
    }),
  );
  return [planned, ...tookPart, ...read];
}

type Said = DevelopmentStory["said"][number];

/** HR makes a link, the employee says a level by it, and later HR confirms it or differs. */
function tellSaid(firmId: string, { on, by, staffNumber, competence, level, answer }: Said, stage: Stage): Deed[] {
  const said: Deed = {
    ...{ on, by },
    play: async (caller, { newId }) => {
      const [employeeId = ""] = await employeesOf(caller, firmId, [staffNumber]);
      const { links } = await caller.selfAssessments.invite({ firmId, days: 30, links: [{ id: newId(), employeeId }] });
      const now = new Date(`${stage.day(on)}T12:00:00Z`);
      const door = { ...stage.door, database: stage.database, now };
      const { kind } = await saySelfAssessment(door, links[0]?.token ?? "", { competence, level });
      if (kind !== "saved") throw new Error(`what ${staffNumber} said of ${competence} was ${kind}`);
    },
  };
  const answered: Deed = {
    ...{ on: answer.on, by: answer.by },
    play: async (caller) => {
      const [employeeId] = await employeesOf(caller, firmId, [staffNumber]);
      const { people } = await caller.selfAssessments.said({ firmId, competence });
      const { saidId, version } = told(
        people.find((person) => person.employeeId === employeeId),
        `what ${staffNumber} said`,
      );
      const answers = [{ employeeId: employeeId ?? "", saidId, version, level: answer.level }];
      await caller.selfAssessments.answer({ firmId, competence, answers });
    },
  };
  return [said, answered];
}

/** Employees by their staff numbers, in the same order. */
async function employeesOf(caller: Caller, firmId: string, staffNumbers: readonly string[]): Promise<string[]> {
  const { people } = await caller.selfAssessments.invited({ firmId, role: null });
  return staffNumbers.map((number) =>
    told(people.find(({ staffNumber }) => staffNumber === number)?.employeeId, `employee ${number}`),
  );
}
