-- People, their mandates at every level, terms and delegations. Deputy Law 2025 art. 2, 49, 61-63.
create schema roster;
grant usage on schema roster to bandeng_app;

create table roster.person (
  district_id int     not null,
  person_id   uuid    not null,
  name        text    not null check (length(name) between 1 and 60),
  pinyin      text    not null default '',
  initials    text    not null default '',
  sex         text    check (sex in ('male', 'female')),
  birth_year  int     check (birth_year between 1900 and 2100),
  ethnicity   text,
  education   text,
  sector      text,
  party       text,
  employer    text,
  post        text,
  phone       text,
  external_id text,
  is_demo     boolean not null default false,
  version     int     not null default 1,
  primary key (district_id, person_id),
  unique (district_id, external_id),
  foreign key (district_id) references districts.district (district_id)
);
create index person_by_initials on roster.person (district_id, initials text_pattern_ops);
create index person_by_name on roster.person (district_id, name text_pattern_ops);
select platform.guard_tenant_table('roster.person');

create table roster.term (
  district_id int  not null,
  term_id     uuid not null,
  level       text not null check (level in ('national', 'provincial', 'municipal', 'district', 'township', 'consultative')),
  number      int  not null,
  starts_on   date not null,
  ends_on     date,
  primary key (district_id, term_id),
  unique (district_id, level, number),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('roster.term');

create table roster.delegation (
  district_id   int  not null,
  delegation_id uuid not null,
  term_id       uuid not null,
  street_id     int,
  name          text not null,
  name_en       text not null default '',
  primary key (district_id, delegation_id),
  foreign key (district_id, term_id) references roster.term (district_id, term_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('roster.delegation');

-- One person may hold several mandates, but never two of one level at one time.
create table roster.mandate (
  district_id    int  not null,
  mandate_id     uuid not null,
  person_id      uuid not null,
  level          text not null check (level in ('national', 'provincial', 'municipal', 'district', 'township', 'consultative')),
  term_id        uuid not null,
  -- The street that serves this deputy (its delegation, or the link of a higher deputy).
  street_id      int,
  delegation_id  uuid,
  constituency   text,
  certificate_no text,
  starts_on      date not null,
  -- The first day without the mandate.
  ends_on        date,
  end_reason     text check (end_reason in ('term_ended', 'moved_away', 'resigned', 'ordered_resignation', 'absent_twice', 'recalled',
                                            'lost_nationality', 'deprived_of_rights', 'lost_capacity', 'died', 'entered_in_error')),
  external_id    text,
  version        int  not null default 1,
  primary key (district_id, mandate_id),
  unique (district_id, external_id),
  check (ends_on is null or ends_on >= starts_on),
  check ((ends_on is null) = (end_reason is null)),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, term_id) references roster.term (district_id, term_id),
  foreign key (district_id, delegation_id) references roster.delegation (district_id, delegation_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  constraint mandate_never_twice exclude using gist
    (district_id with =, person_id with =, level with =, daterange(starts_on, ends_on) with &&)
);
create index mandate_by_person on roster.mandate (district_id, person_id);
create index mandate_by_street on roster.mandate (district_id, street_id, level);
select platform.guard_tenant_table('roster.mandate');

-- Deputy Law 2025 art. 61: duty suspended while in custody etc.; points of the time do not count.
create table roster.suspension (
  district_id   int  not null,
  suspension_id uuid not null,
  mandate_id    uuid not null,
  starts_on     date not null,
  ends_on       date,
  reason        text not null,
  primary key (district_id, suspension_id),
  foreign key (district_id, mandate_id) references roster.mandate (district_id, mandate_id),
  check (ends_on is null or ends_on >= starts_on)
);
create index suspension_by_mandate on roster.suspension (district_id, mandate_id);
select platform.guard_tenant_table('roster.suspension');

-- Posts outside the street committees: district staff, system administrators, community recorders. Roles follow from them.
create table roster.post (
  district_id  int  not null,
  post_id      uuid not null,
  person_id    uuid not null,
  kind         text not null check (kind in ('district_staff', 'system_admin', 'recorder')),
  community_id text,
  title        text,
  starts_on    date not null,
  ends_on      date,
  primary key (district_id, post_id),
  check ((kind = 'recorder') = (community_id is not null)),
  check (ends_on is null or ends_on >= starts_on),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, community_id) references districts.community (district_id, community_id)
);
create index post_by_person on roster.post (district_id, person_id);
create index post_by_community on roster.post (district_id, community_id);
select platform.guard_tenant_table('roster.post');
