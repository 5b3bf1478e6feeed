import type { I18n } from "../../i18n/i18n.ts";

/** What the cells mean, with an example of each. */
export function MatrixLegend({ rows, i18n: { t } }: { readonly rows: "people" | "roles"; readonly i18n: I18n }) {
  const signs =
    rows === "people"
      ? ([
          ["4 → 3", "✓", "bg-card", "met"],
          ["2 → 3", "−1", "bg-gap-soft", "short"],
          ["A1 → B2", "−3", "bg-[color-mix(in_srgb,var(--gap)_26%,var(--card))]", "farShort"],
          ["? → 3", "", "bg-[repeating-linear-gradient(135deg,var(--card)_0_5px,var(--fill)_5px_10px)]", "unknown"],
          ["·", "", "bg-card", "nothing"],
        ] as const)
      : ([
          ["5 / 5", "✓", "bg-card", "roleMet"],
          ["3 / 5", "−2", "bg-gap-soft", "roleShort"],
          [
            "3 / 5",
            "2 ?",
            "bg-[repeating-linear-gradient(135deg,var(--card)_0_5px,var(--fill)_5px_10px)]",
            "roleUnknown",
          ],
          ["?", "", "bg-[repeating-linear-gradient(135deg,var(--card)_0_5px,var(--fill)_5px_10px)]", "roleNotShown"],
        ] as const);
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-xs text-soft">
      {signs.map(([text, mark, look, key]) => (
        <li key={key} className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className={`flex h-8 w-16 shrink-0 flex-col items-center justify-center rounded-sm border border-line leading-tight text-ink ${look}`}
          >
            <span className="text-2xs">{text}</span>
            {mark ? <span className="text-2xs font-semibold">{mark}</span> : null}
          </span>
          <span className="max-w-60">{t(`qualification.matrix.legend.${key}`)}</span>
        </li>
      ))}
    </ul>
  );
}
