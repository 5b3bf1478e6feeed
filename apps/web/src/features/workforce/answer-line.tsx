import { Icon } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";
import { SaidAbout } from "./said-about.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";
import type { Answer, Burden, Workforce } from "./workforce.ts";

type Props = {
  readonly workforce: Workforce;
  readonly burden: Burden;
  readonly answer: Answer;
  /** What the burden is called. */
  readonly named: string;
  readonly i18n: I18n;
};

/** An agreement: what, with whom, when, until when and where it is written; and when it ended, why. */
export function AnswerLine({ workforce, burden, answer, named, i18n }: Props) {
  const { t, words, day } = i18n;
  const { agreedWith, agreedOn, validUntil, document, takenBackOn, takenBackWhy, isInForce } = answer;
  const thing = { ventureId: burden.ventureId, about: "answer", aboutId: answer.id } as const;
  return (
    <li className="mt-1.5 flex gap-2">
      <Icon
        name={isInForce ? "check" : "minus"}
        className={`mt-1 shrink-0 ${isInForce ? "text-accent" : "text-soft"}`}
      />
      <div className="min-w-0">
        <p className={isInForce ? "" : "text-soft"}>
          <strong>{words(answer.label)}</strong>{" "}
          {validUntil === null
            ? t("workforce.answer.open", { who: agreedWith, date: day(agreedOn) })
            : t("workforce.answer.until", { who: agreedWith, date: day(agreedOn), until: day(validUntil) })}
        </p>
        {document === "" ? null : <p className="text-sm text-soft">{t("workforce.answer.written", { document })}</p>}
        {takenBackOn === null ? null : (
          <p className="text-sm text-soft">
            {t("workforce.answer.takenBack", { date: day(takenBackOn), why: takenBackWhy })}
          </p>
        )}
        {isInForce || takenBackOn !== null ? null : <p className="text-sm text-gap">{t("workforce.answer.over")}</p>}
        {workforce.mayEdit && takenBackOn === null ? (
          // What one reads stands in one line; the button's room is beside it.
          <p className="-ms-2.5">
            <TakeBackDialog firmId={workforce.firm.id} answer={answer} named={`${words(answer.label)}, ${named}`} />
          </p>
        ) : null}
        <SaidAbout named={`${words(answer.label)}, ${named}`} {...{ workforce, thing, i18n }} />
      </div>
    </li>
  );
}
