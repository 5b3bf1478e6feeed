import type { ReactNode } from "react";
import { Disclosure } from "./disclosure.tsx";

export interface FigureProps {
  /** The drawing. */
  readonly children: ReactNode;
  /** The same as a table, and what opens it. */
  readonly twin?: { readonly label: string; readonly table: ReactNode } | undefined;
  /** How to read it, on what basis, from where. */
  readonly caption?: ReactNode;
  readonly legend?: readonly LegendEntry[] | undefined;
  readonly className?: string | undefined;
}

export interface LegendEntry {
  readonly sample: ReactNode;
  readonly text: string;
}

export function Figure({ children, twin, caption, legend, className }: FigureProps) {
  return (
    <figure className={className}>
      {children}
      {legend ? (
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-xs text-soft">
          {legend.map((entry) => (
            <li key={entry.text} className="inline-flex items-center gap-2">
              {entry.sample}
              {entry.text}
            </li>
          ))}
        </ul>
      ) : null}
      {caption ? <figcaption className="mt-2 max-w-measure text-xs text-soft">{caption}</figcaption> : null}
      {twin ? (
        <Disclosure summary={twin.label} className="mt-2 print:hidden">
          {twin.table}
        </Disclosure>
      ) : null}
    </figure>
  );
}
