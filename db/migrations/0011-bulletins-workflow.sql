-- The bulletin's way from calculation to issue: who did what, which ledger entries each bulletin has told, a snapshot whose very text is hashed.
alter table bulletins.bulletin
  -- json keeps the text as written, and so the hash can be computed again; jsonb would reorder it.
  alter column snapshot type json using snapshot::json,
  add column recipient text not null default '',
  add column copy_to text not null default '',
  add column drafted_at timestamptz,
  add column checked_at timestamptz,
  add column signed_at timestamptz,
  add column issued_on date,
  drop constraint bulletin_district_id_number_year_number_key,
  add constraint bulletin_number_once unique (district_id, number_year, number),
  drop constraint bulletin_district_id_year_quarter_key,
  add constraint bulletin_once_a_quarter unique (district_id, year, quarter),
  add constraint drafted_by_somebody check (state = 'calculated' or (drafted_by is not null and drafted_at is not null)),
  add constraint checked_by_a_second check (state in ('calculated', 'drafted')
    or (checked_by is not null and checked_at is not null and checked_by <> drafted_by)),
  add constraint signed_not_by_drafter check (state not in ('signed', 'issued')
    or (signed_by is not null and signed_at is not null and signed_by <> drafted_by)),
  add constraint issued_with_number check (state <> 'issued'
    or (number is not null and number > 0 and number_year is not null and issued_by is not null and issued_on is not null)),
  add constraint number_only_when_issued check (state = 'issued' or number is null);

-- One bulletin at a time is on its way: the next one must know what this one has told.
create unique index bulletin_one_on_its_way on bulletins.bulletin (district_id) where state <> 'issued';

-- The ledger entries a bulletin has told. What an issued bulletin has not told of its quarter is 补登 in the next.
create table bulletins.told_entry (
  district_id int     not null,
  bulletin_id uuid    not null,
  entry_id    uuid    not null,
  -- True where the entry belongs to an earlier quarter whose bulletin was out already.
  supplement  boolean not null,
  primary key (district_id, bulletin_id, entry_id),
  foreign key (district_id, bulletin_id) references bulletins.bulletin (district_id, bulletin_id) on delete cascade,
  foreign key (district_id, entry_id) references points.entry (district_id, entry_id)
);
create index told_by_entry on bulletins.told_entry (district_id, entry_id);
select platform.guard_tenant_table('bulletins.told_entry');

create function bulletins.refuse_telling_once_issued() returns trigger
  language plpgsql
  as $$
begin
  if exists (select 1 from bulletins.bulletin b
    where b.district_id = case when tg_op = 'DELETE' then old.district_id else new.district_id end
      and b.bulletin_id = case when tg_op = 'DELETE' then old.bulletin_id else new.bulletin_id end
      and b.state = 'issued') then
    raise exception 'frozen: an issued bulletin is not changed' using errcode = '2F002';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger told_frozen_once_issued before insert or update or delete on bulletins.told_entry
  for each row execute function bulletins.refuse_telling_once_issued();

-- Who did what to a bulletin, when and why. Never changed.
create table bulletins.step (
  district_id int         not null,
  step_id     uuid        not null,
  bulletin_id uuid        not null,
  step        text        not null,
  reason      text,
  by_person   uuid        not null,
  at          timestamptz not null,
  primary key (district_id, step_id)
);
create index step_by_bulletin on bulletins.step (district_id, bulletin_id, step_id);
select platform.guard_tenant_table('bulletins.step');
select platform.make_append_only('bulletins.step');
