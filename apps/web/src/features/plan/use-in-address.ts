"use client";
import { useState } from "react";

/** A choice of how to look at something: it takes effect at once, and stands in the page's address for whoever is sent it. */
export function useInAddress<Value extends string>(name: string, initial: Value) {
  const [value, setValue] = useState(initial);
  const choose = (next: Value) => {
    setValue(next);
    const url = new URL(window.location.href);
    url.searchParams.set(name, next);
    window.history.replaceState(null, "", url);
  };
  return [value, choose] as const;
}
