/** The questionnaire that a framework makes, as far as its parts can be read while they are written. */
import type { Content, Json, PlainPart } from "./draft-types.ts";
import { isRecord } from "./json.ts";

export type Side = "house" | "firm";
type Language = "de" | "en";

export type PreviewLevel = { readonly label: string; readonly anchor: string };
export type PreviewQuestion = {
  readonly place: string;
  readonly label: string;
  readonly help: string;
  /** Empty where no scale is chosen, or it has no levels yet. */
  readonly levels: readonly PreviewLevel[];
  readonly scale: string;
  readonly weight: number | null;
  readonly isInternal: boolean;
};
export type PreviewSection = {
  readonly key: string;
  readonly title: string;
  readonly questions: readonly PreviewQuestion[];
};

export const IMPULSE_GROUPS = ["general", "easier-entry", "pressure"] as const;

/** What each side is asked, in order. A firm is asked what is shared with it: impulses and criteria, not its capability. */
export function previewOf(
  parts: readonly PlainPart[],
  side: Side,
  language: Language,
  titles: Readonly<Record<(typeof IMPULSE_GROUPS)[number], string>>,
): readonly PreviewSection[] {
  const scales = new Map(parts.filter(({ kind }) => kind === "scale").map(({ key, content }) => [key, content]));
  const asked = (kind: PlainPart["kind"], field: string, value: string) =>
    parts
      .filter((part) => part.kind === kind && part.content[field] === value)
      .filter(({ content }) => side === "house" || content.visibility !== "internal")
      .map((part) => questionOf(part, scales, language));
  const under = (kind: PlainPart["kind"]) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ key, content }) => ({ key, title: textOf(content.label, language) }));
  const sections = [
    ...IMPULSE_GROUPS.map((key) => ({ key, title: titles[key], questions: asked("impulse", "group", key) })),
    ...under("dimension").map(({ key, title }) => ({ key, title, questions: asked("criterion", "dimension", key) })),
    ...(side === "house" ? under("field") : []).map(({ key, title }) => ({
      ...{ key: `field ${key}`, title },
      questions: asked("capability-criterion", "field", key),
    })),
  ];
  return sections.filter(({ questions }) => questions.length > 0);
}

function questionOf({ kind, key, content }: PlainPart, scales: ReadonlyMap<string, Content>, language: Language) {
  const scale = scales.get(String(content.scale));
  const levels = scale && Array.isArray(scale.levels) ? scale.levels.filter(isRecord) : [];
  return {
    place: `${kind}/${key}`,
    label: textOf(content.label, language) || key,
    help: textOf(content.help, language),
    levels: levels.map(({ label, anchor }) => ({ label: textOf(label, language), anchor: textOf(anchor, language) })),
    scale: scale ? textOf(scale.label, language) : "",
    weight: typeof content.weight === "number" ? content.weight : null,
    isInternal: content.visibility === "internal",
  };
}

/** In the questionnaire a gap is filled with the other language, so that nobody ever sees nothing. */
function textOf(text: Json | undefined, language: Language): string {
  if (!isRecord(text)) return "";
  const [first, second] = language === "de" ? [text.de, text.en] : [text.en, text.de];
  const written = [first, second].find((one) => typeof one === "string" && one.trim() !== "");
  return typeof written === "string" ? written : "";
}
