import { Disclosure } from "@etappe/ui/disclosure";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { Decision, Said } from "./decision-draft.ts";
import { factsOf } from "./decision-facts.tsx";
import { KnownThenLink } from "./standing-decision.tsx";
import { TextDifference } from "./text-difference.tsx";

type Place = { readonly tenant: string; readonly firmId: string; readonly ventureId: string };
type Props = Place & {
  readonly matter: string;
  /** The one that stands first, then those before it. */
  readonly versions: readonly Decision[];
  readonly i18n: I18n;
};

/** Each earlier version beside the one that took its place, and in between the words that changed. */
export function DecisionHistory({ matter, versions, i18n, ...place }: Props) {
  const pairs = versions.slice(1).flatMap((before, index) => {
    const after = versions[index];
    return after ? [{ before, after, isNow: index === 0 }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <Disclosure summary={i18n.t("decision.history.title", { count: pairs.length })} className="mt-3">
      <div className="flex flex-col gap-6">
        {pairs.map((pair) => (
          <Pair key={pair.before.id} {...place} matter={matter} {...pair} i18n={i18n} />
        ))}
      </div>
    </Disclosure>
  );
}

type PairProps = Place & {
  readonly matter: string;
  readonly before: Decision;
  readonly after: Decision;
  readonly isNow: boolean;
  readonly i18n: I18n;
};

function Pair({ matter, before, after, isNow, i18n, ...place }: PairProps) {
  const { t, day } = i18n;
  const [old, young] = [factsOf(before, i18n, null), factsOf(after, i18n, null)];
  const heads = {
    before: t("decision.history.before"),
    after: t(isNow ? "decision.history.now" : "decision.history.after"),
  };
  const days = { before: day(before.decidedOn), after: day(after.decidedOn) };
  const isConfirmation = before.choice === after.choice;
  return (
    <div>
      {isConfirmation ? <p className="mb-2 text-sm">{t("decision.history.confirmed", { date: days.after })}</p> : null}
      <Table caption={t("decision.history.compare", { matter, ...days })} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead className="sm:w-34">{t("decision.history.what")}</ColumnHead>
            <ColumnHead className="sm:w-[42%]">{heads.before}</ColumnHead>
            <ColumnHead className="sm:w-[42%]">{heads.after}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {old.map(({ key, label, value }, index) => {
            const isSame = isSaidAlike(key, before, after);
            return (
              <TableRow key={key}>
                <RowHead className="font-normal text-soft">{label}</RowHead>
                <Cell label={heads.before}>{value}</Cell>
                <Cell label={heads.after}>
                  {isSame ? (
                    <span className="text-soft">{t("decision.history.same")}</span>
                  ) : key === "choice" || key === "reason" ? (
                    <TextDifference before={before[key]} after={after[key]} i18n={i18n} />
                  ) : (
                    young[index]?.value
                  )}
                </Cell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <KnownThenLink {...place} decision={before} i18n={i18n} />
    </div>
  );
}

/** Whether two versions say the same about a fact; who decided is said anew each time. */
function isSaidAlike(key: ReturnType<typeof factsOf>[number]["key"], before: Said, after: Said): boolean {
  if (key === "decidedBy") return false;
  return JSON.stringify(before[key]) === JSON.stringify(after[key]);
}
