-- From the vote to the register of numbers.

-- A report against a candidate before the vote: that there was one and what came of it; papers stay outside.
create table appointments.report_against (
  district_id  int         not null,
  report_id    uuid        not null,
  matter_id    uuid        not null,
  received_on  date        not null,
  words        text        not null check (length(words) between 2 and 500),
  outcome      text        check (outcome in ('unfounded', 'held_back', 'withdrawn')),
  decided_on   date,
  by_person    uuid        not null,
  at           timestamptz not null,
  version      int         not null default 1,
  primary key (district_id, report_id),
  check ((outcome is null) = (decided_on is null)),
  foreign key (district_id, matter_id) references appointments.matter (district_id, matter_id)
);
create index report_by_matter on appointments.report_against (district_id, matter_id);
select platform.guard_tenant_table('appointments.report_against');

-- A ballot of the standing committee: counts only. Passed by more than half of ALL members (Local Organisation Law 2022 art. 51).
create table appointments.ballot (
  district_id  int         not null,
  ballot_id    uuid        not null,
  dossier_id   uuid        not null,
  position     int         not null check (position between 1 and 200),
  method       text        not null check (method in ('secret_ballot', 'device', 'hands')),
  combined     boolean     not null default false,
  held_on      date        not null,
  all_members  int         not null check (all_members between 1 and 200),
  present      int         not null,
  votes_for    int         not null check (votes_for >= 0),
  against      int         not null check (against >= 0),
  abstained    int         not null check (abstained >= 0),
  not_voting   int         not null check (not_voting >= 0),
  passed       boolean     generated always as (votes_for * 2 > all_members) stored,
  counted_by   text        not null default '' check (length(counted_by) <= 120),
  by_person    uuid        not null,
  at           timestamptz not null,
  primary key (district_id, ballot_id),
  unique (district_id, dossier_id, position),
  check (present <= all_members and present * 2 > all_members),
  check (votes_for + against + abstained + not_voting = present),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id)
);
select platform.guard_tenant_table('appointments.ballot');
select platform.make_append_only('appointments.ballot');

alter table appointments.matter add constraint matter_ballot
  foreign key (district_id, ballot_id) references appointments.ballot (district_id, ballot_id);

-- Each step of a dossier or of one matter: date, paper number, who is responsible, what was said. Cadre papers are never kept here.
create table appointments.step (
  district_id int         not null,
  step_id     uuid        not null,
  dossier_id  uuid        not null,
  matter_id   uuid,
  step        text        not null,
  step_on     date        not null,
  number      text        check (length(number) <= 80),
  responsible text        check (length(responsible) <= 120),
  words       text        check (length(words) <= 1000),
  by_person   uuid        not null,
  at          timestamptz not null,
  primary key (district_id, step_id),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, matter_id) references appointments.matter (district_id, matter_id)
);
create index step_by_dossier on appointments.step (district_id, dossier_id, step_id);
select platform.guard_tenant_table('appointments.step');
select platform.make_append_only('appointments.step');

-- The last number given of a kind in a year: taken in the very statement that issues the paper, so that none is lost or doubled.
create table appointments.number_register (
  district_id int  not null,
  kind        text not null check (kind in ('bill', 'announcement', 'notice', 'letter')),
  year        int  not null check (year between 2000 and 2100),
  last        int  not null check (last >= 1),
  primary key (district_id, kind, year),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('appointments.number_register');

-- A paper that was issued under a number. A spoilt one is void; its number is not given again.
create table appointments.issued_paper (
  district_id   int         not null,
  paper_id      uuid        not null,
  dossier_id    uuid        not null,
  matter_id     uuid,
  kind          text        not null check (kind in ('bill', 'announcement', 'notice', 'letter')),
  year          int         not null,
  number        int         not null check (number >= 1),
  issued_on     date        not null,
  -- To whom: the unit notified, or the person appointed.
  addressee     text        not null default '' check (length(addressee) <= 120),
  signer        text        not null check (length(signer) between 2 and 60),
  handed_on     date,
  void_since    date,
  void_reason   text,
  issued_by     uuid        not null,
  issued_at     timestamptz not null,
  version       int         not null default 1,
  primary key (district_id, paper_id),
  unique (district_id, kind, year, number),
  check ((void_since is null) = (void_reason is null)),
  check ((kind = 'letter') = (matter_id is not null)),
  foreign key (district_id, dossier_id) references appointments.dossier (district_id, dossier_id),
  foreign key (district_id, matter_id) references appointments.matter (district_id, matter_id)
);
create unique index letter_once on appointments.issued_paper (district_id, matter_id) where kind = 'letter' and void_since is null;
create index paper_by_dossier on appointments.issued_paper (district_id, dossier_id);
select platform.guard_tenant_table('appointments.issued_paper');
