-- Seats of the street committees, with holders and dates. Two holders of one seat at one time are refused here, not in code.
create schema committees;
grant usage on schema committees to bandeng_app;

create table committees.tenure (
  district_id     int     not null,
  tenure_id       uuid    not null,
  street_id       int     not null,
  seat            text    not null check (seat in ('director', 'part_time_deputy_director', 'member', 'secretary')),
  seat_no         int     not null check (seat_no between 1 and 9),
  full_time       boolean not null,
  person_id       uuid    not null,
  -- The office a seat rests on, for example head of the street's general office (综合处处长).
  concurrent_post text,
  mandate_id      uuid,
  starts_on       date    not null,
  ends_on         date,
  end_reason      text,
  external_id     text,
  version         int     not null default 1,
  primary key (district_id, tenure_id),
  unique (district_id, external_id),
  check (ends_on is null or ends_on >= starts_on),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, mandate_id) references roster.mandate (district_id, mandate_id),
  constraint seat_held_once exclude using gist
    (district_id with =, street_id with =, seat with =, seat_no with =, daterange(starts_on, ends_on) with &&)
);
create index tenure_by_person on committees.tenure (district_id, person_id);
select platform.guard_tenant_table('committees.tenure');
