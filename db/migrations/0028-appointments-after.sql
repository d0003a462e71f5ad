-- After the vote: oath, course, review.

-- The constitutional oath: a ceremony, who led, who took it, who was absent and makes it up. The text's version is kept.
create table appointments.ceremony (
  district_id  int         not null,
  ceremony_id  uuid        not null,
  dossier_id   uuid        not null,
  held_on      date        not null,
  place        text        not null check (length(place) between 2 and 120),
  organiser    text        not null check (length(organiser) between 2 and 120),
  chaired_by   text        not null check (length(chaired_by) between 2 and 60),
  mode         text        not null check (mode in ('single', 'collective')),
  anthem       boolean     not null,
  witnesses    text        not null default '' check (length(witnesses) <= 300),
  text_version text        not null check (text_version in ('2018')),
  by_person    uuid        not null,
  at           timestamptz not null,
  version      int         not null default 1,
  primary key (district_id, ceremony_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id)
);
create index ceremony_by_dossier on appointments.ceremony (district_id, dossier_id);
select platform.guard_tenant_table('appointments.ceremony');

create table appointments.oath (
  district_id int  not null,
  ceremony_id uuid not null,
  matter_id   uuid not null,
  part        text not null check (part in ('leader', 'taker', 'absent')),
  make_up_on  date,
  reason      text check (length(reason) <= 200),
  primary key (district_id, ceremony_id, matter_id),
  check ((part = 'absent') = (make_up_on is not null)),
  foreign key (district_id, ceremony_id) references appointments.ceremony (district_id, ceremony_id),
  foreign key (district_id, matter_id) references appointments.matter (district_id, matter_id)
);
create unique index sworn_once on appointments.oath (district_id, matter_id) where part <> 'absent';
create unique index one_leader on appointments.oath (district_id, ceremony_id) where part = 'leader';
select platform.guard_tenant_table('appointments.oath');

-- The course after appointment: who is called, who signed, the roll call, the result.
create table appointments.course (
  district_id int         not null,
  course_id   uuid        not null,
  dossier_id  uuid        not null,
  title       text        not null check (length(title) between 2 and 120),
  title_en    text        not null default '',
  held_on     date        not null,
  from_time   text        not null default '09:00' check (from_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place       text        not null check (length(place) between 2 and 120),
  teacher     text        not null default '' check (length(teacher) <= 120),
  words       text        not null default '' check (length(words) <= 1000),
  state       text        not null check (state in ('called', 'held', 'cancelled')),
  by_person   uuid        not null,
  at          timestamptz not null,
  version     int         not null default 1,
  primary key (district_id, course_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id)
);
create index course_by_dossier on appointments.course (district_id, dossier_id);
select platform.guard_tenant_table('appointments.course');

create table appointments.course_material (
  district_id int  not null,
  course_id   uuid not null,
  document_id uuid not null,
  primary key (district_id, course_id, document_id),
  foreign key (district_id, course_id) references appointments.course (district_id, course_id),
  foreign key (district_id, document_id) references committees.document (district_id, document_id)
);
select platform.guard_tenant_table('appointments.course_material');

create table appointments.course_place (
  district_id int         not null,
  course_id   uuid        not null,
  matter_id   uuid        not null,
  person_id   uuid        not null,
  signed_at   timestamptz,
  presence    text        check (presence in ('present', 'leave', 'absent')),
  result      text        check (result in ('passed', 'not_passed', 'to_make_up')),
  words       text        check (length(words) <= 300),
  version     int         not null default 1,
  primary key (district_id, course_id, matter_id),
  foreign key (district_id, course_id) references appointments.course (district_id, course_id),
  foreign key (district_id, matter_id) references appointments.matter (district_id, matter_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create index course_place_by_person on appointments.course_place (district_id, person_id);
select platform.guard_tenant_table('appointments.course_place');

-- After: the yearly review of a tenure, and a reminder talk (提醒谈话). Seen by those who keep seats and the person.
create table appointments.yearly_review (
  district_id int         not null,
  review_id   uuid        not null,
  tenure_id   uuid        not null,
  year        int         not null check (year between 2000 and 2100),
  words       text        not null check (length(words) between 2 and 2000),
  result      text        not null check (result in ('good', 'adequate', 'to_improve', 'not_judged')),
  by_person   uuid        not null,
  at          timestamptz not null,
  version     int         not null default 1,
  primary key (district_id, review_id),
  unique (district_id, tenure_id, year),
  foreign key (district_id, tenure_id) references committees.tenure (district_id, tenure_id)
);
select platform.guard_tenant_table('appointments.yearly_review');

create table appointments.talk (
  district_id int         not null,
  talk_id     uuid        not null,
  tenure_id   uuid        not null,
  held_on     date        not null,
  held_by     text        not null check (length(held_by) between 2 and 120),
  words       text        not null check (length(words) between 2 and 500),
  by_person   uuid        not null,
  at          timestamptz not null,
  primary key (district_id, talk_id),
  foreign key (district_id, tenure_id) references committees.tenure (district_id, tenure_id)
);
create index talk_by_tenure on appointments.talk (district_id, tenure_id);
select platform.guard_tenant_table('appointments.talk');
select platform.make_append_only('appointments.talk');
