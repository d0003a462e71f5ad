-- What a street committee rests on: the register of governing documents, rules of composition with sources and days, concurrent posts.

-- 文件库: a document and its versions. Rules, criteria, clocks and templates cite one (committees.citation).
create table committees.document (
  district_id   int         not null,
  document_id   uuid        not null,
  -- Versions of one document share it.
  series_id     uuid        not null,
  -- Null: the whole district; otherwise a committee's own working rules.
  street_id     int,
  title         text        not null check (length(title) between 2 and 200),
  title_en      text        not null default '',
  number        text        check (length(number) between 1 and 80),
  issuer        text        not null check (length(issuer) between 2 and 120),
  issuer_en     text        not null default '',
  level         text        not null check (level in ('national', 'provincial', 'municipal', 'district', 'street')),
  kind          text        not null check (kind in ('law', 'regulation', 'party_document', 'measure', 'working_rules', 'opinion', 'decision', 'notice', 'other')),
  version_label text        not null default '',
  issued_on     date,
  in_force_from date        not null,
  -- The first day it is no longer in force.
  in_force_to   date,
  summary       text        not null default '' check (length(summary) <= 2000),
  summary_en    text        not null default '',
  is_demo       boolean     not null default false,
  entered_at    timestamptz not null,
  entered_by    uuid,
  version       int         not null default 1,
  primary key (district_id, document_id),
  check (in_force_to is null or in_force_to >= in_force_from),
  constraint one_version_in_force exclude using gist
    (district_id with =, series_id with =, daterange(in_force_from, in_force_to) with &&),
  foreign key (district_id) references districts.district (district_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
create index document_by_day on committees.document (district_id, in_force_from desc, document_id desc);
select platform.guard_tenant_table('committees.document');

-- The file of a document. Never changed: another file is another row, the last one is shown.
create table committees.document_file (
  district_id int         not null,
  file_id     uuid        not null,
  document_id uuid        not null,
  name        text        not null check (length(name) between 1 and 160),
  kind        text        not null check (kind in ('application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  bytes       bytea       not null check (octet_length(bytes) between 1 and 10000000),
  sha256      text        not null,
  added_at    timestamptz not null,
  added_by    uuid,
  primary key (district_id, file_id),
  foreign key (district_id, document_id) references committees.document (district_id, document_id)
);
create index file_by_document on committees.document_file (district_id, document_id, added_at desc);
select platform.guard_tenant_table('committees.document_file');
select platform.make_append_only('committees.document_file');

-- Which rule, criterion, clock or template rests on which clause of which document.
create table committees.citation (
  district_id  int         not null,
  citation_id  uuid        not null,
  document_id  uuid        not null,
  subject_kind text        not null check (subject_kind in ('composition', 'incompatibility', 'step_rule', 'criterion', 'clock', 'points_rules',
    'activity_kind', 'template', 'setting', 'assessment_item', 'duty_item', 'measure', 'dossier')),
  subject_id   text        not null check (length(subject_id) between 1 and 80),
  clause       text        not null default '' check (length(clause) <= 80),
  cited_at     timestamptz not null,
  cited_by     uuid,
  dropped_at   timestamptz,
  primary key (district_id, citation_id),
  foreign key (district_id, document_id) references committees.document (district_id, document_id)
);
create unique index cited_once on committees.citation (district_id, subject_kind, subject_id, document_id, clause) where dropped_at is null;
create index citation_by_document on committees.citation (district_id, document_id);
select platform.guard_tenant_table('committees.citation');

-- How many seats of a kind, full-time or not, and what each place rests on; in force from a day until the next row of the seat.
create table committees.composition_rule (
  district_id int         not null,
  rule_id     uuid        not null,
  seat        text        not null check (seat in ('director', 'part_time_deputy_director', 'member', 'secretary')),
  least       int         not null check (least between 0 and 9),
  most        int         not null check (most between 1 and 9),
  full_time   boolean     not null,
  -- One entry a place, in order of seat numbers: 'any', 'department_head', 'delegation_deputy'.
  grounds     text[]      not null default '{}',
  starts_on   date        not null,
  source      text        not null check (length(source) between 2 and 200),
  source_en   text        not null default '',
  entered_at  timestamptz not null,
  entered_by  uuid,
  primary key (district_id, rule_id),
  unique (district_id, seat, starts_on),
  check (least <= most),
  check (grounds <@ array['any', 'department_head', 'delegation_deputy']),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('committees.composition_rule');

-- What does not go together with a seat. Places differ (Chongqing forbids administrative posts, Gusu seats a department head): the district's rule, with days.
create table committees.incompatibility_rule (
  district_id int         not null,
  rule_id     uuid        not null,
  -- Null: every seat.
  seat        text        check (seat in ('director', 'part_time_deputy_director', 'member', 'secretary')),
  -- Kinds of posts that do not go with the seat.
  post_kind   text        not null check (post_kind in ('street_department_head', 'street_office', 'district_department', 'judicial', 'procuratorial', 'supervisory', 'other_committee')),
  -- 'refused': nobody may be seated or proposed; 'warned': shown on the board; 'allowed': said in so many words.
  verdict     text        not null check (verdict in ('refused', 'warned', 'allowed')),
  starts_on   date        not null,
  ends_on     date,
  source      text        not null check (length(source) between 2 and 200),
  source_en   text        not null default '',
  entered_at  timestamptz not null,
  entered_by  uuid,
  primary key (district_id, rule_id),
  unique nulls not distinct (district_id, seat, post_kind, starts_on),
  check (ends_on is null or ends_on >= starts_on),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('committees.incompatibility_rule');

-- A post somebody holds beside the seat, with days: a seat may rest on it.
create table committees.concurrent_post (
  district_id int  not null,
  post_id     uuid not null,
  person_id   uuid not null,
  street_id   int,
  kind        text not null check (kind in ('street_department_head', 'street_office', 'district_department', 'judicial', 'procuratorial', 'supervisory', 'party_working_committee', 'enterprise', 'institution', 'community', 'other')),
  -- Head of this office: the rule of appointment asks for 综合处 or 党政办.
  office      text check (office in ('general_office', 'party_government_office')),
  title       text not null check (length(title) between 2 and 60),
  title_en    text not null default '',
  starts_on   date not null,
  ends_on     date,
  end_reason  text,
  version     int  not null default 1,
  primary key (district_id, post_id),
  check (ends_on is null or ends_on >= starts_on),
  check (office is null or kind = 'street_department_head'),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
create index concurrent_post_by_person on committees.concurrent_post (district_id, person_id);
select platform.guard_tenant_table('committees.concurrent_post');

alter table committees.tenure
  -- What the seat rests on beside mandate_id: it ends with it.
  add column post_id uuid,
  add column term_id uuid,
  -- The day it is meant to end, where the appointment names one.
  add column expires_on date,
  -- The matter of the dossier that brought somebody into the seat; null where it was entered by hand.
  add column matter_id uuid,
  add constraint tenure_post foreign key (district_id, post_id) references committees.concurrent_post (district_id, post_id),
  add constraint tenure_term foreign key (district_id, term_id) references roster.term (district_id, term_id);
create index tenure_by_mandate on committees.tenure (district_id, mandate_id) where mandate_id is not null;
create index tenure_by_post on committees.tenure (district_id, post_id) where post_id is not null;
