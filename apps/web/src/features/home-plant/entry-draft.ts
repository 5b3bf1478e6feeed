/** An entry of the home plant's ledger while it is being written. */
import type { HomePlantKind } from "@etappe/domain/home-plant";
import type { Entry, Plant } from "./home-plant.ts";

/** What the list of functions offers beside the framework's: words of one's own. */
export const OWN_WORDS = "own-words";

export type EntryDraft = {
  readonly ventureId: string | null;
  readonly happenedOn: string | null;
  readonly kind: HomePlantKind;
  readonly role: string | null;
  /** A function's key, OWN_WORDS, or null while nothing is chosen. */
  readonly task: string | null;
  readonly ownWords: string;
  readonly jobs: number | null;
  readonly jobsSubject: string;
  readonly note: string;
};

export function draftOf(corrects: Entry | null, plant: Plant): EntryDraft {
  const empty = { role: null, task: null, ownWords: "", jobs: null, jobsSubject: "", note: "" };
  if (!corrects) {
    const running = plant.ventures.filter((venture) => venture.running);
    const only = running.length === 1 ? running[0]?.id : undefined;
    return { ...empty, ventureId: only ?? null, happenedOn: plant.today, kind: "role" };
  }
  const { ventureId, happenedOn, kind, subject, jobs, note } = corrects;
  const same = { ...empty, ventureId, happenedOn, kind, note };
  if (kind === "role") return { ...same, role: subject };
  if (kind === "jobs") return { ...same, jobs, jobsSubject: subject };
  const isKnown = plant.functionItems.some(({ key }) => key === subject);
  return isKnown ? { ...same, task: subject } : { ...same, task: OWN_WORDS, ownWords: subject };
}

/** What is to be recorded, or null while something is missing. */
export function happenedIn({ kind, role, task, ownWords, jobs, jobsSubject }: EntryDraft) {
  switch (kind) {
    case "role":
      return role === null ? null : { kind, subject: role };
    case "jobs":
      return jobs === null || jobs === 0 || jobsSubject.trim() === "" ? null : { kind, subject: jobsSubject, jobs };
    default: {
      const subject = task === OWN_WORDS ? ownWords.trim() : (task ?? "");
      return subject === "" ? null : { kind, subject };
    }
  }
}
