import { civilDateOf } from '../../kernel/civil-date.ts'
import { demand, refuse } from '../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../platform/http/keyset.ts'
import { route } from '../access/index.ts'
import { streets as readStreets } from '../districts/index.ts'
import {
  AccountAnswer,
  AccountParams,
  AccountQuery,
  AdoptedAnswer,
  RankingAnswer,
  RankingQuery,
  RuleSetsAnswer,
  StreetPointsAnswer,
  StreetPointsParams,
  StreetPointsQuery,
  VerifyAnswer,
} from './contract.ts'
import { adoptTemplate } from './deeds/adopt-template.ts'
import type { RankingPeriod } from './language.ts'
import { accountOf, accountOwner } from './reads/account.ts'
import { rankingOf } from './reads/ranking.ts'
import { standingDifferences } from './reads/verify.ts'
import { mayAdoptRules, maySeeAccount, maySeeRanking, maySeeStreetPoints } from './rules/may-see-points.ts'
import { readRuleSets } from './store/rule-sets.ts'

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
    const owner = await accountOwner(db, actor.districtId, params.personId)
    if (!owner) refuse('points.person-unknown', { status: 404 })
    demand(maySeeAccount(actor, owner))
    return accountOf(db, actor.districtId, owner, query.year)
  },
})

const ranking = route({
  method: 'GET',
  path: '/api/v1/points/ranking',
  policy: 'points.see-ranking',
  summary: 'Ranking of a year or quarter with the street averages: for those who make the bulletin',
  query: RankingQuery,
  answer: RankingAnswer,
  handle: async ({ actor, query, db, now }) => {
    demand(maySeeRanking(actor))
    const [ranked, streets] = await Promise.all([
      rankingOf(db, actor.districtId, periodOf(query), civilDateOf(now)),
      readStreets(db, actor.districtId),
    ])
    const [rank, personId] = decodeCursor(query.after, ['number', 'uuid']) ?? []
    const chosen = ranked.deputies.filter((one) => query.streetId === undefined || one.streetId === query.streetId)
    const start = personId === undefined ? 0 : chosen.findIndex((one) => one.rank >= Number(rank) && one.personId === personId) + 1
    const page = pageOf(chosen.slice(start, start + query.limit + 1), query.limit, (one) => [one.rank, one.personId])
    return {
      ...periodOf(query),
      asOf: ranked.asOf,
      running: ranked.running,
      eligible: ranked.eligible,
      topPlaces: ranked.topPlaces,
      topCount: ranked.deputies.filter((one) => one.top).length,
      deputies: page.items,
      next: page.next,
      streets: ranked.streets.map((one) => {
        const street = streets.find(({ streetId }) => streetId === one.streetId)
        return { ...one, name: street?.name ?? '', nameEn: street?.nameEn ?? '' }
      }),
    }
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
        .map(({ personId, name, tenths }) => ({ personId, name, tenths })),
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

export const pointsRoutes = [ruleSets, adopt, account, ranking, streetPoints, verify]
