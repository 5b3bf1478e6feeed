import { expect, test } from "vitest";
import { can, HOUSE_ROLES, ROLES, type Role } from "./access.ts";
import { leavesNobodyInCharge, mayGrant } from "./people.ts";

const person = (userId: string, role: Role) => ({ userId, role });

test("nobody grants a role that may do something they may not", () => {
  expect(mayGrant({ role: "admin" }, "admin")).toBe(true);
  expect(mayGrant({ role: "consultant" }, "admin")).toBe(false);
  expect(mayGrant({ role: "viewer" }, "consultant")).toBe(false);
  expect(mayGrant({ role: "firm-manager" }, "viewer")).toBe(false);
});

test("an administrator may grant every role, and everybody their own", () => {
  for (const role of ROLES) {
    expect(mayGrant({ role: "admin" }, role)).toBe(true);
    expect(mayGrant({ role }, role)).toBe(true);
  }
});

test("the last person in charge can be neither removed nor given a lesser role", () => {
  const house = [person("ada", "admin"), person("ben", "consultant")];

  expect(leavesNobodyInCharge(house, "ada", null)).toBe(true);
  for (const role of HOUSE_ROLES) {
    expect(leavesNobodyInCharge(house, "ada", role)).toBe(!can({ role }, "people:manage"));
  }
});

test("with a second person in charge, or for anybody else, there is no such refusal", () => {
  const house = [person("ada", "admin"), person("ben", "admin"), person("cleo", "viewer")];

  expect(leavesNobodyInCharge(house, "ada", null)).toBe(false);
  expect(leavesNobodyInCharge([person("ada", "admin"), person("cleo", "viewer")], "cleo", null)).toBe(false);
});
