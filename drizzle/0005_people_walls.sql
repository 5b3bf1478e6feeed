-- The walls around the tables about people, and those that stood aside while keys were added.
alter table actions force row level security;--> statement-breakpoint
alter table firms force row level security;--> statement-breakpoint
alter table ventures force row level security;--> statement-breakpoint

alter table burden_answers force row level security;--> statement-breakpoint
alter table burdens force row level security;--> statement-breakpoint
alter table consultations force row level security;--> statement-breakpoint
alter table development_measures force row level security;--> statement-breakpoint
alter table employee_levels force row level security;--> statement-breakpoint
alter table employee_names force row level security;--> statement-breakpoint
alter table employee_registers force row level security;--> statement-breakpoint
alter table employee_roles force row level security;--> statement-breakpoint
alter table employees force row level security;--> statement-breakpoint
alter table head_counts force row level security;--> statement-breakpoint
alter table level_readings force row level security;--> statement-breakpoint
alter table measure_participants force row level security;--> statement-breakpoint
alter table record_views force row level security;--> statement-breakpoint
alter table role_profiles force row level security;--> statement-breakpoint
alter table self_assessment_links force row level security;--> statement-breakpoint
alter table staff_aggregates force row level security;--> statement-breakpoint
alter table staff_figures force row level security;--> statement-breakpoint
alter table staff_import_rows force row level security;--> statement-breakpoint
alter table staff_imports force row level security;--> statement-breakpoint
alter table staffing_needs force row level security;--> statement-breakpoint

-- What was said, seen or done stays as it was; what is known of one employee goes when the employee goes.
grant select, insert, update on burden_answers to etappe_app;--> statement-breakpoint
grant select, insert, update on burdens to etappe_app;--> statement-breakpoint
grant select, insert, update (withdrawn_on, withdrawn_why, version) on consultations to etappe_app;--> statement-breakpoint
grant select, insert, update on development_measures to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on employee_levels to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on employee_names to etappe_app;--> statement-breakpoint
grant select, insert, update on employee_registers to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on employee_roles to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on employees to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on head_counts to etappe_app;--> statement-breakpoint
grant select, insert, delete on level_readings to etappe_app;--> statement-breakpoint
grant select, insert, delete on measure_participants to etappe_app;--> statement-breakpoint
grant select, insert on record_views to etappe_app;--> statement-breakpoint
grant select, insert, update on role_profiles to etappe_app;--> statement-breakpoint
grant select, insert, update (revoked_at) on self_assessment_links to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on staff_aggregates to etappe_app;--> statement-breakpoint
grant select, insert, update on staff_figures to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on staff_import_rows to etappe_app;--> statement-breakpoint
grant select, insert, update on staff_imports to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on staffing_needs to etappe_app;--> statement-breakpoint

-- Signing in finds the employee that an account belongs to, and a personal link the employee that it was made for.
grant select (tenant_id, id, user_id) on employees to etappe_auth;--> statement-breakpoint
grant select (tenant_id, firm_id, employee_id, token_hash, expires_at, revoked_at), update (last_used_at) on self_assessment_links to etappe_auth;--> statement-breakpoint
grant select (tenant_id, firm_id, is_on, retain_until) on employee_registers to etappe_auth;--> statement-breakpoint

-- Where somebody stands in a tenant, as the rows say at this moment, and the settings that the policies look at.
-- Nobody may call it but the functions that have found out who it is.
create function identity.enter(p_tenant uuid, p_user uuid)
returns table (role text, firm_id uuid, firm_ids uuid[])
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  m record;
  v_role text;
  v_firm uuid;
  v_firms uuid[] := '{}';
  v_employee uuid;
begin
  select x.role into m from public.memberships x where x.tenant_id = p_tenant and x.user_id = p_user and x.status = 'active';
  if found then
    v_role := m.role;
    if v_role <> 'admin' then
      select coalesce(array_agg(a.firm_id), '{}') into v_firms
        from public.firm_assignments a where a.tenant_id = p_tenant and a.user_id = p_user;
    end if;
  else
    select x.role, x.firm_id into m from public.firm_memberships x
     where x.tenant_id = p_tenant and x.user_id = p_user and x.status = 'active';
    if not found then return; end if;
    v_role := m.role;
    v_firm := m.firm_id;
    v_firms := array[v_firm];
    select e.id into v_employee from public.employees e where e.tenant_id = p_tenant and e.user_id = p_user;
  end if;

  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.user_id', p_user::text, true),
          set_config('app.role', v_role, true),
          set_config('app.employee_id', coalesce(v_employee::text, ''), true),
          set_config('app.house', case when v_firm is null then 'yes' else 'no' end, true),
          set_config('app.all_firms', case when v_role = 'admin' then 'yes' else 'no' end, true),
          set_config('app.firm_ids', v_firms::text, true);
  return query select v_role, v_firm, v_firms;
end
$$;--> statement-breakpoint

create or replace function identity.open_scope(p_token_hash text, p_slug text)
returns table (
  user_id uuid, session_name text, session_email text, session_locale text,
  tenant_id uuid, tenant_name text, tenant_locale text,
  role text, firm_id uuid, firm_ids uuid[]
)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  s record;
  t record;
  v_role text;
  v_firm uuid;
  v_firms uuid[] := '{}';
begin
  select u.id, u.name, u.email, u.locale, e.token_hash, e.seen_at, e.created_at into s
    from identity.sessions e join identity.users u on u.id = e.user_id
   where e.token_hash = p_token_hash and e.expires_at > now() and e.seen_at > now() - interval '8 hours';
  if not found then return; end if;
  if s.seen_at < now() - interval '5 minutes' then
    update identity.sessions e set seen_at = now() where e.token_hash = s.token_hash;
  end if;

  select x.id, x.name, x.locale into t from public.tenants x where x.slug = p_slug;
  if t.id is not null then
    select x.role, x.firm_id, x.firm_ids into v_role, v_firm, v_firms from identity.enter(t.id, s.id) x;
  end if;

  -- Whoever can do the most signs in the most often.
  if v_role = 'admin' and s.created_at < now() - interval '12 hours' then
    perform set_config('app.tenant_id', '', true);
    return;
  end if;

  return query select s.id, s.name, s.email, s.locale,
    case when v_role is null then null else t.id end,
    case when v_role is null then null else t.name end,
    case when v_role is null then null else t.locale end,
    v_role, v_firm, coalesce(v_firms, '{}');
end
$$;--> statement-breakpoint

-- Work in the background is done as the person who asked for it, with the rights that they have then. No row: they have none.
create function identity.open_job_scope(p_tenant uuid, p_user uuid)
returns table (
  user_id uuid, session_name text, session_email text, session_locale text,
  tenant_id uuid, tenant_name text, tenant_locale text, tenant_slug text,
  role text, firm_id uuid, firm_ids uuid[]
)
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  select u.id, u.name, u.email, u.locale, t.id, t.name, t.locale, t.slug, x.role, x.firm_id, x.firm_ids
    from identity.users u, public.tenants t, identity.enter(t.id, u.id) x
   where u.id = p_user and t.id = p_tenant
$$;--> statement-breakpoint

-- A personal link: whoever holds it is the one employee, and may say what that employee may say of themselves.
create function identity.open_self_assessment(p_token_hash text)
returns table (tenant_id uuid, tenant_name text, tenant_locale text, tenant_slug text, firm_id uuid, employee_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  l record;
begin
  update public.self_assessment_links x set last_used_at = now()
   where x.token_hash = p_token_hash and x.revoked_at is null and x.expires_at > now()
  returning x.tenant_id, x.firm_id, x.employee_id into l;
  if not found then return; end if;
  perform set_config('app.tenant_id', l.tenant_id::text, true),
          set_config('app.user_id', '00000000-0000-0000-0000-000000000000', true),
          set_config('app.role', 'firm-member', true),
          set_config('app.employee_id', l.employee_id::text, true),
          set_config('app.house', 'no', true),
          set_config('app.all_firms', 'no', true),
          set_config('app.firm_ids', array[l.firm_id]::text, true);
  return query select t.id, t.name, t.locale, t.slug, l.firm_id, l.employee_id from public.tenants t where t.id = l.tenant_id;
end
$$;--> statement-breakpoint

-- Firms whose records of employees have reached their last day, over all tenants; and the scope in which they are erased.
create function identity.registers_past_their_end(p_today date)
returns table (tenant_id uuid, firm_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select x.tenant_id, x.firm_id from public.employee_registers x where x.is_on and x.retain_until < p_today
$$;--> statement-breakpoint
create function identity.open_retention_scope(p_tenant uuid, p_firm uuid, p_today date)
returns table (tenant_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from identity.registers_past_their_end(p_today) x where x.tenant_id = p_tenant and x.firm_id = p_firm) then
    return;
  end if;
  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.user_id', '00000000-0000-0000-0000-000000000000', true),
          set_config('app.role', 'firm-hr', true),
          set_config('app.employee_id', '', true),
          set_config('app.house', 'no', true),
          set_config('app.all_firms', 'no', true),
          set_config('app.firm_ids', array[p_firm]::text, true);
  return query select p_tenant;
end
$$;--> statement-breakpoint
grant create on schema identity to etappe_auth;--> statement-breakpoint
alter function identity.enter(uuid, uuid) owner to etappe_auth;--> statement-breakpoint
alter function identity.open_job_scope(uuid, uuid) owner to etappe_auth;--> statement-breakpoint
alter function identity.open_self_assessment(text) owner to etappe_auth;--> statement-breakpoint
alter function identity.registers_past_their_end(date) owner to etappe_auth;--> statement-breakpoint
alter function identity.open_retention_scope(uuid, uuid, date) owner to etappe_auth;--> statement-breakpoint
revoke create on schema identity from etappe_auth;--> statement-breakpoint
revoke all on function identity.enter(uuid, uuid) from public;--> statement-breakpoint
revoke all on function identity.open_job_scope(uuid, uuid) from public;--> statement-breakpoint
revoke all on function identity.open_self_assessment(text) from public;--> statement-breakpoint
revoke all on function identity.registers_past_their_end(date) from public;--> statement-breakpoint
revoke all on function identity.open_retention_scope(uuid, uuid, date) from public;--> statement-breakpoint
grant execute on function identity.open_job_scope(uuid, uuid) to etappe_app;--> statement-breakpoint
grant execute on function identity.open_self_assessment(text) to etappe_app;--> statement-breakpoint
grant execute on function identity.registers_past_their_end(date) to etappe_app;--> statement-breakpoint
grant execute on function identity.open_retention_scope(uuid, uuid, date) to etappe_app;
