import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { BurdenDialog } from "./burden-dialog.tsx";
import { LevelMark } from "./level-mark.tsx";
import { StandBadge } from "./stand-badge.tsx";
import { mapRows, type Venture, type Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly venture: Venture; readonly i18n: I18n };

/** Who carries what: roles and groups against the burdens of the method. */
export function BurdenMap({ workforce, venture, i18n }: Props) {
  const { t, words } = i18n;
  const { terms, firm, today } = workforce;
  const rows = mapRows(workforce.burdens.filter(({ ventureId }) => ventureId === venture.id));
  if (rows.length === 0) return null;
  const mayEdit = workforce.mayEdit && venture.state === "running";
  const place = { firmId: firm.id, ventureId: venture.id };
  return (
    <Table caption={t("workforce.map.caption", { venture: venture.name })}>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("workforce.map.who")}</ColumnHead>
          {terms.burdens.map(({ key, label }) => (
            <ColumnHead key={key}>{words(label)}</ColumnHead>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ who, cells }) => (
          <TableRow key={words(who)}>
            <RowHead>{words(who)}</RowHead>
            {terms.burdens.map(({ key, label }) => {
              const burden = cells.get(key);
              const [sample] = cells.values();
              const named = { burden: words(label), who: words(who) };
              return (
                <Cell key={key} label={words(label)}>
                  <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                    {burden ? (
                      <>
                        <LevelMark level={burden.level} terms={terms} i18n={i18n} />
                        <StandBadge burden={burden} terms={terms} i18n={i18n} />
                      </>
                    ) : (
                      <span className="text-sm text-soft">{t("workforce.map.unknown")}</span>
                    )}
                    {mayEdit && sample ? (
                      <span className="-ms-2.5">
                        <BurdenDialog
                          {...{ place, terms, today, burden: burden ?? null }}
                          start={{ burden: key, role: sample.role, groupName: sample.groupName }}
                          text={t(burden ? "workforce.map.change" : "workforce.map.rate")}
                          name={t(burden ? "workforce.map.changeNamed" : "workforce.map.rateNamed", named)}
                          title={`${named.burden}: ${named.who}`}
                        />
                      </span>
                    ) : null}
                  </span>
                </Cell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
