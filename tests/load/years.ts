import pg from 'pg'
import { openTestSession } from '../../modules/access/testing/session.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { migrate } from '../../platform/database/migrate.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { drive } from './drive.ts'
import { startServer } from './server-process.ts'

const DISTRICT = 1
const LAST = 2024
const ROUNDS = 5
const AMOUNT = 500
const SEATS = 300
const RECORDS_A_YEAR = 4

/**
 * Rates of the ranking of 2024 in two databases: one with that year only, one that is the same with the fifty-nine years
 * before it: twelve terms of 300 deputies, their records, entries and kept totals.
 */
export async function compareYears(adminUrl: string, ownerUrl: string): Promise<{ one: number[]; sixty: number[] }> {
  const one = await makeDatabase(adminUrl, ownerUrl, 'years_one', LAST)
  const sixty = await makeDatabase(adminUrl, ownerUrl, 'years_sixty', LAST - 59)
  const servers = [
    await startServer('house-server.ts', { BENCH_DATABASE: one.url }),
    await startServer('house-server.ts', { BENCH_DATABASE: sixty.url }),
  ] as const
  const rates = { one: [] as number[], sixty: [] as number[] }
  const path = `/api/v1/points/ranking/deputies?year=${LAST}&limit=100`
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      const a = await drive(servers[0].url, AMOUNT, () => ({ method: 'GET', path, headers: { cookie: one.cookie } }))
      const b = await drive(servers[1].url, AMOUNT, () => ({ method: 'GET', path, headers: { cookie: sixty.cookie } }))
      if (round < 0) continue
      rates.one.push(a)
      rates.sixty.push(b)
    }
    return rates
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function makeDatabase(adminUrl: string, ownerUrl: string, name: string, first: number) {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`create database ${name} owner bandeng`)
  await admin.end()
  const url = ownerUrl.replace(/\/bandeng\?/, `/${name}?`)
  await migrate(url)
  const filling = new pg.Client({ connectionString: adminUrl.replace(/\/postgres\?/, `/${name}?`) })
  await filling.connect()
  try {
    // Rows made here fit together by construction; checking each reference would take minutes.
    await filling.query(`set session_replication_role = replica`)
    await filling.query('set synchronous_commit = off')
    for (const text of filled(first)) await filling.query(text)
    await filling.query('analyze')
  } finally {
    await filling.end()
  }
  return { url, cookie: await signIn(url) }
}

/** Somebody of the district's staff: the ranking is theirs to see. */
async function signIn(url: string): Promise<string> {
  const database = openDatabase(url, { max: 1 })
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  const personId = newId()
  await owner.query(`insert into roster.person (district_id, person_id, name) values (${DISTRICT}, $1, '工作人员')`, [
    personId,
  ])
  await owner.query(
    `insert into roster.post (district_id, post_id, person_id, kind, starts_on) values (${DISTRICT}, $1, $2, 'district_staff', '2000-01-01')`,
    [newId(), personId],
  )
  await owner.end()
  const cookie = await openTestSession(database, DISTRICT, personId, new Date())
  await database.close()
  return cookie
}

/** The id of thing `n` of a kind: the same in both databases. */
const id = (kind: number, n: string): string =>
  `('${kind}0000000-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`

/** Terms of five years; each seat is held by another person each term. */
function filled(first: number): string[] {
  const terms = Math.ceil((LAST - first + 1) / 5)
  const start = (t: string) => `make_date(${LAST - 4} - 5 * ${t}, 1, 1)`
  const seats = `generate_series(0, ${terms - 1}) t, generate_series(1, ${SEATS}) n`
  const years = `generate_series(${first}, ${LAST}) y, generate_series(1, ${SEATS}) n`
  const person = `(((${LAST} - y) / 5) * ${SEATS} + n)`
  const record = `((y - 1900) * 1000000 + n * 100 + k)`
  const day = `make_date(y, 3 * k, 1 + n % 28)`
  return [
    `insert into districts.district (district_id, area_code, name, name_en) values (${DISTRICT}, '320508', '区', 'District')`,
    `insert into districts.street (district_id, street_id, name, name_en, sort)
       select ${DISTRICT}, s, '街道' || s, 'Street', s from generate_series(1, 8) s`,
    `insert into roster.person (district_id, person_id, name)
       select ${DISTRICT}, ${id(1, `t * ${SEATS} + n`)}, '代表' || t || '-' || n from ${seats}`,
    `insert into roster.term (district_id, term_id, level, number, starts_on, ends_on)
       select ${DISTRICT}, ${id(2, 't')}, 'district', 100 - t, ${start('t')}, case when t > 0 then ${start('(t - 1)')} end
       from generate_series(0, ${terms - 1}) t`,
    `insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, starts_on, ends_on, end_reason)
       select ${DISTRICT}, ${id(3, `t * ${SEATS} + n`)}, ${id(1, `t * ${SEATS} + n`)}, 'district', ${id(2, 't')}, 1 + n % 8, ${start('t')},
         case when t > 0 then ${start('(t - 1)')} end, case when t > 0 then 'term_ended' end from ${seats}`,
    `insert into duty.record (district_id, record_id, person_id, mandate_id, level, street_id, kind, done_on, title, source_kind, source_id,
         state, submitted_at, confirmed_at)
       select ${DISTRICT}, ${id(4, record)}, ${id(1, person)}, ${id(3, person)}, 'district', 1 + n % 8, 'weekly_visit', ${day}, '社区周周行',
         'attendance', ${id(5, record)}, 'confirmed', ${day}, ${day} from ${years}, generate_series(1, ${RECORDS_A_YEAR}) k`,
    `insert into points.entry (district_id, entry_id, person_id, record_id, year, quarter, done_on, rule_set_id, item_code, clause, tenths,
         before_cap, cause, posted_at)
       select ${DISTRICT}, ${id(6, record)}, ${id(1, person)}, ${id(4, record)}, y, k, ${day}, ${id(7, '1')}, 'visit', '第六条',
         5 + n % 11, 5 + n % 11, 'closing', ${day} from ${years}, generate_series(1, ${RECORDS_A_YEAR}) k`,
    `insert into points.standing (district_id, year, quarter, person_id, tenths, entries)
       select district_id, year, q.quarter, person_id, sum(tenths), count(*)
       from points.entry e cross join lateral (values (0), (e.quarter)) q(quarter) group by 1, 2, 3, 4`,
  ]
}
