import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

export interface FieldsetProps {
  readonly legend: string;
  readonly hint?: ReactNode;
  /** Fields stand in as many columns as there is room for. */
  readonly columns?: 1 | 2 | 3 | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

const COLUMNS = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" } as const;

export function Fieldset({ legend, hint, columns = 1, children, className }: FieldsetProps) {
  return (
    <fieldset className={cx("min-w-0", className)}>
      <legend className="font-serif text-lg font-semibold">{legend}</legend>
      {hint ? <p className="mt-0.5 max-w-measure text-sm text-soft">{hint}</p> : null}
      <FieldGrid columns={columns}>{children}</FieldGrid>
    </fieldset>
  );
}

/** Fields without a legend. Heads align at the top, so that a long hint does not move its neighbour. */
export function FieldGrid({ columns = 1, children }: Pick<FieldsetProps, "columns" | "children">) {
  return <div className={cx("mt-4 grid items-start gap-x-6 gap-y-5", COLUMNS[columns])}>{children}</div>;
}

/** The buttons at the end of a form, and its saved state. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap items-center gap-2.5 max-sm:[&>button]:w-full">{children}</div>;
}
