-- Activities of every kind, who was due, who came, and what was heard. One generic row; kinds are declared in code (modules/activities/kinds).
create schema activities;
grant usage on schema activities to bandeng_app;

-- A contact-day morning of one street: many communities, one sheet, one closing.
create table activities.contact_day (
  district_id    int  not null,
  contact_day_id uuid not null,
  street_id      int  not null,
  held_on        date not null,
  state          text not null check (state in ('planned', 'published', 'closed', 'summarised', 'cancelled')),
  version        int  not null default 1,
  primary key (district_id, contact_day_id),
  unique (district_id, street_id, held_on),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
select platform.guard_tenant_table('activities.contact_day');

create table activities.activity (
  district_id      int         not null,
  activity_id      uuid        not null,
  kind             text        not null,
  title            text        not null check (length(title) between 1 and 200),
  title_en         text        not null default '',
  -- A weekly visit may have a theme; null means an ordinary one.
  theme            text,
  -- Null street: organised by the district itself.
  street_id        int,
  community_id     text,
  place            text,
  held_on          date        not null,
  starts_at        timestamptz not null,
  ends_at          timestamptz,
  half_days        int         not null default 1 check (half_days between 1 and 60),
  state            text        not null check (state in ('planned', 'published', 'closed', 'summarised', 'cancelled')),
  cancelled_reason text,
  contact_day_id   uuid,
  -- What the kind's own declaration asks for beyond the common fields.
  fields           jsonb       not null default '{}',
  summary          text,
  -- The community recorder's report, before the secretary closes.
  reported_at      timestamptz,
  reported_by      uuid,
  origin           text        not null default 'organiser' check (origin in ('organiser', 'import')),
  external_id      text,
  created_by       uuid,
  created_at       timestamptz not null,
  closed_at        timestamptz,
  closed_by        uuid,
  version          int         not null default 1,
  primary key (district_id, activity_id),
  unique (district_id, external_id),
  unique (district_id, contact_day_id, community_id),
  check ((state = 'cancelled') = (cancelled_reason is not null)),
  check (ends_at is null or ends_at > starts_at),
  foreign key (district_id, street_id) references districts.street (district_id, street_id),
  foreign key (district_id, community_id) references districts.community (district_id, community_id),
  foreign key (district_id, contact_day_id) references activities.contact_day (district_id, contact_day_id)
);
create index activity_by_day on activities.activity (district_id, held_on desc, activity_id);
create index activity_by_street_day on activities.activity (district_id, street_id, held_on desc, activity_id);
create index activity_by_kind_day on activities.activity (district_id, kind, held_on desc);
create index activity_open on activities.activity (district_id, street_id, held_on) where state in ('planned', 'published');
select platform.guard_tenant_table('activities.activity');

-- One line a person: due, asked for leave, present or absent. A person counts once in a session.
create table activities.attendance (
  district_id  int  not null,
  activity_id  uuid not null,
  person_id    uuid not null,
  -- The mandate under which the person counts here (a district mandate goes before the others).
  mandate_id   uuid not null,
  level        text not null,
  role         text not null default 'participant',
  mark         text not null check (mark in ('due', 'leave', 'present', 'absent')),
  -- The deputy's own answer before the day; never a duty to answer.
  answer       text check (answer in ('coming', 'leave')),
  leave_reason text,
  primary key (district_id, activity_id, person_id),
  foreign key (district_id, activity_id) references activities.activity (district_id, activity_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id),
  foreign key (district_id, mandate_id) references roster.mandate (district_id, mandate_id)
);
create index attendance_by_person on activities.attendance (district_id, person_id, activity_id);
select platform.guard_tenant_table('activities.attendance');

-- 群众意见: a line of a visit or contact day. Not an item, not a suggestion; the three are never added.
create table activities.heard_opinion (
  district_id int  not null,
  opinion_id  uuid not null,
  activity_id uuid not null,
  line_no     int  not null check (line_no between 1 and 200),
  words       text not null check (length(words) between 1 and 2000),
  words_en    text not null default '',
  -- Does it concern the own community, the own street, or more?
  reach       text not null check (reach in ('community', 'street', 'district', 'higher')),
  primary key (district_id, opinion_id),
  unique (district_id, activity_id, line_no),
  foreign key (district_id, activity_id) references activities.activity (district_id, activity_id)
);
select platform.guard_tenant_table('activities.heard_opinion');

-- Spot checks of closed activities: drawn by the district, answered by the street with what it has.
create table activities.spot_check (
  district_id int         not null,
  check_id    uuid        not null,
  activity_id uuid        not null,
  drawn_by    uuid        not null,
  drawn_at    timestamptz not null,
  finding     text check (finding in ('in_order', 'corrected', 'not_in_order')),
  note        text,
  found_by    uuid,
  found_at    timestamptz,
  primary key (district_id, check_id),
  unique (district_id, activity_id),
  foreign key (district_id, activity_id) references activities.activity (district_id, activity_id)
);
select platform.guard_tenant_table('activities.spot_check');
