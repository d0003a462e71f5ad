-- Search in the words of items. `@@` is not leakproof, so below row-level security the planner may not use the index item_by_words for
-- the app role (measured: 100,000 items, every row read). This is the one door past that: it answers ids, of the district held, and
-- never of items that are confidential, hidden or held back. What is done with an id goes through the wall again.
create function opinions.find_items(query tsquery, streets int[], most int, before_on date default null, before_id uuid default null)
  returns table (item_id uuid)
  language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan
  rows 200
  as $$
declare
  hits uuid[];
begin
  if most is null then
    return query
      select i.item_id from opinions.item i
      where i.search @@ query and i.district_id = platform.district_held() and (streets is null or i.street_id = any (streets))
        and not (i.confidential or i.hidden or i.held)
        and (before_on is null or (i.raised_on, i.item_id) < (before_on, before_id));
  else
    -- A common word fills a page from the newest rows; the index would first fetch and sort thousands of hits.
    hits := array(
      select newest.item_id from (
        select i.item_id, i.raised_on, i.search from opinions.item i
        where i.district_id = platform.district_held() and (streets is null or i.street_id = any (streets))
          and not (i.confidential or i.hidden or i.held)
          and (before_on is null or (i.raised_on, i.item_id) < (before_on, before_id))
        order by i.raised_on desc, i.item_id desc limit 1000) newest
      where newest.search @@ query
      order by newest.raised_on desc, newest.item_id desc limit most);
    if cardinality(hits) < most then
      hits := array(
        select found.item_id from (
          -- Fenced: the planner else walks the rows by day in the hope of a full page.
          select i.item_id, i.raised_on from opinions.item i
          where i.search @@ query and i.district_id = platform.district_held() and (streets is null or i.street_id = any (streets))
            and not (i.confidential or i.hidden or i.held)
            and (before_on is null or (i.raised_on, i.item_id) < (before_on, before_id)) offset 0) found
        order by found.raised_on desc, found.item_id desc limit most);
    end if;
    return query select h.item_id from unnest(hits) as h(item_id);
  end if;
end $$;
revoke all on function opinions.find_items(tsquery, int[], int, date, uuid) from public;
grant execute on function opinions.find_items(tsquery, int[], int, date, uuid) to bandeng_app;

-- The newest of the whole district; of one street there is item_by_street.
create index item_newest on opinions.item (district_id, raised_on desc, item_id desc);

-- An item a deputy submitted earns the record by itself once the street has taken it up: nobody types it twice.
alter table duty.record drop constraint record_source_kind_check;
alter table duty.record add constraint record_source_kind_check check (source_kind in ('attendance', 'self_report', 'import', 'item'));
alter table points.entry drop constraint entry_cause_check;
alter table points.entry add constraint entry_cause_check check (cause in ('closing', 'review', 'objection', 'recount', 'import', 'item'));
