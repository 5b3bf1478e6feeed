import { expect, test } from "vitest";
import { citation, sourceWords } from "./source-words.ts";

test("footnotes are written as people write them", () => {
  expect(sourceWords("§4(4), fn24", "de")).toBe("§4(4), Fn. 24");
  expect(sourceWords("fn11, fn15", "en")).toBe("fn. 11, fn. 15");
});

test("only places in the paper carry its name", () => {
  expect(citation("fn6", "de")).toBe("von Behr 2001, Fn. 6");
  expect(citation("Hausmethode 2024", "de")).toBe("Hausmethode 2024");
});
