type Props = {
  readonly action: (form: FormData) => Promise<void>;
  readonly name: string;
  readonly label: string;
  readonly current: string;
  readonly showsLabel: boolean;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly lang?: string }[];
};

/** One of a few, each a button of one form: what is chosen is a word in bold with a line under it. */
export function ChoiceForm({ action, name, label, current, showsLabel, choices }: Props) {
  return (
    <form action={action}>
      <fieldset className="flex flex-wrap gap-x-3">
        <legend className={showsLabel ? "mb-0.5 text-sm font-semibold" : "sr-only"}>{label}</legend>
        {choices.map(({ id, label: text, lang }) => (
          <button
            key={id}
            type="submit"
            name={name}
            value={id}
            lang={lang}
            aria-pressed={id === current}
            className="group min-h-7 cursor-pointer text-sm text-soft hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            <span className="border-b-2 border-transparent pb-0.5 group-aria-pressed:border-accent">{text}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
