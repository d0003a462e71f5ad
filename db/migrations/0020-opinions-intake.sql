-- From this a resident's query code is worked out (HMAC with the item's id), so that a repeated request is answered alike although nothing of
-- the code is kept but its hash. Made once a district, never changed: codes handed out would no longer hold.
create table opinions.secret (
  district_id int         not null,
  secret      text        not null check (length(secret) between 32 and 100),
  made_at     timestamptz not null,
  primary key (district_id)
);
select platform.guard_tenant_table('opinions.secret');
revoke update, delete on opinions.secret from bandeng_app;

-- Two pictures sent at one moment cannot both be the third.
create unique index photo_once_a_position on opinions.photo (district_id, item_id, of_reply, position) where erased_at is null;

-- Hidden and held items are few; their queue is read without walking the ledger.
create index item_held_or_hidden on opinions.item (district_id, street_id, received_at desc, item_id desc) where held or hidden;

-- Items come in by Excel as well.
alter table imports.batch drop constraint batch_what_check;
alter table imports.batch add constraint batch_what_check check (what in ('roster', 'history', 'items'));
