"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { useEffect, useId, useState } from "react";
import { useField } from "./form-context.tsx";
import type { FormField, FormShape } from "./form-shape.ts";
import { rowSummary } from "./row-summary.ts";

type Props = {
  readonly path: readonly string[];
  readonly shape: Extract<FormShape, { kind: "list" }>;
  readonly index: number;
  readonly count: number;
  readonly startsOpen: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** One row: closed it says what it is, open it is a form. */
export function RowEntry({ path, shape, index, count, startsOpen, onMove, onRemove }: Props) {
  const { form, place, value } = useField(path);
  const { t } = form.i18n;
  const [isOpen, setOpen] = useState(startsOpen);
  const body = useId();
  const faults = form.faults.filter(({ field }) => field === place || field.startsWith(`${place}.`)).length;
  const { jump } = form;
  useEffect(() => {
    if (jump && (jump.field === place || jump.field.startsWith(`${place}.`))) setOpen(true);
  }, [jump, place]);
  const number = shape.numbered === null ? index + 1 : index;
  const name = t("framework.name.rowNumbered", { row: shape.row, number });
  const summary = rowSummary(shape.of, value, form, shape.numbered);
  return (
    <li className="border-b border-line" data-field={place}>
      <div className="flex flex-wrap items-center gap-x-1 gap-y-0.5 py-1">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-9 min-w-0 flex-1 basis-48 cursor-pointer items-start gap-1.5 rounded-sm py-1.5 text-start hover:text-accent pointer-coarse:min-h-11"
        >
          <Icon
            name="right"
            size={14}
            className={`mt-0.5 shrink-0 transition-transform ${isOpen ? "rotate-90" : ""}`}
          />
          <span className="min-w-0">
            <span className="text-soft">{name}</span>{" "}
            <span className="font-semibold">{summary.title || t("framework.name.none")}</span>
            {summary.note ? <span className="block text-xs text-soft">{summary.note}</span> : null}
          </span>
          {faults > 0 ? (
            <span className="ms-auto inline-flex shrink-0 items-center gap-1 text-xs font-semibold text-gap">
              <Icon name="alert" size={13} />
              {t("framework.fault.count", { count: faults })}
            </span>
          ) : null}
        </button>
        {form.isReadOnly ? null : (
          <span className="flex shrink-0">
            <RowButton
              label={t("framework.rows.up", { name })}
              isDisabled={index === 0}
              icon="down"
              isTurned
              onPress={() => onMove(index - 1)}
            />
            <RowButton
              label={t("framework.rows.down", { name })}
              isDisabled={index === count - 1}
              icon="down"
              onPress={() => onMove(index + 1)}
            />
            <RowButton label={t("framework.rows.remove", { name })} icon="cross" onPress={onRemove} />
          </span>
        )}
      </div>
      <div id={body} hidden={!isOpen} className="pb-5 ps-5">
        {isOpen ? form.draw(...rowFields(shape, path)) : null}
      </div>
    </li>
  );
}

/** The fields of a row and where they stand; what is its number already is not asked again. */
function rowFields(
  { of, row, numbered }: Props["shape"],
  path: readonly string[],
): [readonly FormField[], readonly string[]] {
  if (of.kind === "group") return [of.fields.filter(({ name }) => name !== numbered), path];
  const name = path.at(-1) ?? "";
  return [[{ name, label: row, help: "", optional: false, shape: of }], path.slice(0, -1)];
}

type ButtonProps = {
  readonly label: string;
  readonly icon: "down" | "cross";
  readonly isTurned?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

function RowButton({ label, icon, isTurned = false, isDisabled = false, onPress }: ButtonProps) {
  return (
    <Button size="small" variant="quiet" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      <Icon name={icon} size={15} className={isTurned ? "shrink-0 rotate-180" : "shrink-0"} />
    </Button>
  );
}
