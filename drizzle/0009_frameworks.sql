-- An owner who is no superuser checks new keys against rows that forced row-level security would hide from it;
-- the walls are put up again in the next file, in the same transaction.
alter table assessment_rounds no force row level security;--> statement-breakpoint
alter table engagements no force row level security;--> statement-breakpoint
alter table framework_versions no force row level security;--> statement-breakpoint
alter table frameworks no force row level security;--> statement-breakpoint
alter table ratings no force row level security;--> statement-breakpoint
alter table scenarios no force row level security;--> statement-breakpoint
CREATE TABLE "framework_draft_parts" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"draft_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"part_key" text NOT NULL,
	"position" integer NOT NULL,
	"content" jsonb NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "framework_draft_parts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "framework_draft_parts_key" UNIQUE("tenant_id","draft_id","kind","part_key"),
	CONSTRAINT "framework_draft_parts_kind_word" CHECK ("framework_draft_parts"."kind" in ('identity', 'scale', 'impulse', 'stance-bands', 'dimension', 'criterion', 'starting-position', 'export-involvement', 'strategy-set', 'strategy-type', 'suggestion', 'ladder-level', 'form', 'region-shift', 'ladder-rules', 'cooperation-function', 'cooperation-share', 'product-relation', 'cooperation-reason', 'benefit', 'danger', 'safeguard', 'cooperation-rules', 'matter', 'gate', 'trigger', 'questioned', 'outcome', 'home-plant-role', 'home-plant-function', 'field', 'capability-criterion', 'action-template', 'competence', 'role', 'staffing', 'burden', 'burden-answer', 'burden-rules', 'reference-figure'))
);
--> statement-breakpoint
ALTER TABLE "framework_draft_parts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "framework_drafts" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"framework_id" uuid NOT NULL,
	"based_on" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "framework_drafts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "framework_drafts_state_word" CHECK ("framework_drafts"."state" in ('open', 'published', 'discarded'))
);
--> statement-breakpoint
ALTER TABLE "framework_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "framework_upgrades" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"from_version_id" uuid NOT NULL,
	"to_version_id" uuid NOT NULL,
	"rules" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"done_by" uuid NOT NULL,
	"done_by_name" text NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	"undone_by" uuid,
	"undone_by_name" text,
	"undone_at" timestamp with time zone,
	CONSTRAINT "framework_upgrades_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "framework_upgrades_in_firm" UNIQUE("tenant_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "framework_upgrades" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "upgraded_answers" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"upgrade_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item" text NOT NULL,
	"fate" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"version_after" integer,
	"lost" jsonb,
	CONSTRAINT "upgraded_answers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "upgraded_answers_item" UNIQUE("tenant_id","firm_id","upgrade_id","kind","item"),
	CONSTRAINT "upgraded_answers_kind_word" CHECK ("upgraded_answers"."kind" in ('impulse', 'criterion', 'capability')),
	CONSTRAINT "upgraded_answers_fate_word" CHECK ("upgraded_answers"."fate" in ('kept', 'converted', 'needs-review', 'archived'))
);
--> statement-breakpoint
ALTER TABLE "upgraded_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "to_confirm" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "engagements" ADD COLUMN "earlier_version_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "notes" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "published_by" uuid;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "published_by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "frameworks" ADD COLUMN "standard" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Until now every house had the one framework that it was founded with.
update frameworks f set standard = true
 where not exists (select from frameworks o where o.tenant_id = f.tenant_id and (o.created_at, o.id) < (f.created_at, f.id));--> statement-breakpoint
-- No mandate has ever moved, so what was rated or tried out in it stands under the version that it is pinned to.
ALTER TABLE "ratings" ADD COLUMN "framework_version_id" uuid;--> statement-breakpoint
update ratings x set framework_version_id = e.framework_version_id
  from assessment_rounds r
  join engagements e on e.tenant_id = r.tenant_id and e.firm_id = r.firm_id and e.id = r.engagement_id
 where r.tenant_id = x.tenant_id and r.firm_id = x.firm_id and r.id = x.round_id;--> statement-breakpoint
ALTER TABLE "ratings" ALTER COLUMN "framework_version_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "scenarios" ADD COLUMN "framework_version_id" uuid;--> statement-breakpoint
update scenarios x set framework_version_id = e.framework_version_id
  from engagements e
 where e.tenant_id = x.tenant_id and e.firm_id = x.firm_id and e.id = x.engagement_id;--> statement-breakpoint
ALTER TABLE "scenarios" ALTER COLUMN "framework_version_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "framework_draft_parts" ADD CONSTRAINT "framework_draft_parts_tenant_id_draft_id_framework_drafts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","draft_id") REFERENCES "public"."framework_drafts"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_tenant_id_framework_id_frameworks_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_id") REFERENCES "public"."frameworks"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_drafts" ADD CONSTRAINT "framework_drafts_tenant_id_based_on_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","based_on") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_upgrades" ADD CONSTRAINT "framework_upgrades_tenant_id_firm_id_engagement_id_engagements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","engagement_id") REFERENCES "public"."engagements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_upgrades" ADD CONSTRAINT "framework_upgrades_tenant_id_from_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","from_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_upgrades" ADD CONSTRAINT "framework_upgrades_tenant_id_to_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","to_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upgraded_answers" ADD CONSTRAINT "upgraded_answers_tenant_id_firm_id_upgrade_id_framework_upgrades_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","upgrade_id") REFERENCES "public"."framework_upgrades"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "framework_drafts_open" ON "framework_drafts" USING btree ("tenant_id","framework_id") WHERE "framework_drafts"."state" = 'open';--> statement-breakpoint
CREATE INDEX "framework_drafts_framework" ON "framework_drafts" USING btree ("tenant_id","framework_id");--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_tenant_id_framework_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_tenant_id_framework_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "frameworks_standard" ON "frameworks" USING btree ("tenant_id") WHERE "frameworks"."standard";--> statement-breakpoint
DROP POLICY "house_updates" ON "engagements" CASCADE;--> statement-breakpoint
DROP POLICY "house_deletes" ON "engagements" CASCADE;--> statement-breakpoint
DROP POLICY "house_inserts" ON "frameworks" CASCADE;--> statement-breakpoint
DROP POLICY "house_updates" ON "frameworks" CASCADE;--> statement-breakpoint
DROP POLICY "house_deletes" ON "frameworks" CASCADE;--> statement-breakpoint
DROP POLICY "house_inserts" ON "glossaries" CASCADE;--> statement-breakpoint
DROP POLICY "house_updates" ON "glossaries" CASCADE;--> statement-breakpoint
DROP POLICY "house_deletes" ON "glossaries" CASCADE;--> statement-breakpoint
CREATE POLICY "may_updates" ON "engagements" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin'])) WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_deletes" ON "engagements" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "framework_versions" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_update" ON "framework_versions" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin'])) WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "framework_versions" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "frameworks" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_update" ON "frameworks" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin'])) WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "frameworks" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "glossaries" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_update" ON "glossaries" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin'])) WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "glossaries" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "tenant" ON "framework_draft_parts" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "may_read" ON "framework_draft_parts" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "framework_draft_parts" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_update" ON "framework_draft_parts" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin'])) WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "framework_draft_parts" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "tenant" ON "framework_drafts" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "may_read" ON "framework_drafts" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "framework_drafts" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_update" ON "framework_drafts" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin'])) WITH CHECK (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "framework_drafts" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin']));--> statement-breakpoint
CREATE POLICY "tenant" ON "framework_upgrades" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "framework_upgrades" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "framework_upgrades" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "upgraded_answers" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "upgraded_answers" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "upgraded_answers" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);