/**
 * The statements of the bare server, each in the best form we know: one flight reads all a deed needs, one writes all it
 * leads to, with the audit row. Nothing here guards a right, a version or a district beyond the key.
 */

export const SESSION = `
  select a.account_id, p.person_id, p.name
  from access.session s
  join access.account a on a.district_id = s.district_id and a.account_id = s.account_id and a.closed_at is null
  join roster.person p on p.district_id = a.district_id and p.person_id = a.person_id
  where s.district_id = $1 and s.token_hash = $2 and s.revoked_at is null and s.expires_at > now()`

/** What points need to know of the years named by the CTE people (person_id, year). $1 is the district. */
const SCORING = `(select json_agg(json_build_object('personId', p.person_id, 'year', p.year,
    'records', (select json_agg(json_build_array(r.record_id, r.kind, r.role, r.done_on, r.units, r.themed)) from duty.record r
      where r.district_id = $1 and r.person_id = p.person_id and r.level = 'district' and r.state = 'confirmed'
        and r.done_on between make_date(p.year, 1, 1) and make_date(p.year, 12, 31)),
    'entries', (select json_agg(json_build_array(e.entry_id, e.record_id, e.done_on, e.rule_set_id, e.item_code, e.tenths, e.before_cap))
      from points.entry e
      where e.district_id = $1 and e.person_id = p.person_id and e.year = p.year and e.reverses is null
        and not exists (select 1 from points.entry x where x.district_id = $1 and x.reverses = e.entry_id)),
    'mandates', (select json_agg(json_build_array(m.starts_on, m.ends_on)) from roster.mandate m
      where m.district_id = $1 and m.person_id = p.person_id and m.level = 'district'),
    'suspensions', (select json_agg(json_build_array(u.starts_on, u.ends_on))
      from roster.mandate m join roster.suspension u on u.district_id = m.district_id and u.mandate_id = m.mandate_id
      where m.district_id = $1 and m.person_id = p.person_id and m.level = 'district'))) from people p)`

export const READ_CLOSING = `
  with people as (
    select t.person_id, extract(year from a.held_on)::int as year, a.held_on as day
    from activities.attendance t
    join activities.activity a on a.district_id = t.district_id and a.activity_id = t.activity_id
    where t.district_id = $1 and t.activity_id = $2 and t.mark = 'present')
  select
    (select json_build_object('activityId', a.activity_id, 'kind', a.kind, 'title', a.title, 'titleEn', a.title_en, 'theme', a.theme,
        'streetId', a.street_id, 'heldOn', a.held_on, 'halfDays', a.half_days, 'version', a.version,
        'attendance', (select json_agg(json_build_object('personId', t.person_id, 'mandateId', t.mandate_id, 'level', t.level,
            'streetId', m.street_id, 'role', t.role, 'mark', t.mark))
          from activities.attendance t join roster.mandate m on m.district_id = t.district_id and m.mandate_id = t.mandate_id
          where t.district_id = a.district_id and t.activity_id = a.activity_id))
      from activities.activity a where a.district_id = $1 and a.activity_id = $2) as activity,
    ${SCORING} as people,
    (select json_agg(json_build_object('recordId', r.record_id, 'personId', r.person_id, 'kind', r.kind, 'state', r.state))
      from people p join duty.record r on r.district_id = $1 and r.person_id = p.person_id and r.done_on = p.day
      where r.source_kind = 'self_report' and r.state in ('submitted', 'street_reviewed', 'returned', 'confirmed')) as "selfReports"`

export const READ_REVIEW = `
  with asked as (select * from duty.record where district_id = $1 and record_id = $2),
    people as (select person_id, extract(year from done_on)::int as year from asked)
  select (select json_build_object('recordId', r.record_id, 'personId', r.person_id, 'level', r.level, 'streetId', r.street_id,
      'kind', r.kind, 'role', r.role, 'doneOn', r.done_on, 'units', r.units, 'themed', r.themed, 'title', r.title,
      'state', r.state, 'submittedBy', r.submitted_by, 'streetReviewedBy', (select s.by_person from duty.step s
        where s.district_id = $1 and s.record_id = r.record_id and s.step = 'street-passed' order by s.step_id desc limit 1),
      'version', r.version) from asked r) as record,
    ${SCORING} as people`

/** Entries and kept totals; `$entries` stands for the parameter with the postings. */
const posted = (entries: string): string => `
  entries as (
    insert into points.entry (district_id, entry_id, person_id, record_id, year, quarter, done_on, rule_set_id, item_code, clause,
      tenths, before_cap, reverses, cause, posted_at)
    select $1::int, p."entryId", p."personId", p."recordId", p.year, p.quarter, p."doneOn", p."ruleSetId", p."itemCode", p.clause,
      p.tenths, p."beforeCap", p.reverses, p.cause, now()
    from jsonb_to_recordset(${entries}::jsonb) as p("entryId" uuid, "personId" uuid, "recordId" uuid, year int, quarter int,
      "doneOn" date, "ruleSetId" uuid, "itemCode" text, clause text, tenths int, "beforeCap" int, reverses uuid, cause text)
    returning person_id, year, quarter, tenths),
  standings as (
    insert into points.standing as kept (district_id, year, quarter, person_id, tenths, entries)
    select $1::int, e.year, q.quarter, e.person_id, sum(e.tenths)::int, count(*)::int
    from entries e cross join lateral (values (0), (e.quarter)) as q(quarter)
    group by e.year, q.quarter, e.person_id order by e.person_id, e.year, q.quarter
    on conflict (district_id, year, quarter, person_id) do update
    set tenths = kept.tenths + excluded.tenths, entries = kept.entries + excluded.entries)`

const traced = (action: string, kind: string): string => `
  insert into audit.entry (district_id, entry_id, at, account_id, person_id, action, subject_kind, subject_id, street_id, detail,
    request_id, answer)
  values ($1, $3, now(), $4, $5, '${action}', '${kind}', $2::text, $6, $7, $8, $9)`

/** $2 what, $3 audit id, $4 account, $5 person, $6 street, $7 detail, $8 request, $9 answer, $10 records, $11 entries. */
export const WRITE_CLOSING = `
  with closed as (
    update activities.activity set state = 'closed', version = version + 1, closed_at = now(), closed_by = $5
    where district_id = $1 and activity_id = $2::text::uuid),
  settled as (
    update activities.attendance set mark = 'absent' where district_id = $1 and activity_id = $2::text::uuid and mark = 'due'),
  records as (
    insert into duty.record (district_id, record_id, person_id, mandate_id, level, street_id, kind, role, done_on, units, themed, title,
      title_en, source_kind, source_id, state, objection_until, submitted_at, submitted_by, confirmed_at, confirmed_by)
    select $1::int, x."recordId", x."personId", x."mandateId", x.level, x."streetId", x.kind, x.role, x."doneOn", x.units, x.themed,
      x.title, x."titleEn", x."sourceKind", x."sourceId", x.state, x."objectionUntil", now(), $5, now(), $5
    from jsonb_to_recordset($10::jsonb) as x("recordId" uuid, "personId" uuid, "mandateId" uuid, level text, "streetId" int, kind text,
      role text, "doneOn" date, units int, themed boolean, title text, "titleEn" text, "sourceKind" text, "sourceId" uuid, state text,
      "objectionUntil" date)),
  ${posted('$11')}
  ${traced('activities.close', 'activity')}`

/** As above, with $10 entries and $11 the id of the step. */
export const WRITE_REVIEW = `
  with moved as (
    update duty.record set state = 'confirmed', version = version + 1, confirmed_at = now(), confirmed_by = $5
    where district_id = $1 and record_id = $2::text::uuid),
  step as (
    insert into duty.step (district_id, step_id, record_id, step, by_person, at)
    values ($1, $11, $2::text::uuid, 'confirmed', $5, now())),
  ${posted('$10')}
  ${traced('duty.review-pass', 'record')}`

export const RANKING = `
  select m.person_id as "personId", p.name, m.street_id as "streetId", coalesce(s.tenths, 0) as tenths
  from roster.mandate m
  join roster.person p on p.district_id = m.district_id and p.person_id = m.person_id
  left join points.standing s on s.district_id = m.district_id and s.year = $2 and s.quarter = 0 and s.person_id = m.person_id
  where m.district_id = $1 and m.level = 'district' and m.starts_on <= $3 and (m.ends_on is null or m.ends_on > $3)
    and not exists (select 1 from roster.suspension u
      where u.district_id = m.district_id and u.mandate_id = m.mandate_id and u.starts_on <= $3
        and (u.ends_on is null or u.ends_on > $4))
  order by coalesce(s.tenths, 0) desc, m.person_id`

/** The page, each row with the deputy's year around it (what a reviewer compares with), and how many wait in all. */
export const QUEUE = `
  select r.record_id as "recordId", r.person_id as "personId", p.name as "personName", r.level, r.street_id as "streetId",
    s.name as "streetName", s.name_en as "streetNameEn", r.kind, r.role, r.done_on as "doneOn", r.units, r.themed, r.title, r.words,
    r.source_kind as "sourceKind", r.source_id as "sourceId", r.state, r.objection_until as "objectionUntil", r.objected,
    r.on_behalf as "onBehalf", r.submitted_at as "submittedAt", b.name as "submittedByName", r.version,
    (select count(*)::int from (select 1 from duty.record w
      where w.district_id = $1 and w.state = 'submitted' and w.street_id = $2 limit 1000) w) as total,
    (select json_agg(json_build_array(n.record_id, n.kind, n.done_on, n.title, n.source_kind, n.units, n.submitted_at))
      from (select * from duty.record n
        where n.district_id = r.district_id and n.person_id = r.person_id and n.done_on between r.done_on - 365 and r.done_on + 31
          and n.state in ('submitted', 'street_reviewed', 'confirmed')
          and (n.done_on = r.done_on or n.kind = r.kind
            or n.submitted_at between r.submitted_at - interval '4 days' and r.submitted_at + interval '4 days')
        order by n.done_on desc, n.record_id desc limit 150) n) as neighbours
  from duty.record r
  join roster.person p on p.district_id = r.district_id and p.person_id = r.person_id
  left join roster.person b on b.district_id = r.district_id and b.person_id = r.submitted_by
  left join districts.street s on s.district_id = r.district_id and s.street_id = r.street_id
  where r.district_id = $1 and r.state = 'submitted' and r.street_id = $2
  order by r.submitted_at, r.record_id limit 51`

/** The whole file as one document. */
export const FILE = `
  select json_build_object(
    'person', (select row_to_json(x) from (select person_id as "personId", name, sex, birth_year as "birthYear", ethnicity, education,
      employer, post from roster.person where district_id = $1 and person_id = $2) x),
    'mandates', (select json_agg(x) from (
      select m.level, t.number as term, d.name as delegation, m.constituency, s.name as "streetName", m.starts_on as "startsOn",
        m.ends_on as "endsOn"
      from roster.mandate m
      join roster.term t on t.district_id = m.district_id and t.term_id = m.term_id
      left join roster.delegation d on d.district_id = m.district_id and d.delegation_id = m.delegation_id
      left join districts.street s on s.district_id = m.district_id and s.street_id = m.street_id
      where m.district_id = $1 and m.person_id = $2 order by m.starts_on desc, m.level) x),
    'counts', (select json_agg(x) from (
      select extract(year from done_on)::int as year, kind, count(*)::int as records, sum(units)::int as units
      from duty.record where district_id = $1 and person_id = $2 and state = 'confirmed' group by 1, 2 order by 1 desc, 2) x),
    'facts', (select json_agg(x) from (
      select record_id as "recordId", kind, role, done_on as "doneOn", units, themed, title, title_en as "titleEn", words, level,
        source_kind as "sourceKind", objected
      from duty.record
      where district_id = $1 and person_id = $2 and state = 'confirmed'
        and done_on between make_date($3::int, 1, 1) and make_date($3::int, 12, 31)
      order by done_on, record_id limit 2000) x)) as file`
