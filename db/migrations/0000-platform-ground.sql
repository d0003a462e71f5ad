-- Ground under every module: the app role's view of the world, the guard of tenant tables, the audit trail.
-- The role bandeng_app exists before the first migration (platform/database creates it): never owner, never superuser.
create extension if not exists btree_gist;

create schema platform;
create schema audit;
create schema reference;
grant usage on schema platform, audit, reference to bandeng_app;

-- The district held by this connection; null (and so no row at all) when nobody said which.
create function platform.district_held() returns int
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.district_id', true), '')::int $$;
grant execute on function platform.district_held() to bandeng_app;

-- The second wall: rows of another district do not exist for the app role, whatever its query says.
create function platform.guard_tenant_table(guarded regclass) returns void
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format(
    'create policy own_district on %s using (district_id = platform.district_held()) with check (district_id = platform.district_held())',
    guarded);
  execute format('grant select, insert, update, delete on %s to bandeng_app', guarded);
end $$;

-- Append-only tables refuse update, delete and truncate, from anyone. A correction is a new row.
create function platform.refuse_change() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'append-only: % of %.% refused', tg_op, tg_table_schema, tg_table_name using errcode = '2F002';
end $$;

create function platform.make_append_only(kept regclass) returns void
  language plpgsql
  as $$
begin
  execute format('create trigger append_only_rows before update or delete on %s for each row execute function platform.refuse_change()', kept);
  execute format('create trigger append_only_whole before truncate on %s for each statement execute function platform.refuse_change()', kept);
  execute format('revoke update, delete, truncate on %s from bandeng_app', kept);
end $$;

create table audit.entry (
  district_id   int         not null,
  entry_id      uuid        not null,
  at            timestamptz not null,
  account_id    uuid,
  person_id     uuid,
  on_behalf_of  uuid,
  action        text        not null,
  subject_kind  text        not null,
  subject_id    text        not null,
  street_id     int,
  detail        jsonb       not null default '{}',
  -- Idempotency lives here: the same request id has one effect, and its answer is kept with its trace.
  request_id    uuid,
  body_hash     text,
  answer        jsonb,
  primary key (district_id, entry_id),
  constraint entry_request_key unique (district_id, request_id)
);
create index entry_by_subject on audit.entry (district_id, subject_kind, subject_id, entry_id desc);
create index entry_by_street on audit.entry (district_id, street_id, entry_id desc);
select platform.guard_tenant_table('audit.entry');
select platform.make_append_only('audit.entry');

-- Known to all districts: the working calendar (State Council notices), one row a day.
create table reference.calendar_year (
  year      int     primary key,
  published boolean not null,
  notice    text    not null default ''
);
create table reference.calendar_day (
  day        date    primary key,
  is_working boolean not null,
  name       text    not null default ''
);
grant select on reference.calendar_year, reference.calendar_day to bandeng_app;
