import { Badge } from "@etappe/ui/badge";
import { Cell, RowHead, TableRow } from "@etappe/ui/table";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { competenceLabel } from "./competence-label.ts";
import { competenceOfEntry, type GapEntry, type Gaps, scaleOfEntry } from "./gap-filter.ts";
import { levelAnchor, levelInSentence } from "./level-label.ts";

type Props = { readonly place: StaffPlace; readonly gaps: Gaps; readonly entry: GapEntry };

/** One competence of one need: how many of how many, by when, whether it hangs on too few, and what to do about it. */
export function GapRow({ place, gaps, entry }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const name = competenceLabel(entry.competence, gaps.competences, i18n);
  const kind = competenceOfEntry(entry, gaps)?.kind;
  const role = gaps.roles.find(({ key }) => key === entry.role);
  const venture = gaps.ventures.find(({ id }) => id === entry.ventureId);
  return (
    <TableRow>
      <RowHead>
        <span className="font-semibold">{name}</span>
        <span className="block text-sm font-normal text-soft">
          {kind ? t(`qualification.gaps.kind.${kind}`) : null}
        </span>
      </RowHead>
      <Cell label={t("qualification.gaps.column.need")}>
        <NeedText gaps={gaps} entry={entry} i18n={i18n} />
        <span className="block text-sm text-soft">
          {t("qualification.gaps.need.where", {
            role: role ? words(role.label) : entry.role,
            venture: venture?.name ?? "",
          })}
        </span>
      </Cell>
      <Cell label={t("qualification.gaps.column.cover")}>
        <CoverBadge entry={entry} i18n={i18n} />
      </Cell>
      <Cell label={t("qualification.gaps.column.priority")} align="end">
        <Priority entry={entry} i18n={i18n} />
      </Cell>
      <Cell label={t("qualification.gaps.column.next")}>
        <Next place={place} gaps={gaps} entry={entry} name={name} i18n={i18n} />
      </Cell>
    </TableRow>
  );
}

type EntryProps = { readonly entry: GapEntry; readonly i18n: I18n };

/** "2 von 5 auf B1 bis 01.04.2027", and how many of them nobody knows. */
function NeedText({ gaps, entry, i18n }: EntryProps & { readonly gaps: Gaps }) {
  const { t, day } = i18n;
  const { met, people, required, dueOn, unknown } = entry;
  const scale = scaleOfEntry(entry, gaps);
  const level = levelInSentence(scale, required, i18n);
  const anchor = levelAnchor(scale, required, i18n);
  const due = { people, level, day: day(dueOn) };
  return (
    <span>
      {met === null
        ? t(`qualification.gaps.need.notCounted.${gaps.basis}`, due)
        : t("qualification.gaps.need.counted", { ...due, met: Math.min(met, people) })}
      {anchor ? <InfoTip label={t("qualification.level.explain", { level })}>{anchor}</InfoTip> : null}
      {entry.dueOn < gaps.today && entry.gap !== 0 ? (
        <Badge tone="gap" icon="clock" className="ms-1">
          {t("qualification.gaps.need.late")}
        </Badge>
      ) : null}
      {unknown !== null && unknown > 0 ? (
        <span className="block text-sm text-soft">{t("qualification.gaps.need.unknown", { count: unknown })}</span>
      ) : null}
    </span>
  );
}

function CoverBadge({ entry: { cover, gap }, i18n: { t } }: EntryProps) {
  if (cover === "thin")
    return (
      <Badge tone="gap" icon="alert">
        {t("qualification.gaps.cover.thin")}
      </Badge>
    );
  if (cover === "perhaps-thin")
    return (
      <Badge tone="warning" icon="alert">
        {t("qualification.gaps.cover.perhaps-thin")}
      </Badge>
    );
  if (cover === "not-known") return <Badge icon="question">{t("qualification.gaps.cover.not-known")}</Badge>;
  return gap === 0 ? (
    <Badge tone="accent" icon="check">
      {t("qualification.gaps.cover.met")}
    </Badge>
  ) : (
    <span className="text-sm text-soft">{t("qualification.gaps.cover.enough")}</span>
  );
}

/** The number with what it is made of. */
function Priority({ entry: { priority, gap, weight, nearness }, i18n: { t, format } }: EntryProps) {
  if (priority === null || gap === null)
    return <span className="text-faint italic">{t("qualification.level.unknown")}</span>;
  if (gap === 0) return <span className="text-soft">–</span>;
  return (
    <span className="tabular-nums">
      <span className="font-semibold">{format.number(priority, "oneDecimal")}</span>
      <span className="block text-xs text-soft">
        {t("qualification.gaps.priority.made", { gap, weight, nearness })}
      </span>
    </span>
  );
}

/** A measure for it, and its column in the matrix. */
function Next({ place, gaps, entry, name, i18n: { t } }: Props & { readonly name: string; readonly i18n: I18n }) {
  const competence = encodeURIComponent(entry.competence);
  const link = "inline-flex min-h-6 items-center text-accent underline underline-offset-2 pointer-coarse:min-h-11";
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm print:hidden">
      {gaps.mayPlan && entry.gap !== 0 ? (
        <AppLink
          href={`${paths.staff(place, "qualification/measures")}?competence=${competence}&role=${encodeURIComponent(entry.role)}`}
          className={link}
        >
          {t("qualification.gaps.next.measure")}
          <span className="sr-only">: {name}</span>
        </AppLink>
      ) : null}
      <AppLink href={`${paths.staff(place, "qualification")}?competence=${competence}`} className={link}>
        {t("qualification.gaps.next.matrix")}
        <span className="sr-only">: {name}</span>
      </AppLink>
    </span>
  );
}
