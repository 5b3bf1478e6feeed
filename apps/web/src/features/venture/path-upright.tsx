import { PHASES } from "@etappe/domain/phase";
import { inkOf } from "@etappe/ui/hue";
import { Lines, Picture } from "@etappe/ui/picture";
import { phaseHue } from "../../phase-hue.ts";
import { type DrawnPath, describe, endingOf } from "./path-drawn.ts";
import { type Ground, laneOf, markAcross } from "./path-line.ts";
import { Way } from "./path-way.tsx";

const COLUMN = 76;
const SIDE = 108;

/** Time runs down, phases stand side by side: for a phone. */
export function Upright({ venture, i18n, path, owed }: DrawnPath) {
  const { t, day } = i18n;
  const ground: Ground = {
    along: (steps) => 62 + steps * 66,
    across: (phase) => SIDE + 38 + laneOf(phase) * COLUMN,
    rise: 1,
    point: (along, across) => `${across} ${along}`,
  };
  const endAt = ground.along(path.end);
  const ending = endingOf(venture);
  const lowest = path.ahead ? ground.along(path.ahead.along) : ending ? endAt + 16 : endAt;
  return (
    <Picture
      title={t("venture.path.pictureTitle", { name: venture.name })}
      desc={describe(venture, i18n)}
      width={328}
      height={lowest + 28}
      className="h-auto w-full max-w-[430px]"
    >
      {PHASES.map((phase) => (
        <g key={phase}>
          <path d={`M${ground.across(phase)} 28V${lowest + 18}`} stroke="var(--line)" />
          <Lines
            x={ground.across(phase)}
            y={16}
            lines={[t(`phase.${phase}`)]}
            size={13}
            weight={600}
            anchor="middle"
            fill={inkOf(phaseHue(phase))}
          />
        </g>
      ))}
      {path.steps.map((step) => (
        <g key={step.id}>
          <path
            d={`M${SIDE - 14} ${ground.along(step.along)}H${markAcross(step, ground) - 12}`}
            stroke="var(--line-strong)"
            strokeDasharray="1.5 4"
          />
          <Lines x={0} y={ground.along(step.along) + 4.5} lines={[`${step.number}`]} weight={600} />
          <Lines x={18} y={ground.along(step.along) + 4.5} lines={[day(step.on)]} size={12.5} fill="var(--soft)" />
        </g>
      ))}
      <Way path={path} ground={ground} owed={owed} isUpright />
      {ending ? (
        <Lines
          x={18}
          y={endAt + 21}
          lines={[t(`venture.ending.${ending}`)]}
          size={12.5}
          weight={600}
          halo="var(--paper)"
        />
      ) : null}
      {path.ahead ? (
        <Lines
          x={18}
          y={ground.along(path.ahead.along) - 3}
          lines={[t("venture.path.lookAgain"), day(path.ahead.on)]}
          size={12.5}
          fill="var(--soft)"
        />
      ) : null}
      {path.isClosed ? null : (
        <Lines x={18} y={endAt + 4.5} lines={[t("venture.path.now")]} size={12.5} fill="var(--soft)" />
      )}
    </Picture>
  );
}
