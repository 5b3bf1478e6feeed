import type { I18n } from "../../i18n/i18n.ts";
import { languageName } from "../../i18n/language.ts";
import { SaidAbout } from "./said-about.tsx";
import type { Venture, Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly venture: Venture; readonly i18n: I18n };

/** How many people the venture will need in which role: a plan, and nothing about anybody. */
export function NeedsList({ workforce, venture, i18n }: Props) {
  const { t, words, day, locale } = i18n;
  const needs = workforce.needs.filter(({ ventureId }) => ventureId === venture.id);
  if (needs.length === 0) return null;
  return (
    <div className="mt-5">
      <h3>{t("workforce.needs.heading")}</h3>
      <p className="max-w-measure text-sm text-soft">{t("workforce.needs.help")}</p>
      <ul>
        {needs.map(({ id, role, people, language, dueOn }) => (
          <li key={id} className="border-b border-line py-2 last:border-0">
            <p>
              <strong>{words(role)}</strong>{" "}
              {t("workforce.needs.line", {
                people,
                date: day(dueOn),
                language: language === null ? "none" : "some",
                spoken: language === null ? "" : languageName(language, locale),
              })}
            </p>
            <SaidAbout
              thing={{ ventureId: venture.id, about: "need", aboutId: id }}
              named={words(role)}
              {...{ workforce, i18n }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
