import type { PersonKey } from "./people.ts";
import type { Caller } from "./stage.ts";

/** Something that somebody does on a day; the story's lead where nobody is named. */
export type Deed = {
  readonly on: number;
  readonly by?: PersonKey;
  readonly play: (caller: Caller, at: At) => Promise<void>;
};

export type At = {
  /** The calendar day, so many days from today. */
  readonly day: (on: number) => string;
  /** An id made on the day of the deed. */
  readonly newId: () => string;
};

/** A row that later deeds go on with, at the version that this loading knows. */
export type Kept = { readonly id: string; version: number };
