"use client";
import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes whoever tried to save to the first field that is missing or wrong: in a long form it
 * may be out of sight. `tried` counts the attempts, so that a second one leads there again.
 */
export function useFaultFocus(tried: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tried === 0) return;
    form.current
      ?.querySelector<HTMLElement>("[data-invalid] :is(input, textarea, button, [role='spinbutton'])")
      ?.focus();
  }, [tried]);
  return form;
}
