import { buttonClass } from "@etappe/ui/button-class";
import { Notice } from "@etappe/ui/notice";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { missingText } from "./missing-text.ts";
import { PassGate } from "./pass-gate.tsx";
import type { Venture } from "./venture-draft.ts";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly venture: Venture;
  readonly i18n: I18n;
};
type Gate = NonNullable<Venture["gate"]>;

/** What the gate out of the venture's phase finds, where each point is settled, and the way through. */
export function GatePanel({ tenant, firmId, venture, i18n }: Props) {
  const { t } = i18n;
  const { gate } = venture;
  if (!gate) {
    return (
      <Notice tone="info" role="note">
        {t(venture.state === "closed" ? "venture.gate.closed" : "venture.gate.none")}
      </Notice>
    );
  }
  const isMet = gate.missing.length === 0;
  return (
    <section aria-labelledby="gate" className="rounded-lg border border-line-strong bg-card px-5 py-4">
      <h2 id="gate">{t("venture.gate.title", { phase: t(`venture.phase.${gate.to}`) })}</h2>
      <p className="mt-1 text-soft">
        {isMet ? t("venture.gate.met") : t("venture.gate.missing", { count: gate.missing.length })}
      </p>
      {isMet ? null : (
        <ul className="mt-2">
          {gate.missing.map((missing) => (
            <MissingLine
              key={`${missing.kind}:${missing.key}`}
              missing={missing}
              {...{ tenant, firmId, venture, i18n }}
            />
          ))}
        </ul>
      )}
      {venture.mayEdit ? (
        <div className="mt-4">
          <PassGate firmId={firmId} ventureId={venture.id} version={venture.version} to={gate.to} isMet={isMet} />
        </div>
      ) : null}
    </section>
  );
}

type Missing = Gate["missing"][number];

function MissingLine({ tenant, firmId, venture, missing, i18n }: Props & { readonly missing: Missing }) {
  const { t, words } = i18n;
  const { href, action } = WAYS[missing.kind];
  const label = words(missing.label);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2 last:border-0">
      <span className="min-w-0 flex-1 basis-60">
        <span aria-hidden="true" className="me-2 text-gap">
          ▲
        </span>
        {missingText(missing, i18n)}
        {missing.said ? (
          <span className="block text-sm text-soft">
            {t("venture.gate.objectionSaid", { name: missing.said.by, body: missing.said.body })}
          </span>
        ) : null}
      </span>
      {venture.mayEdit ? (
        <Link
          href={href({ tenant, firmId, ventureId: venture.id, key: missing.key })}
          aria-label={t(`venture.gate.${action}Named`, { matter: label, dimension: label })}
          className={buttonClass("quiet", "small")}
        >
          {t(`venture.gate.${action}`)}
        </Link>
      ) : null}
    </li>
  );
}

type Place = { readonly tenant: string; readonly firmId: string; readonly ventureId: string; readonly key: string };

const toWorkforce = ({ tenant, firmId }: Place) => paths.firmSection(tenant, firmId, "workforce");

/** Where each kind of missing thing is settled. */
const WAYS = {
  matter: {
    action: "settle",
    href: ({ tenant, firmId, ventureId, key }: Place) =>
      `${paths.ventureSection(tenant, firmId, ventureId, "decisions")}#${key}` as const,
  },
  coverage: {
    action: "rate",
    href: ({ tenant, firmId }: Place) => paths.firmSection(tenant, firmId, "position"),
  },
  burden: { action: "look", href: toWorkforce },
  objection: { action: "look", href: toWorkforce },
} as const;
