"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { useState } from "react";
import type { Json } from "./draft-types.ts";
import { type FieldProps, useField } from "./form-context.tsx";
import type { FormShape } from "./form-shape.ts";
import { isRecord } from "./json.ts";
import { freeKey, keyFrom, newRow } from "./new-part.ts";
import { RowEntry } from "./row-entry.tsx";

type ListShape = Extract<FormShape, { kind: "list" }>;
type Props = FieldProps & { readonly shape: ListShape };

/** Rows within a part: levels, indicators, risks, requirements. They are added, taken away and moved by buttons. */
export function RowList({ path, label, help, shape }: Props) {
  const { form, place, value, error, set } = useField(path);
  const { t } = form.i18n;
  const [opened, setOpened] = useState<number | null>(null);
  const [said, say] = useState("");
  const rows = Array.isArray(value) ? value : [];
  const write = (next: readonly Json[]) => set(numbered(next, shape) as Json);

  function add() {
    write([...rows, keyed(newRow(shape.of, form.source), shape, rows)]);
    setOpened(rows.length);
    say(t("framework.rows.added", { row: shape.row, number: rows.length + 1 }));
  }

  function move(from: number, to: number) {
    const next = [...rows];
    const [row] = next.splice(from, 1);
    if (row === undefined) return;
    next.splice(to, 0, row);
    write(next);
    say(t("framework.rows.moved", { row: shape.row, number: to + 1 }));
  }

  function remove(at: number) {
    write(rows.filter((_, index) => index !== at));
    setOpened(null);
    say(t("framework.rows.removed", { row: shape.row }));
  }

  return (
    <fieldset data-field={place} className="min-w-0">
      <legend className="text-sm font-semibold">
        {label} <span className="ms-1 font-normal text-soft">{rows.length}</span>
      </legend>
      <p className="mb-2 text-xs text-soft">{help}</p>
      {error ? (
        <p className="mb-2 flex items-start gap-1.5 text-sm font-semibold text-gap">
          <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
          {error}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ol className="border-t border-line">
          {rows.map((_, index) => (
            <RowEntry
              // A row has no name that stays while it is written; its place is what it is edited by.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={`${rows.length} ${index}`}
              path={[...path, String(index)]}
              shape={shape}
              index={index}
              count={rows.length}
              startsOpen={opened === index}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      ) : null}
      {form.isReadOnly ? null : (
        <Button size="small" className="mt-2.5" onPress={add}>
          <Icon name="plus" size={14} />
          {t("framework.rows.add", { row: shape.row })}
        </Button>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

function numbered(rows: readonly Json[], { numbered: field }: ListShape): readonly Json[] {
  return field === null ? rows : rows.map((row, index) => (isRecord(row) ? { ...row, [field]: index } : row));
}

/** A row with a key of its own gets one that is free; nobody has to think of one before there are words. */
function keyed(row: Json, { of, row: name }: ListShape, rows: readonly Json[]): Json {
  if (!isRecord(row) || of.kind !== "group" || !of.fields.some(({ shape }) => shape.kind === "key")) return row;
  const taken = rows.flatMap((one) => (isRecord(one) ? [String(one.key)] : []));
  return { key: freeKey(keyFrom(name), taken), ...row };
}
