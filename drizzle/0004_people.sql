-- An owner who is no superuser checks new keys against rows that forced row-level security would hide from it;
-- the walls are put up again in the next file, in the same transaction.
alter table actions no force row level security;--> statement-breakpoint
alter table firms no force row level security;--> statement-breakpoint
alter table ventures no force row level security;--> statement-breakpoint
CREATE TABLE "burden_answers" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"burden_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"agreed_with" text NOT NULL,
	"agreed_on" date NOT NULL,
	"valid_until" date,
	"document" text NOT NULL,
	"taken_back_on" date,
	"taken_back_why" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "burden_answers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "burden_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "burdens" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"burden" text NOT NULL,
	"role" text NOT NULL,
	"group_name" text NOT NULL,
	"level" smallint NOT NULL,
	"rated_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "burdens_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "burdens_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "burdens_once" UNIQUE("tenant_id","firm_id","venture_id","burden","role","group_name")
);
--> statement-breakpoint
ALTER TABLE "burdens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consultations" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"about" text NOT NULL,
	"about_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"body" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_by_name" text NOT NULL,
	"withdrawn_on" date,
	"withdrawn_why" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "consultations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "consultations_about_word" CHECK ("consultations"."about" in ('venture', 'burden', 'answer', 'measure', 'need')),
	CONSTRAINT "consultations_verdict_word" CHECK ("consultations"."verdict" in ('comment', 'approved', 'objected'))
);
--> statement-breakpoint
ALTER TABLE "consultations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "development_measures" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"role" text,
	"competence" text NOT NULL,
	"target_level" smallint NOT NULL,
	"people" smallint NOT NULL,
	"cost_eur" double precision,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "development_measures_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "development_measures_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "development_measures_action" UNIQUE("tenant_id","firm_id","action_id"),
	CONSTRAINT "development_measures_kind_word" CHECK ("development_measures"."kind" in ('training', 'language-course', 'rotation', 'stay-abroad', 'hiring', 'mentoring'))
);
--> statement-breakpoint
ALTER TABLE "development_measures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employee_levels" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"competence" text NOT NULL,
	"level" smallint NOT NULL,
	"source" text NOT NULL,
	"read_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employee_levels_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "employee_levels_once" UNIQUE("tenant_id","firm_id","employee_id","competence"),
	CONSTRAINT "employee_levels_source_word" CHECK ("employee_levels"."source" in ('self', 'manager', 'test', 'certificate'))
);
--> statement-breakpoint
ALTER TABLE "employee_levels" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employee_names" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"name" text NOT NULL,
	"released" boolean NOT NULL,
	CONSTRAINT "employee_names_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "employee_names_employee" UNIQUE("tenant_id","firm_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "employee_names" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employee_registers" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"is_on" boolean NOT NULL,
	"purpose" text NOT NULL,
	"legal_basis" text NOT NULL,
	"works_agreement" text NOT NULL,
	"retain_until" date NOT NULL,
	"keeps_names" boolean NOT NULL,
	"names_released" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employee_registers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "employee_registers_firm" UNIQUE("tenant_id","firm_id"),
	CONSTRAINT "employee_registers_legal_basis_word" CHECK ("employee_registers"."legal_basis" in ('contract', 'works-agreement', 'consent', 'legal-obligation'))
);
--> statement-breakpoint
ALTER TABLE "employee_registers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employee_roles" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"role" text NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "employee_roles_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "employee_roles_once" UNIQUE("tenant_id","firm_id","employee_id","role")
);
--> statement-breakpoint
ALTER TABLE "employee_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employees" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"staff_number" text NOT NULL,
	"user_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employees_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "employees_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "employees_staff_number" UNIQUE("tenant_id","firm_id","staff_number"),
	CONSTRAINT "employees_user" UNIQUE("tenant_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "employees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "level_readings" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"competence" text NOT NULL,
	"level" smallint NOT NULL,
	"source" text NOT NULL,
	"read_on" date NOT NULL,
	"recorded_by" text NOT NULL,
	"import_id" uuid,
	"measure_id" uuid,
	CONSTRAINT "level_readings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "level_readings_source_word" CHECK ("level_readings"."source" in ('self', 'manager', 'test', 'certificate'))
);
--> statement-breakpoint
ALTER TABLE "level_readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measure_participants" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"measure_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"level_before" smallint,
	"joined_on" date NOT NULL,
	CONSTRAINT "measure_participants_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "measure_participants_once" UNIQUE("tenant_id","firm_id","measure_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "measure_participants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record_views" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"viewer_id" uuid NOT NULL,
	"viewer_name" text NOT NULL,
	"viewer_side" text NOT NULL,
	"what" text NOT NULL,
	"records" integer NOT NULL,
	"with_names" boolean NOT NULL,
	CONSTRAINT "record_views_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "record_views_viewer_side_word" CHECK ("record_views"."viewer_side" in ('firm', 'house')),
	CONSTRAINT "record_views_what_word" CHECK ("record_views"."what" in ('list', 'person', 'file', 'names'))
);
--> statement-breakpoint
ALTER TABLE "record_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_assessment_links" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"made_by" text NOT NULL,
	CONSTRAINT "self_assessment_links_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "self_assessment_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "self_assessment_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_import_rows" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"cells" text[] NOT NULL,
	"staff_number" text NOT NULL,
	"outcome" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"change" jsonb NOT NULL,
	CONSTRAINT "staff_import_rows_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "staff_import_rows_number" UNIQUE("tenant_id","firm_id","import_id","number"),
	CONSTRAINT "staff_import_rows_outcome_word" CHECK ("staff_import_rows"."outcome" in ('new', 'changed', 'same', 'refused', 'left-out'))
);
--> statement-breakpoint
ALTER TABLE "staff_import_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_imports" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"state" text NOT NULL,
	"header" text[] NOT NULL,
	"mapping" jsonb NOT NULL,
	"counts" jsonb NOT NULL,
	"written" integer DEFAULT 0 NOT NULL,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	"finished_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staff_imports_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "staff_imports_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "staff_imports_state_word" CHECK ("staff_imports"."state" in ('mapping', 'previewed', 'running', 'done', 'failed', 'undone', 'discarded'))
);
--> statement-breakpoint
ALTER TABLE "staff_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "head_counts" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"role" text NOT NULL,
	"competence" text NOT NULL,
	"people" smallint NOT NULL,
	"counted_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "head_counts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "head_counts_once" UNIQUE("tenant_id","firm_id","role","competence")
);
--> statement-breakpoint
ALTER TABLE "head_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_profiles" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"key" text NOT NULL,
	"label" jsonb NOT NULL,
	"boundary_crosser" boolean NOT NULL,
	"requires" jsonb NOT NULL,
	"retired_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "role_profiles_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "role_profiles_key" UNIQUE("tenant_id","firm_id","key")
);
--> statement-breakpoint
ALTER TABLE "role_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_aggregates" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"people" integer NOT NULL,
	"competences" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_aggregates_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "staff_aggregates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_figures" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"people" integer NOT NULL,
	"pairs" integer NOT NULL,
	"known_pairs" integer NOT NULL,
	"weighted_required" real NOT NULL,
	"weighted_gap" real NOT NULL,
	"computed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_figures_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "staff_figures_firm" UNIQUE("tenant_id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "staff_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staffing_needs" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"role" text NOT NULL,
	"people" smallint NOT NULL,
	"language" text,
	"due_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staffing_needs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "staffing_needs_in_firm" UNIQUE("tenant_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "staffing_needs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "burden_answers" ADD CONSTRAINT "burden_answers_tenant_id_firm_id_burden_id_burdens_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","burden_id") REFERENCES "public"."burdens"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "burdens" ADD CONSTRAINT "burdens_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "development_measures" ADD CONSTRAINT "development_measures_tenant_id_firm_id_action_id_actions_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","action_id") REFERENCES "public"."actions"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employee_levels" ADD CONSTRAINT "employee_levels_tenant_id_firm_id_employee_id_employees_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","employee_id") REFERENCES "public"."employees"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employee_names" ADD CONSTRAINT "employee_names_tenant_id_firm_id_employee_id_employees_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","employee_id") REFERENCES "public"."employees"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employee_registers" ADD CONSTRAINT "employee_registers_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employee_roles" ADD CONSTRAINT "employee_roles_tenant_id_firm_id_employee_id_employees_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","employee_id") REFERENCES "public"."employees"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_readings" ADD CONSTRAINT "level_readings_tenant_id_firm_id_employee_id_employees_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","employee_id") REFERENCES "public"."employees"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_readings" ADD CONSTRAINT "level_readings_tenant_id_firm_id_import_id_staff_imports_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","import_id") REFERENCES "public"."staff_imports"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "level_readings" ADD CONSTRAINT "level_readings_tenant_id_firm_id_measure_id_development_measures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","measure_id") REFERENCES "public"."development_measures"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_participants" ADD CONSTRAINT "measure_participants_tenant_id_firm_id_measure_id_development_measures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","measure_id") REFERENCES "public"."development_measures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_participants" ADD CONSTRAINT "measure_participants_tenant_id_firm_id_employee_id_employees_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","employee_id") REFERENCES "public"."employees"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_views" ADD CONSTRAINT "record_views_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_assessment_links" ADD CONSTRAINT "self_assessment_links_tenant_id_firm_id_employee_id_employees_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","employee_id") REFERENCES "public"."employees"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_import_rows" ADD CONSTRAINT "staff_import_rows_tenant_id_firm_id_import_id_staff_imports_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","import_id") REFERENCES "public"."staff_imports"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_imports" ADD CONSTRAINT "staff_imports_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "head_counts" ADD CONSTRAINT "head_counts_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_profiles" ADD CONSTRAINT "role_profiles_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_aggregates" ADD CONSTRAINT "staff_aggregates_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_figures" ADD CONSTRAINT "staff_figures_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staffing_needs" ADD CONSTRAINT "staffing_needs_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "burden_answers_burden" ON "burden_answers" USING btree ("tenant_id","firm_id","burden_id");--> statement-breakpoint
CREATE INDEX "consultations_venture" ON "consultations" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
CREATE INDEX "employee_levels_competence" ON "employee_levels" USING btree ("tenant_id","firm_id","competence","level","employee_id");--> statement-breakpoint
CREATE INDEX "employee_names_name" ON "employee_names" USING btree ("tenant_id","firm_id","name");--> statement-breakpoint
CREATE INDEX "employee_roles_role" ON "employee_roles" USING btree ("tenant_id","firm_id","role","employee_id");--> statement-breakpoint
CREATE INDEX "level_readings_employee" ON "level_readings" USING btree ("tenant_id","firm_id","employee_id","competence","read_on");--> statement-breakpoint
CREATE INDEX "level_readings_import" ON "level_readings" USING btree ("tenant_id","firm_id","import_id");--> statement-breakpoint
CREATE INDEX "measure_participants_employee" ON "measure_participants" USING btree ("tenant_id","firm_id","employee_id");--> statement-breakpoint
CREATE INDEX "record_views_firm" ON "record_views" USING btree ("tenant_id","firm_id","created_at","id");--> statement-breakpoint
CREATE INDEX "self_assessment_links_employee" ON "self_assessment_links" USING btree ("tenant_id","firm_id","employee_id");--> statement-breakpoint
CREATE INDEX "staff_import_rows_outcome" ON "staff_import_rows" USING btree ("tenant_id","firm_id","import_id","outcome","number");--> statement-breakpoint
CREATE INDEX "staff_import_rows_staff" ON "staff_import_rows" USING btree ("tenant_id","firm_id","staff_number");--> statement-breakpoint
CREATE INDEX "staff_aggregates_firm" ON "staff_aggregates" USING btree ("tenant_id","firm_id");--> statement-breakpoint
CREATE INDEX "staffing_needs_firm" ON "staffing_needs" USING btree ("tenant_id","firm_id","due_on");--> statement-breakpoint
CREATE POLICY "tenant" ON "burden_answers" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "burden_answers" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "burden_answers" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'works-council']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "burden_answers" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "burden_answers" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "burden_answers" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "burdens" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "burdens" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "burdens" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'works-council']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "burdens" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "burdens" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "burdens" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "consultations" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "consultations" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "consultations" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'works-council']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "consultations" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['works-council']));--> statement-breakpoint
CREATE POLICY "may_update" ON "consultations" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['works-council'])) WITH CHECK (current_setting('app.role') = any(array['works-council']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "consultations" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['works-council']));--> statement-breakpoint
CREATE POLICY "own_inserts" ON "consultations" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (given_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "development_measures" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "development_measures" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "development_measures" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'works-council']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "development_measures" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "development_measures" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "development_measures" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "employee_levels" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "employee_levels" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "employee_levels" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or employee_id::text = current_setting('app.employee_id'));--> statement-breakpoint
CREATE POLICY "may_insert" ON "employee_levels" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self'));--> statement-breakpoint
CREATE POLICY "may_update" ON "employee_levels" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self')) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self'));--> statement-breakpoint
CREATE POLICY "may_delete" ON "employee_levels" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self'));--> statement-breakpoint
CREATE POLICY "tenant" ON "employee_names" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "employee_names" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "employee_names" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['firm-manager', 'firm-hr']) or (released and current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) or employee_id::text = current_setting('app.employee_id'));--> statement-breakpoint
CREATE POLICY "may_insert" ON "employee_names" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "employee_names" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "employee_names" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "employee_registers" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "employee_registers" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_insert" ON "employee_registers" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "employee_registers" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "employee_registers" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "sign_in" ON "employee_registers" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "employee_roles" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "employee_roles" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "employee_roles" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or employee_id::text = current_setting('app.employee_id'));--> statement-breakpoint
CREATE POLICY "may_insert" ON "employee_roles" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "employee_roles" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "employee_roles" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "employees" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "employees" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "employees" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or id::text = current_setting('app.employee_id'));--> statement-breakpoint
CREATE POLICY "may_insert" ON "employees" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "employees" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "employees" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "sign_in" ON "employees" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "level_readings" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "level_readings" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "level_readings" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or employee_id::text = current_setting('app.employee_id'));--> statement-breakpoint
CREATE POLICY "may_insert" ON "level_readings" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self'));--> statement-breakpoint
CREATE POLICY "may_update" ON "level_readings" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self')) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self'));--> statement-breakpoint
CREATE POLICY "may_delete" ON "level_readings" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or (employee_id::text = current_setting('app.employee_id') and source = 'self'));--> statement-breakpoint
CREATE POLICY "tenant" ON "measure_participants" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "measure_participants" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "measure_participants" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']) or employee_id::text = current_setting('app.employee_id'));--> statement-breakpoint
CREATE POLICY "may_insert" ON "measure_participants" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "measure_participants" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "measure_participants" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "record_views" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "record_views" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "record_views" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['firm-manager', 'works-council']));--> statement-breakpoint
CREATE POLICY "no_updates" ON "record_views" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "no_deletes" ON "record_views" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (false);--> statement-breakpoint
CREATE POLICY "own_inserts" ON "record_views" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (viewer_id = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "self_assessment_links" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "self_assessment_links" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "self_assessment_links" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "self_assessment_links" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "self_assessment_links" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "self_assessment_links" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "sign_in" ON "self_assessment_links" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "staff_import_rows" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "staff_import_rows" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "staff_import_rows" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "staff_import_rows" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "staff_import_rows" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "staff_import_rows" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "staff_imports" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "staff_imports" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "staff_imports" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "staff_imports" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "staff_imports" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "staff_imports" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "head_counts" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "head_counts" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "head_counts" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'works-council']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "head_counts" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "head_counts" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "head_counts" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "role_profiles" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "role_profiles" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_insert" ON "role_profiles" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "role_profiles" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "role_profiles" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "staff_aggregates" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "staff_aggregates" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "staff_aggregates" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'works-council']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "staff_aggregates" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "staff_aggregates" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "staff_aggregates" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "staff_figures" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "staff_figures" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_read" ON "staff_figures" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_insert" ON "staff_figures" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "staff_figures" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "staff_figures" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "tenant" ON "staffing_needs" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "staffing_needs" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "may_insert" ON "staffing_needs" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_update" ON "staffing_needs" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr'])) WITH CHECK (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));--> statement-breakpoint
CREATE POLICY "may_delete" ON "staffing_needs" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.role') = any(array['admin', 'consultant', 'firm-manager', 'firm-hr']));