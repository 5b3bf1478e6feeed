/** A firm switches its register on, and the people in it are written down with what is known of them. */
import type { Deed } from "./deed.ts";
import { PEOPLE } from "./people.ts";
import type { FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

export function tellEmployees({ id: firmId, story: { register } }: FirmOfDemo): Deed[] {
  if (!register) return [];
  const { on, by, endsOn, terms, employees } = register;
  const begun: Deed = {
    ...{ on, by },
    play: async (caller, { day, newId }) => {
      const said = { ...terms, retainUntil: day(endsOn) };
      await caller.employeeRegister.switchOn({ id: newId(), firmId, version: 0, ...said });
    },
  };
  const written = employees.map(
    ({ on: addedOn, by: addedBy, staffNumber, roles, account, levels }): Deed => ({
      ...{ on: addedOn, by: addedBy },
      play: async (caller, { day, newId }) => {
        const id = newId();
        await caller.employees.add({ id, firmId, staffNumber, roles: [...roles] });
        for (const { competence, level, source, readOn } of levels) {
          const said = { competence, level, source, readOn: day(readOn) };
          await caller.employees.sayLevel({ id: newId(), firmId, employeeId: id, ...said });
        }
        if (account === undefined) return;
        const { accounts, person } = await caller.employees.show({ firmId, id });
        const { userId } = told(
          accounts.find(({ name }) => name === PEOPLE[account].name),
          `the account of ${account}`,
        );
        await caller.employees.linkAccount({ id, firmId, version: person.version, userId });
      },
    }),
  );
  return [begun, ...written];
}
