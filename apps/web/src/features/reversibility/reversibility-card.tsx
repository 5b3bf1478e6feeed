import { Badge } from "@etappe/ui/badge";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { CardDialog } from "./card-dialog.tsx";
import type { Card, CardPlace } from "./card-draft.ts";

type Props = {
  readonly firmId: string;
  readonly place: CardPlace;
  readonly today: string;
  readonly mayEdit: boolean;
  readonly i18n: I18n;
};

/** One form in one country: what going back would take. A form without a card says that nobody has thought about it. */
export function ReversibilityCard({ firmId, place, today, mayEdit, i18n }: Props) {
  const { t, words, locale } = i18n;
  const { placementId, country, form, state, venture, exitBarrier, card } = place;
  const names = { form: words(form), country: countryName(country, locale) };
  const details = [
    t(`ladder.state.${state}`),
    venture,
    exitBarrier === null ? null : t("ladder.steps.barrier", { barrier: exitBarrier }),
  ];
  return (
    <li
      aria-labelledby={`card-${placementId}`}
      className={`min-w-0 rounded-md border px-4 py-3.5 ${card ? "border-line-strong bg-card" : "border-dashed border-line-strong print:hidden"}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 id={`card-${placementId}`}>
            {names.form}, {names.country}
          </h3>
          <p className="text-sm text-soft">{details.filter((detail) => detail).join(" · ")}</p>
        </div>
        {mayEdit ? <CardDialog {...{ firmId, placementId, card, today, names }} /> : null}
      </div>
      {card ? (
        <CardFacts card={card} i18n={i18n} />
      ) : (
        <p className="mt-2 text-sm text-faint italic">{t("reversibility.none")}</p>
      )}
    </li>
  );
}

function CardFacts({ card, i18n }: { readonly card: Card; readonly i18n: I18n }) {
  const { t, format, day } = i18n;
  const euros = (amount: number | null) =>
    amount === null ? null : format.number(amount, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const weeks = (count: number | null) => (count === null ? null : t("reversibility.weeks", { count }));
  const together = (...parts: readonly (string | null)[]) => parts.filter((part) => part).join("\n");
  const facts = [
    ["sunk", together(euros(card.sunkCost), card.sunkResources)],
    ["notice", together(weeks(card.noticeWeeks), card.noticeNote)],
    ["leaving", [euros(card.leavingCost), weeks(card.leavingWeeks)].filter((part) => part).join(", ")],
    ["knowHow", card.knowHowExposed],
    ["trigger", card.exitTrigger],
  ] as const;
  return (
    <dl className="mt-3 grid gap-x-5 gap-y-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {facts.map(([key, value]) => (
        <div key={key} className="contents">
          <dt className="text-sm text-soft max-sm:mt-1 sm:pt-px">{t(`reversibility.fact.${key}`)}</dt>
          <dd className={value ? "whitespace-pre-line" : "text-faint italic"}>{value || t("reversibility.unknown")}</dd>
        </div>
      ))}
      <div className="contents">
        <dt className="text-sm text-soft max-sm:mt-1 sm:pt-px">{t("reversibility.fact.nextLook")}</dt>
        <dd className={card.nextLook === null ? "text-faint italic" : ""}>
          {card.nextLook === null ? (
            t("reversibility.noLook")
          ) : card.isOverdue ? (
            <Badge tone="gap" icon="alert">
              {t("reversibility.overdue", { date: day(card.nextLook) })}
            </Badge>
          ) : (
            day(card.nextLook)
          )}
        </dd>
      </div>
    </dl>
  );
}
