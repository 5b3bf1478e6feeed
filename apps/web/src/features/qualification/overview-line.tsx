import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { indexText, knownText } from "./gap-index-line.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly index: NonNullable<Outputs["qualification"]["index"]>;
  readonly i18n: I18n;
};

/** How the firm's people stand, in one line of its case file. */
export function QualificationLine({ place, index, i18n }: Props) {
  return (
    <Link href={paths.staff(place, "qualification/gaps")} className="text-accent underline underline-offset-2">
      {i18n.t("qualification.gaps.index.line", {
        index: indexText(index.index, i18n),
        known: knownText(index.known, i18n),
      })}
    </Link>
  );
}
