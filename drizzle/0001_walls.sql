-- The walls: what drizzle-kit cannot write. Row-level security holds for owners too, the product's
-- role gets what its use cases need and nothing more, and one function opens a tenant's scope.

revoke all on schema public from public;--> statement-breakpoint
-- Nor may anybody else connect, and nobody makes temporary things.
do $$ begin
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to etappe_app, etappe_auth', current_database());
end $$;--> statement-breakpoint
grant usage on schema public to etappe_app, etappe_auth;--> statement-breakpoint
grant usage on schema identity to etappe_app, etappe_auth;--> statement-breakpoint
alter table action_dependencies force row level security;--> statement-breakpoint
alter table actions force row level security;--> statement-breakpoint
alter table comments force row level security;--> statement-breakpoint
alter table answers force row level security;--> statement-breakpoint
alter table firm_notes force row level security;--> statement-breakpoint
alter table firms force row level security;--> statement-breakpoint
alter table form_placements force row level security;--> statement-breakpoint
alter table region_shifts force row level security;--> statement-breakpoint
alter table engagements force row level security;--> statement-breakpoint
alter table framework_versions force row level security;--> statement-breakpoint
alter table frameworks force row level security;--> statement-breakpoint
alter table glossaries force row level security;--> statement-breakpoint
alter table audit_events force row level security;--> statement-breakpoint
alter table firm_stats force row level security;--> statement-breakpoint
alter table firm_assignments force row level security;--> statement-breakpoint
alter table firm_memberships force row level security;--> statement-breakpoint
alter table invitations force row level security;--> statement-breakpoint
alter table memberships force row level security;--> statement-breakpoint
alter table tenants force row level security;--> statement-breakpoint
alter table decisions force row level security;--> statement-breakpoint
alter table phase_moves force row level security;--> statement-breakpoint
alter table strategy_assignments force row level security;--> statement-breakpoint
alter table ventures force row level security;--> statement-breakpoint

-- Append-only tables get no update and no delete; where only some columns may change, only those are granted.
grant select, insert, delete on action_dependencies to etappe_app;--> statement-breakpoint
grant select, insert, update on actions to etappe_app;--> statement-breakpoint
grant select, insert on comments to etappe_app;--> statement-breakpoint
grant select, insert, update on answers to etappe_app;--> statement-breakpoint
grant select, insert, update on firm_notes to etappe_app;--> statement-breakpoint
grant select, insert, update on firms to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on form_placements to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on region_shifts to etappe_app;--> statement-breakpoint
grant select, insert on engagements to etappe_app;--> statement-breakpoint
grant select, insert on framework_versions to etappe_app;--> statement-breakpoint
grant select, insert on frameworks to etappe_app;--> statement-breakpoint
grant select, insert on glossaries to etappe_app;--> statement-breakpoint
grant select, insert on audit_events to etappe_app;--> statement-breakpoint
grant select, insert, update on firm_stats to etappe_app;--> statement-breakpoint
grant select, insert, delete on firm_assignments to etappe_app;--> statement-breakpoint
grant select, update (role, status) on firm_memberships to etappe_app;--> statement-breakpoint
grant select, insert, delete on invitations to etappe_app;--> statement-breakpoint
grant select, update (role, status) on memberships to etappe_app;--> statement-breakpoint
grant select on tenants to etappe_app;--> statement-breakpoint
grant select, insert on decisions to etappe_app;--> statement-breakpoint
grant select, insert on phase_moves to etappe_app;--> statement-breakpoint
grant select, insert, update (held_to) on strategy_assignments to etappe_app;--> statement-breakpoint
grant select, insert, update on ventures to etappe_app;--> statement-breakpoint

-- The sign-in role: identities, and the places that a person has.
grant select, insert, update, delete on identity.users, identity.sessions, identity.password_resets, identity.throttle, identity.outbox to etappe_auth;--> statement-breakpoint
grant select on tenants, firm_assignments to etappe_auth;--> statement-breakpoint
grant select, insert, update on memberships, firm_memberships, invitations to etappe_auth;--> statement-breakpoint
grant insert on tenants to etappe_auth;--> statement-breakpoint
-- An invitation or a reminder is written in the transaction that causes it; nobody working in a tenant can read the mail of others.
grant insert on identity.outbox to etappe_app;--> statement-breakpoint

-- Opens the scope of one request: finds the person behind a session token and their place in the tenant,
-- and sets what the policies look at, for this transaction only. It runs as the sign-in role, so that the
-- product's role can neither list sessions nor read users: it has to bring a token.
-- No row: no valid session. A row without a role: signed in, but no place in this tenant.
-- The temporary schema stands last in its path: unnamed it would come first, and a caller's own type called
-- "uuid" there would run the caller's code as the sign-in role.
create function identity.open_scope(p_token_hash text, p_slug text)
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
  m record;
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
    select x.role into m from public.memberships x where x.tenant_id = t.id and x.user_id = s.id and x.status = 'active';
    if found then
      v_role := m.role;
      if v_role <> 'admin' then
        select coalesce(array_agg(a.firm_id), '{}') into v_firms
          from public.firm_assignments a where a.tenant_id = t.id and a.user_id = s.id;
      end if;
    else
      select x.role, x.firm_id into m from public.firm_memberships x
       where x.tenant_id = t.id and x.user_id = s.id and x.status = 'active';
      if found then
        v_role := m.role;
        v_firm := m.firm_id;
        v_firms := array[v_firm];
      end if;
    end if;
  end if;

  -- Whoever can do the most signs in the most often.
  if v_role = 'admin' and s.created_at < now() - interval '12 hours' then return; end if;

  if v_role is not null then
    perform set_config('app.tenant_id', t.id::text, true),
            set_config('app.user_id', s.id::text, true),
            set_config('app.house', case when v_firm is null then 'yes' else 'no' end, true),
            set_config('app.all_firms', case when v_role = 'admin' then 'yes' else 'no' end, true),
            set_config('app.firm_ids', v_firms::text, true);
  end if;

  return query select s.id, s.name, s.email, s.locale,
    case when v_role is null then null else t.id end,
    case when v_role is null then null else t.name end,
    case when v_role is null then null else t.locale end,
    v_role, v_firm, v_firms;
end
$$;--> statement-breakpoint
do $$ begin execute format('grant etappe_auth to %I', current_user); end $$;--> statement-breakpoint
grant create on schema identity to etappe_auth;--> statement-breakpoint
alter function identity.open_scope(text, text) owner to etappe_auth;--> statement-breakpoint
revoke create on schema identity from etappe_auth;--> statement-breakpoint
revoke all on function identity.open_scope(text, text) from public;--> statement-breakpoint
grant execute on function identity.open_scope(text, text) to etappe_app;
--> statement-breakpoint

-- Counts what is due in a firm anew. Whoever ticks off an action may not see every action of the firm,
-- and yet the portfolio has to be right: the function counts all of them and shows none.
create function refresh_due(p_firm uuid, p_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  with open as (
    select coalesce(array_agg(a.due_on order by a.due_on), '{}') as due
      from public.actions a
     where a.tenant_id = current_setting('app.tenant_id')::uuid and a.firm_id = p_firm and a.state not in ('done', 'dropped')
  )
  update public.firm_stats s
     set open_due = open.due, next_due = coalesce(open.due[1], '9999-12-31'), last_activity = p_at
    from open
   where s.tenant_id = current_setting('app.tenant_id')::uuid and s.firm_id = p_firm
     and (current_setting('app.all_firms')::boolean or p_firm = any(current_setting('app.firm_ids')::uuid[]))
$$;--> statement-breakpoint
grant usage on schema public to etappe_figures;--> statement-breakpoint
grant select on actions to etappe_figures;--> statement-breakpoint
grant select, update on firm_stats to etappe_figures;--> statement-breakpoint
do $$ begin execute format('grant etappe_figures to %I', current_user); end $$;--> statement-breakpoint
grant create on schema public to etappe_figures;--> statement-breakpoint
alter function refresh_due(uuid, timestamptz) owner to etappe_figures;--> statement-breakpoint
revoke create on schema public from etappe_figures;--> statement-breakpoint
revoke all on function refresh_due(uuid, timestamptz) from public;--> statement-breakpoint
grant execute on function refresh_due(uuid, timestamptz) to etappe_app;
