-- Appointments and removals (任免): the dossier from recommendation to office. Domain: Local Organisation Law 2022 art. 51; no row says who voted how.
create schema appointments;
grant usage on schema appointments to bandeng_app;

-- The district's order of steps, in force from a day: places differ (7 or 10 days for papers, a test or none, oath or letter first).
create table appointments.order_rule (
  district_id         int         not null,
  rule_id             uuid        not null,
  starts_on           date        not null,
  papers_days_before  int         not null check (papers_days_before between 0 and 60),
  law_test            boolean     not null,
  pass_score          int         check (pass_score between 1 and 100),
  statement_required  boolean     not null,
  -- Person by person, or the director meeting may decide to vote on several together.
  combined_allowed    boolean     not null,
  -- One person leaves one seat and takes another in one meeting; one seat changes hands in one meeting.
  same_person_first   text        not null check (same_person_first in ('appoint', 'remove')),
  same_seat_first     text        not null check (same_seat_first in ('appoint', 'remove')),
  first_after_vote    text        not null check (first_after_vote in ('oath', 'letter')),
  training_required   boolean     not null,
  -- Failed that often for a seat: not again in this term.
  failures_that_bar   int         not null check (failures_that_bar between 1 and 9),
  source              text        not null check (length(source) between 2 and 300),
  source_en           text        not null default '',
  entered_at          timestamptz not null,
  entered_by          uuid,
  primary key (district_id, rule_id),
  unique (district_id, starts_on),
  check (law_test = (pass_score is not null)),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('appointments.order_rule');

create table appointments.dossier (
  district_id       int         not null,
  dossier_id        uuid        not null,
  kind              text        not null check (kind in ('rule', 'people')),
  title             text        not null check (length(title) between 2 and 200),
  title_en          text        not null default '',
  state             text        not null check (state in ('drafting', 'consented', 'collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session', 'voted',
    'announced', 'registered', 'installed', 'completed', 'withdrawn')),
  -- The rule of appointment that this dossier follows (people), or the text that becomes one (rule).
  document_id       uuid,
  rule_text         text        check (length(rule_text) <= 40000),
  term_id           uuid,
  meeting_name      text        check (length(meeting_name) between 2 and 120),
  meeting_on        date,
  papers_sent_on    date,
  -- Members of the standing committee on the meeting's day, and those present when it opened.
  all_members       int         check (all_members between 1 and 200),
  present           int,
  announced_on      date,
  opened_at         timestamptz not null,
  opened_by         uuid        not null,
  is_demo           boolean     not null default false,
  version           int         not null default 1,
  primary key (district_id, dossier_id),
  check ((kind = 'rule') = (state in ('drafting', 'consented', 'registered')) or state in ('tabled', 'in_session', 'voted', 'announced', 'withdrawn')),
  check (present is null or (all_members is not null and present <= all_members and present * 2 > all_members)),
  check (state not in ('announced', 'registered', 'installed', 'completed') or (announced_on is not null and meeting_on is not null and announced_on >= meeting_on)),
  foreign key (district_id) references districts.district (district_id),
  foreign key (district_id, document_id) references committees.document (district_id, document_id),
  foreign key (district_id, term_id) references roster.term (district_id, term_id)
);
create index dossier_by_opening on appointments.dossier (district_id, opened_at desc, dossier_id desc);
select platform.guard_tenant_table('appointments.dossier');

-- Who handles the dossier: nobody else learns that it exists before it is announced.
create table appointments.dossier_hand (
  district_id int         not null,
  dossier_id  uuid        not null,
  person_id   uuid        not null,
  -- District: whole. Street: its own street's recommendation and choice only.
  street_id   int,
  added_at    timestamptz not null,
  added_by    uuid        not null,
  left_at     timestamptz,
  primary key (district_id, dossier_id, person_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
create index hand_by_person on appointments.dossier_hand (district_id, person_id);
select platform.guard_tenant_table('appointments.dossier_hand');

-- One person and one seat: appointed, removed, released on request, dismissed, or the post ended by itself.
create table appointments.matter (
  district_id   int  not null,
  matter_id     uuid not null,
  dossier_id    uuid not null,
  position      int  not null check (position between 1 and 200),
  type          text not null check (type in ('appoint', 'remove', 'accept_resignation', 'dismiss', 'cease')),
  state         text not null check (state in ('proposed', 'qualified', 'held_back', 'withdrawn', 'passed', 'failed', 'noted')),
  street_id     int  not null,
  seat          text not null check (seat in ('director', 'part_time_deputy_director', 'member', 'secretary')),
  seat_no       int  not null check (seat_no between 1 and 9),
  person_id     uuid not null,
  -- What the seat rests on (appoint); the tenure that ends (all others).
  ground        text check (ground in ('any', 'department_head', 'delegation_deputy')),
  mandate_id    uuid,
  post_id       uuid,
  tenure_id     uuid,
  reason        text not null default '' check (length(reason) <= 1000),
  -- The other half of a transfer.
  paired_with   uuid,
  test_on       date,
  test_score    int  check (test_score between 0 and 100),
  test_resit    boolean not null default false,
  statement     text check (statement in ('oral', 'written')),
  ballot_id     uuid,
  version       int  not null default 1,
  primary key (district_id, matter_id),
  unique (district_id, dossier_id, position),
  check ((type = 'appoint') = (ground is not null)),
  check ((type = 'appoint') = (tenure_id is null)),
  check ((state in ('passed', 'failed')) = (ballot_id is not null)),
  check ((test_on is null) = (test_score is null)),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, mandate_id) references roster.mandate (district_id, mandate_id),
  foreign key (district_id, post_id) references committees.concurrent_post (district_id, post_id),
  foreign key (district_id, tenure_id) references committees.tenure (district_id, tenure_id)
);
create unique index matter_seat_once on appointments.matter (district_id, dossier_id, street_id, seat, seat_no)
  where type = 'appoint' and state <> 'withdrawn';
create index matter_by_person on appointments.matter (district_id, person_id);
select platform.guard_tenant_table('appointments.matter');

-- The street Party working committee names somebody (推荐).
create table appointments.recommendation (
  district_id       int         not null,
  recommendation_id uuid        not null,
  dossier_id        uuid        not null,
  street_id         int         not null,
  person_id         uuid        not null,
  ground            text        not null check (ground in ('any', 'department_head', 'delegation_deputy')),
  mandate_id        uuid,
  post_id           uuid,
  recommended_by    text        not null check (length(recommended_by) between 2 and 120),
  number            text        check (length(number) <= 80),
  recommended_on    date        not null,
  words             text        not null check (length(words) between 2 and 1000),
  by_person         uuid        not null,
  at                timestamptz not null,
  taken_back_at     timestamptz,
  version           int         not null default 1,
  primary key (district_id, recommendation_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create unique index recommended_once on appointments.recommendation (district_id, dossier_id, street_id, person_id) where taken_back_at is null;
select platform.guard_tenant_table('appointments.recommendation');

-- The delegation chooses among those recommended (推选): counts only.
create table appointments.choice (
  district_id  int         not null,
  choice_id    uuid        not null,
  dossier_id   uuid        not null,
  street_id    int         not null,
  held_on      date        not null,
  members      int         not null check (members between 1 and 1000),
  present      int         not null check (present between 1 and 1000),
  spoilt       int         not null default 0 check (spoilt >= 0),
  -- The one who goes forward.
  chosen       uuid        not null,
  words        text        not null default '' check (length(words) <= 1000),
  by_person    uuid        not null,
  at           timestamptz not null,
  version      int         not null default 1,
  primary key (district_id, choice_id),
  unique (district_id, dossier_id, street_id),
  check (present <= members and spoilt <= present),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, chosen) references roster.person (district_id, person_id)
);
select platform.guard_tenant_table('appointments.choice');

create table appointments.choice_count (
  district_id int  not null,
  choice_id   uuid not null,
  person_id   uuid not null,
  votes       int  not null check (votes >= 0),
  primary key (district_id, choice_id, person_id),
  foreign key (district_id, choice_id) references appointments.choice (district_id, choice_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
select platform.guard_tenant_table('appointments.choice_count');

-- The merit sheet: hard conditions and reference evidence as they stood, with its hash. Never changed, never a score.
create table appointments.merit_sheet (
  district_id   int         not null,
  sheet_id      uuid        not null,
  dossier_id    uuid        not null,
  street_id     int         not null,
  person_id     uuid        not null,
  as_of         date        not null,
  -- json keeps the text as written, so that the hash can be computed again.
  snapshot      json        not null,
  snapshot_hash text        not null,
  made_at       timestamptz not null,
  made_by       uuid        not null,
  primary key (district_id, sheet_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create index sheet_by_dossier on appointments.merit_sheet (district_id, dossier_id, person_id, made_at desc);
select platform.guard_tenant_table('appointments.merit_sheet');
select platform.make_append_only('appointments.merit_sheet');

-- The four-part standard (政治过硬、能力过硬、作风过硬、参政议政能力强) is judged by people, in a sentence each. A later one replaces an earlier one.
create table appointments.judgement (
  district_id  int         not null,
  judgement_id uuid        not null,
  dossier_id   uuid        not null,
  person_id    uuid        not null,
  standard     text        not null check (standard in ('politically_sound', 'able', 'good_conduct', 'strong_in_deliberation')),
  words        text        not null check (length(words) between 2 and 500),
  judged_by    text        not null check (length(judged_by) between 2 and 120),
  by_person    uuid        not null,
  at           timestamptz not null,
  primary key (district_id, judgement_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create index judgement_by_dossier on appointments.judgement (district_id, dossier_id, person_id, at desc);
select platform.guard_tenant_table('appointments.judgement');
select platform.make_append_only('appointments.judgement');
