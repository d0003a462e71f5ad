-- Who signs in and how. Roles are not stored here: they follow from seats, posts and mandates.
create schema access;
grant usage on schema access to bandeng_app;

create table access.account (
  district_id    int         not null,
  account_id     uuid        not null,
  person_id      uuid        not null,
  kind           text        not null check (kind in ('password', 'card')),
  login_name     text,
  -- argon2id of the password, or of the PIN that goes with the card.
  secret_hash    text,
  failed_tries   int         not null default 0,
  locked_until   timestamptz,
  closed_at      timestamptz,
  created_at     timestamptz not null,
  version        int         not null default 1,
  primary key (district_id, account_id),
  unique (district_id, login_name),
  unique (district_id, person_id, kind),
  check ((kind = 'password') = (login_name is not null)),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
select platform.guard_tenant_table('access.account');

-- A printed personal card with a code; only its hash is kept. Re-issuing revokes the one before.
create table access.card (
  district_id int         not null,
  card_id     uuid        not null,
  account_id  uuid        not null,
  token_hash  text        not null,
  issued_by   uuid,
  issued_at   timestamptz not null,
  revoked_at  timestamptz,
  primary key (district_id, card_id),
  unique (district_id, token_hash),
  foreign key (district_id, account_id) references access.account (district_id, account_id)
);
create unique index card_in_force on access.card (district_id, account_id) where revoked_at is null;
select platform.guard_tenant_table('access.card');

create table access.device (
  district_id   int         not null,
  device_id     uuid        not null,
  account_id    uuid        not null,
  token_hash    text        not null,
  remembered_at timestamptz not null,
  revoked_at    timestamptz,
  primary key (district_id, device_id),
  unique (district_id, token_hash),
  foreign key (district_id, account_id) references access.account (district_id, account_id)
);
select platform.guard_tenant_table('access.device');

create table access.session (
  district_id int         not null,
  session_id  uuid        not null,
  token_hash  text        not null,
  account_id  uuid        not null,
  device_id   uuid,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  revoked_at  timestamptz,
  primary key (district_id, session_id),
  unique (district_id, token_hash),
  foreign key (district_id, account_id) references access.account (district_id, account_id),
  foreign key (district_id, device_id) references access.device (district_id, device_id)
);
create index session_by_account on access.session (district_id, account_id);
select platform.guard_tenant_table('access.session');

-- Failed sign-ins counted per network address and window: survives a restart, shared by all processes.
create table access.throttle (
  district_id  int         not null,
  bucket       text        not null,
  window_start timestamptz not null,
  tries        int         not null,
  primary key (district_id, bucket, window_start)
);
select platform.guard_tenant_table('access.throttle');
