-- The walls around the tables of the three phases, and those that stood aside while keys were added.
alter table actions force row level security;--> statement-breakpoint
alter table answers force row level security;--> statement-breakpoint
alter table decisions force row level security;--> statement-breakpoint
alter table form_placements force row level security;--> statement-breakpoint
alter table phase_moves force row level security;--> statement-breakpoint
alter table ventures force row level security;--> statement-breakpoint
alter table firms force row level security;--> statement-breakpoint
alter table engagements force row level security;--> statement-breakpoint
alter table framework_versions force row level security;--> statement-breakpoint

alter table roadmap_baselines force row level security;--> statement-breakpoint
alter table cooperation_states force row level security;--> statement-breakpoint
alter table cooperations force row level security;--> statement-breakpoint
alter table reversibility_cards force row level security;--> statement-breakpoint
alter table corrections force row level security;--> statement-breakpoint
alter table exit_conditions force row level security;--> statement-breakpoint
alter table home_plant_entries force row level security;--> statement-breakpoint
alter table indicators force row level security;--> statement-breakpoint
alter table readings force row level security;--> statement-breakpoint
alter table requirement_checks force row level security;--> statement-breakpoint
alter table assessment_rounds force row level security;--> statement-breakpoint
alter table ratings force row level security;--> statement-breakpoint
alter table scenarios force row level security;--> statement-breakpoint
alter table snapshots force row level security;--> statement-breakpoint
alter table approvals force row level security;--> statement-breakpoint

-- What was said, measured, decided or known stays as it was; a rating changes only in what its person says.
grant select, insert, delete on roadmap_baselines to etappe_app;--> statement-breakpoint
grant select, insert on cooperation_states to etappe_app;--> statement-breakpoint
grant select, insert, update on cooperations to etappe_app;--> statement-breakpoint
grant select, insert, update on reversibility_cards to etappe_app;--> statement-breakpoint
grant select, insert, update on corrections to etappe_app;--> statement-breakpoint
grant select, insert, update on exit_conditions to etappe_app;--> statement-breakpoint
grant select, insert on home_plant_entries to etappe_app;--> statement-breakpoint
grant select, insert, update on indicators to etappe_app;--> statement-breakpoint
grant select, insert on readings to etappe_app;--> statement-breakpoint
grant select, insert, update on requirement_checks to etappe_app;--> statement-breakpoint
grant select, insert, update on assessment_rounds to etappe_app;--> statement-breakpoint
grant select, insert, update (level, not_applicable, note, version, updated_at) on ratings to etappe_app;--> statement-breakpoint
grant select, insert, update on scenarios to etappe_app;--> statement-breakpoint
grant select, insert on snapshots to etappe_app;--> statement-breakpoint
grant select, insert on approvals to etappe_app;
