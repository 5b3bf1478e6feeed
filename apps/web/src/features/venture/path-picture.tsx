import { BySpace } from "@etappe/ui/picture";
import type { I18n } from "../../i18n/i18n.ts";
import { placedPathOf } from "./path-drawn.ts";
import { Lying } from "./path-lying.tsx";
import { Upright } from "./path-upright.tsx";
import type { Venture } from "./venture-draft.ts";

type Props = { readonly venture: Venture; readonly i18n: I18n };

/** The venture's path as one line: it climbs through gates, and turns back in loops. */
export function PathPicture({ venture, i18n }: Props) {
  const path = placedPathOf(venture);
  const owed = new Set(venture.path.filter(({ missing }) => missing.some((m) => m.stillMissing)).map(({ id }) => id));
  const drawn = { venture, i18n, path, owed };
  return (
    <figure>
      <BySpace
        narrow={<Upright {...drawn} />}
        medium={<Lying {...drawn} width={620} />}
        wide={<Lying {...drawn} width={940} />}
      />
      <figcaption className="mt-2 text-xs text-soft">
        <BySpace
          narrow={<p>{i18n.t("venture.path.captionNarrow")}</p>}
          medium={<p>{i18n.t("venture.path.caption")}</p>}
          wide={<p className="max-w-3xl">{i18n.t("venture.path.caption")}</p>}
        />
      </figcaption>
    </figure>
  );
}
