"use client";
import type { OwnLevels } from "@etappe/api/own-levels";
import type { Said } from "@etappe/api/self-assessment-door";
import { useRef, useState } from "react";

export type Trouble = {
  readonly competence: string;
  readonly kind: "saving" | "saved" | "failed" | "gone" | "throttled";
  readonly seconds: number;
};

/** Levels as they were said, each saved at once and one after the other: what is pressed last is what stays. */
export function useSaying(own: OwnLevels, say: (competence: string, level: number) => Promise<Said>) {
  const [said, setSaid] = useState<ReadonlyMap<string, number>>(
    () => new Map(own.questions.flatMap(({ competence, said: level }) => (level ? [[competence, level.level]] : []))),
  );
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const before = useRef<Promise<void>>(Promise.resolve());

  function tell(competence: string, level: number) {
    const kept = said.get(competence) ?? null;
    setSaid((all) => new Map(all).set(competence, level));
    setTrouble({ competence, kind: "saving", seconds: 0 });
    before.current = before.current.then(async () => {
      const answer = await say(competence, level).catch(() => null);
      if (answer?.kind === "saved") return setTrouble({ competence, kind: "saved", seconds: 0 });
      // Nothing is shown as said that is not kept.
      setSaid((all) => (all.get(competence) === level ? without(all, competence, kept) : all));
      const kind = answer?.kind === "gone" || answer?.kind === "throttled" ? answer.kind : "failed";
      setTrouble({ competence, kind, seconds: answer?.kind === "throttled" ? answer.seconds : 0 });
    });
  }

  return { said, trouble, tell };
}

function without(all: ReadonlyMap<string, number>, competence: string, kept: number | null) {
  const next = new Map(all);
  if (kept === null) next.delete(competence);
  else next.set(competence, kept);
  return next;
}
