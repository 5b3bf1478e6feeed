import { KINDS } from "@etappe/domain/matrix";
import { Figure } from "@etappe/ui/figure";
import { PartSample, PartsBar } from "@etappe/ui/parts-bar";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { competenceLabel } from "./competence-label.ts";
import { competenceOfEntry, type Gaps } from "./gap-filter.ts";

type Props = { readonly place: StaffPlace; readonly gaps: Gaps; readonly i18n: I18n };

/** Of those who need a competence in their roles, how many reach the level, by kind. */
export function CoverageBars({ place, gaps, i18n }: Props) {
  const { t } = i18n;
  if (gaps.coverage.length === 0) return null;
  const kinds = KINDS.map((kind) => ({
    kind,
    lines: gaps.coverage.filter((line) => competenceOfEntry(line, gaps)?.kind === kind),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t("qualification.gaps.coverage.title")}</h2>
      <p className="mt-1 mb-4 max-w-measure text-sm text-soft">{t("qualification.gaps.coverage.intro")}</p>
      <Figure
        legend={(["filled", "open", "missing"] as const).map((part) => ({
          sample: <PartSample part={part} />,
          text: t(`qualification.gaps.coverage.${part}`),
        }))}
        caption={gaps.basis === "by-hand" ? t("qualification.gaps.coverage.twice") : undefined}
      >
        <div className="grid gap-x-10 gap-y-7 lg:grid-cols-2">
          {kinds.map(({ kind, lines }) => (
            <div key={kind}>
              <h3 className="border-b border-line-strong pb-1">{t(`qualification.gaps.kind.${kind}`)}</h3>
              <ul>
                {lines.map((line) => (
                  <Line key={line.competence} {...{ place, gaps, line, i18n }} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      </Figure>
    </section>
  );
}

function Line({ place, gaps, line, i18n }: Props & { readonly line: Gaps["coverage"][number] }) {
  const { t } = i18n;
  const { competence, holders, met, unknown } = line;
  const name = competenceLabel(competence, gaps.competences, i18n);
  const said = t("qualification.gaps.coverage.said", { met, holders, unknown });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-line py-2">
      <AppLink
        href={`${paths.staff(place, "qualification")}?competence=${encodeURIComponent(competence)}`}
        className="inline-flex min-h-6 items-center font-semibold hover:text-accent hover:underline pointer-coarse:min-h-11"
      >
        {name}
      </AppLink>
      <span className="text-end text-sm tabular-nums text-soft">{said}</span>
      <div className="col-span-2">
        <PartsBar title={`${name}: ${said}`} total={holders} filled={met} open={unknown} />
      </div>
    </li>
  );
}
