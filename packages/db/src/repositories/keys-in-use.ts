import type { UsedSince } from "@etappe/domain/undo-dependency";
import { sql } from "drizzle-orm";
import type { Scope } from "../scope.ts";

/**
 * The keys of a framework that a firm's work rests on since an upgrade of its mandate. Where rows are written over and
 * do not say when, all of them count: whatever the older version does not know may have come since.
 */
export async function listKeysUsedSince(
  scope: Scope,
  { firmId, upgradeId }: { readonly firmId: string; readonly upgradeId: string },
): Promise<UsedSince> {
  const ofFirm = sql`x.tenant_id = ${scope.tenantId}::uuid and x.firm_id = ${firmId}::uuid`;
  const since = sql`${ofFirm} and x.created_at >= (select u.created_at from framework_upgrades u
    where u.tenant_id = ${scope.tenantId}::uuid and u.firm_id = ${firmId}::uuid and u.id = ${upgradeId}::uuid)`;
  const rows = await scope.execute<{ list: keyof UsedSince; keys: string[] }>(sql`
    select list, array_agg(distinct key) as keys from (
      select 'strategies' as list, x.type as key from strategy_assignments x where ${since}
      union all select 'matters', x.matter from decisions x where ${since}
      union all select 'triggers', x.trigger from phase_moves x where ${since}
      union all select 'questioned', x.questioned from phase_moves x where ${since}
      union all select 'outcomes', x.outcome from phase_moves x where ${since}
      union all select case x.kind when 'role' then 'homePlantRoles' else 'homePlantFunctions' end, x.subject
        from home_plant_entries x where ${since} and x.kind <> 'jobs'
      union all select 'competences', x.competence from level_readings x where ${since}
      union all select 'forms', x.form from region_shifts x where ${since}
      union all select 'strategies', x.strategy from requirement_checks x where ${ofFirm}
      union all select 'requirements', x.requirement from requirement_checks x where ${ofFirm}
      union all select 'requirements', x.requirement from indicators x where ${ofFirm}
      union all select 'requirements', x.requirement from actions x where ${ofFirm}
      union all select 'fields', x.field from actions x where ${ofFirm}
      union all select 'capabilityCriteria', x.criterion from actions x where ${ofFirm}
      union all select 'aspects', unnest(x.aspects) from ventures x where ${ofFirm}
      union all select 'forms', x.form from form_placements x where ${ofFirm}
      union all select 'triggers', x.trigger from corrections x where ${ofFirm}
      union all select 'questioned', x.questioned from corrections x where ${ofFirm}
      union all select 'outcomes', x.outcome from corrections x where ${ofFirm}
      union all select 'forms', x.form from cooperations x where ${ofFirm}
      union all select 'cooperationFunctions', unnest(x.functions) from cooperations x where ${ofFirm}
      union all select 'cooperationShares', x.share from cooperations x where ${ofFirm}
      union all select 'productRelations', x.product_relation from cooperations x where ${ofFirm}
      union all select 'cooperationReasons', x.reason from cooperations x where ${ofFirm}
      union all select 'benefits', jsonb_object_keys(x.benefits) from cooperations x where ${ofFirm}
      union all select 'dangers', jsonb_object_keys(x.dangers) from cooperations x where ${ofFirm}
      union all select 'competences', x.competence from head_counts x where ${ofFirm}
      union all select 'competences', x.competence from development_measures x where ${ofFirm}
      union all select 'competences', r ->> 'competence' from role_profiles x, jsonb_array_elements(x.requires) as r where ${ofFirm}
      union all select 'roles', x.role from employee_roles x where ${ofFirm}
      union all select 'roles', x.role from head_counts x where ${ofFirm}
      union all select 'roles', x.role from staffing_needs x where ${ofFirm}
      union all select 'roles', x.role from development_measures x where ${ofFirm}
      union all select 'roles', x.role from burdens x where ${ofFirm}
      union all select 'burdens', x.burden from burdens x where ${ofFirm}
      union all select 'burdenAnswers', x.answer from burden_answers x where ${ofFirm}
    ) as used where key <> '' group by list`);
  return Object.fromEntries(
    rows.map(({ list, keys }) => [list, list === "competences" ? keys.map(ofAnyCountry) : keys]),
  );
}

/** A language that depends on the country is one competence: `local-language/cs`. */
function ofAnyCountry(competence: string): string {
  return competence.split("/")[0] ?? competence;
}
