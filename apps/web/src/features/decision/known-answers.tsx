import { ANSWER_KINDS } from "@etappe/domain/answer";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { KnownThen } from "./known-then-view.tsx";

/** What had been answered, with the notes beside it. */
export function KnownAnswers({ known, i18n }: { readonly known: KnownThen; readonly i18n: I18n }) {
  const { t, words } = i18n;
  const heads = { level: t("decision.known.level"), note: t("decision.known.note") };
  if (known.answers.length === 0) return <p className="text-soft">{t("decision.known.noAnswers")}</p>;
  return ANSWER_KINDS.map((kind) => {
    const answers = known.answers.filter((answer) => answer.kind === kind);
    if (answers.length === 0) return null;
    const title = t(`decision.known.answers.${kind}`);
    return (
      <section key={kind} aria-labelledby={`known-${kind}`}>
        <h3 id={`known-${kind}`} className="mb-2">
          {title}
        </h3>
        <Table caption={title} isDense>
          <TableHead>
            <TableRow>
              <ColumnHead className="sm:w-1/4">{t("decision.known.item")}</ColumnHead>
              <ColumnHead className="sm:w-1/4">{heads.level}</ColumnHead>
              <ColumnHead>{heads.note}</ColumnHead>
            </TableRow>
          </TableHead>
          <TableBody>
            {answers.map(({ item, label, level, note }) => (
              <TableRow key={item}>
                <RowHead className="font-normal">{words(label)}</RowHead>
                <Cell label={heads.level}>
                  {level === null
                    ? t("decision.known.notApplicable")
                    : t("decision.known.levelValue", { value: level.value, label: words(level.label) })}
                </Cell>
                <Cell label={heads.note}>
                  <span className="whitespace-pre-line">{note}</span>
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </section>
    );
  });
}
