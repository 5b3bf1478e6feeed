import type { I18n } from "../../i18n/i18n.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { AnswerLine } from "./answer-line.tsx";
import { LevelMark } from "./level-mark.tsx";
import { SaidAbout } from "./said-about.tsx";
import { StandBadge } from "./stand-badge.tsx";
import { type Burden, inOrder, type Venture, type Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly venture: Venture; readonly i18n: I18n };

/** Burdens with what was agreed about them: the open ones first. */
export function BurdenList({ workforce, venture, i18n }: Props) {
  const burdens = inOrder(workforce.burdens.filter(({ ventureId }) => ventureId === venture.id));
  if (burdens.length === 0) return null;
  return (
    <div className="mt-5">
      <h3>{i18n.t("workforce.answer.heading")}</h3>
      <ul>
        {burdens.map((burden) => (
          <Entry key={burden.id} {...{ workforce, venture, burden, i18n }} />
        ))}
      </ul>
    </div>
  );
}

function Entry({ workforce, venture, burden, i18n }: Props & { readonly burden: Burden }) {
  const { t, words } = i18n;
  const { terms, firm, today } = workforce;
  const label = terms.burdens.find(({ key }) => key === burden.burden)?.label;
  const named = `${label ? words(label) : burden.burden}: ${words(burden.who)}`;
  return (
    <li id={`burden-${burden.id}`} className="border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <strong className="min-w-0">{named}</strong>
          <LevelMark level={burden.level} terms={terms} i18n={i18n} />
          <StandBadge burden={burden} terms={terms} i18n={i18n} />
        </p>
        {workforce.mayEdit && venture.state === "running" ? (
          <AnswerDialog {...{ firmId: firm.id, burdenId: burden.id, terms, today, named }} />
        ) : null}
      </div>
      {burden.answers.length === 0 ? (
        <p className="text-sm text-soft">{t("workforce.answer.none")}</p>
      ) : (
        <ul className="mt-1">
          {burden.answers.map((answer) => (
            <AnswerLine key={answer.id} {...{ workforce, burden, answer, named, i18n }} />
          ))}
        </ul>
      )}
      <SaidAbout
        thing={{ ventureId: venture.id, about: "burden", aboutId: burden.id }}
        {...{ workforce, named, i18n }}
      />
    </li>
  );
}
