import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { roundName } from "./round-words.ts";
import type { Round } from "./stance-path.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly rounds: readonly Round[];
  readonly i18n: I18n;
};

/** In which round one answers, and the way to the others. */
export function RoundLine({ tenant, firmId, rounds, i18n }: Props) {
  const { t, day } = i18n;
  const running = rounds.find(({ endedOn }) => endedOn === null);
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-sm">
      <span>
        {running
          ? t("round.line.running", { round: roundName(running, i18n), from: day(running.startedOn) })
          : t("round.line.none")}
      </span>
      <Link href={paths.firmSection(tenant, firmId, "rounds")} className="text-link">
        {t("round.line.open")}
      </Link>
    </p>
  );
}
