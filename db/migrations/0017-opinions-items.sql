-- 民情民意 items: from a resident's or deputy's word to an answer that is rated (domain 6). A heard opinion (activities) may become an
-- item, an item may be raised to a suggestion; the three are never added up.
create schema opinions;
grant usage on schema opinions to bandeng_app;

-- What a district decides for itself; what is not stored has its default in modules/opinions/rules/settings.ts.
create table opinions.setting (
  district_id int   not null,
  settings    jsonb not null default '{}',
  version     int   not null default 1,
  primary key (district_id)
);
select platform.guard_tenant_table('opinions.setting');

-- The clocks as a table (domain 6.4, 19). A changed clock is a new row in force from a later day.
create table opinions.clock_rule (
  district_id       int  not null,
  rule_id           uuid not null,
  step              text not null check (step in ('triage', 'sign_for', 'ask_return', 'decide_return', 'reply', 'co_reply', 'approve', 'confirm', 'tell', 'rate', 'second_reply')),
  -- Null: for matters of every route.
  route             text check (route in ('street_department', 'district_department', 'higher')),
  amount            int  not null check (amount between 1 and 400),
  unit              text not null check (unit in ('working_days', 'calendar_days', 'months')),
  counts_from       text not null check (counts_from in ('received', 'triaged', 'assigned', 'asked', 'replied', 'confirmed', 'told', 'reopened')),
  extension_amount  int  check (extension_amount between 1 and 400),
  most_extensions   int  not null default 0 check (most_extensions between 0 and 9),
  consent           text check (consent in ('street', 'district')),
  in_force_from     date not null,
  source            text not null,
  source_en         text not null default '',
  is_template       boolean not null default false,
  primary key (district_id, rule_id),
  unique nulls not distinct (district_id, step, route, in_force_from),
  check ((most_extensions > 0) = (extension_amount is not null)),
  check ((most_extensions > 0) = (consent is not null))
);
select platform.guard_tenant_table('opinions.clock_rule');
select platform.make_append_only('opinions.clock_rule');

-- Printed codes: opaque, revocable. The token stands on a sheet in public; it opens nothing but a form.
create table opinions.code (
  district_id  int         not null,
  code_id      uuid        not null,
  token        text        not null check (length(token) between 8 and 40),
  kind         text        not null check (kind in ('deputy', 'community', 'activity', 'street')),
  street_id    int         not null,
  community_id text,
  person_id    uuid,
  activity_id  uuid,
  made_by      uuid        not null,
  made_at      timestamptz not null,
  revoked_at   timestamptz,
  revoked_by   uuid,
  primary key (district_id, code_id),
  unique (district_id, token),
  check ((kind = 'deputy') = (person_id is not null)),
  check ((kind = 'activity') = (activity_id is not null)),
  check (kind <> 'community' or community_id is not null),
  check ((revoked_at is null) = (revoked_by is null)),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, community_id) references districts.community (district_id, community_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, activity_id) references activities.activity (district_id, activity_id)
);
create index code_by_street on opinions.code (district_id, street_id, made_at);
create index code_by_person on opinions.code (district_id, person_id) where person_id is not null;
select platform.guard_tenant_table('opinions.code');

-- The last number given in a street's ledger of a year (民情民意台账).
create table opinions.numbering (
  district_id int not null,
  street_id   int not null,
  year        int not null,
  last_number int not null,
  primary key (district_id, street_id, year),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('opinions.numbering');

create table opinions.item (
  district_id      int         not null,
  item_id          uuid        not null,
  street_id        int         not null,
  year             int         not null,
  number           int         not null,
  -- What the resident holds: a number as on a bus ticket, and a query code of which only the hash is kept.
  receipt          text        not null check (receipt ~ '^[0-9]{9,12}$'),
  query_hash       text        not null,
  channel          text        not null check (channel in ('deputy', 'code', 'recorder', 'counter', 'paper', 'heard', 'imported')),
  -- Whose word it is. Items submitted by deputies and those of residents are counted apart.
  raised_by        text        not null check (raised_by in ('deputy', 'resident')),
  -- The deputy who stays in the loop: who submitted it, whose code was scanned, or to whom it was told.
  deputy_id        uuid,
  entered_by       uuid,
  code_id          uuid,
  activity_id      uuid,
  opinion_id       uuid,
  external_system  text,
  external_no      text,
  community_id     text,
  place            text        not null default '' check (length(place) <= 200),
  theme            text        not null check (length(theme) between 1 and 40),
  reach            text        not null default 'community' check (reach in ('community', 'street', 'district', 'higher')),
  words            text        not null check (length(words) between 1 and 2000),
  words_en         text        not null default '',
  -- The civil day it was raised, which is not always the day it was entered.
  raised_on        date        not null,
  received_at      timestamptz not null,
  state            text        not null check (state in ('new', 'triaged', 'assigned', 'handling', 'done_claimed', 'cannot_be_done', 'deputy_confirmed',
                                 'resident_notified', 'rated', 'reopened', 'not_taken', 'referred', 'duplicate', 'withdrawn', 'closed')),
  route            text        check (route in ('on_site', 'street_department', 'district_department', 'higher', 'to_suggestion', 'to_petition_or_legal', 'reference', 'duplicate')),
  duplicate_of     uuid,
  -- 1 for the first handling, 2 after a dissatisfied rating or a re-opening, and so on.
  round            int         not null default 1 check (round between 1 and 9),
  -- Of those re-openings, the one the resident has.
  reopened_by_resident boolean not null default false,
  -- Neither in search, nor in small counts, nor in notices.
  confidential     boolean     not null default false,
  -- Looks like abuse: waits for somebody to look before it enters the ledger's queue.
  held             boolean     not null default false,
  hidden           boolean     not null default false,
  -- What the resident allowed to be shown in public.
  publish          text        not null default 'no' check (publish in ('no', 'redacted')),
  lead_unit_id     uuid,
  -- The clock that runs now, copied here so that lists sort and colour by it.
  due_on           date,
  due_step         text,
  due_provisional  boolean     not null default false,
  paused_on        date,
  -- 进度等级, set by the street; not the colour of time.
  grade            text        check (grade in ('A', 'B', 'C', 'D')),
  urged_times      int         not null default 0 check (urged_times between 0 and 9),
  supervised_at    timestamptz,
  answered_at      timestamptz,
  told_deputy_at   timestamptz,
  told_resident_at timestamptz,
  closed_at        timestamptz,
  -- Chinese is searched by pairs of characters; written with the words, empty where confidential.
  search           tsvector    not null default '',
  version          int         not null default 1,
  primary key (district_id, item_id),
  unique (district_id, street_id, year, number),
  unique (district_id, receipt),
  unique (district_id, opinion_id),
  unique (district_id, external_system, external_no),
  check ((external_system is null) = (external_no is null)),
  check ((duplicate_of is not null) = (state = 'duplicate' or route is not distinct from 'duplicate')),
  check (not (confidential and search <> '')),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, community_id) references districts.community (district_id, community_id),
  foreign key (district_id, deputy_id) references roster.person (district_id, person_id),
  foreign key (district_id, code_id) references opinions.code (district_id, code_id),
  foreign key (district_id, activity_id) references activities.activity (district_id, activity_id),
  foreign key (district_id, opinion_id) references activities.heard_opinion (district_id, opinion_id),
  foreign key (district_id, duplicate_of) references opinions.item (district_id, item_id),
  foreign key (district_id, lead_unit_id) references units.unit (district_id, unit_id)
);
create index item_by_street on opinions.item (district_id, street_id, raised_on desc, item_id);
create index item_by_deputy on opinions.item (district_id, deputy_id, raised_on desc) where deputy_id is not null;
create index item_open_by_due on opinions.item (district_id, street_id, due_on, item_id) where closed_at is null;
create index item_by_activity on opinions.item (district_id, activity_id) where activity_id is not null;
create index item_by_words on opinions.item using gin (search);
select platform.guard_tenant_table('opinions.item');

-- Who raised it, apart from what was raised: masked by role, every look in full is traced, erased on schedule.
create table opinions.contact (
  district_id int         not null,
  item_id     uuid        not null,
  name        text        check (length(name) between 1 and 40),
  phone       text        check (length(phone) between 5 and 20),
  -- The name stays with the street and is not shown to the handling unit.
  hide_name   boolean     not null default false,
  agreed_at   timestamptz not null,
  erase_after date,
  erased_at   timestamptz,
  primary key (district_id, item_id),
  check (erased_at is null or (name is null and phone is null)),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id)
);
create index contact_to_erase on opinions.contact (district_id, erase_after) where erased_at is null;
select platform.guard_tenant_table('opinions.contact');

create table opinions.photo (
  district_id int         not null,
  photo_id    uuid        not null,
  item_id     uuid        not null,
  position    int         not null check (position between 1 and 6),
  kind        text        not null check (kind in ('image/jpeg', 'image/png', 'image/webp')),
  -- Null once erased.
  bytes       bytea       check (octet_length(bytes) <= 1000000),
  sha256      text        not null,
  added_at    timestamptz not null,
  -- Shown with the reply (what was done), not with the word (what was wrong).
  of_reply    boolean     not null default false,
  erased_at   timestamptz,
  primary key (district_id, photo_id),
  check ((bytes is null) = (erased_at is not null)),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id)
);
create index photo_by_item on opinions.photo (district_id, item_id, position);
select platform.guard_tenant_table('opinions.photo');
