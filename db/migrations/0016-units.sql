-- Handling units: whoever is handed a matter and answers for it. Opinions hand over to them, suggestions will.
create schema units;
grant usage on schema units to bandeng_app;

create table units.unit (
  district_id int  not null,
  unit_id     uuid not null,
  -- A department of a street's office; null: a department of the district, or a body beyond it.
  street_id   int,
  kind        text not null check (kind in ('street_department', 'district_department', 'other_body')),
  name        text not null check (length(name) between 2 and 60),
  name_en     text not null default '',
  closed_on   date,
  version     int  not null default 1,
  primary key (district_id, unit_id),
  unique nulls not distinct (district_id, street_id, name),
  check ((kind = 'street_department') = (street_id is not null)),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('units.unit');

-- Who works on a unit's tasks, with dates: the role of a handler follows from it, each request anew.
create table units.handler (
  district_id int  not null,
  handler_id  uuid not null,
  unit_id     uuid not null,
  person_id   uuid not null,
  starts_on   date not null,
  ends_on     date,
  primary key (district_id, handler_id),
  check (ends_on is null or ends_on >= starts_on),
  foreign key (district_id, unit_id) references units.unit (district_id, unit_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create index handler_by_person on units.handler (district_id, person_id);
create index handler_by_unit on units.handler (district_id, unit_id);
select platform.guard_tenant_table('units.handler');

-- Sentences a unit uses again: its own, never another unit's.
create table units.reply_template (
  district_id int  not null,
  template_id uuid not null,
  unit_id     uuid not null,
  title       text not null check (length(title) between 1 and 60),
  words       text not null check (length(words) between 1 and 2000),
  dropped_at  timestamptz,
  version     int  not null default 1,
  primary key (district_id, template_id),
  foreign key (district_id, unit_id) references units.unit (district_id, unit_id)
);
create index reply_template_by_unit on units.reply_template (district_id, unit_id);
select platform.guard_tenant_table('units.reply_template');
