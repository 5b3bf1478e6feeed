import type { I18n } from "../../i18n/i18n.ts";
import type { Capability } from "./capability-view.tsx";

type Props = { readonly actions: Capability["actions"]; readonly i18n: I18n };

/** The actions that answer a gap or a requirement, with how far they are. */
export function LinkedActions({ actions, i18n: { t, day } }: Props) {
  if (actions.length === 0) return null;
  return (
    <ul aria-label={t("capability.action.label")} className="flex flex-col gap-0.5 text-sm">
      {actions.map(({ id, title, state, dueOn }) => (
        <li key={id}>
          → {title}{" "}
          <span className="text-soft">
            {t("capability.action.stand", { state: t(`roadmap.state.${state}`), due: day(dueOn) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
