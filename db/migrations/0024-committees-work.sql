-- What a street committee does and answers for: findings and measures, honours, meetings, yearly papers, the yearly assessment.

-- 整改台账: what an inspection found, what is done about it, by whom, by when, and what came of it.
create table committees.finding (
  district_id int         not null,
  finding_id  uuid        not null,
  -- Null: all streets.
  street_id   int,
  found_by    text        not null check (length(found_by) between 2 and 120),
  found_by_en text        not null default '',
  found_on    date        not null,
  words       text        not null check (length(words) between 2 and 1000),
  words_en    text        not null default '',
  state       text        not null check (state in ('open', 'settled')),
  settled_on  date,
  result      text,
  result_en   text        not null default '',
  entered_at  timestamptz not null,
  entered_by  uuid,
  version     int         not null default 1,
  primary key (district_id, finding_id),
  check ((state = 'settled') = (settled_on is not null and result is not null)),
  foreign key (district_id) references districts.district (district_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('committees.finding');

create table committees.measure (
  district_id    int         not null,
  measure_id     uuid        not null,
  finding_id     uuid        not null,
  words          text        not null check (length(words) between 2 and 1000),
  words_en       text        not null default '',
  responsible    text        not null check (length(responsible) between 2 and 120),
  responsible_en text        not null default '',
  due_on         date        not null,
  state          text        not null check (state in ('planned', 'under_way', 'done', 'dropped')),
  result         text,
  result_en      text        not null default '',
  done_on        date,
  entered_at     timestamptz not null,
  entered_by     uuid,
  version        int         not null default 1,
  primary key (district_id, measure_id),
  check ((state = 'done') = (done_on is not null)),
  check (state not in ('done', 'dropped') or result is not null),
  foreign key (district_id, finding_id) references committees.finding (district_id, finding_id)
);
create index measure_by_finding on committees.measure (district_id, finding_id);
select platform.guard_tenant_table('committees.measure');

-- What shows that a measure was carried out: something in this software, or a sentence.
create table committees.measure_evidence (
  district_id int         not null,
  evidence_id uuid        not null,
  measure_id  uuid        not null,
  kind        text        not null check (kind in ('document', 'dossier', 'activity', 'tenure', 'sentence')),
  subject_id  uuid,
  words       text        not null check (length(words) between 2 and 500),
  words_en    text        not null default '',
  added_at    timestamptz not null,
  added_by    uuid,
  primary key (district_id, evidence_id),
  check ((kind = 'sentence') = (subject_id is null)),
  foreign key (district_id, measure_id) references committees.measure (district_id, measure_id)
);
create index evidence_by_measure on committees.measure_evidence (district_id, measure_id);
select platform.guard_tenant_table('committees.measure_evidence');
select platform.make_append_only('committees.measure_evidence');

create table committees.honour (
  district_id   int         not null,
  honour_id     uuid        not null,
  street_id     int         not null,
  title         text        not null check (length(title) between 2 and 120),
  title_en      text        not null default '',
  awarded_by    text        not null check (length(awarded_by) between 2 and 120),
  awarded_by_en text        not null default '',
  from_year     int         not null check (from_year between 1990 and 2100),
  to_year       int         not null check (to_year between 1990 and 2100),
  awarded_on    date,
  document_id   uuid,
  taken_back_at timestamptz,
  entered_at    timestamptz not null,
  entered_by    uuid,
  version       int         not null default 1,
  primary key (district_id, honour_id),
  check (from_year <= to_year),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, document_id) references committees.document (district_id, document_id)
);
select platform.guard_tenant_table('committees.honour');

-- A committee's own meetings with minutes (工委会议): at least one a quarter where the district's rule says so.
create table committees.meeting (
  district_id  int         not null,
  meeting_id   uuid        not null,
  street_id    int         not null,
  kind         text        not null check (kind in ('regular', 'plan', 'year_end', 'special')),
  held_on      date        not null,
  place        text        not null default '' check (length(place) <= 120),
  chaired_by   uuid        not null,
  agenda       text        not null check (length(agenda) between 2 and 2000),
  agenda_en    text        not null default '',
  minutes      text        check (length(minutes) <= 20000),
  minutes_en   text        not null default '',
  state        text        not null check (state in ('called', 'held', 'minuted')),
  entered_at   timestamptz not null,
  entered_by   uuid,
  version      int         not null default 1,
  primary key (district_id, meeting_id),
  check ((state = 'minuted') = (minutes is not null)),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, chaired_by) references roster.person (district_id, person_id)
);
create index meeting_by_street on committees.meeting (district_id, street_id, held_on desc);
select platform.guard_tenant_table('committees.meeting');

create table committees.meeting_presence (
  district_id int     not null,
  meeting_id  uuid    not null,
  person_id   uuid    not null,
  presence    text    not null check (presence in ('present', 'leave', 'absent')),
  primary key (district_id, meeting_id, person_id),
  foreign key (district_id, meeting_id) references committees.meeting (district_id, meeting_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
select platform.guard_tenant_table('committees.meeting_presence');

-- The committee's report on a year and its plan for one (Zhejiang: heard each January).
create table committees.year_paper (
  district_id  int         not null,
  paper_id     uuid        not null,
  street_id    int         not null,
  year         int         not null check (year between 2000 and 2100),
  kind         text        not null check (kind in ('report', 'plan')),
  words        text        not null default '' check (length(words) <= 20000),
  state        text        not null check (state in ('drafted', 'submitted', 'accepted', 'sent_back')),
  remark       text,
  submitted_at timestamptz,
  submitted_by uuid,
  decided_at   timestamptz,
  decided_by   uuid,
  version      int         not null default 1,
  primary key (district_id, paper_id),
  unique (district_id, street_id, year, kind),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('committees.year_paper');

-- Items of the Party-building assessment that concern the congress's work; each names where its evidence comes from.
create table committees.assessment_item (
  district_id int         not null,
  item_id     uuid        not null,
  year        int         not null check (year between 2000 and 2100),
  position    int         not null check (position between 1 and 60),
  words       text        not null check (length(words) between 2 and 300),
  words_en    text        not null default '',
  -- 'figure:5' (a figure of the street's year), 'meetings', 'minutes', 'vacancies', 'findings', 'honours', 'year_papers' or 'sentence'.
  evidence    text        not null check (evidence ~ '^(figure:[0-9]{1,3}|meetings|minutes|vacancies|findings|honours|year_papers|sentence)$'),
  at_least    int,
  entered_at  timestamptz not null,
  entered_by  uuid,
  dropped_at  timestamptz,
  version     int         not null default 1,
  primary key (district_id, item_id),
  foreign key (district_id) references districts.district (district_id)
);
create unique index assessment_position_once on committees.assessment_item (district_id, year, position) where dropped_at is null;
select platform.guard_tenant_table('committees.assessment_item');

-- What a committee adds to an item of its sheet in its own words.
create table committees.assessment_words (
  district_id int         not null,
  item_id     uuid        not null,
  street_id   int         not null,
  words       text        not null check (length(words) between 1 and 1000),
  written_at  timestamptz not null,
  written_by  uuid        not null,
  version     int         not null default 1,
  primary key (district_id, item_id, street_id),
  foreign key (district_id, item_id) references committees.assessment_item (district_id, item_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('committees.assessment_words');
