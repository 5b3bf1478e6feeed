import { columnsNeed, LevelGridColumns } from "./level-grid-columns.tsx";
import type { LevelGridProps } from "./level-grid-data.ts";
import { LevelGridList } from "./level-grid-list.tsx";
import { BySpace } from "./picture.tsx";

/**
 * Levels from the bottom up, groups side by side, and what each group has reached, plans or has
 * left. Where there are more groups than fit side by side, each chip names its group instead:
 * nothing is squeezed, and nothing has to be scrolled or is cut off on paper.
 */
export function LevelGrid(props: LevelGridProps) {
  const groups = props.columns.length;
  return (
    <BySpace
      narrow={<LevelGridList {...props} width={328} perLine={2} most="max-w-[430px]" />}
      medium={
        columnsNeed(groups, 176) <= 720 ? (
          <LevelGridColumns {...props} width={620} labelWidth={176} most="max-w-[760px]" />
        ) : (
          <LevelGridList {...props} width={620} perLine={4} most="max-w-[760px]" />
        )
      }
      wide={
        columnsNeed(groups, 250) <= 1010 ? (
          <LevelGridColumns
            {...props}
            width={860}
            labelWidth={250}
            most={groups > 5 ? "max-w-[1120px]" : "max-w-[980px]"}
          />
        ) : (
          <LevelGridList {...props} width={860} perLine={5} most="max-w-[980px]" />
        )
      }
    />
  );
}
