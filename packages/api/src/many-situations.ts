/** What the model looks at of many firms at once: as many statements for two hundred as for one. Without their answers. */
import { listFirms } from "@etappe/db/repositories/firms";
import {
  listCooperationsOfMany,
  listPlacementsOfMany,
  listRegionShiftsOfMany,
  listStrategiesOfMany,
  listVenturesOfMany,
} from "@etappe/db/repositories/many-firms";
import type { FirmSituation } from "@etappe/domain/evaluation";
import { situationOf } from "./firm-record.ts";
import type { Work } from "./trpc.ts";

/** By firm; a firm that is not there for this actor is missing. Answers are put in by whoever knows which. */
export async function readSituations(
  { scope }: Work,
  firmIds: readonly string[],
): Promise<ReadonlyMap<string, FirmSituation>> {
  const [firms, placements, regionShifts, ventures, strategies, cooperations] = await Promise.all([
    listFirms(scope, firmIds),
    listPlacementsOfMany(scope, firmIds),
    listRegionShiftsOfMany(scope, firmIds),
    listVenturesOfMany(scope, firmIds),
    listStrategiesOfMany(scope, firmIds),
    listCooperationsOfMany(scope, firmIds),
  ]);
  const of = <R extends { readonly firmId: string }>(rows: readonly R[], firmId: string) =>
    rows.filter((row) => row.firmId === firmId);
  return new Map(
    firms.map((firm) => {
      const rows = {
        ...{ firm, answers: [], placements: of(placements, firm.id), regionShifts: of(regionShifts, firm.id) },
        ...{
          ventures: of(ventures, firm.id),
          strategies: of(strategies, firm.id),
          cooperations: of(cooperations, firm.id),
        },
      };
      return [firm.id, situationOf(rows)];
    }),
  );
}
