"use client";
import { Button } from "@etappe/ui/button";
import { Checkbox } from "@etappe/ui/checkbox";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { type Mandate, versionName } from "./upgrade-words.ts";

type Props = {
  readonly mandates: readonly Mandate[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly isDisabled: boolean;
  readonly i18n: I18n;
};

/** The mandates that could move, one by one or all of a version. */
export function MandateTable({ mandates, chosen, onChange, isDisabled, i18n }: Props) {
  const { t, format } = i18n;
  const head = { now: t("upgrade.choose.now"), answers: t("upgrade.choose.answers") };
  const versions = [...new Map(mandates.map(({ version }) => [version.id, version])).values()];
  const idsUnder = (version: string) =>
    mandates.filter((mandate) => mandate.version.id === version).map(({ engagementId }) => engagementId);
  function toggle(id: string, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChange(next);
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {versions.map((version) => (
          <Button
            key={version.id}
            size="small"
            isDisabled={isDisabled}
            onPress={() => onChange(new Set([...chosen, ...idsUnder(version.id)]))}
          >
            {t("upgrade.choose.allOf", { version: versionName(version, i18n), count: idsUnder(version.id).length })}
          </Button>
        ))}
        <Button
          variant="quiet"
          size="small"
          isDisabled={isDisabled || chosen.size === 0}
          onPress={() => onChange(new Set())}
        >
          {t("upgrade.choose.none")}
        </Button>
      </div>
      <Table caption={t("upgrade.choose.caption")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("upgrade.choose.firm")}</ColumnHead>
            <ColumnHead>{head.now}</ColumnHead>
            <ColumnHead align="end">{head.answers}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {mandates.map(({ engagementId, firmName, version, answers }) => (
            <TableRow key={engagementId}>
              <RowHead>
                <Checkbox
                  label={firmName}
                  isSelected={chosen.has(engagementId)}
                  isDisabled={isDisabled}
                  onChange={(isChosen) => toggle(engagementId, isChosen)}
                />
              </RowHead>
              <Cell label={head.now}>{versionName(version, i18n)}</Cell>
              <Cell label={head.answers} align="end">
                {format.number(answers)}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <p className="text-sm text-soft" aria-live="polite">
        {t("upgrade.choose.chosen", { count: chosen.size })}
      </p>
    </div>
  );
}
