import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { levelText } from "../assessment/level-text.ts";
import { RatedViews } from "../assessment/rated-views.tsx";
import type { PastRound } from "./past-round.tsx";

type Props = {
  readonly title: string;
  readonly items: PastRound["items"];
  readonly past: Pick<PastRound, "scales" | "rated">;
  readonly i18n: I18n;
};

/** What was answered, noted and rated then. Nothing where nothing of it was asked. */
export function PastItems({ title, items, past: { scales, rated }, i18n }: Props) {
  const { t, words } = i18n;
  const isAsked = items.some(({ level, notApplicable, note }) => level !== null || notApplicable || note !== "");
  if (!isAsked) return null;
  const [answer, views] = [t("round.past.answer"), t("round.past.views")];
  return (
    <section>
      <h2 className="mb-2">{title}</h2>
      <Table caption={title}>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("round.past.item")}</ColumnHead>
            <ColumnHead>{answer}</ColumnHead>
            <ColumnHead>{views}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => {
            const scale = scales.find(({ key }) => key === item.scale);
            const one = rated.find((candidate) => candidate.kind === item.kind && candidate.item === item.key);
            return (
              <TableRow key={item.key}>
                <RowHead>{words(item.label)}</RowHead>
                <Cell label={answer}>
                  {levelText(item, scale, i18n)}
                  {item.note ? <span className="block max-w-measure text-sm text-soft">{item.note}</span> : null}
                </Cell>
                <Cell label={views}>{one ? <RatedViews rated={one} scale={scale} i18n={i18n} /> : "–"}</Cell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </section>
  );
}
