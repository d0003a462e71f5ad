-- The 请示 by which a rule goes to the district Party committee takes a number too; and of each paper only one is valid at a time.
alter table appointments.number_register drop constraint number_register_kind_check;
alter table appointments.number_register add constraint number_register_kind_check
  check (kind in ('submission', 'bill', 'announcement', 'notice', 'letter'));
alter table appointments.issued_paper drop constraint issued_paper_kind_check;
alter table appointments.issued_paper add constraint issued_paper_kind_check
  check (kind in ('submission', 'bill', 'announcement', 'notice', 'letter'));
create unique index paper_once on appointments.issued_paper (district_id, dossier_id, kind)
  where kind in ('submission', 'bill', 'announcement') and void_since is null;
-- One notice a unit.
create unique index notice_once on appointments.issued_paper (district_id, dossier_id, addressee) where kind = 'notice' and void_since is null;
-- A letter is handed over while it is valid, on the day of issue or later.
alter table appointments.issued_paper add constraint handed_after_issue check (handed_on is null or handed_on >= issued_on);
create index course_place_by_matter on appointments.course_place (district_id, matter_id);
