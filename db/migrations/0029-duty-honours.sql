-- A record that was honoured: 年度优秀建议, 年度优秀调研报告. Evidence for selection on merit; it gives no points by itself.
create table duty.honour (
  district_id int         not null,
  honour_id   uuid        not null,
  record_id   uuid        not null,
  kind        text        not null check (kind in ('outstanding_suggestion', 'outstanding_report')),
  year        int         not null check (year between 2000 and 2100),
  awarded_by  text        not null check (length(awarded_by) between 2 and 120),
  awarded_on  date        not null,
  entered_at  timestamptz not null,
  entered_by  uuid,
  taken_back_at timestamptz,
  version     int         not null default 1,
  primary key (district_id, honour_id),
  foreign key (district_id, record_id) references duty.record (district_id, record_id)
);
create unique index honoured_once on duty.honour (district_id, record_id, kind, year) where taken_back_at is null;
select platform.guard_tenant_table('duty.honour');

-- Traces of what is confidential until it is announced: shown to whoever left them, and in the dossier to those who handle it; in no list of traces.
alter table audit.entry add column kept_close boolean not null default false;
