import fc from "fast-check";
import { expect, test } from "vitest";
import { CONSULTATION_VERDICTS, GiveConsultation, standingObjections } from "./consultation.ts";

test("an objection stands until it is withdrawn; neither a comment nor a yes holds anything up", () => {
  const aWord = fc.record({
    id: fc.uuid(),
    verdict: fc.constantFrom(...CONSULTATION_VERDICTS),
    withdrawnOn: fc.option(fc.constant("2026-03-01"), { nil: null }),
  });

  fc.assert(
    fc.property(fc.array(aWord), (said) => {
      const standing = standingObjections(said);
      const withdrawn = said.map((word) => (standing.includes(word) ? { ...word, withdrawnOn: "2026-03-02" } : word));

      expect(standing.length).toBe(said.filter((w) => w.verdict === "objected" && !w.withdrawnOn).length);
      expect(standingObjections(withdrawn)).toEqual([]);
    }),
  );
});

test("who agrees need not say why, who objects or comments says something", () => {
  const id = "0190a0a0-0000-7000-8000-000000000001";
  const said = { id, firmId: id, ventureId: id, about: "venture", aboutId: id };
  const isFine = (verdict: string, body: string) => GiveConsultation.safeParse({ ...said, verdict, body }).success;

  expect(isFine("approved", "")).toBe(true);
  expect(isFine("objected", " ")).toBe(false);
  expect(isFine("comment", "")).toBe(false);
  expect(isFine("objected", "Wer anlernt, hat keine Zusage.")).toBe(true);
});
