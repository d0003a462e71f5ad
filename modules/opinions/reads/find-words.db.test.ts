import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { addItemsToSearch } from '../../../tests/load/words-to-search.ts'
import { type AfterItem, itemsFound } from './find-words.ts'

const DISTRICT = 1
const OTHER = 2
const COUNT = 6_000

let db: TestDatabase
let owner: pg.Pool

beforeAll(async () => {
  db = await testDatabase()
  owner = new pg.Pool({ connectionString: db.ownerUrl, max: 2 })
  await owner.query(`insert into districts.district (district_id, area_code, name, name_en)
    values (1, '330109', '甲区', 'A'), (2, '330110', '乙区', 'B')`)
  await owner.query(`insert into districts.street (district_id, street_id, name, name_en, sort) values
    (1, 11, '东街道', 'East', 1), (1, 12, '西街道', 'West', 2), (2, 21, '南街道', 'South', 1)`)
  await addItemsToSearch(owner, DISTRICT, COUNT)
  await addItemsToSearch(owner, OTHER, 50)
})
afterAll(async () => {
  await owner.end()
  await db.drop()
})

interface Hit {
  itemId: string
  raisedOn: string
}

/** What the owner of the tables reads letter by letter. */
async function contained(word: string, streets: readonly number[]): Promise<Hit[]> {
  const { rows } = await owner.query<Hit>(
    `select item_id as "itemId", raised_on::text as "raisedOn" from opinions.item where district_id = $1 and street_id = any ($2) and position($3 in words) > 0
       and not (confidential or hidden or held) order by raised_on desc, item_id desc`,
    [DISTRICT, streets, word],
  )
  return rows
}

async function found(
  word: string,
  streets: number[] | null,
  page?: { most: number; after: AfterItem | null },
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select i.item_id as "itemId", i.raised_on::text as "raisedOn" from opinions.item i
    where i.district_id = ${DISTRICT} and i.item_id in ${itemsFound(word, streets, page)} order by i.raised_on desc, i.item_id desc`.execute(
    db.database.district(DISTRICT),
  )
  return rows
}

test.each(['停车', '古井', '加装电梯', '井', '3号'])(
  'every item with %s, and no other, is found by the app’s role',
  async (word) => {
    const all = await contained(word, [11, 12])
    expect(all.length).toBeGreaterThan(20)
    expect(await found(word, null)).toEqual(all)
    expect(await found(word, [12])).toEqual(await contained(word, [12]))
    expect(await found(word, [])).toEqual([])
  },
)

test.each(['停车', '古井旁'])('pages of %s, one after another, are the whole', async (word) => {
  const pages: Hit[] = []
  for (let after: AfterItem | null = null; ; ) {
    const page = await found(word, [11], { most: 25, after })
    pages.push(...page)
    if (page.length < 25) break
    after = page.at(-1) as Hit
  }
  expect(pages).toEqual(await contained(word, [11]))
})

test('what is confidential, hidden or held, and what another district has, is never found', async () => {
  const [first, second, third, rest] = (await contained('加装电梯', [11])) as [Hit, Hit, Hit, Hit]
  await owner.query(`update opinions.item set confidential = true, search = '' where item_id = $1`, [first.itemId])
  await owner.query('update opinions.item set hidden = true where item_id = $1', [second.itemId])
  await owner.query('update opinions.item set held = true where item_id = $1', [third.itemId])
  const now = await found('加装电梯', [11])
  expect(now[0]).toEqual(rest)
  const other = await sql`select from opinions.find_items('''电梯''', null, null)`.execute(db.database.district(OTHER))
  const elsewhere = await owner.query(
    `select from opinions.item where district_id = $1 and position('电梯' in words) > 0`,
    [OTHER],
  )
  expect(other.rows).toHaveLength(elsewhere.rowCount ?? 0)
  expect((await sql`select from opinions.find_items('''电梯''', null, null)`.execute(db.database.open)).rows).toEqual(
    [],
  )
})

test('nothing typed narrows nothing', () => {
  expect(itemsFound(' 　', null)).toBeNull()
})
