"use client";
import { Badge } from "@etappe/ui/badge";
import type { Content, Json } from "./draft-types.ts";
import type { Around } from "./field-value-view.tsx";
import type { Folded } from "./fold-rows.ts";
import type { PartForm } from "./form-shape.ts";
import { withValue } from "./json.ts";
import { fieldTrail, textIn } from "./part-words.ts";
import { rowSummary } from "./row-summary.ts";

type Props = {
  readonly folded: Exclude<Folded, { kind: "field" }>;
  readonly form: PartForm;
  readonly content: Content | null;
  readonly around: Around;
};

/** A row that came or went as a whole, by what it says of itself. */
export function ChangedRow({ folded, form, content, around }: Props) {
  const { t, locale } = around.i18n;
  const isAdded = folded.kind === "row-added";
  const [list = "", name = ""] = folded.field.split(".");
  const shape = form.fields.find((field) => field.name === list)?.shape;
  const row = folded.said.reduce<Content>(
    (built, { field, from, to }) => withValue(built, field.split(".").slice(2), (isAdded ? to : from) as Json),
    {},
  );
  const summary = shape?.kind === "list" ? rowSummary(shape.of, row, around, shape.numbered) : { title: "", note: "" };
  const label = textIn(row.label, locale) || textIn(row.text, locale) || summary.title || name;
  return (
    <div className="text-sm">
      <dt className="text-soft">{fieldTrail(form.fields, list, content, around.i18n).join(" › ")}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone={isAdded ? "hue-3" : "gap"} icon={isAdded ? "plus" : "minus"}>
          {t(isAdded ? "framework.changes.added" : "framework.changes.removed")}
        </Badge>
        <span className={isAdded ? "font-semibold" : "text-soft line-through"}>{label}</span>
        {summary.note ? <span className="text-soft">{summary.note}</span> : null}
      </dd>
    </div>
  );
}
