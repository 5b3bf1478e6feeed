import { Badge } from "@etappe/ui/badge";
import type { IconName } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";
import type { Plant, PlantVenture } from "./home-plant.ts";

type Props = { readonly plant: Plant; readonly i18n: I18n };

const FATE_ICON: Readonly<Record<"kept" | "gained" | "lost", IconName>> = {
  kept: "check",
  gained: "plus",
  lost: "minus",
};

/** Per venture: how the role of the plant has changed, and what last became of each task. */
export function RolesAndFunctions({ plant, i18n }: Props) {
  const told = plant.ventures.filter(({ roles, functions }) => roles.length + functions.length > 0);
  if (told.length === 0) return null;
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      {told.map((venture) => (
        <section key={venture.id} aria-labelledby={`plant-${venture.id}`} className="min-w-0">
          <h2 id={`plant-${venture.id}`} className="border-b border-line-strong pb-2 text-lg">
            {venture.name}
          </h2>
          <Roles venture={venture} i18n={i18n} />
          <Functions venture={venture} i18n={i18n} />
        </section>
      ))}
    </div>
  );
}

function Roles({ venture: { roles }, i18n: { t, words, day } }: OfVenture) {
  if (roles.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 text-sm font-semibold">{t("homePlant.roles.title")}</h3>
      <ol className="mt-1.5 border-s-2 border-line-strong ps-4">
        {roles.map(({ id, label, source, happenedOn, note }, at) => (
          <li key={id} className="relative py-1.5">
            <span
              aria-hidden="true"
              className={`absolute -start-[1.4rem] top-3 size-2.5 rounded-full border-2 border-accent ${at === roles.length - 1 ? "bg-accent" : "bg-paper"}`}
            />
            <p>
              <span className="font-semibold">{words(label)}</span>{" "}
              <span className="text-sm text-soft">
                {t("homePlant.roles.from", { date: day(happenedOn) })} ({source})
              </span>
            </p>
            {note ? <p className="max-w-measure text-sm whitespace-pre-line">{note}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Functions({ venture: { functions }, i18n: { t, words, day } }: OfVenture) {
  if (functions.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold">{t("homePlant.functions.title")}</h3>
      <ul>
        {functions.map(({ id, kind, label, happenedOn, note }) => {
          if (kind === "role" || kind === "jobs") return null;
          return (
            <li key={id} className="border-b border-line py-2 last:border-0">
              <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
                <span className="min-w-0">{words(label)}</span>
                <Badge tone={kind === "lost" ? "gap" : kind === "gained" ? "accent" : "neutral"} icon={FATE_ICON[kind]}>
                  {t(`homePlant.functions.fate.${kind}`)}
                </Badge>
                <span className="text-sm text-soft">{t("homePlant.since", { date: day(happenedOn) })}</span>
              </div>
              {note ? <p className="max-w-measure text-sm text-soft whitespace-pre-line">{note}</p> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type OfVenture = { readonly venture: PlantVenture; readonly i18n: I18n };
