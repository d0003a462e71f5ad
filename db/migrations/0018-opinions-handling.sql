-- Handling: parts of units, clocks, extensions, replies, promises, ratings, and the item's own history.
-- One unit's part of a matter.
create table opinions.part (
  district_id     int         not null,
  part_id         uuid        not null,
  item_id         uuid        not null,
  unit_id         uuid        not null,
  kind            text        not null check (kind in ('lead', 'co')),
  round           int         not null check (round between 1 and 9),
  task            text        not null default '' check (length(task) <= 500),
  state           text        not null check (state in ('assigned', 'return_asked', 'signed', 'waiting', 'replied', 'done', 'returned', 'taken_away')),
  -- A return was refused once: it stays.
  locked          boolean     not null default false,
  assigned_at     timestamptz not null,
  assigned_by     uuid,
  signed_at       timestamptz,
  signed_by       uuid,
  return_asked_at timestamptz,
  return_reason   text        check (length(return_reason) <= 500),
  return_decision text        check (length(return_decision) <= 500),
  done_at         timestamptz,
  version         int         not null default 1,
  primary key (district_id, part_id),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id),
  foreign key (district_id, unit_id) references units.unit (district_id, unit_id)
);
create index part_by_item on opinions.part (district_id, item_id, round);
create index part_by_unit on opinions.part (district_id, unit_id, state);
create unique index part_one_lead on opinions.part (district_id, item_id, round) where kind = 'lead' and state not in ('returned', 'taken_away');
create unique index part_once_a_unit on opinions.part (district_id, item_id, round, unit_id) where state not in ('returned', 'taken_away');
select platform.guard_tenant_table('opinions.part');

-- A clock of a matter or of a part, started by a rule of the day.
create table opinions.clock (
  district_id     int     not null,
  clock_id        uuid    not null,
  item_id         uuid    not null,
  part_id         uuid,
  step            text    not null,
  rule_id         uuid    not null,
  started_on      date    not null,
  first_due_on    date    not null,
  due_on          date    not null,
  provisional     boolean not null default false,
  paused_on       date,
  extended_times  int     not null default 0 check (extended_times between 0 and 9),
  stopped_on      date,
  outcome         text    check (outcome in ('met', 'missed', 'void')),
  primary key (district_id, clock_id),
  check ((stopped_on is null) = (outcome is null)),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id),
  foreign key (district_id, part_id) references opinions.part (district_id, part_id),
  foreign key (district_id, rule_id) references opinions.clock_rule (district_id, rule_id)
);
create index clock_by_item on opinions.clock (district_id, item_id);
create index clock_running on opinions.clock (district_id, due_on) where stopped_on is null;
select platform.guard_tenant_table('opinions.clock');

create table opinions.extension (
  district_id  int         not null,
  extension_id uuid        not null,
  part_id      uuid        not null,
  clock_id     uuid        not null,
  reason       text        not null check (length(reason) between 1 and 500),
  until        date        not null,
  asked_at     timestamptz not null,
  asked_by     uuid        not null,
  state        text        not null check (state in ('asked', 'granted', 'refused')),
  decided_at   timestamptz,
  decided_by   uuid,
  decision     text        check (length(decision) <= 500),
  primary key (district_id, extension_id),
  check ((state = 'asked') = (decided_at is null)),
  foreign key (district_id, part_id) references opinions.part (district_id, part_id),
  foreign key (district_id, clock_id) references opinions.clock (district_id, clock_id)
);
create unique index extension_one_asked on opinions.extension (district_id, clock_id) where state = 'asked';
select platform.guard_tenant_table('opinions.extension');

-- The answer of a named body. A co-handling unit's goes to the lead, the lead's to the resident.
create table opinions.reply (
  district_id int         not null,
  reply_id    uuid        not null,
  item_id     uuid        not null,
  -- Null: answered by the street itself.
  part_id     uuid,
  round       int         not null check (round between 1 and 9),
  class       text        not null check (class in ('solved', 'being_solved', 'planned', 'reference', 'cannot', 'higher')),
  body        text        not null check (length(body) between 2 and 60),
  words       text        not null check (length(words) between 1 and 3000),
  words_en    text        not null default '',
  written_at  timestamptz not null,
  written_by  uuid        not null,
  -- Null while it waits for approval, or where it was sent back.
  released_at timestamptz,
  released_by uuid,
  sent_back   text        check (length(sent_back) <= 500),
  primary key (district_id, reply_id),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id),
  foreign key (district_id, part_id) references opinions.part (district_id, part_id)
);
create index reply_by_item on opinions.reply (district_id, item_id, round);
select platform.guard_tenant_table('opinions.reply');

-- What a reply promises, followed until it is kept.
create table opinions.promise (
  district_id int         not null,
  promise_id  uuid        not null,
  item_id     uuid        not null,
  reply_id    uuid        not null,
  unit_id     uuid,
  words       text        not null check (length(words) between 1 and 500),
  words_en    text        not null default '',
  due_on      date        not null,
  state       text        not null check (state in ('open', 'kept', 'changed', 'broken')),
  settled_at  timestamptz,
  settled_by  uuid,
  settled_words text      check (length(settled_words) <= 500),
  version     int         not null default 1,
  primary key (district_id, promise_id),
  check ((state in ('kept', 'broken')) = (settled_at is not null) or state = 'changed'),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id),
  foreign key (district_id, reply_id) references opinions.reply (district_id, reply_id)
);
create index promise_by_item on opinions.promise (district_id, item_id);
create index promise_open on opinions.promise (district_id, due_on) where state = 'open';
select platform.guard_tenant_table('opinions.promise');

-- Two axes, asked once a round of resident and deputy. No answer is no row, never "satisfied".
create table opinions.rating (
  district_id int         not null,
  rating_id   uuid        not null,
  item_id     uuid        not null,
  round       int         not null check (round between 1 and 9),
  by_whom     text        not null check (by_whom in ('resident', 'deputy')),
  person_id   uuid,
  handling    text        not null check (handling in ('satisfied', 'basically', 'dissatisfied')),
  result      text        not null check (result in ('satisfied', 'basically', 'dissatisfied')),
  words       text        not null default '' check (length(words) <= 500),
  words_en    text        not null default '',
  rated_at    timestamptz not null,
  primary key (district_id, rating_id),
  unique (district_id, item_id, round, by_whom),
  check ((by_whom = 'deputy') = (person_id is not null)),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id)
);
select platform.guard_tenant_table('opinions.rating');

-- The item's own history, told to each as far as it is theirs: 'street' is internal, 'unit' also for handling units, 'everyone' also for resident and deputy.
create table opinions.step (
  district_id int         not null,
  step_id     uuid        not null,
  item_id     uuid        not null,
  part_id     uuid,
  event       text        not null check (length(event) between 1 and 40),
  to_state    text        not null,
  at          timestamptz not null,
  person_id   uuid,
  unit_id     uuid,
  audience    text        not null check (audience in ('street', 'unit', 'everyone')),
  words       text        not null default '' check (length(words) <= 3000),
  words_en    text        not null default '',
  detail      jsonb       not null default '{}',
  primary key (district_id, step_id),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id)
);
create index step_by_item on opinions.step (district_id, item_id, at, step_id);
select platform.guard_tenant_table('opinions.step');
select platform.make_append_only('opinions.step');

-- Hiding takes two people and is counted.
create table opinions.hiding (
  district_id int         not null,
  hiding_id   uuid        not null,
  item_id     uuid        not null,
  reason      text        not null check (length(reason) between 1 and 500),
  asked_by    uuid        not null,
  asked_at    timestamptz not null,
  state       text        not null check (state in ('asked', 'hidden', 'refused', 'lifted')),
  decided_by  uuid,
  decided_at  timestamptz,
  primary key (district_id, hiding_id),
  check (decided_by is null or decided_by <> asked_by),
  check ((state = 'asked') = (decided_by is null)),
  foreign key (district_id, item_id) references opinions.item (district_id, item_id)
);
create unique index hiding_one_asked on opinions.hiding (district_id, item_id) where state = 'asked';
select platform.guard_tenant_table('opinions.hiding');

-- How often somebody knocked: by hashed network, hashed device token, street. Swept after a day; tells nobody who it was.
create table opinions.knock (
  district_id int         not null,
  bucket      text        not null check (length(bucket) between 1 and 100),
  hour        timestamptz not null,
  times       int         not null,
  primary key (district_id, bucket, hour)
);
select platform.guard_tenant_table('opinions.knock');
