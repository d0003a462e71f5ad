-- Asked a second time where a promise was kept after the first rating: a round has a rating of the answer and one of the deed that followed.
alter table opinions.rating add column occasion text not null default 'reply' check (occasion in ('reply', 'promise'));
alter table opinions.rating drop constraint rating_district_id_item_id_round_by_whom_key;
create unique index rating_once on opinions.rating (district_id, item_id, round, by_whom, occasion);

-- What a unit's list and the nightly closing walk.
create index part_open_by_item on opinions.part (district_id, item_id) where state not in ('done', 'returned', 'taken_away');
create index item_told on opinions.item (district_id, item_id) where state in ('resident_notified', 'rated');
create index item_of_unit on opinions.item (district_id, lead_unit_id) where lead_unit_id is not null;
create index item_entered on opinions.item (district_id, entered_by, raised_on desc) where entered_by is not null;
create index item_duplicates on opinions.item (district_id, duplicate_of) where duplicate_of is not null;
