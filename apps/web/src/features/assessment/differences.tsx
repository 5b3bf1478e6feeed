import type { AnswerKind } from "@etappe/domain/answer";
import { Notice } from "@etappe/ui/notice";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { hrefOf } from "./answer-board.tsx";
import type { Assessment, Item } from "./answer-row.tsx";
import { keyOf } from "./autosave.ts";
import { SpreadText } from "./rated-views.tsx";
import type { Place } from "./waiting-room.ts";

type Props = {
  readonly place: Place;
  readonly kind: AnswerKind;
  readonly items: readonly Item[];
  readonly rated: Assessment["rated"];
  readonly i18n: I18n;
};

/** Where people see it differently: what to talk about, in one place. Nothing while nobody has rated. */
export function Differences({ place, kind, items, rated, i18n }: Props) {
  const { t, words } = i18n;
  const ofKind = rated.filter((one) => one.kind === kind);
  if (ofKind.length === 0) return null;
  const people = new Set(ofKind.flatMap(({ ratings }) => ratings.map(({ by, side }) => `${side} ${by}`))).size;
  const apart = items.flatMap((item) => {
    const one = ofKind.find((candidate) => candidate.item === item.key);
    return one?.spread.agreement === "apart" ? [{ item, spread: one.spread }] : [];
  });
  return (
    <Notice
      tone={apart.length > 0 ? "warning" : "info"}
      role="note"
      title={t("rating.differences.title", { count: apart.length, people })}
    >
      {apart.length > 0 ? (
        <ul className="flex flex-col gap-0.5">
          {apart.map(({ item, spread }) => (
            <li key={item.key}>
              <Link href={hrefOf(keyOf(kind, item.key), place)} className="text-link">
                {words(item.label)}
              </Link>{" "}
              <span className="text-sm text-soft">
                <SpreadText spread={spread} i18n={i18n} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-1 text-sm">{t("rating.differences.hint")}</p>
    </Notice>
  );
}
