import { expect, test } from "vitest";
import { type Card, type CardPlace, draftOf, NEW_CARD, shownPlaces } from "./card-draft.ts";

const card: Card = { ...NEW_CARD, id: "c", version: 3, isOverdue: true, exitTrigger: "Fewer than eight contracts" };
const place = (placementId: string, state: CardPlace["state"], of: Card | null): CardPlace => ({
  ...{ placementId, state, card: of, country: "CZ", form: { de: "", en: "" }, venture: null, exitBarrier: null },
});

test("forms with a card come first; what is in use before plans, what was left only with a card to learn from", () => {
  const placements = [
    place("1", "planned", null),
    place("2", "left", null),
    place("3", "left", card),
    place("4", "active", null),
  ];

  const shown = shownPlaces({ placements, today: "2026-11-20", mayEdit: true });

  expect(shown.map(({ placementId }) => placementId)).toEqual(["3", "4", "1"]);
});

test("a draft holds what is written and not what is concluded from it", () => {
  expect(draftOf(card)).toEqual({ ...NEW_CARD, exitTrigger: "Fewer than eight contracts" });
});
