import { Badge, type BadgeTone } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { FATES, type Fate, saidWords } from "./upgrade-words.ts";

type Props = { readonly answers: readonly Fate[]; readonly i18n: I18n };

const TONE: Readonly<Record<Fate["fate"], BadgeTone>> = {
  kept: "neutral",
  converted: "accent",
  "needs-review": "warning",
  archived: "gap",
};

/** Every answer before and after, those that change first. */
export function FateTable({ answers, i18n }: Props) {
  const { t, words, format } = i18n;
  const head = {
    before: t("upgrade.look.before"),
    after: t("upgrade.look.after"),
    fate: t("upgrade.look.fate"),
  };
  const sorted = [...FATES].reverse().flatMap((fate) => answers.filter((answer) => answer.fate === fate));
  return (
    <Table caption={t("upgrade.look.caption")} isDense>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("upgrade.look.question")}</ColumnHead>
          <ColumnHead>{head.fate}</ColumnHead>
          <ColumnHead>{head.before}</ColumnHead>
          <ColumnHead>{head.after}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {sorted.map((answer) => {
          const { kind, item, was, is, fate, changed, before, after, toConfirm } = answer;
          const renamed = is !== null && words(is) !== words(was);
          return (
            <TableRow key={`${kind}/${item}`}>
              <RowHead>
                {words(is ?? was)}
                {renamed ? (
                  <span className="block text-sm font-normal text-soft">
                    {t("upgrade.look.wasCalled", { label: words(was) })}
                  </span>
                ) : null}
              </RowHead>
              <Cell label={head.fate}>
                <Badge tone={TONE[fate]}>{t(`upgrade.fate.${fate}`)}</Badge>
                {changed.length > 0 ? (
                  <span className="block text-sm text-soft">
                    {t("upgrade.look.changedIs", {
                      what: format.list(changed.map((wording) => t(`upgrade.changed.${wording}`))),
                    })}
                  </span>
                ) : null}
              </Cell>
              <Cell label={head.before}>{saidWords(before, i18n)}</Cell>
              <Cell label={head.after}>
                {is === null ? <span className="text-soft">{t("upgrade.look.gone")}</span> : saidWords(after, i18n)}
                {is !== null && toConfirm ? (
                  <span className="block text-sm text-warn">{t("upgrade.look.toConfirm")}</span>
                ) : null}
              </Cell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
