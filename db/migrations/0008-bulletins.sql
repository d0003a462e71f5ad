-- The quarterly bulletin: calculated, drafted, checked by a second person, signed, numbered, issued once, frozen.
create schema bulletins;
grant usage on schema bulletins to bandeng_app;

create table bulletins.bulletin (
  district_id   int         not null,
  bulletin_id   uuid        not null,
  year          int         not null,
  quarter       int         not null check (quarter between 1 and 4),
  state         text        not null check (state in ('calculated', 'drafted', 'checked', 'signed', 'issued')),
  calculated_at timestamptz not null,
  -- Entries posted up to here are in; later ones appear in the next bulletin as 补登.
  counted_to    timestamptz not null,
  snapshot      jsonb       not null,
  snapshot_hash text        not null,
  remark        text,
  drafted_by    uuid,
  checked_by    uuid,
  signed_by     uuid,
  number_year   int,
  number        int,
  issued_at     timestamptz,
  issued_by     uuid,
  version       int         not null default 1,
  primary key (district_id, bulletin_id),
  unique (district_id, year, quarter),
  unique (district_id, number_year, number),
  check ((state = 'issued') = (issued_at is not null)),
  check (checked_by is null or checked_by <> drafted_by),
  foreign key (district_id) references districts.district (district_id)
);
select platform.guard_tenant_table('bulletins.bulletin');

-- An issued bulletin is frozen, for everyone.
create function bulletins.refuse_change_once_issued() returns trigger
  language plpgsql
  as $$
begin
  if old.state = 'issued' then
    raise exception 'frozen: an issued bulletin is not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger frozen_once_issued before update or delete on bulletins.bulletin
  for each row execute function bulletins.refuse_change_once_issued();
