"use client";
import { Button } from "@etappe/ui/button";

type Props = { readonly text: string; readonly pendingText: string; readonly isPending: boolean };

/**
 * The button of a form that leads to another page. It says itself what is going on: the
 * widget's own announcement would stay behind on the page that follows, naming nothing.
 */
export function SubmitButton({ text, pendingText, isPending }: Props) {
  return (
    <>
      <Button type="submit" variant="primary" isDisabled={isPending}>
        {isPending ? pendingText : text}
      </Button>
      <span role="status" className="sr-only">
        {isPending ? pendingText : ""}
      </span>
    </>
  );
}
