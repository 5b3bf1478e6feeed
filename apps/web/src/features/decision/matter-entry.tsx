import { Badge } from "@etappe/ui/badge";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import { citation } from "../../source-words.ts";
import type { Intent, Register, Said } from "./decision-draft.ts";
import { DecisionHistory } from "./decision-history.tsx";
import { isDue, type RegisterEntry } from "./register-filter.ts";
import { SettleDialog } from "./settle-dialog.tsx";
import { StandingDecision } from "./standing-decision.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  readonly register: Register;
  readonly entry: RegisterEntry;
  readonly i18n: I18n;
};

/** One question of a phase: how it stands, what was decided, and what was decided before. */
export function MatterEntry({ register, entry, i18n, ...place }: Props) {
  const { t, words, locale } = i18n;
  const { matter, versions } = entry;
  const label = words(matter.label);
  const help = matter.help ? words(matter.help) : null;
  const stands = versions[0] ?? null;
  const { firmId, ventureId } = place;
  const { needsApproval } = matter;
  const dialog = (intent: Intent) =>
    register.mayEdit ? (
      <SettleDialog
        {...{ firmId, ventureId, today: register.today, matter: matter.key, label, help, needsApproval, intent }}
        stands={stands ? saidIn(stands) : null}
      />
    ) : null;
  const mayConfirm = stands !== null && (stands.ground.length > 0 || stands.stale.length > 0);
  return (
    <li
      id={matter.key}
      className="grid scroll-mt-6 gap-x-8 gap-y-3 border-b border-line py-4 target:bg-accent-soft/50 lg:grid-cols-[17rem_minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <h3>{label}</h3>
        <p className="text-sm text-soft">
          {help}{" "}
          <InfoTip label={t("decision.sourceLabel", { matter: label })}>
            {t("decision.source", { source: citation(matter.source, locale) })}
          </InfoTip>
        </p>
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          <States register={register} entry={entry} i18n={i18n} />
        </p>
        {matter.restsOn.length > 0 ? (
          <p className="mt-1.5 text-xs text-soft">
            {t("decision.restsOn", { matters: matter.restsOn.map((ground) => words(ground.label)).join(", ") })}
          </p>
        ) : null}
      </div>
      <div className="min-w-0">
        {stands ? (
          <>
            <StandingDecision
              {...place}
              decision={stands}
              isDue={isDue(stands, register)}
              i18n={i18n}
              reopen={(option) => dialog({ kind: "reopen", option })}
            />
            <DecisionHistory {...place} matter={label} versions={versions} i18n={i18n} />
          </>
        ) : (
          <p className="text-sm text-soft max-lg:hidden">{t("decision.notYet")}</p>
        )}
      </div>
      {register.mayEdit ? (
        <div className="flex flex-wrap items-start gap-2 lg:flex-col lg:items-end">
          {mayConfirm ? dialog({ kind: "confirm" }) : null}
          {dialog({ kind: stands ? "revise" : "settle" })}
        </div>
      ) : null}
    </li>
  );
}

function States({ register, entry, i18n: { t } }: Pick<Props, "register" | "entry" | "i18n">) {
  const { matter, versions } = entry;
  const stands = versions[0];
  if (!stands) {
    return (
      <>
        <Badge tone="warning">{t("decision.state.open")}</Badge>
        {matter.required ? <Badge>{t("decision.required")}</Badge> : null}
        {matter.needsApproval ? <Badge>{t("decision.needsApproval")}</Badge> : null}
      </>
    );
  }
  const { state } = stands.approval;
  return (
    <>
      {isDue(stands, register) ? (
        <Badge tone="gap" icon="alert">
          {t("decision.state.late")}
        </Badge>
      ) : (
        <Badge tone="accent" icon="check">
          {t("decision.state.settled")}
        </Badge>
      )}
      {entry.in.has("ground") ? (
        <Badge tone="warning" icon="alert">
          {t("decision.state.ground")}
        </Badge>
      ) : null}
      {stands.stale.length > 0 ? (
        <Badge tone="warning" icon="alert">
          {t("decision.state.stale")}
        </Badge>
      ) : state === "not-needed" ? null : (
        <Badge tone={state === "approved" ? "accent" : state === "objected" ? "gap" : "warning"}>
          {t(`decision.state.${state}`)}
        </Badge>
      )}
      {matter.required ? <Badge>{t("decision.required")}</Badge> : null}
      {stands.visibility === "internal" ? <Badge>{t("decision.internal")}</Badge> : null}
    </>
  );
}

function saidIn({
  hash: _hash,
  approval: _approval,
  stale: _stale,
  ground: _ground,
  ...said
}: Register["decisions"][number]): Said {
  return said;
}
