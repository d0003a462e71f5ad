import { civilDateOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import type { Sql } from '../../platform/database/database.ts'
import { attachmentHeader, fileName } from '../../platform/excel/file-name.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import { say } from '../../platform/words/words.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import { streets as readStreets } from '../districts/index.ts'
import {
  AccountAnswer,
  AccountFileQuery,
  AccountParams,
  AccountQuery,
  AdoptedAnswer,
  RankedDeputiesAnswer,
  RankedDeputiesQuery,
  RankingAnswer,
  RankingFileQuery,
  RankingQuery,
  RecountAnswer,
  RecountBody,
  RuleSetsAnswer,
  StreetPointsAnswer,
  StreetPointsParams,
  StreetPointsQuery,
  VerifyAnswer,
} from './contract.ts'
import { adoptTemplate } from './deeds/adopt-template.ts'
import { exportAccount } from './deeds/export-account.ts'
import { exportRanking } from './deeds/export-ranking.ts'
import { recount } from './deeds/recount.ts'
import type { RankingPeriod } from './language.ts'
import { type AccountOwner, accountOf, accountOwner } from './reads/account.ts'
import { rankingOf } from './reads/ranking.ts'
import { standingDifferences } from './reads/verify.ts'
import { mayAdoptRules, maySeeAccount, maySeeRanking, maySeeStreetPoints } from './rules/may-see-points.ts'
import { readRuleSets } from './store/rule-sets.ts'
import { pageWords } from './words-of-pages.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const ruleSets = route({
  method: 'GET',
  path: '/api/v1/points/rule-sets',
  policy: 'points.see-rules',
  summary: 'The points rules in force, every edition with its clauses: everybody signed in may read them',
  answer: RuleSetsAnswer,
  handle: async ({ actor, db }) => ({
    items: await readRuleSets(db, actor.districtId),
    canAdopt: mayAdoptRules(actor),
  }),
})

const adopt = route({
  method: 'POST',
  path: '/api/v1/points/rule-sets/from-template',
  policy: 'points.adopt-template',
  summary: 'Put the template rules in force in a district without rules',
  status: 201,
  answer: AdoptedAnswer,
  handle: async ({ actor, database, now, requestId, bodyHash }) => {
    demand(mayAdoptRules(actor))
    return adoptTemplate(database, { doer: actor, at: now, requestId, bodyHash })
  },
})

const account = route({
  method: 'GET',
  path: '/api/v1/points/accounts/:personId',
  policy: 'points.see-account',
  summary: 'Why a deputy has these points in a year: every fact with clause, cap and entries',
  params: AccountParams,
  query: AccountQuery,
  answer: AccountAnswer,
  handle: async ({ actor, params, query, db }) => {
    const owner = await seenOwner(actor, db, params.personId)
    return accountOf(db, actor.districtId, owner, query.year)
  },
})

const accountFile = route({
  method: 'GET',
  path: '/api/v1/points/accounts/:personId/account.xlsx',
  policy: 'points.see-account',
  summary: 'The account as an Excel workbook: every fact with its clause, every entry with reversals, the sums',
  params: AccountParams,
  query: AccountFileQuery,
  handle: async ({ actor, params, query, db, now, lang, reply }) => {
    const owner = await seenOwner(actor, db, params.personId)
    const found = await accountOf(db, actor.districtId, owner, query.year)
    const bytes = await exportAccount(db, found, { owner, doer: actor, at: now, lang })
    const name = fileName([owner.name, say(pageWords, lang, 'account.title'), String(query.year)], 'xlsx')
    return reply.header('content-disposition', attachmentHeader(name)).type(XLSX).send(bytes)
  },
})

/** Whose account is asked for. Whoever may not see an account hears the same where there is none. */
async function seenOwner(actor: Actor, db: Sql, personId: string): Promise<AccountOwner> {
  const owner = await accountOwner(db, actor.districtId, personId)
  demand(maySeeAccount(actor, owner ?? { personId, streetIds: [] }))
  return owner ?? refuse('points.person-unknown', { status: 404 })
}

const ranking = route({
  method: 'GET',
  path: '/api/v1/points/ranking',
  policy: 'points.see-ranking',
  summary:
    'A year or quarter in short: who is eligible, the top line, the street averages. For those who make the bulletin',
  query: RankingQuery,
  answer: RankingAnswer,
  handle: async ({ actor, query, db, now }) => {
    demand(maySeeRanking(actor))
    const [ranked, streets] = await Promise.all([
      rankingOf(db, actor.districtId, periodOf(query), civilDateOf(now)),
      readStreets(db, actor.districtId),
    ])
    return {
      ...periodOf(query),
      asOf: ranked.asOf,
      running: ranked.running,
      eligible: ranked.eligible,
      topPlaces: ranked.topPlaces,
      topCount: ranked.deputies.filter((one) => one.top).length,
      streets: ranked.streets.map((one) => {
        const street = streets.find(({ streetId }) => streetId === one.streetId)
        return { ...one, name: street?.name ?? '', nameEn: street?.nameEn ?? '' }
      }),
    }
  },
})

const rankingFile = route({
  method: 'GET',
  path: '/api/v1/points/ranking.xlsx',
  policy: 'points.see-ranking',
  summary: 'The whole ranking and the street averages as an Excel workbook',
  query: RankingFileQuery,
  handle: async ({ actor, query, db, now, lang, reply }) => {
    demand(maySeeRanking(actor))
    const [ranked, streets] = await Promise.all([
      rankingOf(db, actor.districtId, periodOf(query), civilDateOf(now)),
      readStreets(db, actor.districtId),
    ])
    const streetName = (id: number | null) => {
      const street = streets.find(({ streetId }) => streetId === id)
      return (lang === 'en' ? street?.nameEn : street?.name) ?? ''
    }
    const bytes = await exportRanking(db, ranked, { doer: actor, at: now, lang, streetName })
    const parts = [say(pageWords, lang, 'ranking.title'), String(query.year), query.quarter ? `Q${query.quarter}` : '']
    return reply
      .header('content-disposition', attachmentHeader(fileName(parts, 'xlsx')))
      .type(XLSX)
      .send(bytes)
  },
})

const rankedDeputies = route({
  method: 'GET',
  path: '/api/v1/points/ranking/deputies',
  policy: 'points.see-ranking',
  summary: 'The deputies of a ranking, best first, page by page',
  query: RankedDeputiesQuery,
  answer: RankedDeputiesAnswer,
  handle: async ({ actor, query, db, now }) => {
    demand(maySeeRanking(actor))
    const { deputies } = await rankingOf(db, actor.districtId, periodOf(query), civilDateOf(now))
    const chosen = deputies.filter((one) => query.streetId === undefined || one.streetId === query.streetId)
    const [rank, personId] = decodeCursor(query.after, ['number', 'uuid']) ?? []
    const start = personId === undefined ? 0 : placeAfter(chosen, Number(rank), String(personId))
    const page = pageOf(chosen.slice(start, start + query.limit + 1), query.limit, (one) => [one.rank, one.personId])
    return { ...page, total: chosen.length }
  },
})

/** Where the list goes on after a position; ranks may have moved meanwhile, so the position need not stand in it any more. */
function placeAfter(deputies: readonly { rank: number; personId: string }[], rank: number, personId: string): number {
  const at = deputies.findIndex((one) => one.rank > rank || (one.rank === rank && one.personId > personId))
  return at < 0 ? deputies.length : at
}

const recountIt = route({
  method: 'POST',
  path: '/api/v1/points/recount',
  policy: 'points.recount',
  summary: 'Score anew after a late suspension or mandate, and append what differs; a second time appends nothing',
  body: RecountBody,
  answer: RecountAnswer,
  handle: async ({ actor, body, database, now: at, requestId, bodyHash }) => {
    demand(mayAdoptRules(actor))
    const { personId, year } = body
    if (personId !== undefined && year === undefined) refuse('points.year-missing', { field: 'year' })
    const years = personId === undefined || year === undefined ? undefined : [{ personId, year }]
    return { entries: await recount(database, { doer: actor, at, years, requestId, bodyHash }) }
  },
})

const streetPoints = route({
  method: 'GET',
  path: '/api/v1/points/streets/:streetId',
  policy: 'points.see-street',
  summary: 'Points of a street’s own deputies, by name and without ranks',
  params: StreetPointsParams,
  query: StreetPointsQuery,
  answer: StreetPointsAnswer,
  handle: async ({ actor, params, query, db, now }) => {
    demand(maySeeStreetPoints(actor, params.streetId))
    const ranked = await rankingOf(db, actor.districtId, periodOf(query), civilDateOf(now))
    const own = ranked.streets.find((street) => street.streetId === params.streetId)
    return {
      ...periodOf(query),
      asOf: ranked.asOf,
      deputies: ranked.deputies
        .filter((one) => one.streetId === params.streetId)
        .map(({ personId, name, tenths }) => ({ personId, name, tenths }))
        .sort((a, b) => a.name.localeCompare(b.name, 'zh')),
      sumTenths: own?.sumTenths ?? 0,
      averageHundredths: own?.averageHundredths ?? 0,
    }
  },
})

const verify = route({
  method: 'GET',
  path: '/api/v1/points/verify',
  policy: 'points.verify',
  summary: 'Proof that every kept total equals the sum of its entries',
  answer: VerifyAnswer,
  handle: async ({ actor, db }) => {
    demand(mayAdoptRules(actor))
    return { differences: await standingDifferences(db, actor.districtId) }
  },
})

function periodOf(query: { year: number; quarter?: number | undefined }): RankingPeriod {
  return { year: query.year, quarter: (query.quarter ?? null) as RankingPeriod['quarter'] }
}

export const pointsRoutes = [
  ...[ruleSets, adopt, account, accountFile, ranking, rankingFile, rankedDeputies],
  ...[streetPoints, recountIt, verify],
]
