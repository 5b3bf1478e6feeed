/** An option while somebody writes it down: its arguments a line each, and what became of it. */
import type { DecisionOption } from "@etappe/domain/decision";

export const OPTION_STATES = ["chosen", "kept-open", "dropped"] as const;
export type OptionState = (typeof OPTION_STATES)[number];

export type OptionDraft = {
  readonly id: number;
  readonly text: string;
  readonly state: OptionState;
  readonly pros: string;
  readonly cons: string;
};

export function bareOption(id: number, text: string, state: OptionState): OptionDraft {
  return { id, text, state, pros: "", cons: "" };
}

export function stateOf({ chosen, keptOpen }: Pick<DecisionOption, "chosen" | "keptOpen">): OptionState {
  return chosen ? "chosen" : keptOpen ? "kept-open" : "dropped";
}

export function optionOf(option: DecisionOption, id: number): OptionDraft {
  const { text, pros, cons } = option;
  return { id, text, state: stateOf(option), pros: pros.join("\n"), cons: cons.join("\n") };
}

/** The options as the API takes them. One that nobody wrote anything into is none. */
export function optionsOf(drafts: readonly OptionDraft[]): DecisionOption[] {
  return drafts
    .filter(({ text, pros, cons }) => [text, pros, cons].some((said) => said.trim() !== ""))
    .map(({ text, state, pros, cons }) => ({
      text,
      pros: argumentsOf(pros),
      cons: argumentsOf(cons),
      chosen: state === "chosen",
      keptOpen: state === "kept-open",
    }));
}

/** Only one is the chosen one: whoever was it before is let go. */
export function withState(drafts: readonly OptionDraft[], id: number, state: OptionState): readonly OptionDraft[] {
  return drafts.map((draft) => {
    if (draft.id === id) return { ...draft, state };
    return state === "chosen" && draft.state === "chosen" ? { ...draft, state: "dropped" } : draft;
  });
}

/** A line, an argument; empty lines are none. */
function argumentsOf(lines: string): string[] {
  return lines
    .split("\n")
    .map((line) => line.replace(/^[-•*+−]\s+/, "").trim())
    .filter((line) => line !== "");
}
