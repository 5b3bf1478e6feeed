/** What else is kept of one employee beside roles and levels: for the file that the employee may ask for. */
import { and, asc, eq } from "drizzle-orm";
import { developmentMeasures } from "../schema/development.ts";
import { measureParticipants, selfAssessmentLinks } from "../schema/employees.ts";
import { staffImportRows, staffImports } from "../schema/staff-imports.ts";
import { mine, type Scope } from "../scope.ts";

/** The measures that an employee takes part in. */
export async function listMeasuresOf(scope: Scope, firmId: string, employeeId: string) {
  return scope
    .select({
      kind: developmentMeasures.kind,
      competence: developmentMeasures.competence,
      targetLevel: developmentMeasures.targetLevel,
      levelBefore: measureParticipants.levelBefore,
      joinedOn: measureParticipants.joinedOn,
    })
    .from(measureParticipants)
    .innerJoin(
      developmentMeasures,
      and(
        eq(developmentMeasures.tenantId, measureParticipants.tenantId),
        eq(developmentMeasures.firmId, measureParticipants.firmId),
        eq(developmentMeasures.id, measureParticipants.measureId),
      ),
    )
    .where(
      and(
        mine(scope, measureParticipants),
        eq(measureParticipants.firmId, firmId),
        eq(measureParticipants.employeeId, employeeId),
      ),
    )
    .orderBy(asc(measureParticipants.joinedOn), asc(measureParticipants.id));
}

/** The personal links that were made for an employee. */
export async function listLinksOf(scope: Scope, firmId: string, employeeId: string) {
  return scope
    .select({
      madeAt: selfAssessmentLinks.createdAt,
      expiresAt: selfAssessmentLinks.expiresAt,
      lastUsedAt: selfAssessmentLinks.lastUsedAt,
      revokedAt: selfAssessmentLinks.revokedAt,
      madeBy: selfAssessmentLinks.madeBy,
    })
    .from(selfAssessmentLinks)
    .where(
      and(
        mine(scope, selfAssessmentLinks),
        eq(selfAssessmentLinks.firmId, firmId),
        eq(selfAssessmentLinks.employeeId, employeeId),
      ),
    )
    .orderBy(asc(selfAssessmentLinks.createdAt), asc(selfAssessmentLinks.id));
}

/** The rows of staff lists with this staff number, as they were handed in. */
export async function listImportRowsOf(scope: Scope, firmId: string, staffNumber: string) {
  return scope
    .select({
      fileName: staffImports.fileName,
      number: staffImportRows.number,
      header: staffImports.header,
      cells: staffImportRows.cells,
    })
    .from(staffImportRows)
    .innerJoin(
      staffImports,
      and(
        eq(staffImports.tenantId, staffImportRows.tenantId),
        eq(staffImports.firmId, staffImportRows.firmId),
        eq(staffImports.id, staffImportRows.importId),
      ),
    )
    .where(
      and(
        mine(scope, staffImportRows),
        eq(staffImportRows.firmId, firmId),
        eq(staffImportRows.staffNumber, staffNumber),
      ),
    )
    .orderBy(asc(staffImportRows.createdAt), asc(staffImportRows.number));
}
