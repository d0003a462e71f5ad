/**
 * Search in the ledger as the bare server does it, signed in as the owner of the tables, for whom the index on the words is open: the newest rows first, then the index;
 * then the page as one document a row, with the parts, clocks and ratings a page of the ledger needs. $1 district, $2 the phrase.
 */
export const SEARCH = `
  with newest as (
    select n.item_id, n.raised_on from (
      select item_id, raised_on, search from opinions.item where district_id = $1 and not (confidential or hidden or held)
      order by raised_on desc, item_id desc limit 1000) n
    where n.search @@ $2::tsquery order by n.raised_on desc, n.item_id desc limit 51),
  found as materialized (
    select f.item_id, f.raised_on from (
      select item_id, raised_on from opinions.item
      where (select count(*) from newest) < 51 and search @@ $2::tsquery and district_id = $1 and not (confidential or hidden or held) offset 0) f
    order by f.raised_on desc, f.item_id desc limit 51),
  hits as (select item_id from newest where (select count(*) from newest) = 51 union all select item_id from found)
  select i.item_id as "itemId", s.name as street, i.year, i.number, i.place, i.words, i.words_en as "wordsEn", i.raised_on as "raisedOn", i.state, i.route,
    i.round, i.version, i.theme, i.channel, i.raised_by as "raisedBy", i.reach, i.due_on as "dueOn", i.due_step as "dueStep", c.name as community,
    d.name as "deputyName", u.name as lead, i.grade, i.urged_times as "urgedTimes", i.closed_at as "closedOn",
    (select json_agg(json_build_object('partId', p.part_id, 'unitId', p.unit_id, 'kind', p.kind, 'round', p.round, 'state', p.state, 'version', p.version))
      from opinions.part p where p.district_id = $1 and p.item_id = i.item_id) as parts,
    (select json_agg(json_build_object('clockId', k.clock_id, 'step', k.step, 'dueOn', k.due_on, 'pausedOn', k.paused_on))
      from opinions.clock k where k.district_id = $1 and k.item_id = i.item_id and k.stopped_on is null) as clocks,
    (select json_agg(json_build_object('round', r.round, 'by', r.by_whom, 'handling', r.handling, 'result', r.result))
      from opinions.rating r where r.district_id = $1 and r.item_id = i.item_id) as ratings
  from hits h
  join opinions.item i on i.district_id = $1 and i.item_id = h.item_id
  join districts.street s on s.district_id = i.district_id and s.street_id = i.street_id
  left join districts.community c on c.district_id = i.district_id and c.community_id = i.community_id
  left join roster.person d on d.district_id = i.district_id and d.person_id = i.deputy_id
  left join units.unit u on u.district_id = i.district_id and u.unit_id = i.lead_unit_id
  order by i.raised_on desc, i.item_id desc`
