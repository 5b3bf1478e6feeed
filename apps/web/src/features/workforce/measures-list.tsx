import type { I18n } from "../../i18n/i18n.ts";
import { languageName } from "../../i18n/language.ts";
import { SaidAbout } from "./said-about.tsx";
import type { Venture, Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly venture: Venture; readonly i18n: I18n };

/** What is done so that people can do what is asked of them: kind, numbers and dates, nobody by name. */
export function MeasuresList({ workforce, venture, i18n }: Props) {
  const { t, words, day, locale } = i18n;
  const measures = workforce.measures.filter(({ ventureId }) => ventureId === venture.id || ventureId === null);
  if (measures.length === 0) return null;
  return (
    <div className="mt-5">
      <h3>{t("workforce.measures.heading")}</h3>
      <ul>
        {measures.map((measure) => {
          const { competence, people, startOn, dueOn, role } = measure;
          const spoken = competence.language === null ? "" : ` (${languageName(competence.language, locale)})`;
          return (
            <li key={measure.id} className="border-b border-line py-2 last:border-0">
              <p>
                <strong>{measure.title}</strong>{" "}
                <span className="text-soft">{t(`roadmap.state.${measure.state}`)}</span>
              </p>
              <p className="text-sm text-soft">
                {t("workforce.measures.line", {
                  competence: `${words(competence.label)}${spoken}`,
                  people,
                  dates: startOn === null ? "due" : "span",
                  start: startOn === null ? "" : day(startOn),
                  due: day(dueOn),
                })}
                {role === null ? null : ` · ${words(role)}`}
              </p>
              <SaidAbout
                thing={{ ventureId: venture.id, about: "measure", aboutId: measure.id }}
                named={measure.title}
                {...{ workforce, i18n }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
