import type { Fault } from "./draft-types.ts";

/** A text that is missing in every language is missed once: that the field is empty says nothing more. */
export function withoutDoubles(faults: readonly Fault[]): readonly Fault[] {
  const placeOf = ({ kind, key, field }: Fault) => `${kind}/${key}/${field}`;
  const texts = new Set(faults.filter(({ because }) => because === "text-missing").map(placeOf));
  return faults.filter((fault) => fault.because !== "missing" || !texts.has(placeOf(fault)));
}
