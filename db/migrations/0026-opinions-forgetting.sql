-- Erasing a person's contact data reaches what staff typed: the own name and number are replaced wherever they stand in the words of the item, also in its history.

-- Where somebody's own name or number stands in a text: a pattern for a search without regard to case; null where there is nothing to look for. A name counts from
-- two characters on, also with blanks between them, a Latin one as a word of its own; what people write instead of a name ("居民") is nobody's. A number is found with
-- or without dashes, brackets and the country's code; one of less than seven digits only where no digit stands beside it.
create function platform.pattern_of_person(name text, phone text) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
  with sign as (
    select sign, n from unnest(string_to_array(regexp_replace(coalesce(name, ''), '[\s·・•]', '', 'g'), null)) with ordinality as s(sign, n)),
  name_found as (
    select case when count(*) >= 2 and not string_agg(sign, '' order by n) = any (array['居民', '群众', '市民', '业主', '住户', '匿名', '无名', '先生', '女士']) then
      case when (array_agg(sign order by n))[1] ~ '[A-Za-z]' then '(?<![A-Za-z])' else '' end
      || string_agg(case when sign ~ '[!-/:-@[-`{-~]' then '\' || sign else sign end, '[\s·・•]*' order by n)
      || case when (array_agg(sign order by n desc))[1] ~ '[A-Za-z]' then '(?![A-Za-z])' else '' end end as pattern
    from sign),
  digit as (
    select digit, n from unnest(string_to_array(regexp_replace(regexp_replace(coalesce(phone, ''), '\D', '', 'g'), '^(00)?86(?=1\d{10}$)', ''), null))
      with ordinality as d(digit, n)),
  phone_found as (
    select case when count(*) >= 5 then
      case when count(*) < 7 then '(?<!\d)' else '' end
      || string_agg('[' || digit || chr(65296 + digit::int) || ']', '[-－ 　()（）]*' order by n)
      || case when count(*) < 7 then '(?!\d)' else '' end end as pattern
    from digit)
  select string_agg(pattern, '|') from (select pattern from name_found union all select pattern from phone_found) found
  $$;

-- The text with what the pattern finds replaced. The mark may be longer than a name: what does not fit into the column any more is cut off at its end.
create function platform.without_person(said text, pattern text, most int default null) returns text
  language sql immutable parallel safe set search_path = pg_catalog
  as $$
  select case when pattern is null then said else left(regexp_replace(said, pattern, '〔已删除〕', 'gi'), coalesce(most, 1000000)) end
  $$;

-- How often the pattern is found; 0 without one.
create function platform.times_of_person(said text, pattern text) returns int
  language sql immutable parallel safe set search_path = pg_catalog
  as $$ select coalesce(regexp_count(said, pattern, 1, 'i'), 0) $$;

-- The history stays append-only, with one exception that cannot be used for anything else: a line may change into what it was without the name and number of whoever raised
-- the item, as they are still kept. The law on personal information asks for erasure; a history that keeps the name it was to forget would keep it for ever.
create function opinions.refuse_change_but_forgetting() returns trigger
  language plpgsql set search_path = pg_catalog
  as $$
declare
  pattern text;
  wanted opinions.step;
begin
  if tg_op = 'UPDATE' then
    select platform.pattern_of_person(c.name, c.phone) into pattern from opinions.contact c
    where c.district_id = old.district_id and c.item_id = old.item_id;
    wanted := old;
    wanted.words := platform.without_person(old.words, pattern, 3000);
    wanted.words_en := platform.without_person(old.words_en, pattern);
    if wanted is distinct from old and new is not distinct from wanted then
      return new;
    end if;
  end if;
  raise exception 'append-only: % of %.% refused', tg_op, tg_table_schema, tg_table_name using errcode = '2F002';
end $$;
drop trigger append_only_rows on opinions.step;
create trigger append_only_rows before update or delete on opinions.step for each row execute function opinions.refuse_change_but_forgetting();

-- The only way there for the app, which may not update the history: given an item of the district held and nothing else, it takes the strings from the contact that is about to be
-- erased, never from its caller. Answers how often they stood there.
create function opinions.forget_in_history(of_item uuid) returns int
  language plpgsql volatile security definer set search_path = pg_catalog
  as $$
declare
  times int;
begin
  with person as (
    select platform.pattern_of_person(c.name, c.phone) as pattern from opinions.contact c
    where c.district_id = platform.district_held() and c.item_id = of_item),
  hit as (
    select s.step_id, p.pattern, platform.times_of_person(s.words, p.pattern) + platform.times_of_person(s.words_en, p.pattern) as times
    from opinions.step s cross join person p where s.district_id = platform.district_held() and s.item_id = of_item),
  forgotten as (
    update opinions.step s set words = platform.without_person(s.words, hit.pattern, 3000), words_en = platform.without_person(s.words_en, hit.pattern)
    from hit where s.district_id = platform.district_held() and s.step_id = hit.step_id and hit.times > 0
    returning hit.times)
  select coalesce(sum(f.times), 0) into times from forgotten f;
  return times;
end $$;
revoke all on function opinions.forget_in_history(uuid) from public;
grant execute on function opinions.forget_in_history(uuid) to bandeng_app;
