-- Duty records: the spine. Deputy Law 2025 art. 58; the organiser enters, the deputy may object (Shanghai art. 51).
create schema duty;
grant usage on schema duty to bandeng_app;

create table duty.record (
  district_id     int         not null,
  record_id       uuid        not null,
  person_id       uuid        not null,
  mandate_id      uuid        not null,
  level           text        not null,
  -- The street that served the deputy on that day.
  street_id       int,
  kind            text        not null,
  role            text        not null default 'participant',
  done_on         date        not null,
  -- Half days for attendance, pieces for reports; scoring reads it by the item's unit.
  units           int         not null default 1 check (units between 1 and 100),
  themed          boolean     not null default false,
  title           text        not null check (length(title) between 1 and 200),
  title_en        text        not null default '',
  words           text,
  source_kind     text        not null check (source_kind in ('attendance', 'self_report', 'import')),
  -- The activity, or the self-report itself.
  source_id       uuid        not null,
  state           text        not null check (state in ('submitted', 'street_reviewed', 'confirmed', 'returned', 'rejected', 'withdrawn', 'struck')),
  -- An organiser's record stands on closing; until this day the deputy may object (working days of the district).
  objection_until date,
  objected        boolean     not null default false,
  submitted_at    timestamptz not null,
  submitted_by    uuid,
  on_behalf       boolean     not null default false,
  confirmed_at    timestamptz,
  confirmed_by    uuid,
  external_id     text,
  version         int         not null default 1,
  primary key (district_id, record_id),
  unique (district_id, source_kind, source_id, person_id),
  unique (district_id, external_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, mandate_id) references roster.mandate (district_id, mandate_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
create index record_by_person_day on duty.record (district_id, person_id, done_on desc, record_id desc);
create index record_waiting on duty.record (district_id, state, street_id, submitted_at, record_id) where state in ('submitted', 'street_reviewed');
create index record_by_source on duty.record (district_id, source_id);
create index record_by_day on duty.record (district_id, done_on);
select platform.guard_tenant_table('duty.record');

-- What happened to a record, step by step (who, when, why). Never changed.
create table duty.step (
  district_id  int         not null,
  step_id      uuid        not null,
  record_id    uuid        not null,
  step         text        not null,
  reason       text,
  by_person    uuid,
  on_behalf_of uuid,
  at           timestamptz not null,
  primary key (district_id, step_id),
  foreign key (district_id, record_id) references duty.record (district_id, record_id)
);
create index step_by_record on duty.step (district_id, record_id, step_id);
select platform.guard_tenant_table('duty.step');
select platform.make_append_only('duty.step');

-- The deputy's objection: to a record that stands, or to one that is missing (then an activity is named).
create table duty.objection (
  district_id  int         not null,
  objection_id uuid        not null,
  person_id    uuid        not null,
  street_id    int,
  record_id    uuid,
  activity_id  uuid,
  words        text        not null check (length(words) between 1 and 1000),
  state        text        not null check (state in ('open', 'verifying', 'adjusted', 'kept', 'withdrawn')),
  opened_at    timestamptz not null,
  opened_by    uuid,
  due_on       date        not null,
  decision     text,
  decided_by   uuid,
  decided_at   timestamptz,
  version      int         not null default 1,
  primary key (district_id, objection_id),
  check (record_id is not null or activity_id is not null),
  foreign key (district_id, record_id) references duty.record (district_id, record_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create unique index objection_open_once on duty.objection (district_id, record_id) where state in ('open', 'verifying');
create index objection_waiting on duty.objection (district_id, street_id, due_on) where state in ('open', 'verifying');
create index objection_by_person on duty.objection (district_id, person_id, objection_id);
select platform.guard_tenant_table('duty.objection');
