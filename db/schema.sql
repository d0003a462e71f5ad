-- Written by `node checks/database/schema-diff.ts --write` from a freshly migrated database; not by hand, never run.

create extension btree_gist;

create schema access;
grant usage on schema access to bandeng_app;
create schema activities;
grant usage on schema activities to bandeng_app;
create schema appointments;
grant usage on schema appointments to bandeng_app;
create schema audit;
grant usage on schema audit to bandeng_app;
create schema bulletins;
grant usage on schema bulletins to bandeng_app;
create schema committees;
grant usage on schema committees to bandeng_app;
create schema districts;
grant usage on schema districts to bandeng_app;
create schema duty;
grant usage on schema duty to bandeng_app;
create schema imports;
grant usage on schema imports to bandeng_app;
create schema opinions;
grant usage on schema opinions to bandeng_app;
create schema platform;
grant usage on schema platform to bandeng_app;
create schema points;
grant usage on schema points to bandeng_app;
create schema reference;
grant usage on schema reference to bandeng_app;
create schema roster;
grant usage on schema roster to bandeng_app;
create schema units;
grant usage on schema units to bandeng_app;

create table access.account (
  district_id integer not null,
  account_id uuid not null,
  person_id uuid not null,
  kind text not null,
  login_name text,
  secret_hash text,
  failed_tries integer not null default 0,
  locked_until timestamp with time zone,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint account_pkey PRIMARY KEY (district_id, account_id),
  constraint account_district_id_login_name_key UNIQUE (district_id, login_name),
  constraint account_district_id_person_id_kind_key UNIQUE (district_id, person_id, kind),
  constraint account_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint account_check CHECK (((kind = 'password'::text) = (login_name IS NOT NULL))),
  constraint account_kind_check CHECK ((kind = ANY (ARRAY['password'::text, 'card'::text])))
);
alter table access.account enable row level security;
create policy own_district on access.account using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on access.account to bandeng_app;

create table access.card (
  district_id integer not null,
  card_id uuid not null,
  account_id uuid not null,
  token_hash text not null,
  issued_by uuid,
  issued_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint card_pkey PRIMARY KEY (district_id, card_id),
  constraint card_district_id_token_hash_key UNIQUE (district_id, token_hash),
  constraint card_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES access.account(district_id, account_id)
);
CREATE UNIQUE INDEX card_in_force ON access.card USING btree (district_id, account_id) WHERE (revoked_at IS NULL);
alter table access.card enable row level security;
create policy own_district on access.card using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on access.card to bandeng_app;

create table access.device (
  district_id integer not null,
  device_id uuid not null,
  account_id uuid not null,
  token_hash text not null,
  remembered_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint device_pkey PRIMARY KEY (district_id, device_id),
  constraint device_district_id_token_hash_key UNIQUE (district_id, token_hash),
  constraint device_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES access.account(district_id, account_id)
);
alter table access.device enable row level security;
create policy own_district on access.device using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on access.device to bandeng_app;

create table access.session (
  district_id integer not null,
  session_id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  device_id uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  home_seen_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (district_id, session_id),
  constraint session_district_id_token_hash_key UNIQUE (district_id, token_hash),
  constraint session_district_id_account_id_fkey FOREIGN KEY (district_id, account_id) REFERENCES access.account(district_id, account_id),
  constraint session_district_id_device_id_fkey FOREIGN KEY (district_id, device_id) REFERENCES access.device(district_id, device_id)
);
CREATE INDEX session_by_account ON access.session USING btree (district_id, account_id);
alter table access.session enable row level security;
create policy own_district on access.session using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on access.session to bandeng_app;

create table access.throttle (
  district_id integer not null,
  bucket text not null,
  window_start timestamp with time zone not null,
  tries integer not null,
  constraint throttle_pkey PRIMARY KEY (district_id, bucket, window_start)
);
alter table access.throttle enable row level security;
create policy own_district on access.throttle using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on access.throttle to bandeng_app;

create table activities.activity (
  district_id integer not null,
  activity_id uuid not null,
  kind text not null,
  title text not null,
  title_en text not null default ''::text,
  theme text,
  street_id integer,
  community_id text,
  place text,
  held_on date not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  half_days integer not null default 1,
  state text not null,
  cancelled_reason text,
  contact_day_id uuid,
  fields jsonb not null default '{}'::jsonb,
  summary text,
  reported_at timestamp with time zone,
  reported_by uuid,
  origin text not null default 'organiser'::text,
  external_id text,
  created_by uuid,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_by uuid,
  version integer not null default 1,
  constraint activity_pkey PRIMARY KEY (district_id, activity_id),
  constraint activity_district_id_contact_day_id_community_id_key UNIQUE (district_id, contact_day_id, community_id),
  constraint activity_district_id_external_id_key UNIQUE (district_id, external_id),
  constraint activity_district_id_community_id_fkey FOREIGN KEY (district_id, community_id) REFERENCES districts.community(district_id, community_id),
  constraint activity_district_id_contact_day_id_fkey FOREIGN KEY (district_id, contact_day_id) REFERENCES activities.contact_day(district_id, contact_day_id),
  constraint activity_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint activity_check CHECK (((state = 'cancelled'::text) = (cancelled_reason IS NOT NULL))),
  constraint activity_check1 CHECK (((ends_at IS NULL) OR (ends_at > starts_at))),
  constraint activity_half_days_check CHECK (((half_days >= 1) AND (half_days <= 60))),
  constraint activity_origin_check CHECK ((origin = ANY (ARRAY['organiser'::text, 'import'::text]))),
  constraint activity_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'published'::text, 'closed'::text, 'summarised'::text, 'cancelled'::text]))),
  constraint activity_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
);
CREATE INDEX activity_by_day ON activities.activity USING btree (district_id, held_on DESC, activity_id);
CREATE INDEX activity_by_kind_day ON activities.activity USING btree (district_id, kind, held_on DESC);
CREATE INDEX activity_by_street_day ON activities.activity USING btree (district_id, street_id, held_on DESC, activity_id);
CREATE INDEX activity_open ON activities.activity USING btree (district_id, street_id, held_on) WHERE (state = ANY (ARRAY['planned'::text, 'published'::text]));
alter table activities.activity enable row level security;
create policy own_district on activities.activity using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on activities.activity to bandeng_app;

create table activities.attendance (
  district_id integer not null,
  activity_id uuid not null,
  person_id uuid not null,
  mandate_id uuid not null,
  level text not null,
  role text not null default 'participant'::text,
  mark text not null,
  answer text,
  leave_reason text,
  constraint attendance_pkey PRIMARY KEY (district_id, activity_id, person_id),
  constraint attendance_district_id_activity_id_fkey FOREIGN KEY (district_id, activity_id) REFERENCES activities.activity(district_id, activity_id),
  constraint attendance_district_id_mandate_id_fkey FOREIGN KEY (district_id, mandate_id) REFERENCES roster.mandate(district_id, mandate_id),
  constraint attendance_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint attendance_answer_check CHECK ((answer = ANY (ARRAY['coming'::text, 'leave'::text]))),
  constraint attendance_mark_check CHECK ((mark = ANY (ARRAY['due'::text, 'leave'::text, 'present'::text, 'absent'::text])))
);
CREATE INDEX attendance_by_person ON activities.attendance USING btree (district_id, person_id, activity_id);
alter table activities.attendance enable row level security;
create policy own_district on activities.attendance using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on activities.attendance to bandeng_app;

create table activities.contact_day (
  district_id integer not null,
  contact_day_id uuid not null,
  street_id integer not null,
  held_on date not null,
  state text not null,
  version integer not null default 1,
  constraint contact_day_pkey PRIMARY KEY (district_id, contact_day_id),
  constraint contact_day_district_id_street_id_held_on_key UNIQUE (district_id, street_id, held_on),
  constraint contact_day_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint contact_day_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'published'::text, 'closed'::text, 'summarised'::text, 'cancelled'::text])))
);
alter table activities.contact_day enable row level security;
create policy own_district on activities.contact_day using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on activities.contact_day to bandeng_app;

create table activities.heard_opinion (
  district_id integer not null,
  opinion_id uuid not null,
  activity_id uuid not null,
  line_no integer not null,
  words text not null,
  words_en text not null default ''::text,
  reach text not null,
  constraint heard_opinion_pkey PRIMARY KEY (district_id, opinion_id),
  constraint heard_opinion_district_id_activity_id_line_no_key UNIQUE (district_id, activity_id, line_no),
  constraint heard_opinion_district_id_activity_id_fkey FOREIGN KEY (district_id, activity_id) REFERENCES activities.activity(district_id, activity_id),
  constraint heard_opinion_line_no_check CHECK (((line_no >= 1) AND (line_no <= 200))),
  constraint heard_opinion_reach_check CHECK ((reach = ANY (ARRAY['community'::text, 'street'::text, 'district'::text, 'higher'::text]))),
  constraint heard_opinion_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
alter table activities.heard_opinion enable row level security;
create policy own_district on activities.heard_opinion using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on activities.heard_opinion to bandeng_app;

create table activities.message (
  district_id integer not null,
  message_id uuid not null,
  mailing_id uuid not null,
  activity_id uuid not null,
  person_id uuid not null,
  purpose text not null,
  words text not null,
  state text not null,
  why text,
  queued_at timestamp with time zone not null,
  queued_by uuid not null,
  attempted_at timestamp with time zone,
  settled_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (district_id, message_id),
  constraint message_district_id_activity_id_person_id_purpose_words_key UNIQUE (district_id, activity_id, person_id, purpose, words),
  constraint message_district_id_activity_id_fkey FOREIGN KEY (district_id, activity_id) REFERENCES activities.activity(district_id, activity_id),
  constraint message_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint message_check CHECK (((state = 'failed'::text) = (why IS NOT NULL))),
  constraint message_check1 CHECK (((state = 'queued'::text) = (settled_at IS NULL))),
  constraint message_purpose_check CHECK ((purpose = ANY (ARRAY['notice'::text, 'report_reminder'::text]))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text]))),
  constraint message_why_check CHECK ((why = ANY (ARRAY['no-channel'::text, 'no-number'::text, 'bad-address'::text, 'refused'::text, 'unsure'::text, 'called-off'::text, 'given-up'::text]))),
  constraint message_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300)))
);
CREATE INDEX message_waiting ON activities.message USING btree (district_id, mailing_id, message_id) WHERE (state = 'queued'::text);
alter table activities.message enable row level security;
create policy own_district on activities.message using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on activities.message to bandeng_app;

create table activities.spot_check (
  district_id integer not null,
  check_id uuid not null,
  activity_id uuid not null,
  drawn_by uuid not null,
  drawn_at timestamp with time zone not null,
  finding text,
  note text,
  found_by uuid,
  found_at timestamp with time zone,
  constraint spot_check_pkey PRIMARY KEY (district_id, check_id),
  constraint spot_check_district_id_activity_id_key UNIQUE (district_id, activity_id),
  constraint spot_check_district_id_activity_id_fkey FOREIGN KEY (district_id, activity_id) REFERENCES activities.activity(district_id, activity_id),
  constraint spot_check_finding_check CHECK ((finding = ANY (ARRAY['in_order'::text, 'corrected'::text, 'not_in_order'::text])))
);
alter table activities.spot_check enable row level security;
create policy own_district on activities.spot_check using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on activities.spot_check to bandeng_app;

create table appointments.ballot (
  district_id integer not null,
  ballot_id uuid not null,
  dossier_id uuid not null,
  "position" integer not null,
  method text not null,
  combined boolean not null default false,
  held_on date not null,
  all_members integer not null,
  present integer not null,
  votes_for integer not null,
  against integer not null,
  abstained integer not null,
  not_voting integer not null,
  passed boolean generated always as (((votes_for * 2) > all_members)) stored,
  counted_by text not null default ''::text,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint ballot_pkey PRIMARY KEY (district_id, ballot_id),
  constraint ballot_district_id_dossier_id_position_key UNIQUE (district_id, dossier_id, "position"),
  constraint ballot_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint ballot_abstained_check CHECK ((abstained >= 0)),
  constraint ballot_against_check CHECK ((against >= 0)),
  constraint ballot_all_members_check CHECK (((all_members >= 1) AND (all_members <= 200))),
  constraint ballot_check CHECK (((present <= all_members) AND ((present * 2) > all_members))),
  constraint ballot_check1 CHECK (((((votes_for + against) + abstained) + not_voting) = present)),
  constraint ballot_counted_by_check CHECK ((length(counted_by) <= 120)),
  constraint ballot_method_check CHECK ((method = ANY (ARRAY['secret_ballot'::text, 'device'::text, 'hands'::text]))),
  constraint ballot_not_voting_check CHECK ((not_voting >= 0)),
  constraint ballot_position_check CHECK ((("position" >= 1) AND ("position" <= 200))),
  constraint ballot_votes_for_check CHECK ((votes_for >= 0))
);
alter table appointments.ballot enable row level security;
create policy own_district on appointments.ballot using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON appointments.ballot FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON appointments.ballot FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on appointments.ballot to bandeng_app;

create table appointments.ceremony (
  district_id integer not null,
  ceremony_id uuid not null,
  dossier_id uuid not null,
  held_on date not null,
  place text not null,
  organiser text not null,
  chaired_by text not null,
  mode text not null,
  anthem boolean not null,
  witnesses text not null default ''::text,
  text_version text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint ceremony_pkey PRIMARY KEY (district_id, ceremony_id),
  constraint ceremony_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint ceremony_chaired_by_check CHECK (((length(chaired_by) >= 2) AND (length(chaired_by) <= 60))),
  constraint ceremony_mode_check CHECK ((mode = ANY (ARRAY['single'::text, 'collective'::text]))),
  constraint ceremony_organiser_check CHECK (((length(organiser) >= 2) AND (length(organiser) <= 120))),
  constraint ceremony_place_check CHECK (((length(place) >= 2) AND (length(place) <= 120))),
  constraint ceremony_text_version_check CHECK ((text_version = '2018'::text)),
  constraint ceremony_witnesses_check CHECK ((length(witnesses) <= 300))
);
CREATE INDEX ceremony_by_dossier ON appointments.ceremony USING btree (district_id, dossier_id);
alter table appointments.ceremony enable row level security;
create policy own_district on appointments.ceremony using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.ceremony to bandeng_app;

create table appointments.choice (
  district_id integer not null,
  choice_id uuid not null,
  dossier_id uuid not null,
  street_id integer not null,
  held_on date not null,
  members integer not null,
  present integer not null,
  spoilt integer not null default 0,
  chosen uuid not null,
  words text not null default ''::text,
  by_person uuid not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint choice_pkey PRIMARY KEY (district_id, choice_id),
  constraint choice_district_id_dossier_id_street_id_key UNIQUE (district_id, dossier_id, street_id),
  constraint choice_district_id_chosen_fkey FOREIGN KEY (district_id, chosen) REFERENCES roster.person(district_id, person_id),
  constraint choice_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint choice_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint choice_check CHECK (((present <= members) AND (spoilt <= present))),
  constraint choice_members_check CHECK (((members >= 1) AND (members <= 1000))),
  constraint choice_present_check CHECK (((present >= 1) AND (present <= 1000))),
  constraint choice_spoilt_check CHECK ((spoilt >= 0)),
  constraint choice_words_check CHECK ((length(words) <= 1000))
);
alter table appointments.choice enable row level security;
create policy own_district on appointments.choice using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.choice to bandeng_app;

create table appointments.choice_count (
  district_id integer not null,
  choice_id uuid not null,
  person_id uuid not null,
  votes integer not null,
  constraint choice_count_pkey PRIMARY KEY (district_id, choice_id, person_id),
  constraint choice_count_district_id_choice_id_fkey FOREIGN KEY (district_id, choice_id) REFERENCES appointments.choice(district_id, choice_id),
  constraint choice_count_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint choice_count_votes_check CHECK ((votes >= 0))
);
alter table appointments.choice_count enable row level security;
create policy own_district on appointments.choice_count using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.choice_count to bandeng_app;

create table appointments.course (
  district_id integer not null,
  course_id uuid not null,
  dossier_id uuid not null,
  title text not null,
  title_en text not null default ''::text,
  held_on date not null,
  from_time text not null default '09:00'::text,
  place text not null,
  teacher text not null default ''::text,
  words text not null default ''::text,
  state text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint course_pkey PRIMARY KEY (district_id, course_id),
  constraint course_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint course_from_time_check CHECK ((from_time ~ '^[0-2][0-9]:[0-5][0-9]$'::text)),
  constraint course_place_check CHECK (((length(place) >= 2) AND (length(place) <= 120))),
  constraint course_state_check CHECK ((state = ANY (ARRAY['called'::text, 'held'::text, 'cancelled'::text]))),
  constraint course_teacher_check CHECK ((length(teacher) <= 120)),
  constraint course_title_check CHECK (((length(title) >= 2) AND (length(title) <= 120))),
  constraint course_words_check CHECK ((length(words) <= 1000))
);
CREATE INDEX course_by_dossier ON appointments.course USING btree (district_id, dossier_id);
alter table appointments.course enable row level security;
create policy own_district on appointments.course using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.course to bandeng_app;

create table appointments.course_material (
  district_id integer not null,
  course_id uuid not null,
  document_id uuid not null,
  constraint course_material_pkey PRIMARY KEY (district_id, course_id, document_id),
  constraint course_material_district_id_course_id_fkey FOREIGN KEY (district_id, course_id) REFERENCES appointments.course(district_id, course_id),
  constraint course_material_district_id_document_id_fkey FOREIGN KEY (district_id, document_id) REFERENCES committees.document(district_id, document_id)
);
alter table appointments.course_material enable row level security;
create policy own_district on appointments.course_material using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.course_material to bandeng_app;

create table appointments.course_place (
  district_id integer not null,
  course_id uuid not null,
  matter_id uuid not null,
  person_id uuid not null,
  signed_at timestamp with time zone,
  presence text,
  result text,
  words text,
  version integer not null default 1,
  constraint course_place_pkey PRIMARY KEY (district_id, course_id, matter_id),
  constraint course_place_district_id_course_id_fkey FOREIGN KEY (district_id, course_id) REFERENCES appointments.course(district_id, course_id),
  constraint course_place_district_id_matter_id_fkey FOREIGN KEY (district_id, matter_id) REFERENCES appointments.matter(district_id, matter_id),
  constraint course_place_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint course_place_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'leave'::text, 'absent'::text]))),
  constraint course_place_result_check CHECK ((result = ANY (ARRAY['passed'::text, 'not_passed'::text, 'to_make_up'::text]))),
  constraint course_place_words_check CHECK ((length(words) <= 300))
);
CREATE INDEX course_place_by_matter ON appointments.course_place USING btree (district_id, matter_id);
CREATE INDEX course_place_by_person ON appointments.course_place USING btree (district_id, person_id);
alter table appointments.course_place enable row level security;
create policy own_district on appointments.course_place using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.course_place to bandeng_app;

create table appointments.dossier (
  district_id integer not null,
  dossier_id uuid not null,
  kind text not null,
  title text not null,
  title_en text not null default ''::text,
  state text not null,
  document_id uuid,
  rule_text text,
  term_id uuid,
  meeting_name text,
  meeting_on date,
  papers_sent_on date,
  all_members integer,
  present integer,
  announced_on date,
  opened_at timestamp with time zone not null,
  opened_by uuid not null,
  is_demo boolean not null default false,
  version integer not null default 1,
  constraint dossier_pkey PRIMARY KEY (district_id, dossier_id),
  constraint dossier_district_id_document_id_fkey FOREIGN KEY (district_id, document_id) REFERENCES committees.document(district_id, document_id),
  constraint dossier_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint dossier_district_id_term_id_fkey FOREIGN KEY (district_id, term_id) REFERENCES roster.term(district_id, term_id),
  constraint dossier_all_members_check CHECK (((all_members >= 1) AND (all_members <= 200))),
  constraint dossier_check CHECK ((((kind = 'rule'::text) = (state = ANY (ARRAY['drafting'::text, 'consented'::text, 'registered'::text]))) OR (state = ANY (ARRAY['tabled'::text, 'in_session'::text, 'voted'::text, 'announced'::text, 'withdrawn'::text])))),
  constraint dossier_check1 CHECK (((present IS NULL) OR ((all_members IS NOT NULL) AND (present <= all_members) AND ((present * 2) > all_members)))),
  constraint dossier_check2 CHECK (((state <> ALL (ARRAY['announced'::text, 'registered'::text, 'installed'::text, 'completed'::text])) OR ((announced_on IS NOT NULL) AND (meeting_on IS NOT NULL) AND (announced_on >= meeting_on)))),
  constraint dossier_kind_check CHECK ((kind = ANY (ARRAY['rule'::text, 'people'::text]))),
  constraint dossier_meeting_name_check CHECK (((length(meeting_name) >= 2) AND (length(meeting_name) <= 120))),
  constraint dossier_rule_text_check CHECK ((length(rule_text) <= 40000)),
  constraint dossier_state_check CHECK ((state = ANY (ARRAY['drafting'::text, 'consented'::text, 'collecting'::text, 'examined'::text, 'appraised'::text, 'nominated'::text, 'tabled'::text, 'in_session'::text, 'voted'::text, 'announced'::text, 'registered'::text, 'installed'::text, 'completed'::text, 'withdrawn'::text]))),
  constraint dossier_title_check CHECK (((length(title) >= 2) AND (length(title) <= 200)))
);
CREATE INDEX dossier_by_opening ON appointments.dossier USING btree (district_id, opened_at DESC, dossier_id DESC);
alter table appointments.dossier enable row level security;
create policy own_district on appointments.dossier using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.dossier to bandeng_app;

create table appointments.dossier_hand (
  district_id integer not null,
  dossier_id uuid not null,
  person_id uuid not null,
  street_id integer,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  left_at timestamp with time zone,
  constraint dossier_hand_pkey PRIMARY KEY (district_id, dossier_id, person_id),
  constraint dossier_hand_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint dossier_hand_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint dossier_hand_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id)
);
CREATE INDEX hand_by_person ON appointments.dossier_hand USING btree (district_id, person_id);
alter table appointments.dossier_hand enable row level security;
create policy own_district on appointments.dossier_hand using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.dossier_hand to bandeng_app;

create table appointments.issued_paper (
  district_id integer not null,
  paper_id uuid not null,
  dossier_id uuid not null,
  matter_id uuid,
  kind text not null,
  year integer not null,
  number integer not null,
  issued_on date not null,
  addressee text not null default ''::text,
  signer text not null,
  handed_on date,
  void_since date,
  void_reason text,
  issued_by uuid not null,
  issued_at timestamp with time zone not null,
  version integer not null default 1,
  constraint issued_paper_pkey PRIMARY KEY (district_id, paper_id),
  constraint issued_paper_district_id_kind_year_number_key UNIQUE (district_id, kind, year, number),
  constraint issued_paper_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint issued_paper_district_id_matter_id_fkey FOREIGN KEY (district_id, matter_id) REFERENCES appointments.matter(district_id, matter_id),
  constraint handed_after_issue CHECK (((handed_on IS NULL) OR (handed_on >= issued_on))),
  constraint issued_paper_addressee_check CHECK ((length(addressee) <= 120)),
  constraint issued_paper_check CHECK (((void_since IS NULL) = (void_reason IS NULL))),
  constraint issued_paper_check1 CHECK (((kind = 'letter'::text) = (matter_id IS NOT NULL))),
  constraint issued_paper_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'bill'::text, 'announcement'::text, 'notice'::text, 'letter'::text]))),
  constraint issued_paper_number_check CHECK ((number >= 1)),
  constraint issued_paper_signer_check CHECK (((length(signer) >= 2) AND (length(signer) <= 60)))
);
CREATE UNIQUE INDEX letter_once ON appointments.issued_paper USING btree (district_id, matter_id) WHERE ((kind = 'letter'::text) AND (void_since IS NULL));
CREATE UNIQUE INDEX notice_once ON appointments.issued_paper USING btree (district_id, dossier_id, addressee) WHERE ((kind = 'notice'::text) AND (void_since IS NULL));
CREATE INDEX paper_by_dossier ON appointments.issued_paper USING btree (district_id, dossier_id);
CREATE UNIQUE INDEX paper_once ON appointments.issued_paper USING btree (district_id, dossier_id, kind) WHERE ((kind = ANY (ARRAY['submission'::text, 'bill'::text, 'announcement'::text])) AND (void_since IS NULL));
alter table appointments.issued_paper enable row level security;
create policy own_district on appointments.issued_paper using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.issued_paper to bandeng_app;

create table appointments.judgement (
  district_id integer not null,
  judgement_id uuid not null,
  dossier_id uuid not null,
  person_id uuid not null,
  standard text not null,
  words text not null,
  judged_by text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint judgement_pkey PRIMARY KEY (district_id, judgement_id),
  constraint judgement_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint judgement_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint judgement_judged_by_check CHECK (((length(judged_by) >= 2) AND (length(judged_by) <= 120))),
  constraint judgement_standard_check CHECK ((standard = ANY (ARRAY['politically_sound'::text, 'able'::text, 'good_conduct'::text, 'strong_in_deliberation'::text]))),
  constraint judgement_words_check CHECK (((length(words) >= 2) AND (length(words) <= 500)))
);
CREATE INDEX judgement_by_dossier ON appointments.judgement USING btree (district_id, dossier_id, person_id, at DESC);
alter table appointments.judgement enable row level security;
create policy own_district on appointments.judgement using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON appointments.judgement FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON appointments.judgement FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on appointments.judgement to bandeng_app;

create table appointments.matter (
  district_id integer not null,
  matter_id uuid not null,
  dossier_id uuid not null,
  "position" integer not null,
  type text not null,
  state text not null,
  street_id integer not null,
  seat text not null,
  seat_no integer not null,
  person_id uuid not null,
  ground text,
  mandate_id uuid,
  post_id uuid,
  tenure_id uuid,
  reason text not null default ''::text,
  paired_with uuid,
  test_on date,
  test_score integer,
  test_resit boolean not null default false,
  statement text,
  ballot_id uuid,
  version integer not null default 1,
  constraint matter_pkey PRIMARY KEY (district_id, matter_id),
  constraint matter_district_id_dossier_id_position_key UNIQUE (district_id, dossier_id, "position"),
  constraint matter_ballot FOREIGN KEY (district_id, ballot_id) REFERENCES appointments.ballot(district_id, ballot_id),
  constraint matter_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint matter_district_id_mandate_id_fkey FOREIGN KEY (district_id, mandate_id) REFERENCES roster.mandate(district_id, mandate_id),
  constraint matter_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint matter_district_id_post_id_fkey FOREIGN KEY (district_id, post_id) REFERENCES committees.concurrent_post(district_id, post_id),
  constraint matter_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint matter_district_id_tenure_id_fkey FOREIGN KEY (district_id, tenure_id) REFERENCES committees.tenure(district_id, tenure_id),
  constraint matter_check CHECK (((type = 'appoint'::text) = (ground IS NOT NULL))),
  constraint matter_check1 CHECK (((type = 'appoint'::text) = (tenure_id IS NULL))),
  constraint matter_check2 CHECK (((state = ANY (ARRAY['passed'::text, 'failed'::text])) = (ballot_id IS NOT NULL))),
  constraint matter_check3 CHECK (((test_on IS NULL) = (test_score IS NULL))),
  constraint matter_ground_check CHECK ((ground = ANY (ARRAY['any'::text, 'department_head'::text, 'delegation_deputy'::text]))),
  constraint matter_position_check CHECK ((("position" >= 1) AND ("position" <= 200))),
  constraint matter_reason_check CHECK ((length(reason) <= 1000)),
  constraint matter_seat_check CHECK ((seat = ANY (ARRAY['director'::text, 'part_time_deputy_director'::text, 'member'::text, 'secretary'::text]))),
  constraint matter_seat_no_check CHECK (((seat_no >= 1) AND (seat_no <= 9))),
  constraint matter_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'qualified'::text, 'held_back'::text, 'withdrawn'::text, 'passed'::text, 'failed'::text, 'noted'::text]))),
  constraint matter_statement_check CHECK ((statement = ANY (ARRAY['oral'::text, 'written'::text]))),
  constraint matter_test_score_check CHECK (((test_score >= 0) AND (test_score <= 100))),
  constraint matter_type_check CHECK ((type = ANY (ARRAY['appoint'::text, 'remove'::text, 'accept_resignation'::text, 'dismiss'::text, 'cease'::text])))
);
CREATE INDEX matter_by_person ON appointments.matter USING btree (district_id, person_id);
CREATE UNIQUE INDEX matter_seat_once ON appointments.matter USING btree (district_id, dossier_id, street_id, seat, seat_no) WHERE ((type = 'appoint'::text) AND (state <> 'withdrawn'::text));
alter table appointments.matter enable row level security;
create policy own_district on appointments.matter using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.matter to bandeng_app;

create table appointments.merit_sheet (
  district_id integer not null,
  sheet_id uuid not null,
  dossier_id uuid not null,
  street_id integer not null,
  person_id uuid not null,
  as_of date not null,
  snapshot json not null,
  snapshot_hash text not null,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  constraint merit_sheet_pkey PRIMARY KEY (district_id, sheet_id),
  constraint merit_sheet_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint merit_sheet_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id)
);
CREATE INDEX sheet_by_dossier ON appointments.merit_sheet USING btree (district_id, dossier_id, person_id, made_at DESC);
alter table appointments.merit_sheet enable row level security;
create policy own_district on appointments.merit_sheet using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON appointments.merit_sheet FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON appointments.merit_sheet FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on appointments.merit_sheet to bandeng_app;

create table appointments.number_register (
  district_id integer not null,
  kind text not null,
  year integer not null,
  last integer not null,
  constraint number_register_pkey PRIMARY KEY (district_id, kind, year),
  constraint number_register_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint number_register_kind_check CHECK ((kind = ANY (ARRAY['submission'::text, 'bill'::text, 'announcement'::text, 'notice'::text, 'letter'::text]))),
  constraint number_register_last_check CHECK ((last >= 1)),
  constraint number_register_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
alter table appointments.number_register enable row level security;
create policy own_district on appointments.number_register using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.number_register to bandeng_app;

create table appointments.oath (
  district_id integer not null,
  ceremony_id uuid not null,
  matter_id uuid not null,
  part text not null,
  make_up_on date,
  reason text,
  constraint oath_pkey PRIMARY KEY (district_id, ceremony_id, matter_id),
  constraint oath_district_id_ceremony_id_fkey FOREIGN KEY (district_id, ceremony_id) REFERENCES appointments.ceremony(district_id, ceremony_id),
  constraint oath_district_id_matter_id_fkey FOREIGN KEY (district_id, matter_id) REFERENCES appointments.matter(district_id, matter_id),
  constraint oath_check CHECK (((part = 'absent'::text) = (make_up_on IS NOT NULL))),
  constraint oath_part_check CHECK ((part = ANY (ARRAY['leader'::text, 'taker'::text, 'absent'::text]))),
  constraint oath_reason_check CHECK ((length(reason) <= 200))
);
CREATE UNIQUE INDEX one_leader ON appointments.oath USING btree (district_id, ceremony_id) WHERE (part = 'leader'::text);
CREATE UNIQUE INDEX sworn_once ON appointments.oath USING btree (district_id, matter_id) WHERE (part <> 'absent'::text);
alter table appointments.oath enable row level security;
create policy own_district on appointments.oath using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.oath to bandeng_app;

create table appointments.order_rule (
  district_id integer not null,
  rule_id uuid not null,
  starts_on date not null,
  papers_days_before integer not null,
  law_test boolean not null,
  pass_score integer,
  statement_required boolean not null,
  combined_allowed boolean not null,
  same_person_first text not null,
  same_seat_first text not null,
  first_after_vote text not null,
  training_required boolean not null,
  failures_that_bar integer not null,
  source text not null,
  source_en text not null default ''::text,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  constraint order_rule_pkey PRIMARY KEY (district_id, rule_id),
  constraint order_rule_district_id_starts_on_key UNIQUE (district_id, starts_on),
  constraint order_rule_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint order_rule_check CHECK ((law_test = (pass_score IS NOT NULL))),
  constraint order_rule_failures_that_bar_check CHECK (((failures_that_bar >= 1) AND (failures_that_bar <= 9))),
  constraint order_rule_first_after_vote_check CHECK ((first_after_vote = ANY (ARRAY['oath'::text, 'letter'::text]))),
  constraint order_rule_papers_days_before_check CHECK (((papers_days_before >= 0) AND (papers_days_before <= 60))),
  constraint order_rule_pass_score_check CHECK (((pass_score >= 1) AND (pass_score <= 100))),
  constraint order_rule_same_person_first_check CHECK ((same_person_first = ANY (ARRAY['appoint'::text, 'remove'::text]))),
  constraint order_rule_same_seat_first_check CHECK ((same_seat_first = ANY (ARRAY['appoint'::text, 'remove'::text]))),
  constraint order_rule_source_check CHECK (((length(source) >= 2) AND (length(source) <= 300)))
);
alter table appointments.order_rule enable row level security;
create policy own_district on appointments.order_rule using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.order_rule to bandeng_app;

create table appointments.recommendation (
  district_id integer not null,
  recommendation_id uuid not null,
  dossier_id uuid not null,
  street_id integer not null,
  person_id uuid not null,
  ground text not null,
  mandate_id uuid,
  post_id uuid,
  recommended_by text not null,
  number text,
  recommended_on date not null,
  words text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  taken_back_at timestamp with time zone,
  version integer not null default 1,
  constraint recommendation_pkey PRIMARY KEY (district_id, recommendation_id),
  constraint recommendation_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint recommendation_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint recommendation_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint recommendation_ground_check CHECK ((ground = ANY (ARRAY['any'::text, 'department_head'::text, 'delegation_deputy'::text]))),
  constraint recommendation_number_check CHECK ((length(number) <= 80)),
  constraint recommendation_recommended_by_check CHECK (((length(recommended_by) >= 2) AND (length(recommended_by) <= 120))),
  constraint recommendation_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
);
CREATE UNIQUE INDEX recommended_once ON appointments.recommendation USING btree (district_id, dossier_id, street_id, person_id) WHERE (taken_back_at IS NULL);
alter table appointments.recommendation enable row level security;
create policy own_district on appointments.recommendation using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.recommendation to bandeng_app;

create table appointments.report_against (
  district_id integer not null,
  report_id uuid not null,
  matter_id uuid not null,
  received_on date not null,
  words text not null,
  outcome text,
  decided_on date,
  by_person uuid not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint report_against_pkey PRIMARY KEY (district_id, report_id),
  constraint report_against_district_id_matter_id_fkey FOREIGN KEY (district_id, matter_id) REFERENCES appointments.matter(district_id, matter_id),
  constraint report_against_check CHECK (((outcome IS NULL) = (decided_on IS NULL))),
  constraint report_against_outcome_check CHECK ((outcome = ANY (ARRAY['unfounded'::text, 'held_back'::text, 'withdrawn'::text]))),
  constraint report_against_words_check CHECK (((length(words) >= 2) AND (length(words) <= 500)))
);
CREATE INDEX report_by_matter ON appointments.report_against USING btree (district_id, matter_id);
alter table appointments.report_against enable row level security;
create policy own_district on appointments.report_against using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.report_against to bandeng_app;

create table appointments.step (
  district_id integer not null,
  step_id uuid not null,
  dossier_id uuid not null,
  matter_id uuid,
  step text not null,
  step_on date not null,
  number text,
  responsible text,
  words text,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint step_pkey PRIMARY KEY (district_id, step_id),
  constraint step_district_id_dossier_id_fkey FOREIGN KEY (district_id, dossier_id) REFERENCES appointments.dossier(district_id, dossier_id),
  constraint step_district_id_matter_id_fkey FOREIGN KEY (district_id, matter_id) REFERENCES appointments.matter(district_id, matter_id),
  constraint step_number_check CHECK ((length(number) <= 80)),
  constraint step_responsible_check CHECK ((length(responsible) <= 120)),
  constraint step_words_check CHECK ((length(words) <= 1000))
);
CREATE INDEX step_by_dossier ON appointments.step USING btree (district_id, dossier_id, step_id);
alter table appointments.step enable row level security;
create policy own_district on appointments.step using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON appointments.step FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON appointments.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on appointments.step to bandeng_app;

create table appointments.talk (
  district_id integer not null,
  talk_id uuid not null,
  tenure_id uuid not null,
  held_on date not null,
  held_by text not null,
  words text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint talk_pkey PRIMARY KEY (district_id, talk_id),
  constraint talk_district_id_tenure_id_fkey FOREIGN KEY (district_id, tenure_id) REFERENCES committees.tenure(district_id, tenure_id),
  constraint talk_held_by_check CHECK (((length(held_by) >= 2) AND (length(held_by) <= 120))),
  constraint talk_words_check CHECK (((length(words) >= 2) AND (length(words) <= 500)))
);
CREATE INDEX talk_by_tenure ON appointments.talk USING btree (district_id, tenure_id);
alter table appointments.talk enable row level security;
create policy own_district on appointments.talk using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON appointments.talk FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON appointments.talk FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on appointments.talk to bandeng_app;

create table appointments.yearly_review (
  district_id integer not null,
  review_id uuid not null,
  tenure_id uuid not null,
  year integer not null,
  words text not null,
  result text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint yearly_review_pkey PRIMARY KEY (district_id, review_id),
  constraint yearly_review_district_id_tenure_id_year_key UNIQUE (district_id, tenure_id, year),
  constraint yearly_review_district_id_tenure_id_fkey FOREIGN KEY (district_id, tenure_id) REFERENCES committees.tenure(district_id, tenure_id),
  constraint yearly_review_result_check CHECK ((result = ANY (ARRAY['good'::text, 'adequate'::text, 'to_improve'::text, 'not_judged'::text]))),
  constraint yearly_review_words_check CHECK (((length(words) >= 2) AND (length(words) <= 2000))),
  constraint yearly_review_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
alter table appointments.yearly_review enable row level security;
create policy own_district on appointments.yearly_review using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on appointments.yearly_review to bandeng_app;

create table audit.entry (
  district_id integer not null,
  entry_id uuid not null,
  at timestamp with time zone not null,
  account_id uuid,
  person_id uuid,
  on_behalf_of uuid,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  street_id integer,
  detail jsonb not null default '{}'::jsonb,
  request_id uuid,
  body_hash text,
  answer jsonb,
  kept_close boolean not null default false,
  constraint entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint entry_request_key UNIQUE (district_id, request_id)
);
CREATE INDEX entry_by_street ON audit.entry USING btree (district_id, street_id, entry_id DESC);
CREATE INDEX entry_by_subject ON audit.entry USING btree (district_id, subject_kind, subject_id, entry_id DESC);
alter table audit.entry enable row level security;
create policy own_district on audit.entry using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on audit.entry to bandeng_app;

create table bulletins.bulletin (
  district_id integer not null,
  bulletin_id uuid not null,
  year integer not null,
  quarter integer not null,
  state text not null,
  calculated_at timestamp with time zone not null,
  counted_to timestamp with time zone not null,
  snapshot json not null,
  snapshot_hash text not null,
  remark text,
  drafted_by uuid,
  checked_by uuid,
  signed_by uuid,
  number_year integer,
  number integer,
  issued_at timestamp with time zone,
  issued_by uuid,
  version integer not null default 1,
  recipient text not null default ''::text,
  copy_to text not null default ''::text,
  drafted_at timestamp with time zone,
  checked_at timestamp with time zone,
  signed_at timestamp with time zone,
  issued_on date,
  constraint bulletin_pkey PRIMARY KEY (district_id, bulletin_id),
  constraint bulletin_number_once UNIQUE (district_id, number_year, number),
  constraint bulletin_once_a_quarter UNIQUE (district_id, year, quarter),
  constraint bulletin_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint bulletin_check CHECK (((state = 'issued'::text) = (issued_at IS NOT NULL))),
  constraint bulletin_check1 CHECK (((checked_by IS NULL) OR (checked_by <> drafted_by))),
  constraint bulletin_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4))),
  constraint bulletin_state_check CHECK ((state = ANY (ARRAY['calculated'::text, 'drafted'::text, 'checked'::text, 'signed'::text, 'issued'::text]))),
  constraint checked_by_a_second CHECK (((state = ANY (ARRAY['calculated'::text, 'drafted'::text])) OR ((checked_by IS NOT NULL) AND (checked_at IS NOT NULL) AND (checked_by <> drafted_by)))),
  constraint drafted_by_somebody CHECK (((state = 'calculated'::text) OR ((drafted_by IS NOT NULL) AND (drafted_at IS NOT NULL)))),
  constraint issued_with_number CHECK (((state <> 'issued'::text) OR ((number IS NOT NULL) AND (number > 0) AND (number_year IS NOT NULL) AND (issued_by IS NOT NULL) AND (issued_on IS NOT NULL)))),
  constraint number_only_when_issued CHECK (((state = 'issued'::text) OR (number IS NULL))),
  constraint signed_not_by_drafter CHECK (((state <> ALL (ARRAY['signed'::text, 'issued'::text])) OR ((signed_by IS NOT NULL) AND (signed_at IS NOT NULL) AND (signed_by <> drafted_by))))
);
CREATE UNIQUE INDEX bulletin_one_on_its_way ON bulletins.bulletin USING btree (district_id) WHERE (state <> 'issued'::text);
alter table bulletins.bulletin enable row level security;
create policy own_district on bulletins.bulletin using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER frozen_once_issued BEFORE DELETE OR UPDATE ON bulletins.bulletin FOR EACH ROW EXECUTE FUNCTION bulletins.refuse_change_once_issued();
grant delete, insert, select, update on bulletins.bulletin to bandeng_app;

create table bulletins.step (
  district_id integer not null,
  step_id uuid not null,
  bulletin_id uuid not null,
  step text not null,
  reason text,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint step_pkey PRIMARY KEY (district_id, step_id)
);
CREATE INDEX step_by_bulletin ON bulletins.step USING btree (district_id, bulletin_id, step_id);
alter table bulletins.step enable row level security;
create policy own_district on bulletins.step using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON bulletins.step FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON bulletins.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on bulletins.step to bandeng_app;

create table bulletins.told_entry (
  district_id integer not null,
  bulletin_id uuid not null,
  entry_id uuid not null,
  supplement boolean not null,
  constraint told_entry_pkey PRIMARY KEY (district_id, bulletin_id, entry_id),
  constraint told_entry_district_id_bulletin_id_fkey FOREIGN KEY (district_id, bulletin_id) REFERENCES bulletins.bulletin(district_id, bulletin_id) ON DELETE CASCADE,
  constraint told_entry_district_id_entry_id_fkey FOREIGN KEY (district_id, entry_id) REFERENCES points.entry(district_id, entry_id)
);
CREATE INDEX told_by_entry ON bulletins.told_entry USING btree (district_id, entry_id);
alter table bulletins.told_entry enable row level security;
create policy own_district on bulletins.told_entry using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER told_frozen_once_issued BEFORE INSERT OR DELETE OR UPDATE ON bulletins.told_entry FOR EACH ROW EXECUTE FUNCTION bulletins.refuse_telling_once_issued();
grant delete, insert, select, update on bulletins.told_entry to bandeng_app;

create table committees.assessment_item (
  district_id integer not null,
  item_id uuid not null,
  year integer not null,
  "position" integer not null,
  words text not null,
  words_en text not null default ''::text,
  evidence text not null,
  at_least integer,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  dropped_at timestamp with time zone,
  version integer not null default 1,
  constraint assessment_item_pkey PRIMARY KEY (district_id, item_id),
  constraint assessment_item_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint assessment_item_evidence_check CHECK ((evidence ~ '^(figure:[0-9]{1,3}|meetings|minutes|vacancies|findings|honours|year_papers|sentence)$'::text)),
  constraint assessment_item_position_check CHECK ((("position" >= 1) AND ("position" <= 60))),
  constraint assessment_item_words_check CHECK (((length(words) >= 2) AND (length(words) <= 300))),
  constraint assessment_item_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
CREATE UNIQUE INDEX assessment_position_once ON committees.assessment_item USING btree (district_id, year, "position") WHERE (dropped_at IS NULL);
alter table committees.assessment_item enable row level security;
create policy own_district on committees.assessment_item using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.assessment_item to bandeng_app;

create table committees.assessment_words (
  district_id integer not null,
  item_id uuid not null,
  street_id integer not null,
  words text not null,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  version integer not null default 1,
  constraint assessment_words_pkey PRIMARY KEY (district_id, item_id, street_id),
  constraint assessment_words_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES committees.assessment_item(district_id, item_id),
  constraint assessment_words_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint assessment_words_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
);
alter table committees.assessment_words enable row level security;
create policy own_district on committees.assessment_words using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.assessment_words to bandeng_app;

create table committees.citation (
  district_id integer not null,
  citation_id uuid not null,
  document_id uuid not null,
  subject_kind text not null,
  subject_id text not null,
  clause text not null default ''::text,
  cited_at timestamp with time zone not null,
  cited_by uuid,
  dropped_at timestamp with time zone,
  constraint citation_pkey PRIMARY KEY (district_id, citation_id),
  constraint citation_district_id_document_id_fkey FOREIGN KEY (district_id, document_id) REFERENCES committees.document(district_id, document_id),
  constraint citation_clause_check CHECK ((length(clause) <= 80)),
  constraint citation_subject_id_check CHECK (((length(subject_id) >= 1) AND (length(subject_id) <= 80))),
  constraint citation_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['composition'::text, 'incompatibility'::text, 'step_rule'::text, 'criterion'::text, 'clock'::text, 'points_rules'::text, 'activity_kind'::text, 'template'::text, 'setting'::text, 'assessment_item'::text, 'duty_item'::text, 'measure'::text, 'dossier'::text])))
);
CREATE INDEX citation_by_document ON committees.citation USING btree (district_id, document_id);
CREATE UNIQUE INDEX cited_once ON committees.citation USING btree (district_id, subject_kind, subject_id, document_id, clause) WHERE (dropped_at IS NULL);
alter table committees.citation enable row level security;
create policy own_district on committees.citation using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.citation to bandeng_app;

create table committees.composition_rule (
  district_id integer not null,
  rule_id uuid not null,
  seat text not null,
  "least" integer not null,
  most integer not null,
  full_time boolean not null,
  grounds text[] not null default '{}'::text[],
  starts_on date not null,
  source text not null,
  source_en text not null default ''::text,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  constraint composition_rule_pkey PRIMARY KEY (district_id, rule_id),
  constraint composition_rule_district_id_seat_starts_on_key UNIQUE (district_id, seat, starts_on),
  constraint composition_rule_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint composition_rule_check CHECK (("least" <= most)),
  constraint composition_rule_grounds_check CHECK ((grounds <@ ARRAY['any'::text, 'department_head'::text, 'delegation_deputy'::text])),
  constraint composition_rule_least_check CHECK ((("least" >= 0) AND ("least" <= 9))),
  constraint composition_rule_most_check CHECK (((most >= 1) AND (most <= 9))),
  constraint composition_rule_seat_check CHECK ((seat = ANY (ARRAY['director'::text, 'part_time_deputy_director'::text, 'member'::text, 'secretary'::text]))),
  constraint composition_rule_source_check CHECK (((length(source) >= 2) AND (length(source) <= 200)))
);
alter table committees.composition_rule enable row level security;
create policy own_district on committees.composition_rule using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.composition_rule to bandeng_app;

create table committees.concurrent_post (
  district_id integer not null,
  post_id uuid not null,
  person_id uuid not null,
  street_id integer,
  kind text not null,
  office text,
  title text not null,
  title_en text not null default ''::text,
  starts_on date not null,
  ends_on date,
  end_reason text,
  version integer not null default 1,
  constraint concurrent_post_pkey PRIMARY KEY (district_id, post_id),
  constraint concurrent_post_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint concurrent_post_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint concurrent_post_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint concurrent_post_check1 CHECK (((office IS NULL) OR (kind = 'street_department_head'::text))),
  constraint concurrent_post_kind_check CHECK ((kind = ANY (ARRAY['street_department_head'::text, 'street_office'::text, 'district_department'::text, 'judicial'::text, 'procuratorial'::text, 'supervisory'::text, 'party_working_committee'::text, 'enterprise'::text, 'institution'::text, 'community'::text, 'other'::text]))),
  constraint concurrent_post_office_check CHECK ((office = ANY (ARRAY['general_office'::text, 'party_government_office'::text]))),
  constraint concurrent_post_title_check CHECK (((length(title) >= 2) AND (length(title) <= 60)))
);
CREATE INDEX concurrent_post_by_person ON committees.concurrent_post USING btree (district_id, person_id);
alter table committees.concurrent_post enable row level security;
create policy own_district on committees.concurrent_post using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.concurrent_post to bandeng_app;

create table committees.document (
  district_id integer not null,
  document_id uuid not null,
  series_id uuid not null,
  street_id integer,
  title text not null,
  title_en text not null default ''::text,
  number text,
  issuer text not null,
  issuer_en text not null default ''::text,
  level text not null,
  kind text not null,
  version_label text not null default ''::text,
  issued_on date,
  in_force_from date not null,
  in_force_to date,
  summary text not null default ''::text,
  summary_en text not null default ''::text,
  is_demo boolean not null default false,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  version integer not null default 1,
  initials text not null default ''::text,
  repeal_reason text,
  constraint document_pkey PRIMARY KEY (district_id, document_id),
  constraint one_version_in_force EXCLUDE USING gist (district_id WITH =, series_id WITH =, daterange(in_force_from, in_force_to) WITH &&),
  constraint document_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint document_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint document_check CHECK (((in_force_to IS NULL) OR (in_force_to >= in_force_from))),
  constraint document_issuer_check CHECK (((length(issuer) >= 2) AND (length(issuer) <= 120))),
  constraint document_kind_check CHECK ((kind = ANY (ARRAY['law'::text, 'regulation'::text, 'party_document'::text, 'measure'::text, 'working_rules'::text, 'opinion'::text, 'decision'::text, 'notice'::text, 'other'::text]))),
  constraint document_level_check CHECK ((level = ANY (ARRAY['national'::text, 'provincial'::text, 'municipal'::text, 'district'::text, 'street'::text]))),
  constraint document_number_check CHECK (((length(number) >= 1) AND (length(number) <= 80))),
  constraint document_repeal_reason_check CHECK ((length(repeal_reason) <= 300)),
  constraint document_summary_check CHECK ((length(summary) <= 2000)),
  constraint document_title_check CHECK (((length(title) >= 2) AND (length(title) <= 200)))
);
CREATE INDEX document_by_day ON committees.document USING btree (district_id, in_force_from DESC, document_id DESC);
alter table committees.document enable row level security;
create policy own_district on committees.document using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.document to bandeng_app;

create table committees.document_file (
  district_id integer not null,
  file_id uuid not null,
  document_id uuid not null,
  name text not null,
  kind text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint document_file_pkey PRIMARY KEY (district_id, file_id),
  constraint document_file_district_id_document_id_fkey FOREIGN KEY (district_id, document_id) REFERENCES committees.document(district_id, document_id),
  constraint document_file_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 10000000))),
  constraint document_file_kind_check CHECK ((kind = ANY (ARRAY['application/pdf'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text]))),
  constraint document_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 160)))
);
CREATE INDEX file_by_document ON committees.document_file USING btree (district_id, document_id, added_at DESC);
alter table committees.document_file enable row level security;
create policy own_district on committees.document_file using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON committees.document_file FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON committees.document_file FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on committees.document_file to bandeng_app;

create table committees.finding (
  district_id integer not null,
  finding_id uuid not null,
  street_id integer,
  found_by text not null,
  found_by_en text not null default ''::text,
  found_on date not null,
  words text not null,
  words_en text not null default ''::text,
  state text not null,
  settled_on date,
  result text,
  result_en text not null default ''::text,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  version integer not null default 1,
  constraint finding_pkey PRIMARY KEY (district_id, finding_id),
  constraint finding_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint finding_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint finding_check CHECK (((state = 'settled'::text) = ((settled_on IS NOT NULL) AND (result IS NOT NULL)))),
  constraint finding_found_by_check CHECK (((length(found_by) >= 2) AND (length(found_by) <= 120))),
  constraint finding_state_check CHECK ((state = ANY (ARRAY['open'::text, 'settled'::text]))),
  constraint finding_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
);
alter table committees.finding enable row level security;
create policy own_district on committees.finding using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.finding to bandeng_app;

create table committees.honour (
  district_id integer not null,
  honour_id uuid not null,
  street_id integer not null,
  title text not null,
  title_en text not null default ''::text,
  awarded_by text not null,
  awarded_by_en text not null default ''::text,
  from_year integer not null,
  to_year integer not null,
  awarded_on date,
  document_id uuid,
  taken_back_at timestamp with time zone,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  version integer not null default 1,
  constraint honour_pkey PRIMARY KEY (district_id, honour_id),
  constraint honour_district_id_document_id_fkey FOREIGN KEY (district_id, document_id) REFERENCES committees.document(district_id, document_id),
  constraint honour_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint honour_awarded_by_check CHECK (((length(awarded_by) >= 2) AND (length(awarded_by) <= 120))),
  constraint honour_check CHECK ((from_year <= to_year)),
  constraint honour_from_year_check CHECK (((from_year >= 1990) AND (from_year <= 2100))),
  constraint honour_title_check CHECK (((length(title) >= 2) AND (length(title) <= 120))),
  constraint honour_to_year_check CHECK (((to_year >= 1990) AND (to_year <= 2100)))
);
alter table committees.honour enable row level security;
create policy own_district on committees.honour using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.honour to bandeng_app;

create table committees.incompatibility_rule (
  district_id integer not null,
  rule_id uuid not null,
  seat text,
  post_kind text not null,
  verdict text not null,
  starts_on date not null,
  ends_on date,
  source text not null,
  source_en text not null default ''::text,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  constraint incompatibility_rule_pkey PRIMARY KEY (district_id, rule_id),
  constraint incompatibility_rule_district_id_seat_post_kind_starts_on_key UNIQUE NULLS NOT DISTINCT (district_id, seat, post_kind, starts_on),
  constraint incompatibility_rule_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint incompatibility_rule_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint incompatibility_rule_post_kind_check CHECK ((post_kind = ANY (ARRAY['street_department_head'::text, 'street_office'::text, 'district_department'::text, 'judicial'::text, 'procuratorial'::text, 'supervisory'::text, 'other_committee'::text]))),
  constraint incompatibility_rule_seat_check CHECK ((seat = ANY (ARRAY['director'::text, 'part_time_deputy_director'::text, 'member'::text, 'secretary'::text]))),
  constraint incompatibility_rule_source_check CHECK (((length(source) >= 2) AND (length(source) <= 200))),
  constraint incompatibility_rule_verdict_check CHECK ((verdict = ANY (ARRAY['refused'::text, 'warned'::text, 'allowed'::text])))
);
alter table committees.incompatibility_rule enable row level security;
create policy own_district on committees.incompatibility_rule using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.incompatibility_rule to bandeng_app;

create table committees.measure (
  district_id integer not null,
  measure_id uuid not null,
  finding_id uuid not null,
  words text not null,
  words_en text not null default ''::text,
  responsible text not null,
  responsible_en text not null default ''::text,
  due_on date not null,
  state text not null,
  result text,
  result_en text not null default ''::text,
  done_on date,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  version integer not null default 1,
  constraint measure_pkey PRIMARY KEY (district_id, measure_id),
  constraint measure_district_id_finding_id_fkey FOREIGN KEY (district_id, finding_id) REFERENCES committees.finding(district_id, finding_id),
  constraint measure_check CHECK (((state = 'done'::text) = (done_on IS NOT NULL))),
  constraint measure_check1 CHECK (((state <> ALL (ARRAY['done'::text, 'dropped'::text])) OR (result IS NOT NULL))),
  constraint measure_responsible_check CHECK (((length(responsible) >= 2) AND (length(responsible) <= 120))),
  constraint measure_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'under_way'::text, 'done'::text, 'dropped'::text]))),
  constraint measure_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
);
CREATE INDEX measure_by_finding ON committees.measure USING btree (district_id, finding_id);
alter table committees.measure enable row level security;
create policy own_district on committees.measure using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.measure to bandeng_app;

create table committees.measure_evidence (
  district_id integer not null,
  evidence_id uuid not null,
  measure_id uuid not null,
  kind text not null,
  subject_id uuid,
  words text not null,
  words_en text not null default ''::text,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint measure_evidence_pkey PRIMARY KEY (district_id, evidence_id),
  constraint measure_evidence_district_id_measure_id_fkey FOREIGN KEY (district_id, measure_id) REFERENCES committees.measure(district_id, measure_id),
  constraint measure_evidence_check CHECK (((kind = 'sentence'::text) = (subject_id IS NULL))),
  constraint measure_evidence_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'dossier'::text, 'activity'::text, 'tenure'::text, 'sentence'::text]))),
  constraint measure_evidence_words_check CHECK (((length(words) >= 2) AND (length(words) <= 500)))
);
CREATE INDEX evidence_by_measure ON committees.measure_evidence USING btree (district_id, measure_id);
alter table committees.measure_evidence enable row level security;
create policy own_district on committees.measure_evidence using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON committees.measure_evidence FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON committees.measure_evidence FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on committees.measure_evidence to bandeng_app;

create table committees.meeting (
  district_id integer not null,
  meeting_id uuid not null,
  street_id integer not null,
  kind text not null,
  held_on date not null,
  place text not null default ''::text,
  chaired_by uuid not null,
  agenda text not null,
  agenda_en text not null default ''::text,
  minutes text,
  minutes_en text not null default ''::text,
  state text not null,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  version integer not null default 1,
  minuted_at timestamp with time zone,
  minuted_by uuid,
  cancel_reason text,
  constraint meeting_pkey PRIMARY KEY (district_id, meeting_id),
  constraint meeting_district_id_chaired_by_fkey FOREIGN KEY (district_id, chaired_by) REFERENCES roster.person(district_id, person_id),
  constraint meeting_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint cancelled_with_reason CHECK (((state = 'cancelled'::text) = (cancel_reason IS NOT NULL))),
  constraint meeting_agenda_check CHECK (((length(agenda) >= 2) AND (length(agenda) <= 2000))),
  constraint meeting_cancel_reason_check CHECK (((length(cancel_reason) >= 2) AND (length(cancel_reason) <= 300))),
  constraint meeting_check CHECK (((state = 'minuted'::text) = (minutes IS NOT NULL))),
  constraint meeting_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'plan'::text, 'year_end'::text, 'special'::text]))),
  constraint meeting_minutes_check CHECK ((length(minutes) <= 20000)),
  constraint meeting_place_check CHECK ((length(place) <= 120)),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['called'::text, 'held'::text, 'minuted'::text, 'cancelled'::text])))
);
CREATE INDEX meeting_by_street ON committees.meeting USING btree (district_id, street_id, held_on DESC);
alter table committees.meeting enable row level security;
create policy own_district on committees.meeting using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.meeting to bandeng_app;

create table committees.meeting_presence (
  district_id integer not null,
  meeting_id uuid not null,
  person_id uuid not null,
  presence text not null,
  constraint meeting_presence_pkey PRIMARY KEY (district_id, meeting_id, person_id),
  constraint meeting_presence_district_id_meeting_id_fkey FOREIGN KEY (district_id, meeting_id) REFERENCES committees.meeting(district_id, meeting_id),
  constraint meeting_presence_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint meeting_presence_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'leave'::text, 'absent'::text])))
);
alter table committees.meeting_presence enable row level security;
create policy own_district on committees.meeting_presence using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.meeting_presence to bandeng_app;

create table committees.tenure (
  district_id integer not null,
  tenure_id uuid not null,
  street_id integer not null,
  seat text not null,
  seat_no integer not null,
  full_time boolean not null,
  person_id uuid not null,
  concurrent_post text,
  mandate_id uuid,
  starts_on date not null,
  ends_on date,
  end_reason text,
  external_id text,
  version integer not null default 1,
  post_id uuid,
  term_id uuid,
  expires_on date,
  matter_id uuid,
  end_reason_en text,
  constraint tenure_pkey PRIMARY KEY (district_id, tenure_id),
  constraint tenure_district_id_external_id_key UNIQUE (district_id, external_id),
  constraint seat_held_once EXCLUDE USING gist (district_id WITH =, street_id WITH =, seat WITH =, seat_no WITH =, daterange(starts_on, ends_on) WITH &&),
  constraint tenure_district_id_mandate_id_fkey FOREIGN KEY (district_id, mandate_id) REFERENCES roster.mandate(district_id, mandate_id),
  constraint tenure_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint tenure_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint tenure_post FOREIGN KEY (district_id, post_id) REFERENCES committees.concurrent_post(district_id, post_id),
  constraint tenure_term FOREIGN KEY (district_id, term_id) REFERENCES roster.term(district_id, term_id),
  constraint tenure_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint tenure_seat_check CHECK ((seat = ANY (ARRAY['director'::text, 'part_time_deputy_director'::text, 'member'::text, 'secretary'::text]))),
  constraint tenure_seat_no_check CHECK (((seat_no >= 1) AND (seat_no <= 9)))
);
CREATE INDEX tenure_by_mandate ON committees.tenure USING btree (district_id, mandate_id) WHERE (mandate_id IS NOT NULL);
CREATE INDEX tenure_by_person ON committees.tenure USING btree (district_id, person_id);
CREATE INDEX tenure_by_post ON committees.tenure USING btree (district_id, post_id) WHERE (post_id IS NOT NULL);
alter table committees.tenure enable row level security;
create policy own_district on committees.tenure using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.tenure to bandeng_app;

create table committees.year_paper (
  district_id integer not null,
  paper_id uuid not null,
  street_id integer not null,
  year integer not null,
  kind text not null,
  words text not null default ''::text,
  state text not null,
  remark text,
  submitted_at timestamp with time zone,
  submitted_by uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  version integer not null default 1,
  drafted_at timestamp with time zone,
  drafted_by uuid,
  constraint year_paper_pkey PRIMARY KEY (district_id, paper_id),
  constraint year_paper_district_id_street_id_year_kind_key UNIQUE (district_id, street_id, year, kind),
  constraint year_paper_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint year_paper_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'plan'::text]))),
  constraint year_paper_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'accepted'::text, 'sent_back'::text]))),
  constraint year_paper_words_check CHECK ((length(words) <= 20000)),
  constraint year_paper_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
alter table committees.year_paper enable row level security;
create policy own_district on committees.year_paper using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on committees.year_paper to bandeng_app;

create table districts.community (
  district_id integer not null,
  community_id text not null,
  street_id integer not null,
  name text not null,
  name_en text not null,
  has_contact_day boolean not null default true,
  constraint community_pkey PRIMARY KEY (district_id, community_id),
  constraint community_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id)
);
CREATE INDEX community_by_street ON districts.community USING btree (district_id, street_id);
alter table districts.community enable row level security;
create policy own_district on districts.community using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on districts.community to bandeng_app;

create table districts.district (
  district_id integer not null,
  area_code text not null,
  name text not null,
  name_en text not null,
  settings jsonb not null default '{}'::jsonb,
  is_demo boolean not null default false,
  created_at timestamp with time zone not null default now(),
  constraint district_pkey PRIMARY KEY (district_id)
);
alter table districts.district enable row level security;
create policy own_district on districts.district using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on districts.district to bandeng_app;

create table districts.street (
  district_id integer not null,
  street_id integer not null,
  name text not null,
  name_en text not null,
  sort integer not null,
  constraint street_pkey PRIMARY KEY (district_id, street_id),
  constraint street_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id)
);
alter table districts.street enable row level security;
create policy own_district on districts.street using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on districts.street to bandeng_app;

create table duty.honour (
  district_id integer not null,
  honour_id uuid not null,
  record_id uuid not null,
  kind text not null,
  year integer not null,
  awarded_by text not null,
  awarded_on date not null,
  entered_at timestamp with time zone not null,
  entered_by uuid,
  taken_back_at timestamp with time zone,
  version integer not null default 1,
  constraint honour_pkey PRIMARY KEY (district_id, honour_id),
  constraint honour_district_id_record_id_fkey FOREIGN KEY (district_id, record_id) REFERENCES duty.record(district_id, record_id),
  constraint honour_awarded_by_check CHECK (((length(awarded_by) >= 2) AND (length(awarded_by) <= 120))),
  constraint honour_kind_check CHECK ((kind = ANY (ARRAY['outstanding_suggestion'::text, 'outstanding_report'::text]))),
  constraint honour_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);
CREATE UNIQUE INDEX honoured_once ON duty.honour USING btree (district_id, record_id, kind, year) WHERE (taken_back_at IS NULL);
alter table duty.honour enable row level security;
create policy own_district on duty.honour using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on duty.honour to bandeng_app;

create table duty.objection (
  district_id integer not null,
  objection_id uuid not null,
  person_id uuid not null,
  street_id integer,
  record_id uuid,
  activity_id uuid,
  words text not null,
  state text not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  due_on date not null,
  decision text,
  decided_by uuid,
  decided_at timestamp with time zone,
  version integer not null default 1,
  constraint objection_pkey PRIMARY KEY (district_id, objection_id),
  constraint objection_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint objection_district_id_record_id_fkey FOREIGN KEY (district_id, record_id) REFERENCES duty.record(district_id, record_id),
  constraint objection_check CHECK (((record_id IS NOT NULL) OR (activity_id IS NOT NULL))),
  constraint objection_state_check CHECK ((state = ANY (ARRAY['open'::text, 'verifying'::text, 'adjusted'::text, 'kept'::text, 'withdrawn'::text]))),
  constraint objection_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
);
CREATE INDEX objection_by_person ON duty.objection USING btree (district_id, person_id, objection_id);
CREATE UNIQUE INDEX objection_open_once ON duty.objection USING btree (district_id, record_id) WHERE (state = ANY (ARRAY['open'::text, 'verifying'::text]));
CREATE INDEX objection_waiting ON duty.objection USING btree (district_id, street_id, due_on) WHERE (state = ANY (ARRAY['open'::text, 'verifying'::text]));
alter table duty.objection enable row level security;
create policy own_district on duty.objection using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on duty.objection to bandeng_app;

create table duty.record (
  district_id integer not null,
  record_id uuid not null,
  person_id uuid not null,
  mandate_id uuid not null,
  level text not null,
  street_id integer,
  kind text not null,
  role text not null default 'participant'::text,
  done_on date not null,
  units integer not null default 1,
  themed boolean not null default false,
  title text not null,
  title_en text not null default ''::text,
  words text,
  source_kind text not null,
  source_id uuid not null,
  state text not null,
  objection_until date,
  objected boolean not null default false,
  submitted_at timestamp with time zone not null,
  submitted_by uuid,
  on_behalf boolean not null default false,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  external_id text,
  version integer not null default 1,
  constraint record_pkey PRIMARY KEY (district_id, record_id),
  constraint record_district_id_external_id_key UNIQUE (district_id, external_id),
  constraint record_district_id_source_kind_source_id_person_id_key UNIQUE (district_id, source_kind, source_id, person_id),
  constraint record_district_id_mandate_id_fkey FOREIGN KEY (district_id, mandate_id) REFERENCES roster.mandate(district_id, mandate_id),
  constraint record_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint record_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint record_source_kind_check CHECK ((source_kind = ANY (ARRAY['attendance'::text, 'self_report'::text, 'import'::text, 'item'::text]))),
  constraint record_state_check CHECK ((state = ANY (ARRAY['submitted'::text, 'street_reviewed'::text, 'confirmed'::text, 'returned'::text, 'rejected'::text, 'withdrawn'::text, 'struck'::text]))),
  constraint record_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint record_units_check CHECK (((units >= 1) AND (units <= 100)))
);
CREATE INDEX record_by_day ON duty.record USING btree (district_id, done_on);
CREATE INDEX record_by_person_day ON duty.record USING btree (district_id, person_id, done_on DESC, record_id DESC);
CREATE INDEX record_by_source ON duty.record USING btree (district_id, source_id);
CREATE INDEX record_waiting ON duty.record USING btree (district_id, state, street_id, submitted_at, record_id) WHERE (state = ANY (ARRAY['submitted'::text, 'street_reviewed'::text]));
alter table duty.record enable row level security;
create policy own_district on duty.record using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on duty.record to bandeng_app;

create table duty.step (
  district_id integer not null,
  step_id uuid not null,
  record_id uuid not null,
  step text not null,
  reason text,
  by_person uuid,
  on_behalf_of uuid,
  at timestamp with time zone not null,
  constraint step_pkey PRIMARY KEY (district_id, step_id),
  constraint step_district_id_record_id_fkey FOREIGN KEY (district_id, record_id) REFERENCES duty.record(district_id, record_id)
);
CREATE INDEX step_by_record ON duty.step USING btree (district_id, record_id, step_id);
alter table duty.step enable row level security;
create policy own_district on duty.step using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON duty.step FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON duty.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on duty.step to bandeng_app;

create table imports.batch (
  district_id integer not null,
  batch_id uuid not null,
  what text not null,
  file_name text not null,
  state text not null,
  refusal text,
  rows_read integer not null default 0,
  rows_total integer not null default 0,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  imported_at timestamp with time zone,
  undone_at timestamp with time zone,
  version integer not null default 1,
  constraint batch_pkey PRIMARY KEY (district_id, batch_id),
  constraint batch_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint batch_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'previewed'::text, 'refused'::text, 'importing'::text, 'imported'::text, 'undone'::text]))),
  constraint batch_what_check CHECK ((what = ANY (ARRAY['roster'::text, 'history'::text, 'items'::text])))
);
alter table imports.batch enable row level security;
create policy own_district on imports.batch using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on imports.batch to bandeng_app;

create table imports.line (
  district_id integer not null,
  batch_id uuid not null,
  line_no integer not null,
  cells jsonb not null,
  reading jsonb,
  verdict text not null,
  problems jsonb not null default '[]'::jsonb,
  made jsonb,
  constraint line_pkey PRIMARY KEY (district_id, batch_id, line_no),
  constraint line_district_id_batch_id_fkey FOREIGN KEY (district_id, batch_id) REFERENCES imports.batch(district_id, batch_id),
  constraint line_verdict_check CHECK ((verdict = ANY (ARRAY['new'::text, 'same'::text, 'changed'::text, 'duplicate'::text, 'wrong'::text])))
);
CREATE INDEX line_by_verdict ON imports.line USING btree (district_id, batch_id, verdict, line_no);
alter table imports.line enable row level security;
create policy own_district on imports.line using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on imports.line to bandeng_app;

create table opinions.clock (
  district_id integer not null,
  clock_id uuid not null,
  item_id uuid not null,
  part_id uuid,
  step text not null,
  rule_id uuid not null,
  started_on date not null,
  first_due_on date not null,
  due_on date not null,
  provisional boolean not null default false,
  paused_on date,
  extended_times integer not null default 0,
  stopped_on date,
  outcome text,
  warn_on date,
  working_days integer,
  constraint clock_pkey PRIMARY KEY (district_id, clock_id),
  constraint clock_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint clock_district_id_part_id_fkey FOREIGN KEY (district_id, part_id) REFERENCES opinions.part(district_id, part_id),
  constraint clock_district_id_rule_id_fkey FOREIGN KEY (district_id, rule_id) REFERENCES opinions.clock_rule(district_id, rule_id),
  constraint clock_check CHECK (((stopped_on IS NULL) = (outcome IS NULL))),
  constraint clock_extended_times_check CHECK (((extended_times >= 0) AND (extended_times <= 9))),
  constraint clock_outcome_check CHECK ((outcome = ANY (ARRAY['met'::text, 'missed'::text, 'void'::text]))),
  constraint clock_working_days_check CHECK (((working_days >= 1) AND (working_days <= 4000)))
);
CREATE INDEX clock_by_item ON opinions.clock USING btree (district_id, item_id);
CREATE INDEX clock_running ON opinions.clock USING btree (district_id, due_on) WHERE (stopped_on IS NULL);
alter table opinions.clock enable row level security;
create policy own_district on opinions.clock using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.clock to bandeng_app;

create table opinions.clock_rule (
  district_id integer not null,
  rule_id uuid not null,
  step text not null,
  route text,
  amount integer not null,
  unit text not null,
  counts_from text not null,
  extension_amount integer,
  most_extensions integer not null default 0,
  consent text,
  in_force_from date not null,
  source text not null,
  source_en text not null default ''::text,
  is_template boolean not null default false,
  constraint clock_rule_pkey PRIMARY KEY (district_id, rule_id),
  constraint clock_rule_district_id_step_route_in_force_from_key UNIQUE NULLS NOT DISTINCT (district_id, step, route, in_force_from),
  constraint clock_rule_amount_check CHECK (((amount >= 1) AND (amount <= 400))),
  constraint clock_rule_check CHECK (((most_extensions > 0) = (extension_amount IS NOT NULL))),
  constraint clock_rule_check1 CHECK (((most_extensions > 0) = (consent IS NOT NULL))),
  constraint clock_rule_consent_check CHECK ((consent = ANY (ARRAY['street'::text, 'district'::text]))),
  constraint clock_rule_counts_from_check CHECK ((counts_from = ANY (ARRAY['received'::text, 'triaged'::text, 'assigned'::text, 'asked'::text, 'replied'::text, 'confirmed'::text, 'told'::text, 'reopened'::text]))),
  constraint clock_rule_extension_amount_check CHECK (((extension_amount >= 1) AND (extension_amount <= 400))),
  constraint clock_rule_most_extensions_check CHECK (((most_extensions >= 0) AND (most_extensions <= 9))),
  constraint clock_rule_route_check CHECK ((route = ANY (ARRAY['street_department'::text, 'district_department'::text, 'higher'::text]))),
  constraint clock_rule_step_check CHECK ((step = ANY (ARRAY['triage'::text, 'sign_for'::text, 'ask_return'::text, 'decide_return'::text, 'reply'::text, 'co_reply'::text, 'approve'::text, 'confirm'::text, 'tell'::text, 'rate'::text, 'second_reply'::text]))),
  constraint clock_rule_unit_check CHECK ((unit = ANY (ARRAY['working_days'::text, 'calendar_days'::text, 'months'::text])))
);
alter table opinions.clock_rule enable row level security;
create policy own_district on opinions.clock_rule using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON opinions.clock_rule FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON opinions.clock_rule FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on opinions.clock_rule to bandeng_app;

create table opinions.code (
  district_id integer not null,
  code_id uuid not null,
  token text not null,
  kind text not null,
  street_id integer not null,
  community_id text,
  person_id uuid,
  activity_id uuid,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  constraint code_pkey PRIMARY KEY (district_id, code_id),
  constraint code_district_id_token_key UNIQUE (district_id, token),
  constraint code_district_id_activity_id_fkey FOREIGN KEY (district_id, activity_id) REFERENCES activities.activity(district_id, activity_id),
  constraint code_district_id_community_id_fkey FOREIGN KEY (district_id, community_id) REFERENCES districts.community(district_id, community_id),
  constraint code_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint code_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint code_check CHECK (((kind = 'deputy'::text) = (person_id IS NOT NULL))),
  constraint code_check1 CHECK (((kind = 'activity'::text) = (activity_id IS NOT NULL))),
  constraint code_check2 CHECK (((kind <> 'community'::text) OR (community_id IS NOT NULL))),
  constraint code_check3 CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
  constraint code_kind_check CHECK ((kind = ANY (ARRAY['deputy'::text, 'community'::text, 'activity'::text, 'street'::text]))),
  constraint code_token_check CHECK (((length(token) >= 8) AND (length(token) <= 40)))
);
CREATE INDEX code_by_person ON opinions.code USING btree (district_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX code_by_street ON opinions.code USING btree (district_id, street_id, made_at);
alter table opinions.code enable row level security;
create policy own_district on opinions.code using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.code to bandeng_app;

create table opinions.contact (
  district_id integer not null,
  item_id uuid not null,
  name text,
  phone text,
  hide_name boolean not null default false,
  agreed_at timestamp with time zone not null,
  erase_after date,
  erased_at timestamp with time zone,
  constraint contact_pkey PRIMARY KEY (district_id, item_id),
  constraint contact_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint contact_check CHECK (((erased_at IS NULL) OR ((name IS NULL) AND (phone IS NULL)))),
  constraint contact_name_check CHECK (((length(name) >= 1) AND (length(name) <= 40))),
  constraint contact_phone_check CHECK (((length(phone) >= 5) AND (length(phone) <= 20)))
);
CREATE INDEX contact_to_erase ON opinions.contact USING btree (district_id, erase_after) WHERE (erased_at IS NULL);
alter table opinions.contact enable row level security;
create policy own_district on opinions.contact using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.contact to bandeng_app;

create table opinions.extension (
  district_id integer not null,
  extension_id uuid not null,
  part_id uuid not null,
  clock_id uuid not null,
  reason text not null,
  until date not null,
  asked_at timestamp with time zone not null,
  asked_by uuid not null,
  state text not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision text,
  constraint extension_pkey PRIMARY KEY (district_id, extension_id),
  constraint extension_district_id_clock_id_fkey FOREIGN KEY (district_id, clock_id) REFERENCES opinions.clock(district_id, clock_id),
  constraint extension_district_id_part_id_fkey FOREIGN KEY (district_id, part_id) REFERENCES opinions.part(district_id, part_id),
  constraint extension_check CHECK (((state = 'asked'::text) = (decided_at IS NULL))),
  constraint extension_decision_check CHECK ((length(decision) <= 500)),
  constraint extension_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  constraint extension_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text])))
);
CREATE UNIQUE INDEX extension_one_asked ON opinions.extension USING btree (district_id, clock_id) WHERE (state = 'asked'::text);
alter table opinions.extension enable row level security;
create policy own_district on opinions.extension using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.extension to bandeng_app;

create table opinions.hiding (
  district_id integer not null,
  hiding_id uuid not null,
  item_id uuid not null,
  reason text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  state text not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  constraint hiding_pkey PRIMARY KEY (district_id, hiding_id),
  constraint hiding_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint hiding_check CHECK (((decided_by IS NULL) OR (decided_by <> asked_by))),
  constraint hiding_check1 CHECK (((state = 'asked'::text) = (decided_by IS NULL))),
  constraint hiding_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  constraint hiding_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'hidden'::text, 'refused'::text, 'lifted'::text])))
);
CREATE UNIQUE INDEX hiding_one_asked ON opinions.hiding USING btree (district_id, item_id) WHERE (state = 'asked'::text);
alter table opinions.hiding enable row level security;
create policy own_district on opinions.hiding using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.hiding to bandeng_app;

create table opinions.item (
  district_id integer not null,
  item_id uuid not null,
  street_id integer not null,
  year integer not null,
  number integer not null,
  receipt text not null,
  query_hash text not null,
  channel text not null,
  raised_by text not null,
  deputy_id uuid,
  entered_by uuid,
  code_id uuid,
  activity_id uuid,
  opinion_id uuid,
  external_system text,
  external_no text,
  community_id text,
  place text not null default ''::text,
  theme text not null,
  reach text not null default 'community'::text,
  words text not null,
  words_en text not null default ''::text,
  raised_on date not null,
  received_at timestamp with time zone not null,
  state text not null,
  route text,
  duplicate_of uuid,
  round integer not null default 1,
  reopened_by_resident boolean not null default false,
  confidential boolean not null default false,
  held boolean not null default false,
  hidden boolean not null default false,
  publish text not null default 'no'::text,
  lead_unit_id uuid,
  due_on date,
  due_step text,
  due_provisional boolean not null default false,
  paused_on date,
  grade text,
  urged_times integer not null default 0,
  supervised_at timestamp with time zone,
  answered_at timestamp with time zone,
  told_deputy_at timestamp with time zone,
  told_resident_at timestamp with time zone,
  closed_at timestamp with time zone,
  search tsvector not null default ''::tsvector,
  version integer not null default 1,
  due_warn_on date,
  constraint item_pkey PRIMARY KEY (district_id, item_id),
  constraint item_district_id_external_system_external_no_key UNIQUE (district_id, external_system, external_no),
  constraint item_district_id_opinion_id_key UNIQUE (district_id, opinion_id),
  constraint item_district_id_receipt_key UNIQUE (district_id, receipt),
  constraint item_district_id_street_id_year_number_key UNIQUE (district_id, street_id, year, number),
  constraint item_district_id_activity_id_fkey FOREIGN KEY (district_id, activity_id) REFERENCES activities.activity(district_id, activity_id),
  constraint item_district_id_code_id_fkey FOREIGN KEY (district_id, code_id) REFERENCES opinions.code(district_id, code_id),
  constraint item_district_id_community_id_fkey FOREIGN KEY (district_id, community_id) REFERENCES districts.community(district_id, community_id),
  constraint item_district_id_deputy_id_fkey FOREIGN KEY (district_id, deputy_id) REFERENCES roster.person(district_id, person_id),
  constraint item_district_id_duplicate_of_fkey FOREIGN KEY (district_id, duplicate_of) REFERENCES opinions.item(district_id, item_id),
  constraint item_district_id_lead_unit_id_fkey FOREIGN KEY (district_id, lead_unit_id) REFERENCES units.unit(district_id, unit_id),
  constraint item_district_id_opinion_id_fkey FOREIGN KEY (district_id, opinion_id) REFERENCES activities.heard_opinion(district_id, opinion_id),
  constraint item_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint item_channel_check CHECK ((channel = ANY (ARRAY['deputy'::text, 'code'::text, 'recorder'::text, 'counter'::text, 'paper'::text, 'heard'::text, 'imported'::text]))),
  constraint item_check CHECK (((external_system IS NULL) = (external_no IS NULL))),
  constraint item_check1 CHECK (((duplicate_of IS NOT NULL) = ((state = 'duplicate'::text) OR (NOT (route IS DISTINCT FROM 'duplicate'::text))))),
  constraint item_check2 CHECK ((NOT (confidential AND (search <> ''::tsvector)))),
  constraint item_grade_check CHECK ((grade = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text]))),
  constraint item_place_check CHECK ((length(place) <= 200)),
  constraint item_publish_check CHECK ((publish = ANY (ARRAY['no'::text, 'redacted'::text]))),
  constraint item_raised_by_check CHECK ((raised_by = ANY (ARRAY['deputy'::text, 'resident'::text]))),
  constraint item_reach_check CHECK ((reach = ANY (ARRAY['community'::text, 'street'::text, 'district'::text, 'higher'::text]))),
  constraint item_receipt_check CHECK ((receipt ~ '^[0-9]{9,12}$'::text)),
  constraint item_round_check CHECK (((round >= 1) AND (round <= 9))),
  constraint item_route_check CHECK ((route = ANY (ARRAY['on_site'::text, 'street_department'::text, 'district_department'::text, 'higher'::text, 'to_suggestion'::text, 'to_petition_or_legal'::text, 'reference'::text, 'duplicate'::text]))),
  constraint item_state_check CHECK ((state = ANY (ARRAY['new'::text, 'triaged'::text, 'assigned'::text, 'handling'::text, 'done_claimed'::text, 'cannot_be_done'::text, 'deputy_confirmed'::text, 'resident_notified'::text, 'rated'::text, 'reopened'::text, 'not_taken'::text, 'referred'::text, 'duplicate'::text, 'withdrawn'::text, 'closed'::text]))),
  constraint item_theme_check CHECK (((length(theme) >= 1) AND (length(theme) <= 40))),
  constraint item_urged_times_check CHECK (((urged_times >= 0) AND (urged_times <= 9))),
  constraint item_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
CREATE INDEX item_by_activity ON opinions.item USING btree (district_id, activity_id) WHERE (activity_id IS NOT NULL);
CREATE INDEX item_by_deputy ON opinions.item USING btree (district_id, deputy_id, raised_on DESC) WHERE (deputy_id IS NOT NULL);
CREATE INDEX item_by_street ON opinions.item USING btree (district_id, street_id, raised_on DESC, item_id);
CREATE INDEX item_by_words ON opinions.item USING gin (search);
CREATE INDEX item_duplicates ON opinions.item USING btree (district_id, duplicate_of) WHERE (duplicate_of IS NOT NULL);
CREATE INDEX item_entered ON opinions.item USING btree (district_id, entered_by, raised_on DESC) WHERE (entered_by IS NOT NULL);
CREATE INDEX item_held_or_hidden ON opinions.item USING btree (district_id, street_id, received_at DESC, item_id DESC) WHERE (held OR hidden);
CREATE INDEX item_newest ON opinions.item USING btree (district_id, raised_on DESC, item_id DESC);
CREATE INDEX item_of_unit ON opinions.item USING btree (district_id, lead_unit_id) WHERE (lead_unit_id IS NOT NULL);
CREATE INDEX item_open_by_due ON opinions.item USING btree (district_id, street_id, due_on, item_id) WHERE (closed_at IS NULL);
CREATE INDEX item_told ON opinions.item USING btree (district_id, item_id) WHERE (state = ANY (ARRAY['resident_notified'::text, 'rated'::text]));
alter table opinions.item enable row level security;
create policy own_district on opinions.item using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.item to bandeng_app;

create table opinions.knock (
  district_id integer not null,
  bucket text not null,
  hour timestamp with time zone not null,
  times integer not null,
  constraint knock_pkey PRIMARY KEY (district_id, bucket, hour),
  constraint knock_bucket_check CHECK (((length(bucket) >= 1) AND (length(bucket) <= 100)))
);
alter table opinions.knock enable row level security;
create policy own_district on opinions.knock using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.knock to bandeng_app;

create table opinions.numbering (
  district_id integer not null,
  street_id integer not null,
  year integer not null,
  last_number integer not null,
  constraint numbering_pkey PRIMARY KEY (district_id, street_id, year),
  constraint numbering_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id)
);
alter table opinions.numbering enable row level security;
create policy own_district on opinions.numbering using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.numbering to bandeng_app;

create table opinions.part (
  district_id integer not null,
  part_id uuid not null,
  item_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  round integer not null,
  task text not null default ''::text,
  state text not null,
  locked boolean not null default false,
  assigned_at timestamp with time zone not null,
  assigned_by uuid,
  signed_at timestamp with time zone,
  signed_by uuid,
  return_asked_at timestamp with time zone,
  return_reason text,
  return_decision text,
  done_at timestamp with time zone,
  version integer not null default 1,
  constraint part_pkey PRIMARY KEY (district_id, part_id),
  constraint part_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint part_district_id_unit_id_fkey FOREIGN KEY (district_id, unit_id) REFERENCES units.unit(district_id, unit_id),
  constraint part_kind_check CHECK ((kind = ANY (ARRAY['lead'::text, 'co'::text]))),
  constraint part_return_decision_check CHECK ((length(return_decision) <= 500)),
  constraint part_return_reason_check CHECK ((length(return_reason) <= 500)),
  constraint part_round_check CHECK (((round >= 1) AND (round <= 9))),
  constraint part_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'return_asked'::text, 'signed'::text, 'waiting'::text, 'replied'::text, 'done'::text, 'returned'::text, 'taken_away'::text]))),
  constraint part_task_check CHECK ((length(task) <= 500))
);
CREATE INDEX part_by_item ON opinions.part USING btree (district_id, item_id, round);
CREATE INDEX part_by_unit ON opinions.part USING btree (district_id, unit_id, state);
CREATE UNIQUE INDEX part_once_a_unit ON opinions.part USING btree (district_id, item_id, round, unit_id) WHERE (state <> ALL (ARRAY['returned'::text, 'taken_away'::text]));
CREATE UNIQUE INDEX part_one_lead ON opinions.part USING btree (district_id, item_id, round) WHERE ((kind = 'lead'::text) AND (state <> ALL (ARRAY['returned'::text, 'taken_away'::text])));
CREATE INDEX part_open_by_item ON opinions.part USING btree (district_id, item_id) WHERE (state <> ALL (ARRAY['done'::text, 'returned'::text, 'taken_away'::text]));
alter table opinions.part enable row level security;
create policy own_district on opinions.part using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.part to bandeng_app;

create table opinions.photo (
  district_id integer not null,
  photo_id uuid not null,
  item_id uuid not null,
  "position" integer not null,
  kind text not null,
  bytes bytea,
  sha256 text not null,
  added_at timestamp with time zone not null,
  of_reply boolean not null default false,
  erased_at timestamp with time zone,
  constraint photo_pkey PRIMARY KEY (district_id, photo_id),
  constraint photo_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint photo_bytes_check CHECK ((octet_length(bytes) <= 1000000)),
  constraint photo_check CHECK (((bytes IS NULL) = (erased_at IS NOT NULL))),
  constraint photo_kind_check CHECK ((kind = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text]))),
  constraint photo_position_check CHECK ((("position" >= 1) AND ("position" <= 6)))
);
CREATE INDEX photo_by_item ON opinions.photo USING btree (district_id, item_id, "position");
CREATE UNIQUE INDEX photo_once_a_position ON opinions.photo USING btree (district_id, item_id, of_reply, "position") WHERE (erased_at IS NULL);
alter table opinions.photo enable row level security;
create policy own_district on opinions.photo using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.photo to bandeng_app;

create table opinions.promise (
  district_id integer not null,
  promise_id uuid not null,
  item_id uuid not null,
  reply_id uuid not null,
  unit_id uuid,
  words text not null,
  words_en text not null default ''::text,
  due_on date not null,
  state text not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  settled_words text,
  version integer not null default 1,
  constraint promise_pkey PRIMARY KEY (district_id, promise_id),
  constraint promise_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint promise_district_id_reply_id_fkey FOREIGN KEY (district_id, reply_id) REFERENCES opinions.reply(district_id, reply_id),
  constraint promise_check CHECK ((((state = ANY (ARRAY['kept'::text, 'broken'::text])) = (settled_at IS NOT NULL)) OR (state = 'changed'::text))),
  constraint promise_settled_words_check CHECK ((length(settled_words) <= 500)),
  constraint promise_state_check CHECK ((state = ANY (ARRAY['open'::text, 'kept'::text, 'changed'::text, 'broken'::text]))),
  constraint promise_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500)))
);
CREATE INDEX promise_by_item ON opinions.promise USING btree (district_id, item_id);
CREATE INDEX promise_open ON opinions.promise USING btree (district_id, due_on) WHERE (state = 'open'::text);
alter table opinions.promise enable row level security;
create policy own_district on opinions.promise using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.promise to bandeng_app;

create table opinions.rating (
  district_id integer not null,
  rating_id uuid not null,
  item_id uuid not null,
  round integer not null,
  by_whom text not null,
  person_id uuid,
  handling text not null,
  result text not null,
  words text not null default ''::text,
  words_en text not null default ''::text,
  rated_at timestamp with time zone not null,
  occasion text not null default 'reply'::text,
  constraint rating_pkey PRIMARY KEY (district_id, rating_id),
  constraint rating_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint rating_by_whom_check CHECK ((by_whom = ANY (ARRAY['resident'::text, 'deputy'::text]))),
  constraint rating_check CHECK (((by_whom = 'deputy'::text) = (person_id IS NOT NULL))),
  constraint rating_handling_check CHECK ((handling = ANY (ARRAY['satisfied'::text, 'basically'::text, 'dissatisfied'::text]))),
  constraint rating_occasion_check CHECK ((occasion = ANY (ARRAY['reply'::text, 'promise'::text]))),
  constraint rating_result_check CHECK ((result = ANY (ARRAY['satisfied'::text, 'basically'::text, 'dissatisfied'::text]))),
  constraint rating_round_check CHECK (((round >= 1) AND (round <= 9))),
  constraint rating_words_check CHECK ((length(words) <= 500))
);
CREATE UNIQUE INDEX rating_once ON opinions.rating USING btree (district_id, item_id, round, by_whom, occasion);
alter table opinions.rating enable row level security;
create policy own_district on opinions.rating using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.rating to bandeng_app;

create table opinions.reply (
  district_id integer not null,
  reply_id uuid not null,
  item_id uuid not null,
  part_id uuid,
  round integer not null,
  class text not null,
  body text not null,
  words text not null,
  words_en text not null default ''::text,
  written_at timestamp with time zone not null,
  written_by uuid not null,
  released_at timestamp with time zone,
  released_by uuid,
  sent_back text,
  constraint reply_pkey PRIMARY KEY (district_id, reply_id),
  constraint reply_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint reply_district_id_part_id_fkey FOREIGN KEY (district_id, part_id) REFERENCES opinions.part(district_id, part_id),
  constraint reply_body_check CHECK (((length(body) >= 2) AND (length(body) <= 60))),
  constraint reply_class_check CHECK ((class = ANY (ARRAY['solved'::text, 'being_solved'::text, 'planned'::text, 'reference'::text, 'cannot'::text, 'higher'::text]))),
  constraint reply_round_check CHECK (((round >= 1) AND (round <= 9))),
  constraint reply_sent_back_check CHECK ((length(sent_back) <= 500)),
  constraint reply_words_check CHECK (((length(words) >= 1) AND (length(words) <= 3000)))
);
CREATE INDEX reply_by_item ON opinions.reply USING btree (district_id, item_id, round);
alter table opinions.reply enable row level security;
create policy own_district on opinions.reply using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.reply to bandeng_app;

create table opinions.secret (
  district_id integer not null,
  secret text not null,
  made_at timestamp with time zone not null,
  constraint secret_pkey PRIMARY KEY (district_id),
  constraint secret_secret_check CHECK (((length(secret) >= 32) AND (length(secret) <= 100)))
);
alter table opinions.secret enable row level security;
create policy own_district on opinions.secret using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant insert, select on opinions.secret to bandeng_app;

create table opinions.setting (
  district_id integer not null,
  settings jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  constraint setting_pkey PRIMARY KEY (district_id)
);
alter table opinions.setting enable row level security;
create policy own_district on opinions.setting using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on opinions.setting to bandeng_app;

create table opinions.step (
  district_id integer not null,
  step_id uuid not null,
  item_id uuid not null,
  part_id uuid,
  event text not null,
  to_state text not null,
  at timestamp with time zone not null,
  person_id uuid,
  unit_id uuid,
  audience text not null,
  words text not null default ''::text,
  words_en text not null default ''::text,
  detail jsonb not null default '{}'::jsonb,
  constraint step_pkey PRIMARY KEY (district_id, step_id),
  constraint step_district_id_item_id_fkey FOREIGN KEY (district_id, item_id) REFERENCES opinions.item(district_id, item_id),
  constraint step_audience_check CHECK ((audience = ANY (ARRAY['street'::text, 'unit'::text, 'everyone'::text]))),
  constraint step_event_check CHECK (((length(event) >= 1) AND (length(event) <= 40))),
  constraint step_words_check CHECK ((length(words) <= 3000))
);
CREATE INDEX step_by_item ON opinions.step USING btree (district_id, item_id, at, step_id);
alter table opinions.step enable row level security;
create policy own_district on opinions.step using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON opinions.step FOR EACH ROW EXECUTE FUNCTION opinions.refuse_change_but_forgetting();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON opinions.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on opinions.step to bandeng_app;

create table points.entry (
  district_id integer not null,
  entry_id uuid not null,
  person_id uuid not null,
  record_id uuid not null,
  year integer not null,
  quarter integer not null,
  done_on date not null,
  rule_set_id uuid not null,
  item_code text not null,
  clause text not null,
  tenths integer not null,
  before_cap integer not null,
  reverses uuid,
  cause text not null,
  posted_at timestamp with time zone not null,
  constraint entry_pkey PRIMARY KEY (district_id, entry_id),
  constraint reversed_once UNIQUE (district_id, reverses),
  constraint entry_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint entry_district_id_record_id_fkey FOREIGN KEY (district_id, record_id) REFERENCES duty.record(district_id, record_id),
  constraint entry_district_id_reverses_fkey FOREIGN KEY (district_id, reverses) REFERENCES points.entry(district_id, entry_id),
  constraint entry_district_id_rule_set_id_item_code_fkey FOREIGN KEY (district_id, rule_set_id, item_code) REFERENCES points.rule_item(district_id, rule_set_id, item_code),
  constraint entry_cause_check CHECK ((cause = ANY (ARRAY['closing'::text, 'review'::text, 'objection'::text, 'recount'::text, 'import'::text, 'item'::text]))),
  constraint entry_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4)))
);
CREATE INDEX entry_by_person_year ON points.entry USING btree (district_id, person_id, year, done_on, record_id);
CREATE INDEX entry_by_posting ON points.entry USING btree (district_id, posted_at, year, quarter);
alter table points.entry enable row level security;
create policy own_district on points.entry using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON points.entry FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON points.entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on points.entry to bandeng_app;

create table points.rule_item (
  district_id integer not null,
  rule_set_id uuid not null,
  item_code text not null,
  clause text not null,
  name text not null,
  name_en text not null,
  kinds text[] not null,
  roles text[],
  only_themed boolean not null default false,
  tenths integer not null,
  unit text not null,
  cap_family text,
  cap_tenths integer,
  sort integer not null,
  constraint rule_item_pkey PRIMARY KEY (district_id, rule_set_id, item_code),
  constraint rule_item_district_id_rule_set_id_fkey FOREIGN KEY (district_id, rule_set_id) REFERENCES points.rule_set(district_id, rule_set_id),
  constraint rule_item_unit_check CHECK ((unit = ANY (ARRAY['per_time'::text, 'per_half_day'::text, 'per_piece'::text, 'once_a_year'::text])))
);
alter table points.rule_item enable row level security;
create policy own_district on points.rule_item using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON points.rule_item FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON points.rule_item FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
grant insert, select on points.rule_item to bandeng_app;

create table points.rule_set (
  district_id integer not null,
  rule_set_id uuid not null,
  edition integer not null,
  name text not null,
  name_en text not null,
  is_template boolean not null,
  in_force_from date not null,
  in_force_to date,
  state text not null,
  frozen_at timestamp with time zone,
  constraint rule_set_pkey PRIMARY KEY (district_id, rule_set_id),
  constraint rule_set_district_id_edition_key UNIQUE (district_id, edition),
  constraint one_rule_at_a_time EXCLUDE USING gist (district_id WITH =, daterange(in_force_from, in_force_to) WITH &&) WHERE ((state = 'in_force'::text)),
  constraint rule_set_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint rule_set_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_force'::text])))
);
alter table points.rule_set enable row level security;
create policy own_district on points.rule_set using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
CREATE TRIGGER frozen_once_in_force BEFORE DELETE OR UPDATE ON points.rule_set FOR EACH ROW EXECUTE FUNCTION points.refuse_change_once_in_force();
grant delete, insert, select, update on points.rule_set to bandeng_app;

create table points.standing (
  district_id integer not null,
  year integer not null,
  quarter integer not null,
  person_id uuid not null,
  tenths integer not null,
  entries integer not null,
  constraint standing_pkey PRIMARY KEY (district_id, year, quarter, person_id),
  constraint standing_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint standing_quarter_check CHECK (((quarter >= 0) AND (quarter <= 4)))
);
alter table points.standing enable row level security;
create policy own_district on points.standing using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on points.standing to bandeng_app;

create table reference.calendar_day (
  day date not null,
  is_working boolean not null,
  name text not null default ''::text,
  constraint calendar_day_pkey PRIMARY KEY (day)
);
grant select on reference.calendar_day to bandeng_app;

create table reference.calendar_year (
  year integer not null,
  published boolean not null,
  notice text not null default ''::text,
  constraint calendar_year_pkey PRIMARY KEY (year)
);
grant select on reference.calendar_year to bandeng_app;

create table roster.delegation (
  district_id integer not null,
  delegation_id uuid not null,
  term_id uuid not null,
  street_id integer,
  name text not null,
  name_en text not null default ''::text,
  constraint delegation_pkey PRIMARY KEY (district_id, delegation_id),
  constraint delegation_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint delegation_district_id_term_id_fkey FOREIGN KEY (district_id, term_id) REFERENCES roster.term(district_id, term_id)
);
alter table roster.delegation enable row level security;
create policy own_district on roster.delegation using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on roster.delegation to bandeng_app;

create table roster.mandate (
  district_id integer not null,
  mandate_id uuid not null,
  person_id uuid not null,
  level text not null,
  term_id uuid not null,
  street_id integer,
  delegation_id uuid,
  constituency text,
  certificate_no text,
  starts_on date not null,
  ends_on date,
  end_reason text,
  external_id text,
  version integer not null default 1,
  constraint mandate_pkey PRIMARY KEY (district_id, mandate_id),
  constraint mandate_district_id_external_id_key UNIQUE (district_id, external_id),
  constraint mandate_never_twice EXCLUDE USING gist (district_id WITH =, person_id WITH =, level WITH =, daterange(starts_on, ends_on) WITH &&),
  constraint mandate_district_id_delegation_id_fkey FOREIGN KEY (district_id, delegation_id) REFERENCES roster.delegation(district_id, delegation_id),
  constraint mandate_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint mandate_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint mandate_district_id_term_id_fkey FOREIGN KEY (district_id, term_id) REFERENCES roster.term(district_id, term_id),
  constraint mandate_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint mandate_check1 CHECK (((ends_on IS NULL) = (end_reason IS NULL))),
  constraint mandate_end_reason_check CHECK ((end_reason = ANY (ARRAY['term_ended'::text, 'moved_away'::text, 'resigned'::text, 'ordered_resignation'::text, 'absent_twice'::text, 'recalled'::text, 'lost_nationality'::text, 'deprived_of_rights'::text, 'lost_capacity'::text, 'died'::text, 'entered_in_error'::text]))),
  constraint mandate_level_check CHECK ((level = ANY (ARRAY['national'::text, 'provincial'::text, 'municipal'::text, 'district'::text, 'township'::text, 'consultative'::text])))
);
CREATE INDEX mandate_by_end ON roster.mandate USING btree (district_id, level, (
CASE
    WHEN (ends_on IS NULL) THEN 'infinity'::date
    ELSE ends_on
END));
CREATE INDEX mandate_by_person ON roster.mandate USING btree (district_id, person_id);
CREATE INDEX mandate_by_street ON roster.mandate USING btree (district_id, street_id, level);
alter table roster.mandate enable row level security;
create policy own_district on roster.mandate using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on roster.mandate to bandeng_app;

create table roster.person (
  district_id integer not null,
  person_id uuid not null,
  name text not null,
  pinyin text not null default ''::text,
  initials text not null default ''::text,
  sex text,
  birth_year integer,
  ethnicity text,
  education text,
  sector text,
  party text,
  employer text,
  post text,
  phone text,
  external_id text,
  is_demo boolean not null default false,
  version integer not null default 1,
  constraint person_pkey PRIMARY KEY (district_id, person_id),
  constraint person_district_id_external_id_key UNIQUE (district_id, external_id),
  constraint person_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint person_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100))),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint person_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text])))
);
CREATE INDEX person_by_initials ON roster.person USING btree (district_id, initials text_pattern_ops);
CREATE INDEX person_by_name ON roster.person USING btree (district_id, name text_pattern_ops);
alter table roster.person enable row level security;
create policy own_district on roster.person using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on roster.person to bandeng_app;

create table roster.post (
  district_id integer not null,
  post_id uuid not null,
  person_id uuid not null,
  kind text not null,
  community_id text,
  title text,
  starts_on date not null,
  ends_on date,
  constraint post_pkey PRIMARY KEY (district_id, post_id),
  constraint post_district_id_community_id_fkey FOREIGN KEY (district_id, community_id) REFERENCES districts.community(district_id, community_id),
  constraint post_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint post_check CHECK (((kind = 'recorder'::text) = (community_id IS NOT NULL))),
  constraint post_check1 CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
  constraint post_kind_check CHECK ((kind = ANY (ARRAY['district_staff'::text, 'system_admin'::text, 'recorder'::text])))
);
CREATE INDEX post_by_community ON roster.post USING btree (district_id, community_id);
CREATE INDEX post_by_person ON roster.post USING btree (district_id, person_id);
alter table roster.post enable row level security;
create policy own_district on roster.post using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on roster.post to bandeng_app;

create table roster.suspension (
  district_id integer not null,
  suspension_id uuid not null,
  mandate_id uuid not null,
  starts_on date not null,
  ends_on date,
  reason text not null,
  constraint suspension_pkey PRIMARY KEY (district_id, suspension_id),
  constraint suspension_district_id_mandate_id_fkey FOREIGN KEY (district_id, mandate_id) REFERENCES roster.mandate(district_id, mandate_id),
  constraint suspension_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);
CREATE INDEX suspension_by_mandate ON roster.suspension USING btree (district_id, mandate_id);
alter table roster.suspension enable row level security;
create policy own_district on roster.suspension using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on roster.suspension to bandeng_app;

create table roster.term (
  district_id integer not null,
  term_id uuid not null,
  level text not null,
  number integer not null,
  starts_on date not null,
  ends_on date,
  constraint term_pkey PRIMARY KEY (district_id, term_id),
  constraint term_district_id_level_number_key UNIQUE (district_id, level, number),
  constraint term_district_id_fkey FOREIGN KEY (district_id) REFERENCES districts.district(district_id),
  constraint term_level_check CHECK ((level = ANY (ARRAY['national'::text, 'provincial'::text, 'municipal'::text, 'district'::text, 'township'::text, 'consultative'::text])))
);
alter table roster.term enable row level security;
create policy own_district on roster.term using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on roster.term to bandeng_app;

create table units.handler (
  district_id integer not null,
  handler_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  starts_on date not null,
  ends_on date,
  constraint handler_pkey PRIMARY KEY (district_id, handler_id),
  constraint handler_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES roster.person(district_id, person_id),
  constraint handler_district_id_unit_id_fkey FOREIGN KEY (district_id, unit_id) REFERENCES units.unit(district_id, unit_id),
  constraint handler_check CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);
CREATE INDEX handler_by_person ON units.handler USING btree (district_id, person_id);
CREATE INDEX handler_by_unit ON units.handler USING btree (district_id, unit_id);
alter table units.handler enable row level security;
create policy own_district on units.handler using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on units.handler to bandeng_app;

create table units.reply_template (
  district_id integer not null,
  template_id uuid not null,
  unit_id uuid not null,
  title text not null,
  words text not null,
  dropped_at timestamp with time zone,
  version integer not null default 1,
  constraint reply_template_pkey PRIMARY KEY (district_id, template_id),
  constraint reply_template_district_id_unit_id_fkey FOREIGN KEY (district_id, unit_id) REFERENCES units.unit(district_id, unit_id),
  constraint reply_template_title_check CHECK (((length(title) >= 1) AND (length(title) <= 60))),
  constraint reply_template_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
);
CREATE INDEX reply_template_by_unit ON units.reply_template USING btree (district_id, unit_id);
alter table units.reply_template enable row level security;
create policy own_district on units.reply_template using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on units.reply_template to bandeng_app;

create table units.unit (
  district_id integer not null,
  unit_id uuid not null,
  street_id integer,
  kind text not null,
  name text not null,
  name_en text not null default ''::text,
  closed_on date,
  version integer not null default 1,
  constraint unit_pkey PRIMARY KEY (district_id, unit_id),
  constraint unit_district_id_street_id_name_key UNIQUE NULLS NOT DISTINCT (district_id, street_id, name),
  constraint unit_district_id_street_id_fkey FOREIGN KEY (district_id, street_id) REFERENCES districts.street(district_id, street_id),
  constraint unit_check CHECK (((kind = 'street_department'::text) = (street_id IS NOT NULL))),
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['street_department'::text, 'district_department'::text, 'other_body'::text]))),
  constraint unit_name_check CHECK (((length(name) >= 2) AND (length(name) <= 60)))
);
alter table units.unit enable row level security;
create policy own_district on units.unit using ((district_id = platform.district_held())) with check ((district_id = platform.district_held()));
grant delete, insert, select, update on units.unit to bandeng_app;

CREATE OR REPLACE FUNCTION bulletins.refuse_change_once_issued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'issued' then
    raise exception 'frozen: an issued bulletin is not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;

CREATE OR REPLACE FUNCTION bulletins.refuse_telling_once_issued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from bulletins.bulletin b
    where b.district_id = case when tg_op = 'DELETE' then old.district_id else new.district_id end
      and b.bulletin_id = case when tg_op = 'DELETE' then old.bulletin_id else new.bulletin_id end
      and b.state = 'issued') then
    raise exception 'frozen: an issued bulletin is not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;

CREATE OR REPLACE FUNCTION districts.known_districts()
 RETURNS TABLE(district_id integer, name text, name_en text, is_demo boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'districts'
AS $function$ select district_id, name, name_en, is_demo from districts.district order by district_id $function$;
-- may be run by: bandeng_app

CREATE OR REPLACE FUNCTION opinions.find_items(query tsquery, streets integer[], most integer, before_on date DEFAULT NULL::date, before_id uuid DEFAULT NULL::uuid)
 RETURNS TABLE(item_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 200
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
declare
  hits uuid[];
begin
  if most is null then
    return query
      select i.item_id from opinions.item i
      where i.search @@ query and i.district_id = platform.district_held() and (streets is null or i.street_id = any (streets))
        and not (i.confidential or i.hidden or i.held)
        and (before_on is null or (i.raised_on, i.item_id) < (before_on, before_id));
  else
    -- A common word fills a page from the newest rows; the index would first fetch and sort thousands of hits.
    hits := array(
      select newest.item_id from (
        select i.item_id, i.raised_on, i.search from opinions.item i
        where i.district_id = platform.district_held() and (streets is null or i.street_id = any (streets))
          and not (i.confidential or i.hidden or i.held)
          and (before_on is null or (i.raised_on, i.item_id) < (before_on, before_id))
        order by i.raised_on desc, i.item_id desc limit 1000) newest
      where newest.search @@ query
      order by newest.raised_on desc, newest.item_id desc limit most);
    if cardinality(hits) < most then
      hits := array(
        select found.item_id from (
          -- Fenced: the planner else walks the rows by day in the hope of a full page.
          select i.item_id, i.raised_on from opinions.item i
          where i.search @@ query and i.district_id = platform.district_held() and (streets is null or i.street_id = any (streets))
            and not (i.confidential or i.hidden or i.held)
            and (before_on is null or (i.raised_on, i.item_id) < (before_on, before_id)) offset 0) found
        order by found.raised_on desc, found.item_id desc limit most);
    end if;
    return query select h.item_id from unnest(hits) as h(item_id);
  end if;
end $function$;
-- may be run by: bandeng_app

CREATE OR REPLACE FUNCTION opinions.forget_in_history(of_item uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  times int;
begin
  with person as (
    select platform.pattern_of_person(c.name, c.phone) as pattern from opinions.contact c
    where c.district_id = platform.district_held() and c.item_id = of_item),
  hit as (
    select s.step_id, p.pattern, platform.times_of_person(s.words, p.pattern) + platform.times_of_person(s.words_en, p.pattern) as times
    from opinions.step s cross join person p where s.district_id = platform.district_held() and s.item_id = of_item),
  forgotten as (
    update opinions.step s set words = platform.without_person(s.words, hit.pattern, 3000), words_en = platform.without_person(s.words_en, hit.pattern)
    from hit where s.district_id = platform.district_held() and s.step_id = hit.step_id and hit.times > 0
    returning hit.times)
  select coalesce(sum(f.times), 0) into times from forgotten f;
  return times;
end $function$;
-- may be run by: bandeng_app

CREATE OR REPLACE FUNCTION opinions.refuse_change_but_forgetting()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  pattern text;
  wanted opinions.step;
begin
  if tg_op = 'UPDATE' then
    select platform.pattern_of_person(c.name, c.phone) into pattern from opinions.contact c
    where c.district_id = old.district_id and c.item_id = old.item_id;
    wanted := old;
    wanted.words := platform.without_person(old.words, pattern, 3000);
    wanted.words_en := platform.without_person(old.words_en, pattern);
    if wanted is distinct from old and new is not distinct from wanted then
      return new;
    end if;
  end if;
  raise exception 'append-only: % of %.% refused', tg_op, tg_table_schema, tg_table_name using errcode = '2F002';
end $function$;

CREATE OR REPLACE FUNCTION platform.add_job(task text, payload jsonb, most_tries integer DEFAULT 6)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if platform.district_held() is null then
    raise exception 'no district is held, and a job belongs to one' using errcode = '42501';
  end if;
  return (graphile_worker.add_job(
    task,
    payload := (payload || jsonb_build_object('districtId', platform.district_held()))::json,
    max_attempts := most_tries)).id;
end $function$;
-- may be run by: bandeng_app

CREATE OR REPLACE FUNCTION platform.district_held()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('app.district_id', true), '')::int $function$;
-- may be run by: public, bandeng_app

CREATE OR REPLACE FUNCTION platform.guard_tenant_table(guarded regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format(
    'create policy own_district on %s using (district_id = platform.district_held()) with check (district_id = platform.district_held())',
    guarded);
  execute format('grant select, insert, update, delete on %s to bandeng_app', guarded);
end $function$;

CREATE OR REPLACE FUNCTION platform.make_append_only(kept regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('create trigger append_only_rows before update or delete on %s for each row execute function platform.refuse_change()', kept);
  execute format('create trigger append_only_whole before truncate on %s for each statement execute function platform.refuse_change()', kept);
  execute format('revoke update, delete, truncate on %s from bandeng_app', kept);
end $function$;

CREATE OR REPLACE FUNCTION platform.pattern_of_person(name text, phone text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
  with sign as (
    select sign, n from unnest(string_to_array(regexp_replace(coalesce(name, ''), '[\s·・•]', '', 'g'), null)) with ordinality as s(sign, n)),
  name_found as (
    select case when count(*) >= 2 and not string_agg(sign, '' order by n) = any (array['居民', '群众', '市民', '业主', '住户', '匿名', '无名', '先生', '女士']) then
      case when (array_agg(sign order by n))[1] ~ '[A-Za-z]' then '(?<![A-Za-z])' else '' end
      || string_agg(case when sign ~ '[!-/:-@[-`{-~]' then '\' || sign else sign end, '[\s·・•]*' order by n)
      || case when (array_agg(sign order by n desc))[1] ~ '[A-Za-z]' then '(?![A-Za-z])' else '' end end as pattern
    from sign),
  digit as (
    select digit, n from unnest(string_to_array(regexp_replace(regexp_replace(coalesce(phone, ''), '\D', '', 'g'), '^(00)?86(?=1\d{10}$)', ''), null))
      with ordinality as d(digit, n)),
  phone_found as (
    select case when count(*) >= 5 then
      case when count(*) < 7 then '(?<!\d)' else '' end
      || string_agg('[' || digit || chr(65296 + digit::int) || ']', '[-－ 　()（）]*' order by n)
      || case when count(*) < 7 then '(?!\d)' else '' end end as pattern
    from digit)
  select string_agg(pattern, '|') from (select pattern from name_found union all select pattern from phone_found) found
  $function$;

CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'append-only: % of %.% refused', tg_op, tg_table_schema, tg_table_name using errcode = '2F002';
end $function$;

CREATE OR REPLACE FUNCTION platform.times_of_person(said text, pattern text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select coalesce(regexp_count(said, pattern, 1, 'i'), 0) $function$;

CREATE OR REPLACE FUNCTION platform.without_person(said text, pattern text, most integer DEFAULT NULL::integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
  select case when pattern is null then said else left(regexp_replace(said, pattern, '〔已删除〕', 'gi'), coalesce(most, 1000000)) end
  $function$;

CREATE OR REPLACE FUNCTION points.refuse_change_once_in_force()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'in_force' and (tg_op = 'DELETE' or
     (new.edition, new.name, new.name_en, new.is_template, new.in_force_from, new.state, new.frozen_at)
       is distinct from (old.edition, old.name, old.name_en, old.is_template, old.in_force_from, old.state, old.frozen_at)) then
    raise exception 'frozen: a rule set in force is not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $function$;
