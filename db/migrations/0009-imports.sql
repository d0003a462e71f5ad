-- Imports in two steps: previewed with a verdict per row, then the right rows only; a batch can be undone.
create schema imports;
grant usage on schema imports to bandeng_app;

create table imports.batch (
  district_id  int         not null,
  batch_id     uuid        not null,
  what         text        not null check (what in ('roster', 'history')),
  file_name    text        not null,
  state        text        not null check (state in ('reading', 'previewed', 'refused', 'importing', 'imported', 'undone')),
  refusal      text,
  rows_read    int         not null default 0,
  rows_total   int         not null default 0,
  created_by   uuid        not null,
  created_at   timestamptz not null,
  imported_at  timestamptz,
  undone_at    timestamptz,
  version      int         not null default 1,
  primary key (district_id, batch_id),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('imports.batch');

create table imports.line (
  district_id int   not null,
  batch_id    uuid  not null,
  line_no     int   not null,
  cells       jsonb not null,
  -- What the row means once read; null when it is wrong.
  reading     jsonb,
  verdict     text  not null check (verdict in ('new', 'same', 'changed', 'duplicate', 'wrong')),
  problems    jsonb not null default '[]',
  -- What importing this line made, so that undo takes back just that.
  made        jsonb,
  primary key (district_id, batch_id, line_no),
  foreign key (district_id, batch_id) references imports.batch (district_id, batch_id)
);
create index line_by_verdict on imports.line (district_id, batch_id, verdict, line_no);
select platform.guard_tenant_table('imports.line');
