"use client";
import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";

export const TABS = ["edit", "preview", "try", "publish"] as const;
export type Tab = (typeof TABS)[number];

type Place = { readonly tab: Tab; readonly part: string | null };

/**
 * Where one is in a draft, as it stands in the address: which tab, and which part is open. The page follows at once
 * and asks the server for nothing, as the draft is here already; the browser's way back leads to the part before.
 */
export function usePlace() {
  const params = useSearchParams();
  const [place, setPlace] = useState<Place>(() => placeIn(params));
  useEffect(() => {
    const back = () => setPlace(placeIn(new URLSearchParams(window.location.search)));
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);
  return useMemo(() => {
    const go = (next: Place) => {
      window.history.pushState(null, "", `${window.location.pathname}${addressOf(next)}`);
      setPlace(next);
    };
    return {
      ...place,
      open: (part: string | null) => go({ tab: "edit", part }),
      goTo: (tab: Tab) => go({ ...place, tab }),
      hrefOf: (tab: Tab) => addressOf({ ...place, tab }),
    };
  }, [place]);
}

export type PlaceInDraft = ReturnType<typeof usePlace>;

function placeIn(params: { readonly get: (name: string) => string | null }): Place {
  return { tab: TABS.find((one) => one === params.get("tab")) ?? "edit", part: params.get("part") };
}

function addressOf({ tab, part }: Place): string {
  return `?${new URLSearchParams({ tab, ...(part === null ? {} : { part }) })}`;
}
