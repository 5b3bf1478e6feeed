import { expect, test, vi } from "vitest";
import { logFailure } from "./log.ts";

test("a failure is logged with what finds it, and without what people wrote", () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((line) => written.push(String(line)) > 0);
  const cause = Object.assign(new Error('invalid input syntax for type uuid: "Geheimnis"'), { code: "22P02" });
  const error = new Error("Failed query: insert into firms values ($1) params: Geheimnis", { cause });

  logFailure({ requestId: "r-1", path: "firms.create", error });
  spy.mockRestore();

  const line = JSON.parse(written.join(""));
  expect(line).toMatchObject({
    requestId: "r-1",
    path: "firms.create",
    causes: [{ name: "Error" }, { code: "22P02" }],
  });
  expect(line.causes[0].at[0]).toContain("log.test.ts");
  expect(written.join("")).not.toContain("Geheimnis");
});
