import { PHASES, type Phase } from "@etappe/domain/phase";
import { Badge } from "@etappe/ui/badge";
import { HUE_TEXT } from "@etappe/ui/hue";
import type { I18n } from "../../i18n/i18n.ts";
import { phaseHue } from "../../phase-hue.ts";
import { settledIn } from "../venture/venture-steps.ts";
import type { Register } from "./decision-draft.ts";
import { DecisionLog } from "./decision-log.tsx";
import { MatterEntry } from "./matter-entry.tsx";
import { entriesOf, type RegisterEntry, type RegisterFilter } from "./register-filter.ts";
import { RegisterNav } from "./register-nav.tsx";

type Place = { readonly tenant: string; readonly firmId: string; readonly ventureId: string };
type Props = Place & {
  readonly register: Register;
  readonly show: RegisterFilter | "log";
  readonly i18n: I18n;
};

/** Every question that a venture has to settle, phase by phase, with what was decided and why; or all of it as a log. */
export function DecisionRegister({ register, show, i18n, ...place }: Props) {
  const { t } = i18n;
  const entries = entriesOf(register);
  return (
    <div className="flex flex-col gap-7">
      <div>
        <h2>{t("decision.title")}</h2>
        <p className="mt-1 max-w-measure text-sm text-soft">{t("decision.intro")}</p>
      </div>
      <RegisterNav {...place} entries={entries} current={show} i18n={i18n} />
      {show === "log" ? (
        <DecisionLog {...place} register={register} i18n={i18n} />
      ) : (
        <Phases {...place} register={register} entries={entries.filter((entry) => entry.in.has(show))} i18n={i18n} />
      )}
    </div>
  );
}

type EntriesProps = Omit<Props, "show"> & { readonly entries: readonly RegisterEntry[] };

function Phases({ entries, i18n, ...props }: EntriesProps) {
  if (entries.length === 0) return <p className="text-soft">{i18n.t("decision.filter.none")}</p>;
  return PHASES.map((phase) => (
    <PhaseMatters
      key={phase}
      {...props}
      phase={phase}
      entries={entries.filter(({ matter }) => matter.phase === phase)}
      i18n={i18n}
    />
  ));
}

function PhaseMatters({ phase, entries, register, i18n, ...place }: EntriesProps & { readonly phase: Phase }) {
  const { t } = i18n;
  if (entries.length === 0) return null;
  const isCurrent = register.state === "running" && register.phase === phase;
  return (
    <section aria-labelledby={`phase-${phase}`}>
      <h2 id={`phase-${phase}`} className="flex flex-wrap items-baseline gap-x-2.5 border-b border-line-strong pb-2">
        <span className={HUE_TEXT[phaseHue(phase)]}>
          {t("decision.phase.title", { phase: t(`phase.full.${phase}`), ...settledIn(phase, register) })}
        </span>
        {isCurrent ? (
          <Badge tone={`hue-${phaseHue(phase)}`} className="font-sans">
            {t("decision.phase.current")}
          </Badge>
        ) : null}
      </h2>
      <ul>
        {entries.map((entry) => (
          <MatterEntry key={entry.matter.key} {...place} register={register} entry={entry} i18n={i18n} />
        ))}
      </ul>
    </section>
  );
}
