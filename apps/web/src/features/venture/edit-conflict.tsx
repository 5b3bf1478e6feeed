"use client";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import { type CountryOption, countryLabel } from "./country-options.ts";
import type { SavedVenture, Venture, VentureDraft } from "./venture-draft.ts";

type Props = {
  readonly error: unknown;
  readonly mine: VentureDraft;
  readonly theirs: SavedVenture;
  readonly countries: readonly CountryOption[];
  readonly aspectItems: Venture["aspectItems"];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** A colleague was faster: what is saved now, where it differs from what was typed, and the choice between the two. */
export function EditConflict({ error, mine, theirs, countries, aspectItems, keepMine, takeTheirs }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const aspectLabel = (key: string) => {
    const item = aspectItems.find((candidate) => candidate.key === key);
    return item ? words(item.label) : key;
  };
  const facts = [
    { label: t("venture.field.name"), of: ({ name }: VentureDraft) => name },
    {
      label: t("venture.field.countries"),
      of: (venture: VentureDraft) =>
        listed(
          venture.countries.map((code) => countryLabel(code, countries)),
          i18n,
        ),
    },
    {
      label: t("venture.field.longTermSupplyAgreement"),
      of: (venture: VentureDraft) => answer(venture.longTermSupplyAgreement, i18n),
    },
    { label: t("venture.field.contactOnly"), of: (venture: VentureDraft) => answer(venture.contactOnly, i18n) },
    {
      label: t("venture.field.aspects"),
      of: (venture: VentureDraft) => listed(venture.aspects.map(aspectLabel), i18n),
    },
  ];
  const different = facts.filter(({ of }) => of(mine) !== of(theirs));
  return (
    <ConflictNotice
      error={error}
      choice={{
        keepMine: { label: t("venture.error.keepMine"), onPress: keepMine },
        takeTheirs: { label: t("venture.error.takeTheirs"), onPress: takeTheirs },
      }}
      theirs={{
        title: t("venture.error.theirs"),
        facts: different.map(({ label, of }) => ({ label, value: of(theirs) })),
      }}
    />
  );
}

function listed(names: readonly string[], { t }: I18n): string {
  return names.length === 0 ? t("venture.error.nothing") : names.join(", ");
}

function answer(value: boolean | null, { t }: I18n): string {
  return value === null ? t("venture.field.notAsked") : t(value ? "venture.field.yes" : "venture.field.no");
}
