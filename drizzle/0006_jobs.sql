CREATE POLICY "sign_in" ON "staff_imports" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint

-- The tables of pg-boss 10.4.2, as PgBoss.getConstructionPlans() writes them: at run time nobody may create them.
CREATE SCHEMA IF NOT EXISTS pgboss;--> statement-breakpoint
CREATE TYPE pgboss.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);--> statement-breakpoint
CREATE TABLE pgboss.version (
    version int primary key,
    maintained_on timestamp with time zone,
    cron_on timestamp with time zone,
    monitored_on timestamp with time zone
);--> statement-breakpoint
CREATE TABLE pgboss.queue (
    name text,
    policy text,
    retry_limit int,
    retry_delay int,
    retry_backoff bool,
    expire_seconds int,
    retention_minutes int,
    dead_letter text REFERENCES pgboss.queue (name),
    partition_name text,
    created_on timestamp with time zone not null default now(),
    updated_on timestamp with time zone not null default now(),
    PRIMARY KEY (name)
);--> statement-breakpoint
CREATE TABLE pgboss.schedule (
    name text REFERENCES pgboss.queue ON DELETE CASCADE,
    cron text not null,
    timezone text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone not null default now(),
    updated_on timestamp with time zone not null default now(),
    PRIMARY KEY (name)
);--> statement-breakpoint
CREATE TABLE pgboss.subscription (
    event text not null,
    name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
    created_on timestamp with time zone not null default now(),
    updated_on timestamp with time zone not null default now(),
    PRIMARY KEY(event, name)
);--> statement-breakpoint
CREATE TABLE pgboss.job (
    id uuid not null default gen_random_uuid(),
    name text not null,
    priority integer not null default(0),
    data jsonb,
    state pgboss.job_state not null default('created'),
    retry_limit integer not null default(2),
    retry_count integer not null default(0),
    retry_delay integer not null default(0),
    retry_backoff boolean not null default false,
    start_after timestamp with time zone not null default now(),
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval not null default interval '15 minutes',
    created_on timestamp with time zone not null default now(),
    completed_on timestamp with time zone,
    keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
    output jsonb,
    dead_letter text,
    policy text
  ) PARTITION BY LIST (name);--> statement-breakpoint
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);--> statement-breakpoint
CREATE TABLE pgboss.archive (LIKE pgboss.job);--> statement-breakpoint
ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);--> statement-breakpoint
ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();--> statement-breakpoint
CREATE INDEX archive_i1 ON pgboss.archive(archived_on);--> statement-breakpoint
CREATE FUNCTION pgboss.create_queue(queue_name text, options json)
RETURNS VOID AS
$$
DECLARE
  table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
  queue_created_on timestamptz;
BEGIN

  WITH q as (
  INSERT INTO pgboss.queue (
    name,
    policy,
    retry_limit,
    retry_delay,
    retry_backoff,
    expire_seconds,
    retention_minutes,
    dead_letter,
    partition_name
  )
  VALUES (
    queue_name,
    options->>'policy',
    (options->>'retryLimit')::int,
    (options->>'retryDelay')::int,
    (options->>'retryBackoff')::bool,
    (options->>'expireInSeconds')::int,
    (options->>'retentionMinutes')::int,
    options->>'deadLetter',
    table_name
  )
  ON CONFLICT DO NOTHING
  RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;

  IF queue_created_on IS NULL THEN
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);

  EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
  EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
  EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

  EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
  EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
END;
$$
LANGUAGE plpgsql;--> statement-breakpoint
CREATE FUNCTION pgboss.delete_queue(queue_name text)
RETURNS VOID AS
$$
DECLARE
  table_name varchar;
BEGIN
  WITH deleted as (
    DELETE FROM pgboss.queue
    WHERE name = queue_name
    RETURNING partition_name
  )
  SELECT partition_name from deleted INTO table_name;

  EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
END;
$$
LANGUAGE plpgsql;--> statement-breakpoint
INSERT INTO pgboss.version(version) VALUES ('24');--> statement-breakpoint

-- A job that fails three times, or whose worker is gone, goes on into the queue of those given up, where its import is
-- told so.
select pgboss.create_queue('staff-import-given-up', '{"policy":"standard","retryLimit":5,"retryDelay":30,"retryBackoff":true,"expireInSeconds":60,"retentionMinutes":10080}');--> statement-breakpoint
select pgboss.create_queue('staff-import', '{"policy":"standard","retryLimit":2,"retryDelay":2,"retryBackoff":true,"expireInSeconds":600,"retentionMinutes":1440,"deadLetter":"staff-import-given-up"}');--> statement-breakpoint
select pgboss.create_queue('daily', '{"policy":"standard","retryLimit":3,"retryDelay":60,"retryBackoff":true,"expireInSeconds":900,"retentionMinutes":1440}');--> statement-breakpoint

-- The application asks for work and cannot read what others have asked for; the worker reads jobs and nothing else.
revoke all on function pgboss.create_queue(text, json) from public;--> statement-breakpoint
revoke all on function pgboss.delete_queue(text) from public;--> statement-breakpoint
grant usage on schema pgboss to etappe_app, etappe_worker;--> statement-breakpoint
grant insert, select (id) on pgboss.job to etappe_app;--> statement-breakpoint
grant select on pgboss.queue to etappe_app, etappe_worker;--> statement-breakpoint
grant select, insert, update, delete on pgboss.job to etappe_worker;--> statement-breakpoint
grant select, insert, delete on pgboss.archive to etappe_worker;--> statement-breakpoint
grant select, update on pgboss.version to etappe_worker;--> statement-breakpoint

-- An import that nobody works on any more is said to have failed, also when its person has no place any more.
grant select (tenant_id, firm_id, id, state, version, created_at), update (state, failure, finished_at, version) on staff_imports to etappe_auth;--> statement-breakpoint
create function identity.give_up_import(p_tenant uuid, p_import uuid, p_failure text)
returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
  with given_up as (
    update public.staff_imports x
       set state = 'failed', failure = p_failure, finished_at = now(), version = x.version + 1
     where x.tenant_id = p_tenant and x.id = p_import and x.state = 'running'
    returning 1)
  select exists (select from given_up)
$$;--> statement-breakpoint

-- Firms that handed staff lists in before a moment, over all tenants; and the scope in which what those lists held is
-- forgotten. Lists that were forgotten long ago are not looked at again.
create function identity.firms_with_old_lists(p_before timestamptz)
returns table (tenant_id uuid, firm_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select distinct x.tenant_id, x.firm_id from public.staff_imports x
   where x.created_at < p_before and (x.state in ('mapping', 'previewed') or x.created_at > p_before - interval '60 days')
$$;--> statement-breakpoint
create function identity.open_forgetting_scope(p_tenant uuid, p_firm uuid, p_before timestamptz)
returns table (tenant_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from identity.firms_with_old_lists(p_before) x where x.tenant_id = p_tenant and x.firm_id = p_firm) then
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
alter function identity.firms_with_old_lists(timestamptz) owner to etappe_auth;--> statement-breakpoint
alter function identity.open_forgetting_scope(uuid, uuid, timestamptz) owner to etappe_auth;--> statement-breakpoint
alter function identity.give_up_import(uuid, uuid, text) owner to etappe_auth;--> statement-breakpoint
revoke create on schema identity from etappe_auth;--> statement-breakpoint
revoke all on function identity.give_up_import(uuid, uuid, text) from public;--> statement-breakpoint
revoke all on function identity.firms_with_old_lists(timestamptz) from public;--> statement-breakpoint
revoke all on function identity.open_forgetting_scope(uuid, uuid, timestamptz) from public;--> statement-breakpoint
grant execute on function identity.firms_with_old_lists(timestamptz) to etappe_app;--> statement-breakpoint
grant execute on function identity.open_forgetting_scope(uuid, uuid, timestamptz) to etappe_app;--> statement-breakpoint
grant execute on function identity.give_up_import(uuid, uuid, text) to etappe_app;
