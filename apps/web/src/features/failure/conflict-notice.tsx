"use client";
import { Button } from "@etappe/ui/button";
import type { ReactNode } from "react";
import { RefusalNotice } from "./refusal-notice.tsx";

type Props = {
  readonly error: unknown;
  /** How one's own is saved all the same, and how the colleague's stays; null where nobody was faster. */
  readonly choice: {
    readonly keepMine: { readonly label: string; readonly onPress: () => void };
    readonly takeTheirs: { readonly label: string; readonly onPress: () => void };
  } | null;
  /** What the colleague has saved, where it differs from what was typed. */
  readonly theirs?: { readonly title: string; readonly facts: readonly Fact[] };
};

export type Fact = { readonly label: string; readonly value: ReactNode };

/** Why saving was refused; where a colleague was faster, what they left and the choice between the two. */
export function ConflictNotice({ error, choice, theirs }: Props) {
  return (
    <RefusalNotice
      error={error}
      actions={
        choice ? (
          <>
            <Button size="small" onPress={choice.keepMine.onPress}>
              {choice.keepMine.label}
            </Button>
            <Button size="small" onPress={choice.takeTheirs.onPress}>
              {choice.takeTheirs.label}
            </Button>
          </>
        ) : null
      }
    >
      {choice && theirs && theirs.facts.length > 0 ? (
        <>
          <p className="mt-2 text-sm font-semibold">{theirs.title}</p>
          <dl className="mt-1 border-s-2 border-line-strong ps-3 text-sm">
            {theirs.facts.map(({ label, value }) => (
              <div key={label} className="mb-1">
                <dt className="text-soft">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </RefusalNotice>
  );
}
