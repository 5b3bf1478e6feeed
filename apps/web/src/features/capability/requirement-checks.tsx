import { isOpen } from "@etappe/domain/action";
import { Badge, type BadgeTone } from "@etappe/ui/badge";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import type { IconName } from "@etappe/ui/icon";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { citation } from "../../source-words.ts";
import type { Capability } from "./capability-view.tsx";
import { CheckDialog } from "./check-dialog.tsx";
import { LinkedActions } from "./linked-actions.tsx";
import { PlanForRequirement } from "./plan-for-requirement.tsx";

type Check = Capability["checks"][number];

type Props = Pick<Capability, "checks" | "actions" | "planning" | "mayCheck" | "mayPlan"> & {
  readonly tenant: string;
  readonly firmId: string;
  /** Whether the ventures are named: not on a venture's own page. */
  readonly showsVentures: boolean;
  readonly i18n: I18n;
};

const LOOK: Readonly<Record<Check["state"], { readonly tone: BadgeTone; readonly icon: IconName }>> = {
  open: { tone: "warning", icon: "alert" },
  "in-work": { tone: "neutral", icon: "clock" },
  met: { tone: "accent", icon: "check" },
  "not-needed": { tone: "neutral", icon: "minus" },
};

/** What the strategies held newly ask of the firm, to be checked off. */
export function RequirementChecks(props: Props) {
  const { checks, planning, showsVentures, i18n } = props;
  const { t, words } = i18n;
  if (checks.length === 0)
    return <EmptyState title={t("capability.check.empty.title")}>{t("capability.check.empty.text")}</EmptyState>;
  const places = [...new Map(checks.map((check) => [`${check.ventureId} ${check.strategy.key}`, check])).values()];
  return (
    <div className="flex flex-col gap-8">
      {places.map(({ ventureId, strategy }) => {
        const own = checks.filter((check) => check.ventureId === ventureId && check.strategy.key === strategy.key);
        const venture = planning.ventures.find(({ id }) => id === ventureId)?.name;
        const met = own.filter(({ state }) => state === "met" || state === "not-needed").length;
        return (
          <section key={`${ventureId} ${strategy.key}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h3 className="text-lg">
                {showsVentures && venture
                  ? t("capability.check.group", { strategy: words(strategy.label), venture })
                  : words(strategy.label)}
              </h3>
              <p className="text-sm text-soft">{t("capability.check.settled", { met, all: own.length })}</p>
            </div>
            <ul className="mt-1">
              {own.map((check) => (
                <CheckRow key={check.requirement.key} {...props} check={check} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function CheckRow({ check, tenant, firmId, actions, ...props }: Props & { readonly check: Check }) {
  const { planning, mayCheck, mayPlan, i18n } = props;
  const { t, words, locale, moment } = i18n;
  const { requirement, state, note, said, ventureId } = check;
  const own = actions.filter(
    (action) => action.requirement === requirement.key && action.ventureId === ventureId && isOpen(action.state),
  );
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <strong>{words(requirement.label)}</strong>
          <Badge tone={LOOK[state].tone} icon={LOOK[state].icon}>
            {t(`capability.check.state.${state}`)}
          </Badge>
        </p>
        {note === "" ? null : <p className="max-w-measure text-sm whitespace-pre-line">{note}</p>}
        <p className="text-xs text-soft">
          {citation(requirement.source, locale)}
          {said ? ` · ${t("capability.check.said", { by: said.by, at: moment(said.at) })}` : null}
        </p>
        <LinkedActions actions={own} i18n={i18n} />
      </div>
      <div className="flex flex-wrap gap-2">
        {mayCheck ? <CheckDialog firmId={firmId} check={check} /> : null}
        {mayPlan && (state === "open" || state === "in-work") ? (
          <PlanForRequirement firmId={firmId} check={check} planning={planning} />
        ) : null}
        {mayCheck ? (
          <Link
            href={paths.ventureSection(tenant, firmId, ventureId, "operating")}
            className={buttonClass("quiet", "small")}
          >
            {t("capability.check.measure")}
            <span className="sr-only">: {words(requirement.label)}</span>
          </Link>
        ) : null}
      </div>
    </li>
  );
}
