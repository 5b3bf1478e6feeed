import type { I18n } from "../../i18n/i18n.ts";
import { wordDiff } from "./word-diff.ts";

type Props = { readonly before: string; readonly after: string; readonly i18n: I18n };

/** The text after, with what was taken out struck through and what was put in underlined; readers hear both named. */
export function TextDifference({ before, after, i18n: { t } }: Props) {
  const parts = wordDiff(before, after);
  // Written anew: both texts stand beside each other anyway.
  if (parts.every(({ kind }) => kind !== "same")) return <span className="whitespace-pre-line">{after}</span>;
  return (
    <span className="whitespace-pre-line">
      {withPlaces(parts).map(({ place, kind, text }) => {
        if (kind === "same") return <span key={place}>{text}</span>;
        const Marked = kind === "out" ? "del" : "ins";
        return (
          <Marked
            key={place}
            className={kind === "out" ? "text-soft line-through" : "bg-accent-soft font-semibold underline"}
          >
            <span className="sr-only">{t(`decision.history.${kind}`)} </span>
            {text}
          </Marked>
        );
      })}
    </span>
  );
}

/** A part is told from the others by where it begins. */
function withPlaces(parts: ReturnType<typeof wordDiff>) {
  let place = 0;
  return parts.map((part) => {
    const at = place;
    place += part.text.length;
    return { ...part, place: `${at}-${part.kind}` };
  });
}
