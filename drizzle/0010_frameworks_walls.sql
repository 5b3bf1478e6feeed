-- The walls around drafts and upgrades, and those that stood aside while keys were added.
alter table assessment_rounds force row level security;--> statement-breakpoint
alter table engagements force row level security;--> statement-breakpoint
alter table framework_versions force row level security;--> statement-breakpoint
alter table frameworks force row level security;--> statement-breakpoint
alter table ratings force row level security;--> statement-breakpoint
alter table scenarios force row level security;--> statement-breakpoint

alter table framework_drafts force row level security;--> statement-breakpoint
alter table framework_draft_parts force row level security;--> statement-breakpoint
alter table framework_upgrades force row level security;--> statement-breakpoint
alter table upgraded_answers force row level security;--> statement-breakpoint

-- A published version stays as it is, whoever asks: only whether it is on offer changes. Of a mandate only what it is
-- pinned to does, and of an upgrade only whether it was taken back, and what that took back.
grant update (standard) on frameworks to etappe_app;--> statement-breakpoint
grant update (retired_at) on framework_versions to etappe_app;--> statement-breakpoint
grant update (framework_version_id, earlier_version_ids) on engagements to etappe_app;--> statement-breakpoint
grant update (framework_version_id) on ratings to etappe_app;--> statement-breakpoint
grant select, insert, update (state, version) on framework_drafts to etappe_app;--> statement-breakpoint
grant select, insert, update, delete on framework_draft_parts to etappe_app;--> statement-breakpoint
grant select, insert, update (undone_by, undone_by_name, undone_at) on framework_upgrades to etappe_app;--> statement-breakpoint
grant select, insert, update (lost) on upgraded_answers to etappe_app;
