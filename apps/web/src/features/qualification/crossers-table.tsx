import { Badge } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { Gaps } from "./gap-filter.ts";
import { indexText, knownText } from "./gap-index-line.tsx";

type Props = { readonly gaps: Gaps; readonly i18n: I18n };

/** The roles that are held or needed, boundary crossers first: how many there are, how many reach everything, and how far the rest is. */
export function CrossersTable({ gaps, i18n }: Props) {
  const { t, words } = i18n;
  const hasLevels = gaps.basis === "register";
  const roles = gaps.roles
    .filter(({ people, needed }) => (people ?? 0) > 0 || needed > 0)
    .sort((a, b) => Number(b.boundaryCrosser) - Number(a.boundaryCrosser));
  if (roles.length === 0) return null;
  const column = (key: "role" | "needed" | "people" | "full" | "index") => t(`qualification.gaps.crossers.${key}`);
  return (
    <section aria-labelledby="crossers">
      <h2 id="crossers">{t("qualification.gaps.crossers.title")}</h2>
      <p className="mt-1 mb-3 max-w-measure text-sm text-soft">
        {t("qualification.gaps.crossers.intro")}{" "}
        {gaps.crossers === null ? null : t("qualification.gaps.crossers.count", { count: gaps.crossers })}
      </p>
      <Table caption={t("qualification.gaps.crossers.title")} isDense className="max-w-4xl">
        <TableHead>
          <TableRow>
            <ColumnHead>{column("role")}</ColumnHead>
            <ColumnHead align="end">{column("needed")}</ColumnHead>
            <ColumnHead align="end">{column("people")}</ColumnHead>
            {hasLevels ? <ColumnHead align="end">{column("full")}</ColumnHead> : null}
            {hasLevels ? <ColumnHead align="end">{column("index")}</ColumnHead> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {roles.map((role) => (
            <TableRow key={role.key}>
              <RowHead>
                <span className="font-semibold">{words(role.label)}</span>{" "}
                {role.boundaryCrosser ? <Badge>{t("qualification.gaps.crossers.mark")}</Badge> : null}
              </RowHead>
              <Cell label={column("needed")} align="end">
                {role.needed}
              </Cell>
              <Cell label={column("people")} align="end">
                {role.people ?? (
                  <span className="text-faint italic">{t(`qualification.gaps.crossers.uncounted.${gaps.basis}`)}</span>
                )}
              </Cell>
              {hasLevels ? (
                <Cell label={column("full")} align="end">
                  <Reached role={role} i18n={i18n} />
                </Cell>
              ) : null}
              {hasLevels ? (
                <Cell label={column("index")} align="end">
                  <RoleIndex role={role} i18n={i18n} />
                </Cell>
              ) : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

type RoleProps = { readonly role: Gaps["roles"][number]; readonly i18n: I18n };

function Reached({ role: { people, full, open }, i18n: { t } }: RoleProps) {
  if (!people || full === null) return "–";
  return (
    <span className="tabular-nums">
      {t("qualification.gaps.crossers.reached", { full, people })}
      {open ? (
        <span className="block text-xs text-soft">{t("qualification.gaps.crossers.open", { count: open })}</span>
      ) : null}
    </span>
  );
}

/** Never alone: an index of which little is known says little. */
function RoleIndex({ role: { people, index }, i18n }: RoleProps) {
  if (!people || index === null || index.known === null) return "–";
  return (
    <span className="tabular-nums">
      {indexText(index.index, i18n)}
      <span className="block text-xs text-soft">
        {i18n.t("qualification.gaps.crossers.known", { known: knownText(index.known, i18n) })}
      </span>
    </span>
  );
}
