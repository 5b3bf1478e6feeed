import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { newId } from "./id.ts";

const moment = fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true });
const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

test("an id is a UUID of version 7, and ids lie in the order of their moments", () => {
  fc.assert(
    fc.property(moment, moment, bytes, bytes, (one, other, some, more) => {
      const [first, second] = [newId(one, () => some.slice()), newId(other, () => more.slice())];
      expect(z.uuidv7().safeParse(first).success).toBe(true);
      if (one < other) expect(first < second).toBe(true);
    }),
  );
});
