import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'
import { recordsOfClosing } from '../../modules/duty/index.ts'
import { postingsFor } from '../../modules/points/index.ts'
import type { Posting, RuleSet } from '../../modules/points/language.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { phraseQuery } from '../../platform/search/bigrams.ts'
import { SEARCH } from './bare-search.ts'
import {
  FILE,
  QUEUE,
  RANKING,
  READ_CLOSING,
  READ_REVIEW,
  SESSION,
  WRITE_CLOSING,
  WRITE_REVIEW,
} from './bare-statements.ts'

/**
 * The bar: plain node:http and pg, signed in as the owner of the tables. The same work in the same flights with the same
 * rows, by the house's own pure rules of points; without a framework, roles, row-level security, validation of input and
 * output, versions, retries or a log. It finds who asks (the audit row names them) and trusts everything else.
 */

interface Asker {
  account_id: string
  person_id: string
}

interface Year {
  personId: string
  year: number
  records: [string, string, string, string, number, boolean][] | null
  entries: [string, string, string, string, string, number, number][] | null
  mandates: [string, string | null][] | null
  suspensions: [string, string | null][] | null
}

const districtId = Number(process.env.BENCH_DISTRICT)
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, max: 16 })
pg.types.setTypeParser(1082, (text) => text)
const ruleSets = await readRules()
const objectionUntil = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

const names = new Map<string, string>()

async function ask(text: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const name = names.get(text) ?? named(text)
  return (await pool.query({ name, text, values })).rows
}

function named(text: string): string {
  const name = `b${names.size}`
  names.set(text, name)
  return name
}

async function readRules(): Promise<RuleSet[]> {
  const { rows } = await pool.query(
    `select s.rule_set_id as "ruleSetId", s.edition, s.in_force_from::text as "inForceFrom", s.in_force_to::text as "inForceTo",
      (select json_agg(json_build_object('itemCode', i.item_code, 'clause', i.clause, 'kinds', i.kinds, 'roles', i.roles, 'onlyThemed',
        i.only_themed, 'tenths', i.tenths, 'unit', i.unit, 'capFamily', i.cap_family, 'capTenths', i.cap_tenths, 'sort', i.sort))
       from points.rule_item i where i.district_id = s.district_id and i.rule_set_id = s.rule_set_id) as items
     from points.rule_set s where s.district_id = $1 and s.state = 'in_force' order by s.edition`,
    [districtId],
  )
  return rows as RuleSet[]
}

async function askerOf(request: IncomingMessage): Promise<Asker> {
  const token = /bandeng_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const rows = await ask(SESSION, [districtId, createHash('sha256').update(token).digest('base64url')])
  if (!rows[0]) throw new Error('nobody')
  return rows[0] as unknown as Asker
}

/** What to post for one deputy's year as read, with these records added. */
function postings(year: Year, add: Parameters<typeof postingsFor>[1]['add'], cause: Posting['cause']): Posting[] {
  const periods = (rows: [string, string | null][] | null) => (rows ?? []).map(([from, to]) => ({ from, to }))
  const read = {
    personId: year.personId,
    year: year.year,
    ruleSets,
    eligibility: { mandates: periods(year.mandates), suspensions: periods(year.suspensions) },
    records: (year.records ?? []).map(([recordId, kind, role, doneOn, units, themed]) => {
      return { recordId, kind, role, doneOn, units, themed }
    }),
    entries: (year.entries ?? []).map(([entryId, recordId, doneOn, ruleSetId, itemCode, tenths, beforeCap]) => {
      return { entryId, recordId, doneOn, ruleSetId, itemCode, clause: '', tenths, beforeCap }
    }),
  }
  return postingsFor(read, { add: add ?? [], cause }, newId)
}

async function close(asker: Asker, activityId: string, requestId: string): Promise<unknown> {
  const [read] = (await ask(READ_CLOSING, [districtId, activityId])) as { activity: never; people: Year[] | null }[]
  const activity = read?.activity as unknown as Parameters<typeof recordsOfClosing>[0]['activity'] & {
    version: number
    streetId: number
  }
  const records = recordsOfClosing({ activity, by: asker.person_id, at: new Date(), objectionUntil }, newId)
  const entries = (read?.people ?? []).flatMap((year) =>
    postings(
      year,
      records.filter((record) => record.personId === year.personId && record.level === 'district'),
      'closing',
    ),
  )
  const answer = {
    activityId,
    state: 'closed',
    version: activity.version + 1,
    records: records.length,
    objectionUntil,
  }
  const detail = { kind: activity.kind, title: activity.title, heldOn: activity.heldOn, records: records.length }
  const trace = [newId(), asker.account_id, asker.person_id, activity.streetId, detail, requestId, answer]
  await ask(WRITE_CLOSING, [districtId, activityId, ...trace, JSON.stringify(records), JSON.stringify(entries)])
  return answer
}

async function confirm(asker: Asker, recordId: string, requestId: string): Promise<unknown> {
  type Read = {
    record: { personId: string; streetId: number; version: number } & NonNullable<
      Parameters<typeof postingsFor>[1]['add']
    >[number]
    people: Year[] | null
  }
  const [read] = (await ask(READ_REVIEW, [districtId, recordId])) as unknown as Read[]
  if (!read) throw new Error('no such record')
  const entries = (read.people ?? []).flatMap((year) => postings(year, [read.record], 'review'))
  const answer = { recordId, state: 'confirmed', version: read.record.version + 1 }
  const detail = { records: [recordId] }
  const trace = [newId(), asker.account_id, asker.person_id, read.record.streetId, detail, requestId, answer]
  await ask(WRITE_REVIEW, [districtId, recordId, ...trace, JSON.stringify(entries), randomUUID()])
  return answer
}

/** Ranks and the first hundred of the year. */
async function ranking(year: number): Promise<unknown> {
  const rows = (await ask(RANKING, [districtId, year, `${year}-12-31`, `${year}-01-01`])) as { tenths: number }[]
  const line = rows[Math.ceil((rows.length * 15) / 100) - 1]?.tenths ?? 0
  let rank = 0
  const items = rows.slice(0, 100).map((row, at) => {
    if (at === 0 || row.tenths !== rows[at - 1]?.tenths) rank = at + 1
    return { ...row, rank, top: row.tenths > 0 && row.tenths >= line }
  })
  return { items, total: rows.length }
}

async function queue(streetId: number): Promise<unknown> {
  const rows = await ask(QUEUE, [districtId, streetId])
  const items = rows.slice(0, 50).map(({ neighbours: _compared, total: _total, ...row }) => row)
  return { stage: 'street', total: rows[0]?.total ?? 0, items }
}

/** The newest fifty items in whose words it stands. */
async function search(typed: string): Promise<unknown> {
  const rows = await ask(SEARCH, [districtId, phraseQuery(typed)])
  return { items: rows.slice(0, 50) }
}

async function answerTo(request: IncomingMessage, body: string): Promise<unknown> {
  const asker = await askerOf(request)
  const [path = '', query] = (request.url ?? '').split('?')
  const year = Number(new URLSearchParams(query).get('year'))
  const parts = path.split('/')
  const requestId = String(request.headers['idempotency-key'])
  if (body !== '') JSON.parse(body)
  if (path.endsWith('/close')) return close(asker, parts[4] ?? '', requestId)
  if (path.endsWith('/review')) return confirm(asker, parts[5] ?? '', requestId)
  if (path.endsWith('/ranking/deputies')) return ranking(year)
  if (path.endsWith('/opinions/items')) return search(new URLSearchParams(query).get('q') ?? '')
  if (path.endsWith('/review-queue')) return queue(Number(process.env.BENCH_STREET))
  return (await ask(FILE, [districtId, parts[5], year]))[0]?.file
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part: string) => {
    body += part
  })
  request.on('end', () => {
    answerTo(request, body).then(
      (answer) => {
        const text = JSON.stringify(answer)
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        response.end(text)
      },
      (error: Error) => {
        response.writeHead(500).end(error.message)
      },
    )
  })
}

const server = createServer(serve)
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
process.on('disconnect', () => process.exit(0))
