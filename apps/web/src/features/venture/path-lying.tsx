import { PHASES } from "@etappe/domain/phase";
import { inkOf } from "@etappe/ui/hue";
import { Lines, Picture } from "@etappe/ui/picture";
import { phaseHue } from "../../phase-hue.ts";
import { type DrawnPath, describe, endingOf } from "./path-drawn.ts";
import { type Ground, laneOf, markAcross } from "./path-line.ts";
import { Way } from "./path-way.tsx";

const LANE = 66;
const HEAD = 104;
const FOOT = 46;

/** Time runs to the right. It grows sideways, and then scrolls, rather than squeeze its dates. */
export function Lying({ venture, i18n, path, owed, width }: DrawnPath & { readonly width: number }) {
  const { t, day } = i18n;
  const room = width - HEAD - 34 - 40;
  const length = path.ahead?.along ?? path.end;
  const unit = Math.min(150, Math.max(84, room / Math.max(1, length)));
  const full = Math.max(HEAD + 34 + length * unit + 48, Math.min(width, 620));
  const bottom = 44 + 2 * LANE;
  const ground: Ground = {
    along: (steps) => HEAD + 34 + steps * unit,
    across: (phase) => bottom - laneOf(phase) * LANE,
    rise: -1,
    point: (along, across) => `${along} ${across}`,
  };
  const floor = bottom + 24;
  const endAt = ground.along(path.end);
  const ending = endingOf(venture);
  return (
    <div className={full > width ? "overflow-x-auto" : undefined}>
      <Picture
        title={t("venture.path.pictureTitle", { name: venture.name })}
        desc={describe(venture, i18n)}
        width={full}
        height={floor + FOOT}
        className={full > width ? "h-auto max-w-none" : "h-auto max-w-full"}
      >
        {PHASES.map((phase) => (
          <g key={phase}>
            <path d={`M${HEAD} ${ground.across(phase)}H${full - 8}`} stroke="var(--line)" />
            <Lines
              x={0}
              y={ground.across(phase) + 5}
              lines={[t(`phase.${phase}`)]}
              size={14}
              weight={600}
              fill={inkOf(phaseHue(phase))}
            />
          </g>
        ))}
        {path.steps.map((step) => (
          <g key={step.id}>
            <path
              d={`M${ground.along(step.along)} ${markAcross(step, ground) + 12}V${floor}`}
              stroke="var(--line-strong)"
              strokeDasharray="1.5 4"
            />
            <Lines
              x={ground.along(step.along)}
              y={floor + 16}
              lines={[`${step.number}`]}
              anchor="middle"
              weight={600}
            />
            <Lines
              x={ground.along(step.along)}
              y={floor + 32}
              lines={[day(step.on)]}
              size={12}
              anchor="middle"
              fill="var(--soft)"
            />
          </g>
        ))}
        <Way path={path} ground={ground} owed={owed} isUpright={false} />
        {ending ? (
          <Lines
            x={endAt}
            y={ground.across(path.phase) - 16}
            lines={[t(`venture.ending.${ending}`)]}
            size={13}
            weight={600}
            anchor={path.ahead ? "middle" : "end"}
          />
        ) : null}
        {path.ahead ? (
          <Lines
            x={ground.along(path.ahead.along)}
            y={floor + 16}
            lines={[t("venture.path.lookAgain"), day(path.ahead.on)]}
            size={12}
            anchor="middle"
            fill="var(--soft)"
          />
        ) : null}
        {path.isClosed ? null : (
          <Lines
            x={endAt}
            y={floor + 16}
            lines={[t("venture.path.now")]}
            size={12}
            anchor="middle"
            fill="var(--soft)"
          />
        )}
      </Picture>
    </div>
  );
}
