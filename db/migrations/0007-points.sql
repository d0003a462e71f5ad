-- Rule sets as data, the append-only ledger, and kept totals. Points are integer tenths. Local policy of a district (domain 7).
create schema points;
grant usage on schema points to bandeng_app;

create table points.rule_set (
  district_id    int         not null,
  rule_set_id    uuid        not null,
  edition        int         not null,
  name           text        not null,
  name_en        text        not null,
  is_template    boolean     not null,
  -- In force for deeds done from this day to the next edition's first day.
  in_force_from  date        not null,
  in_force_to    date,
  state          text        not null check (state in ('draft', 'in_force')),
  frozen_at      timestamptz,
  primary key (district_id, rule_set_id),
  unique (district_id, edition),
  foreign key (district_id) references districts.district (district_id),
  constraint one_rule_at_a_time exclude using gist
    (district_id with =, daterange(in_force_from, in_force_to) with &&) where (state = 'in_force')
);
select platform.guard_tenant_table('points.rule_set');

create table points.rule_item (
  district_id   int     not null,
  rule_set_id   uuid    not null,
  item_code     text    not null,
  clause        text    not null,
  name          text    not null,
  name_en       text    not null,
  kinds         text[]  not null,
  roles         text[],
  only_themed   boolean not null default false,
  tenths        int     not null,
  unit          text    not null check (unit in ('per_time', 'per_half_day', 'per_piece', 'once_a_year')),
  -- Items sharing a family share its cap; tenths in one calendar year.
  cap_family    text,
  cap_tenths    int,
  sort          int     not null,
  primary key (district_id, rule_set_id, item_code),
  foreign key (district_id, rule_set_id) references points.rule_set (district_id, rule_set_id)
);
select platform.guard_tenant_table('points.rule_item');

create table points.entry (
  district_id      int         not null,
  entry_id         uuid        not null,
  person_id        uuid        not null,
  record_id        uuid        not null,
  year             int         not null,
  quarter          int         not null check (quarter between 1 and 4),
  done_on          date        not null,
  rule_set_id      uuid        not null,
  item_code        text        not null,
  clause           text        not null,
  tenths           int         not null,
  -- What the clause would have given without the cap.
  before_cap       int         not null,
  reverses         uuid,
  cause            text        not null check (cause in ('closing', 'review', 'objection', 'recount', 'import')),
  posted_at        timestamptz not null,
  primary key (district_id, entry_id),
  constraint reversed_once unique (district_id, reverses),
  foreign key (district_id, reverses) references points.entry (district_id, entry_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, record_id) references duty.record (district_id, record_id),
  foreign key (district_id, rule_set_id, item_code) references points.rule_item (district_id, rule_set_id, item_code)
);
create index entry_by_person_year on points.entry (district_id, person_id, year, done_on, record_id);
create index entry_by_posting on points.entry (district_id, posted_at, year, quarter);
select platform.guard_tenant_table('points.entry');
select platform.make_append_only('points.entry');

-- Kept totals per deputy: quarter 1-4, and 0 for the whole year. Written only by the statement that appends entries.
create table points.standing (
  district_id int not null,
  year        int not null,
  quarter     int not null check (quarter between 0 and 4),
  person_id   uuid not null,
  tenths      int not null,
  entries     int not null,
  primary key (district_id, year, quarter, person_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
select platform.guard_tenant_table('points.standing');
