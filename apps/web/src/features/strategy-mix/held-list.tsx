import type { I18n } from "../../i18n/i18n.ts";
import type { Venture } from "../venture/venture-draft.ts";
import { type AssignChoices, AssignDialog } from "./assign-dialog.tsx";
import { EndDialog } from "./end-dialog.tsx";
import type { Mix, Place } from "./mix-table.ts";

type Props = {
  readonly firmId: string;
  readonly venture: Venture;
  readonly mix: Mix;
  readonly choices: AssignChoices;
  readonly placeName: (place: Place) => string;
  readonly i18n: I18n;
};

/** Each strategy that holds, with its reason: a weight without a why says nothing in two years. */
export function HeldList({ firmId, venture, mix, choices, placeName, i18n }: Props) {
  const { t, words, day, format } = i18n;
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t("strategyMix.held.title")}</h2>
      <ul className="mt-1">
        {mix.held.map((assignment) => {
          const strategy = words(assignment.label);
          const place = placeName(assignment.country);
          return (
            <li
              key={assignment.id}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3 last:border-0"
            >
              <div className="min-w-0 flex-1 basis-72">
                <p>
                  <strong>{strategy}</strong>{" "}
                  <span className="text-soft">
                    {t("strategyMix.held.line", { place, weight: format.number(assignment.weight, "oneDecimal") })},{" "}
                    {t("strategyMix.held.since", { date: day(assignment.heldFrom) })}
                  </span>
                </p>
                <p className="mt-0.5 max-w-measure whitespace-pre-line">{assignment.why}</p>
              </div>
              {venture.mayEdit ? (
                <div className="-ms-2.5 flex flex-wrap gap-1">
                  <AssignDialog
                    firmId={firmId}
                    ventureId={venture.id}
                    choices={choices}
                    change={assignment}
                    label={t("strategyMix.held.reweigh")}
                    name={t("strategyMix.held.reweighNamed", { strategy, place })}
                  />
                  <EndDialog
                    firmId={firmId}
                    ventureId={venture.id}
                    assignmentId={assignment.id}
                    strategy={strategy}
                    place={place}
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
