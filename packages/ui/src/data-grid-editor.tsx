import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

interface EditorProps {
  readonly name: string;
  readonly initial: string;
  readonly fault: (text: string) => string | null;
  /** `move` is how many rows to go down afterwards. */
  readonly onCommit: (text: string, move: number) => void;
  readonly onCancel: () => void;
  /** The cell was left; with a text that can stand there, or not. */
  readonly onLeave: (text: string) => void;
}

/** The field in a cell. What cannot stand there stays until it is changed or taken back with Escape. */
export function DataGridEditor({ name, initial, fault, onCommit, onCancel, onLeave }: EditorProps) {
  const [text, setText] = useState(initial);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const faultId = useId();

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initial.length, initial.length);
  }, [initial.length]);

  function commit(move: number) {
    const found = fault(text);
    setWrong(found);
    if (found !== null) return;
    isDone.current = true;
    onCommit(text.trim(), move);
  }

  function press(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, number>> = {
      Enter: event.shiftKey ? -1 : 1,
      ArrowDown: 1,
      ArrowUp: -1,
      Tab: 0,
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      commit(move);
    } else if (event.key === "Escape") {
      event.preventDefault();
      isDone.current = true;
      onCancel();
    }
  }

  return (
    <>
      <input
        ref={field}
        aria-label={name}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : faultId}
        value={text}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setWrong(null);
        }}
        onKeyDown={press}
        onBlur={() => {
          if (!isDone.current) onLeave(text.trim());
        }}
        className="absolute inset-0.5 border-0 bg-card text-center text-sm outline-none select-text"
      />
      {wrong === null ? null : (
        <span
          id={faultId}
          role="alert"
          className="absolute start-0 top-full z-30 mt-1 w-max max-w-56 rounded-sm border border-gap bg-gap-soft px-2 py-1 text-2xs leading-snug whitespace-normal text-ink"
        >
          {wrong}
        </span>
      )}
    </>
  );
}
