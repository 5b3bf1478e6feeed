"use client";
import { dayOf } from "@etappe/domain/calendar";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { personLabel } from "../development/person-label.ts";

type Props = {
  readonly made: Outputs["selfAssessments"]["invite"];
  readonly people: Outputs["selfAssessments"]["invited"]["people"];
  readonly onDone: () => void;
};

/** Links that were just made, to be copied or printed: nobody sees them again. */
export function MadeLinks({ made, people, onDone }: Props) {
  const i18n = useI18n();
  const { t, day } = i18n;
  const [copied, setCopied] = useState<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const rows = made.links.map((link) => {
    const person = people.find(({ employeeId }) => employeeId === link.employeeId);
    return { ...link, person: person ? personLabel(person) : link.employeeId };
  });
  const until = day(dayOf(new Date(made.expiresAt)));
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <Notice
        tone="success"
        title={t("selfAssessment.made.title")}
        actions={
          <>
            <Button size="small" onPress={() => window.print()}>
              {t("selfAssessment.made.print")}
            </Button>
            <Button size="small" onPress={onDone}>
              {t("selfAssessment.made.done")}
            </Button>
          </>
        }
      >
        <p>{t("selfAssessment.made.text", { day: until })}</p>
      </Notice>
      <Table caption={t("selfAssessment.made.caption")} className="mt-3">
        <TableHead>
          <TableRow>
            <ColumnHead>{t("selfAssessment.made.person")}</ColumnHead>
            <ColumnHead>{t("selfAssessment.made.link")}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, token, person }) => (
            <TableRow key={id}>
              <RowHead>{person}</RowHead>
              <Cell label={t("selfAssessment.made.link")}>
                {token === null ? (
                  t("selfAssessment.made.again")
                ) : (
                  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                    <code className="min-w-0 text-sm break-all">{linkTo(token)}</code>
                    <Button
                      size="small"
                      aria-label={t("selfAssessment.made.copyNamed", { person })}
                      onPress={async () => {
                        await navigator.clipboard.writeText(linkTo(token));
                        setCopied(id);
                      }}
                    >
                      {t(copied === id ? "selfAssessment.made.copied" : "selfAssessment.made.copy")}
                    </Button>
                  </div>
                )}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function linkTo(token: string): string {
  return `${window.location.origin}/self/${token}`;
}
