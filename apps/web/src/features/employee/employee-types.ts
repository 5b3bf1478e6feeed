import type { Outputs } from "../../router-types.ts";

export type Register = Outputs["employeeRegister"]["show"];
export type Terms = NonNullable<Register["register"]>;
export type EmployeePage = Outputs["employees"]["list"];
export type EmployeeRecord = Outputs["employees"]["show"];
export type OwnRecord = Outputs["employees"]["own"];
export type Person = EmployeeRecord["person"];
export type Standing = EmployeeRecord["standings"][number];
export type Reading = EmployeeRecord["readings"][number];
export type CompetenceTerms = EmployeeRecord["terms"];

type NamedRole = EmployeePage["roles"][number];

/** What a person is called on the screen: by name where there is one for these eyes, else by staff number. */
export function calledBy({ name, staffNumber }: Pick<Person, "name" | "staffNumber">): string {
  return name ?? staffNumber;
}

/** A role by its name; one that the firm has given up by its key. */
export function roleLabel(
  key: string,
  roles: readonly NamedRole[],
  words: (label: NamedRole["label"]) => string,
): string {
  const role = roles.find((each) => each.key === key);
  return role ? words(role.label) : key;
}
