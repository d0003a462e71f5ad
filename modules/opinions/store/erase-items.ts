import { type RawBuilder, sql } from 'kysely'
import { type AuditFact, auditInsert } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { bigrams } from '../../../platform/search/bigrams.ts'
import { forgetPersonPart } from '../../activities/index.ts'

/** An item about to be erased: its texts without name and number of whoever raised it, and its pairs for the search; null where nothing in them changes. */
export interface ItemToErase {
  readonly itemId: string
  readonly version: number
  readonly texts: { readonly words: string; readonly wordsEn: string; readonly place: string } | null
  readonly search: string | null
}

/** Reads items with their texts as they will be; `typed` are the words that somebody puts in the place of what was said, which lose name and number alike. */
export async function itemsToErase(
  db: Sql,
  districtId: number,
  itemIds: readonly string[],
  typed: string | null = null,
): Promise<ItemToErase[]> {
  const said = sql`coalesce(${typed}::text, i.words)`
  const saidEn = typed === null ? sql`i.words_en` : sql`''`
  const { rows } = await sql<Omit<ItemToErase, 'search'>>`
    select i.item_id as "itemId", i.version,
      case when ${typed !== null}::boolean or ${timesIn(sql`f.pattern`, ITEM_TEXTS)} > 0 then json_build_object(
        'words', platform.without_person(${said}, f.pattern, 2000), 'wordsEn', platform.without_person(${saidEn}, f.pattern),
        'place', platform.without_person(i.place, f.pattern, 200)) end as texts
    from opinions.item i cross join lateral (${patternOf(districtId)}) f
    where i.district_id = ${districtId} and i.item_id = any(${[...itemIds]}::uuid[])`.execute(db)
  return rows.map((row) => ({ ...row, search: row.texts && bigrams(row.texts.words, row.texts.place) }))
}

const ITEM_TEXTS = ['i.words', 'i.words_en', 'i.place'] as const

/** What finds name and number of whoever raised `i`; null where there are none any more. */
function patternOf(districtId: number): RawBuilder<unknown> {
  return sql`select (select platform.pattern_of_person(c.name, c.phone) from opinions.contact c
    where c.district_id = ${districtId} and c.item_id = i.item_id) as pattern`
}

function timesIn(pattern: RawBuilder<unknown>, columns: readonly string[]): RawBuilder<number> {
  const times = columns.map((column) => sql`platform.times_of_person(${sql.ref(column)}, ${pattern})`)
  return sql<number>`(${sql.join(times, sql` + `)})`
}

/**
 * Erases name, number and the residents' pictures of items that still have the version read, takes name and number out of every text they have, and says so in their history, in one
 * statement. The trace is told how often they stood where, never what. Answers how many items.
 */
export async function eraseItems(
  db: Sql,
  items: readonly ItemToErase[],
  step: object,
  fact: AuditFact,
): Promise<number> {
  const { districtId } = fact.doer
  const rows = items.map(({ texts, ...item }) => ({ ...item, ...texts }))
  const detail = sql`${JSON.stringify(fact.detail ?? {})}::jsonb || jsonb_build_object('forgotten', ${forgottenJson()})`
  const { rows: done } = await sql<{ items: number }>`
    with read as (
      select x.*, i.opinion_id, f.pattern, ${timesIn(sql`f.pattern`, ['i.words', 'i.words_en'])} as in_words, ${timesIn(sql`f.pattern`, ['i.place'])} as in_place
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x("itemId" uuid, version int, words text, "wordsEn" text, place text, search text)
      join opinions.item i on i.district_id = ${districtId} and i.item_id = x."itemId" cross join lateral (${patternOf(districtId)}) f),
    erased as (
      update opinions.item i set version = i.version + 1, words = coalesce(r.words, i.words), words_en = coalesce(r."wordsEn", i.words_en),
        place = coalesce(r.place, i.place), search = case when i.confidential then '' else coalesce(r.search::tsvector, i.search) end
      from read r where i.district_id = ${districtId} and i.item_id = r."itemId" and i.version = r.version
      returning i.item_id, i.state, r.opinion_id, r.pattern, r.in_words, r.in_place),
    ${forgettingParts(districtId)},
    ${erasingParts(districtId, fact, step)},
    trace as (${auditInsert({ ...fact, detail }, { onlyIf: 'erased' })})
    select count(*)::int as items from erased`.execute(db)
  return done[0]?.items ?? 0
}

/** Texts that hang on an item: the table as `t`, its key, the columns with the longest text they take. */
const TEXTS = {
  replies: ['opinions.reply', 'reply_id', { words: 3000, words_en: null, sent_back: 500 }],
  parts: ['opinions.part', 'part_id', { task: 500, return_reason: 500, return_decision: 500 }],
  extensions: ['opinions.extension', 'extension_id', { reason: 500, decision: 500 }],
  promises: ['opinions.promise', 'promise_id', { words: 500, words_en: null, settled_words: 500 }],
  ratings: ['opinions.rating', 'rating_id', { words: 500, words_en: null }],
  hidings: ['opinions.hiding', 'hiding_id', { reason: 500 }],
} as const
type Place = keyof typeof TEXTS
const PLACES = Object.keys(TEXTS) as Place[]

/** The CTEs that take name and number out of the texts of the items of the CTE `erased` (item_id, opinion_id, pattern). */
function forgettingParts(districtId: number): RawBuilder<unknown> {
  // The history answers before the contact is emptied, row by row: `names` takes its rows from here.
  return sql`history as materialized (select e.item_id, opinions.forget_in_history(e.item_id) as times from erased e),
    lines as (select distinct on (e.opinion_id) e.opinion_id, e.pattern from erased e where e.opinion_id is not null and e.pattern is not null),
    heard as (${forgetPersonPart(districtId, 'lines')}),
    ${sql.join(
      PLACES.map((place) => forgetIn(districtId, place)),
      sql`, `,
    )}`
}

function forgetIn(districtId: number, place: Place): RawBuilder<unknown> {
  const [table, id, columns] = TEXTS[place]
  const set = Object.entries<number | null>(columns).map(
    ([column, most]) =>
      sql`${sql.id(column)} = platform.without_person(${sql.ref(`o.${column}`)}, x.pattern, ${most}::int)`,
  )
  const texts = Object.keys(columns).map((column) => `t.${column}`)
  // An extension hangs on a part.
  const ofItem =
    place === 'extensions'
      ? sql`t.part_id in (select p.part_id from opinions.part p where p.district_id = ${districtId} and p.item_id = e.item_id)`
      : sql`t.item_id = e.item_id`
  return sql`${sql.id(place)} as (
      update ${sql.table(table)} o set ${sql.join(set, sql`, `)}
      from (
        select t.${sql.id(id)} as id, e.pattern, ${timesIn(sql`e.pattern`, texts)} as times
        from erased e join ${sql.table(table)} t on t.district_id = ${districtId} and ${ofItem} where e.pattern is not null) x
      where o.district_id = ${districtId} and ${sql.ref(`o.${id}`)} = x.id and x.times > 0
      returning x.times)`
}

/** How often name and number stood where, as JSON: {"words": 1, "replies": 2}; what is nowhere is not named. */
function forgottenJson(): RawBuilder<unknown> {
  const counted = (['heard', 'history', ...PLACES] as const).map(
    (place) => sql`select ${place}::text as place, sum(times) as times from ${sql.id(place)}`,
  )
  return sql`(select coalesce(jsonb_object_agg(f.place, f.times), '{}') from (
    select 'words' as place, sum(in_words) as times from erased union all select 'place', sum(in_place) from erased
    union all ${sql.join(counted, sql` union all `)}) f where f.times > 0)`
}

/** The CTEs that empty the contacts and pictures of the items of the CTE `erased` and write the line of their history. */
function erasingParts(districtId: number, { at, doer }: AuditFact, step: object): RawBuilder<unknown> {
  return sql`names as (
      update opinions.contact c set name = null, phone = null, erased_at = ${at}::timestamptz
      from history h where c.district_id = ${districtId} and c.item_id = h.item_id and c.erased_at is null),
    pictures as (
      update opinions.photo p set bytes = null, erased_at = ${at}::timestamptz
      from erased where p.district_id = ${districtId} and p.item_id = erased.item_id and not p.of_reply and p.erased_at is null),
    told as (
      insert into opinions.step (district_id, step_id, item_id, event, to_state, at, person_id, audience, detail)
      select ${districtId}::int, gen_random_uuid(), erased.item_id, 'erase', erased.state, ${at}::timestamptz, ${doer.personId}::uuid, 'everyone',
        ${JSON.stringify(step)}::jsonb from erased)`
}
