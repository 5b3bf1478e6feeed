"use client";
import { KINDS } from "@etappe/domain/matrix";
import { Button } from "@etappe/ui/button";
import { Segments } from "@etappe/ui/segments";
import { Select } from "@etappe/ui/select";
import { ColumnHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import { useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { useInAddress } from "../plan/use-in-address.ts";
import { filtered, GAP_SHOWS, type GapFilter, type GapShow, type Gaps } from "./gap-filter.ts";
import { GapRow } from "./gap-row.tsx";

/** So many stand there at once; the rest comes when somebody asks for it. */
const AT_ONCE = 40;
const EVERY = "all";

type Props = { readonly place: StaffPlace; readonly gaps: Gaps; readonly filter: GapFilter };

/** The gaps by priority, narrowed by venture and kind. */
export function GapList({ place, gaps, filter }: Props) {
  const { t } = useI18n();
  const [show, setShow] = useInAddress<GapShow>("show", filter.show);
  const [venture, setVenture] = useInAddress<string>("venture", filter.ventureId ?? EVERY);
  const [kind, setKind] = useInAddress<string>("kind", filter.kind ?? EVERY);
  const [most, setMost] = useState(AT_ONCE);
  const chosen = {
    ...{ show, ventureId: venture === EVERY ? null : venture },
    kind: KINDS.find((each) => each === kind) ?? null,
  };
  const entries = filtered(gaps, chosen);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
        <Segments
          label={t("qualification.gaps.show.label")}
          options={GAP_SHOWS.map((id) => ({ id, label: t(`qualification.gaps.show.${id}`) }))}
          value={show}
          onChange={setShow}
        />
        <Choice
          label={t("qualification.gaps.filter.venture")}
          every={t("qualification.gaps.filter.everyVenture")}
          options={gaps.ventures.map(({ id, name }) => ({ id, label: name }))}
          value={venture}
          onChange={setVenture}
        />
        <Choice
          label={t("qualification.gaps.filter.kind")}
          every={t("qualification.gaps.filter.everyKind")}
          options={KINDS.map((id) => ({ id, label: t(`qualification.gaps.kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <p role="status" className="text-sm text-soft">
        {t("qualification.gaps.list.count", { count: entries.length, all: gaps.entries.length })}
      </p>
      {entries.length === 0 ? null : (
        <Table caption={t("qualification.gaps.list.title")} isDense>
          <TableHead>
            <TableRow>
              <ColumnHead>{t("qualification.gaps.column.competence")}</ColumnHead>
              <ColumnHead>{t("qualification.gaps.column.need")}</ColumnHead>
              <ColumnHead>{t("qualification.gaps.column.cover")}</ColumnHead>
              <ColumnHead align="end">{t("qualification.gaps.column.priority")}</ColumnHead>
              <ColumnHead>{t("qualification.gaps.column.next")}</ColumnHead>
            </TableRow>
          </TableHead>
          <TableBody>
            {entries.slice(0, most).map((entry) => (
              <GapRow key={`${entry.needId} ${entry.competence}`} {...{ place, gaps, entry }} />
            ))}
          </TableBody>
        </Table>
      )}
      {entries.length > most ? (
        <Button className="self-start" onPress={() => setMost(most + AT_ONCE)}>
          {t("qualification.gaps.list.more", { count: Math.min(AT_ONCE, entries.length - most) })}
        </Button>
      ) : null}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly every: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function Choice({ label, every, options, value, onChange }: ChoiceProps) {
  return (
    <Select
      label={label}
      hidesLabel
      placeholder={every}
      className="w-full sm:w-60"
      options={[{ id: EVERY, label: every }, ...options]}
      value={value}
      onChange={(id) => onChange(id ?? EVERY)}
    />
  );
}
