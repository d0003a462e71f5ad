-- The tenant is the district; a street is a unit inside it, a community a unit of the street.
create schema districts;
grant usage on schema districts to bandeng_app;

create table districts.district (
  district_id int         not null primary key,
  area_code   text        not null,
  name        text        not null,
  name_en     text        not null,
  settings    jsonb       not null default '{}',
  is_demo     boolean     not null default false,
  created_at  timestamptz not null default now()
);
select platform.guard_tenant_table('districts.district');

create table districts.street (
  district_id int  not null references districts.district (district_id),
  street_id   int  not null,
  name        text not null,
  name_en     text not null,
  sort        int  not null,
  primary key (district_id, street_id)
);
select platform.guard_tenant_table('districts.street');

create table districts.community (
  district_id     int     not null,
  community_id    text    not null,
  street_id       int     not null,
  name            text    not null,
  name_en         text    not null,
  has_contact_day boolean not null default true,
  primary key (district_id, community_id),
  foreign key (district_id, street_id) references districts.street (district_id, street_id)
);
create index community_by_street on districts.community (district_id, street_id);
select platform.guard_tenant_table('districts.community');

-- Before anyone is signed in: which districts live here (id and names only, nothing of their data).
create function districts.known_districts()
  returns table (district_id int, name text, name_en text, is_demo boolean)
  language sql stable security definer set search_path = pg_catalog, districts
  as $$ select district_id, name, name_en, is_demo from districts.district order by district_id $$;
revoke all on function districts.known_districts() from public;
grant execute on function districts.known_districts() to bandeng_app;
