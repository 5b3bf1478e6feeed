/**
 * The few icons the primitives themselves need, drawn with one stroke so that they sit well
 * beside the text. An icon repeats a word, it never replaces one: it is hidden from readers.
 */
const PATHS = {
  check: "M3.5 8.5l3 3 6-7",
  cross: "M4 4l8 8M12 4l-8 8",
  minus: "M3.5 8h9",
  plus: "M8 3.5v9M3.5 8h9",
  down: "M4 6l4 4 4-4",
  left: "M10 4L6 8l4 4",
  right: "M6 4l4 4-4 4",
  info: "M8 7.2v4M8 4.9v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8",
  question: "M6.2 6.2a1.9 1.9 0 1 1 2.7 1.9c-.6.3-.9.7-.9 1.3M8 11.5v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8",
  alert: "M8 2.2l6.2 11H1.8zM8 6.4v3.1M8 11.3v.1",
  stop: "M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM8 4.8v3.8M8 11v.1",
  calendar: "M2.5 3.8h11v9.7h-11zM2.5 6.8h11M5.4 2.2v2.6M10.6 2.2v2.6",
  clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 4.6V8l2.4 1.6",
  offline: "M2 2l12 12M4.6 12.5h7M4.6 12.5a2.9 2.9 0 0 1-.4-5.7M6.4 4.3a3.9 3.9 0 0 1 5.3 3.1 2.6 2.6 0 0 1 1.9 3.8",
  people:
    "M5.8 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8M1.6 13.4c0-2.4 1.8-3.8 4.2-3.8s4.2 1.4 4.2 3.8M10.6 7.5a2 2 0 1 0-.4-4M11.6 9.7c1.8.3 2.9 1.6 2.9 3.7",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

export function Icon({ name, size = 16, className = "shrink-0" }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
