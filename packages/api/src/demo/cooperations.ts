/** Partners: found, agreed with, worked with, and looked at again. */
import type { FirmCase } from "@etappe/domain/case-file";
import type { Deed, Kept } from "./deed.ts";
import type { CooperationStory, CooperationTerms, FirmOfDemo } from "./story.ts";
import { told } from "./told.ts";

type CooperationCase = NonNullable<FirmCase["ventures"][number]["cooperation"]>;

export function tellCooperations(
  { id: firmId, story, facts }: FirmOfDemo,
  ventures: ReadonlyMap<string, Kept>,
): Deed[] {
  return (story.cooperations ?? []).flatMap((cooperation) => {
    const venture = told(ventures.get(cooperation.venture), `the venture ${cooperation.venture}`);
    const ofCase = facts.ventures.find(({ name }) => name === cooperation.venture)?.cooperation;
    return tellCooperation({ firmId, ventureId: venture.id }, cooperation, termsOf(cooperation, ofCase));
  });
}

function tellCooperation(
  { firmId, ventureId }: { readonly firmId: string; readonly ventureId: string },
  { states, edited }: CooperationStory,
  terms: CooperationTerms,
): Deed[] {
  const [first, ...moves] = states;
  const kept = { id: "", version: 1 };
  const begin = told(first, `how the cooperation with ${terms.partner} began`);
  const started: Deed = {
    on: begin.on,
    play: async (caller, { day, newId }) => {
      kept.id = newId();
      const said = { state: begin.to, since: day(begin.on), why: begin.why };
      await caller.cooperations.start({ id: kept.id, firmId, ventureId, ...terms, ...said });
    },
  };
  const moved = moves.map(
    ({ on, to, why }): Deed => ({
      on,
      play: async (caller, { day, newId }) => {
        const step = { stateId: newId(), to, since: day(on), why };
        kept.version = (await caller.cooperations.move({ ...kept, firmId, ...step })).version;
      },
    }),
  );
  if (!edited) return [started, ...moved];
  const looked: Deed = {
    on: edited.on,
    play: async (caller) => {
      const change = { ...kept, firmId, ...terms, ...edited.terms };
      kept.version = (await caller.cooperations.edit(change)).version;
    },
  };
  return [started, ...moved, looked];
}

const OPEN: CooperationTerms = {
  ...{ partner: "", partnerLocation: "foreign", country: null, functions: [], form: null, share: "none", note: "" },
  ...{ productRelation: null, reason: null, benefits: [], dangers: [], knowHowAgreement: "unknown" },
};

/** What the case says of the venture's partner, unless the story tells of another one. */
function termsOf({ more }: CooperationStory, ofCase: CooperationCase | undefined): CooperationTerms {
  if (!ofCase || more.partner) return { ...OPEN, ...more };
  const { partner, partnerLocation, functions, share, productRelation, reason, benefits, dangers } = ofCase;
  const said = { partner, partnerLocation, functions, share, productRelation, reason };
  return { ...OPEN, ...said, benefits: ratingsOf(benefits), dangers: ratingsOf(dangers), ...more };
}

function ratingsOf(rated: CooperationCase["benefits"]): CooperationTerms["benefits"] {
  return Object.entries(rated).flatMap(([item, level]) => (typeof level === "number" ? [{ item, level }] : []));
}
