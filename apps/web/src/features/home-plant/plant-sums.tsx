import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { type Plant, signed } from "./home-plant.ts";

type Props = { readonly plant: Plant; readonly i18n: I18n };

/** Tasks and jobs per venture, and for the firm what they add up to. */
export function PlantSums({ plant, i18n }: Props) {
  const { t } = i18n;
  const column = (key: "kept" | "gained" | "lost" | "jobsWon" | "jobsLost" | "net") => t(`homePlant.sums.${key}`);
  return (
    <section aria-labelledby="sums">
      <h2 id="sums" className="mb-2">
        {t("homePlant.sums.title")}
      </h2>
      <Table caption={t("homePlant.sums.caption")}>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("homePlant.sums.venture")}</ColumnHead>
            {(["kept", "gained", "lost", "jobsWon", "jobsLost", "net"] as const).map((key) => (
              <ColumnHead key={key} align="end">
                {column(key)}
              </ColumnHead>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {plant.ventures.map(({ id, name, running, ...sums }) => (
            <SumRow key={id} {...{ sums, column, i18n }} name={name}>
              {running ? null : <span className="text-sm font-normal text-soft"> ({t("homePlant.sums.closed")})</span>}
            </SumRow>
          ))}
          <SumRow sums={plant.total} name={t("homePlant.sums.total")} isTotal {...{ column, i18n }} />
        </TableBody>
      </Table>
    </section>
  );
}

function SumRow({
  name,
  sums,
  isTotal,
  column,
  i18n: { format },
  children,
}: {
  readonly name: string;
  readonly sums: Plant["total"];
  readonly isTotal?: boolean;
  readonly column: (key: "kept" | "gained" | "lost" | "jobsWon" | "jobsLost" | "net") => string;
  readonly i18n: I18n;
  readonly children?: React.ReactNode;
}) {
  const weight = isTotal ? "font-semibold" : "";
  const { kept, gained, lost, jobsWon, jobsLost } = sums;
  const cells = [
    ["kept", format.number(kept)],
    ["gained", format.number(gained)],
    ["lost", format.number(lost)],
    ["jobsWon", signed(jobsWon, format)],
    ["jobsLost", signed(-jobsLost, format)],
    ["net", signed(jobsWon - jobsLost, format)],
  ] as const;
  return (
    <TableRow>
      <RowHead className={weight}>
        {name}
        {children}
      </RowHead>
      {cells.map(([key, text]) => (
        <Cell key={key} label={column(key)} align="end" className={weight}>
          {text}
        </Cell>
      ))}
    </TableRow>
  );
}
