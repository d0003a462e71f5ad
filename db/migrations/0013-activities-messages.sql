-- A text message to one person about one activity: written with the deed that asks for it, sent by the worker, once.
-- The same words for the same purpose go to a person once; words that changed are a new notice. The number is not kept:
-- it is looked up when the message leaves.
create table activities.message (
  district_id  int         not null,
  message_id   uuid        not null,
  -- What one press of the button asked for; the job that sends it names it.
  mailing_id   uuid        not null,
  activity_id  uuid        not null,
  person_id    uuid        not null,
  purpose      text        not null check (purpose in ('notice', 'report_reminder')),
  words        text        not null check (length(words) between 1 and 300),
  state        text        not null check (state in ('queued', 'sent', 'failed')),
  why          text        check (why in ('no-channel', 'no-number', 'bad-address', 'refused', 'unsure', 'called-off', 'given-up')),
  queued_at    timestamptz not null,
  queued_by    uuid        not null,
  -- Set before it leaves. A message attempted and not settled may have left, so it is not sent again.
  attempted_at timestamptz,
  settled_at   timestamptz,
  primary key (district_id, message_id),
  unique (district_id, activity_id, person_id, purpose, words),
  check ((state = 'failed') = (why is not null)),
  check ((state = 'queued') = (settled_at is null)),
  foreign key (district_id, activity_id) references activities.activity (district_id, activity_id),
  foreign key (district_id, person_id) references roster.person (district_id, person_id)
);
create index message_waiting on activities.message (district_id, mailing_id, message_id) where state = 'queued';
select platform.guard_tenant_table('activities.message');
