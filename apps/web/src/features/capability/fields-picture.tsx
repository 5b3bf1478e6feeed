"use client";
import { BarPair } from "@etappe/ui/bar-pair";
import type { I18n } from "../../i18n/i18n.ts";
import type { Evaluation } from "../assessment/answer-outcome.ts";
import { rowId } from "../assessment/answer-row.tsx";
import { keyOf } from "../assessment/autosave.ts";
import { isThin } from "../assessment/weights.ts";
import { type Stand, shortOf } from "./gap.ts";
import { GapMark } from "./gap-mark.tsx";

type Props = { readonly evaluation: Evaluation; readonly stands: readonly Stand[]; readonly i18n: I18n };

/** How far each of the fields is, on how many answers that rests, and where it falls short. */
export function FieldsPicture({ evaluation, stands, i18n }: Props) {
  const { t } = i18n;
  const { gaps, unknown } = shortOf(stands);
  const isAsked = stands.some(({ required }) => required > 0);
  return (
    <div className="flex flex-col gap-6">
      <ul className="flex flex-col gap-4">
        {evaluation.capability.map((field) => (
          <li key={field.key}>
            <FieldScore field={field} i18n={i18n} />
          </li>
        ))}
      </ul>
      {isAsked ? (
        <>
          <Shortfall title={t("capability.list.gaps", { count: gaps.length })} stands={gaps} i18n={i18n} />
          <Shortfall title={t("capability.list.unknown", { count: unknown.length })} stands={unknown} i18n={i18n} />
        </>
      ) : (
        <p className="max-w-measure">{t("capability.list.nothingAsked")}</p>
      )}
    </div>
  );
}

function FieldScore({ field, i18n }: { readonly field: Evaluation["capability"][number]; readonly i18n: I18n }) {
  const { t, words, format } = i18n;
  const label = words(field.label);
  const score = field.score === null ? t("capability.field.noScore") : format.number(field.score, "whole");
  const { answered, applicable, gaps, unknown } = field;
  return (
    <>
      <BarPair
        title={t("capability.field.title", { label, score })}
        bars={[{ label, value: field.score, valueText: score, tone: "accent", isThin: isThin(field) }]}
        showsLabels
        width={300}
      />
      <p className="text-sm text-soft">{t("capability.field.facts", { answered, applicable, gaps, unknown })}</p>
    </>
  );
}

function Shortfall({ title, stands, i18n }: Pick<Props, "stands" | "i18n"> & { readonly title: string }) {
  const { t, words } = i18n;
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      {stands.length === 0 ? null : (
        <ul className="mt-1.5 flex flex-col">
          {stands.map((stand) => (
            <li key={stand.criterion.key} className="flex flex-wrap items-center gap-x-2.5 border-b border-line py-1.5">
              <a href={`#${rowId(keyOf("capability", stand.criterion.key))}`} className="text-link inline-block py-0.5">
                {words(stand.criterion.label)}
              </a>
              <span className="text-sm text-soft">
                {typeof stand.actual === "number"
                  ? t("capability.list.levels", { actual: stand.actual, required: stand.required })
                  : t("capability.list.required", { required: stand.required })}
              </span>
              <GapMark stand={stand} i18n={i18n} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
