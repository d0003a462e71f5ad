import { civilDateOf } from '../../../kernel/civil-date.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import type { Route } from '../../../platform/http/route.ts'
import { route } from '../../access/index.ts'
import type { Actor } from '../../access/language.ts'
import {
  CandidatesAnswer,
  CandidatesQuery,
  ChoicesAnswer,
  ChooseBody,
  ChosenAnswer,
  DossierParams,
  EvidenceParams,
  EvidenceQuery,
  EvidenceRowsAnswer,
  JudgeBody,
  JudgedAnswer,
  RecommendationParams,
  RecommendationsAnswer,
  RecommendBody,
  RecommendedAnswer,
  StreetQuery,
  TakeBackBody,
} from '../contract-merit.ts'
import { choose } from '../deeds/choose.ts'
import { demandCandidate } from '../deeds/demand-candidate.ts'
import { judge } from '../deeds/judge.ts'
import { recommend } from '../deeds/recommend.ts'
import { showCandidates } from '../deeds/show-candidates.ts'
import { takeBackRecommendation } from '../deeds/take-back-recommendation.ts'
import { evidenceRows, termStart } from '../reads/merit-evidence.ts'
import { choiceLines, recommendationLines } from '../reads/merit-lists.ts'
import { peopleOf } from '../reads/merit-sources.ts'
import { mayChoose, mayRecommend, mayTakeBack } from '../rules/may-merit.ts'
import { listScope } from './merit-scope.ts'
import { meritSheetRoutes } from './merit-sheets.ts'

const AT = '/api/v1/dossiers/:dossierId'

const candidates = route({
  method: 'GET',
  path: `${AT}/candidates`,
  policy: 'appointments.see-candidates',
  summary:
    'Who may be proposed for a street: hard conditions and reference evidence side by side, by name, never by merit',
  params: DossierParams,
  query: CandidatesQuery,
  answer: CandidatesAnswer,
  handle: (ask) => {
    const { ground = null, proposed = false, name = null, after, limit, streetId } = ask.query
    const position = decodeCursor(after, ['string', 'uuid', 'string']) as [string, string, string] | undefined
    const said = { ...ask.params, streetId, ground, proposed, name, limit }
    return showCandidates(ask, { ...said, after: position ?? null })
  },
})

const evidence = route({
  method: 'GET',
  path: `${AT}/candidates/:personId/evidence`,
  policy: 'appointments.see-candidates',
  summary: 'The rows behind a number of somebody’s evidence, the newest first',
  params: EvidenceParams,
  query: EvidenceQuery,
  answer: EvidenceRowsAnswer,
  async handle(ask) {
    const { actor, db, params, query, now } = ask
    await demandCandidate(ask, params, query.streetId)
    const after = (decodeCursor(query.after, ['date', 'string']) as [string, string] | undefined) ?? null
    const to = civilDateOf(now)
    const from = await termStart(db, actor.districtId, to)
    if (from === null) return { items: [], next: null }
    const scope = { districtId: actor.districtId, people: peopleOf([params.personId]), from, to }
    const rows = await evidenceRows(db, { scope, of: query.of, limit: query.limit, after })
    return pageOf(rows, query.limit, (row) => [row.on, row.rowId])
  },
})

const recommendations = route({
  method: 'GET',
  path: `${AT}/recommendations`,
  policy: 'appointments.see-candidates',
  summary: 'Whom the street Party working committees recommended, in the order entered',
  params: DossierParams,
  query: StreetQuery,
  answer: RecommendationsAnswer,
  async handle(ask) {
    const { dossier, asked } = await listScope(ask, ask.params.dossierId, ask.query)
    const page = pageOf(await recommendationLines(ask.db, asked), ask.query.limit, (row) => [row.recommendationId])
    const items = page.items.map((row) => ({ ...row, can: { takeBack: mayTakeBack(ask.actor, dossier, row) } }))
    const street = ask.query.streetId ?? asked.streets?.[0] ?? 0
    return { ...page, items, can: { recommend: mayRecommend(ask.actor, dossier, street) } }
  },
})

const recommendSomebody = route({
  method: 'POST',
  path: `${AT}/recommendations`,
  policy: 'appointments.recommend',
  summary: 'Write down whom a street’s Party working committee recommends',
  status: 201,
  params: DossierParams,
  body: RecommendBody,
  answer: RecommendedAnswer,
  handle: (ask) => {
    const { mandateId = null, postId = null, number = null, ...said } = ask.body
    return recommend(ask, { ...ask.params, ...said, mandateId, postId, number })
  },
})

const takeBack = route({
  method: 'POST',
  path: '/api/v1/recommendations/:recommendationId/take-back',
  policy: 'appointments.recommend',
  summary: 'Take a recommendation back while nothing was built on it',
  params: RecommendationParams,
  body: TakeBackBody,
  answer: RecommendedAnswer,
  handle: (ask) => takeBackRecommendation(ask, { ...ask.params, ...ask.body }),
})

const choices = route({
  method: 'GET',
  path: `${AT}/choices`,
  policy: 'appointments.see-candidates',
  summary: 'Whom the delegations chose among those recommended, in counts',
  params: DossierParams,
  query: StreetQuery,
  answer: ChoicesAnswer,
  async handle(ask) {
    const { dossier, asked } = await listScope(ask, ask.params.dossierId, ask.query)
    const page = pageOf(await choiceLines(ask.db, asked), ask.query.limit, (row) => [row.choiceId])
    const items = page.items.map((row) => ({ ...row, can: { correct: mayChoose(ask.actor, dossier, row.streetId) } }))
    return { ...page, items }
  },
})

const chooseSomebody = route({
  method: 'POST',
  path: `${AT}/choices`,
  policy: 'appointments.choose',
  summary: 'Write down a delegation’s choice in counts, or put a wrong entry right',
  status: 201,
  params: DossierParams,
  body: ChooseBody,
  answer: ChosenAnswer,
  handle: (ask) => {
    const { words = '', version = null, ...said } = ask.body
    return choose(ask, { ...ask.params, ...said, words, version })
  },
})

const judgeSomebody = route({
  method: 'POST',
  path: `${AT}/judgements`,
  policy: 'appointments.judge',
  summary: 'Write down in a sentence how somebody is judged by one standard',
  status: 201,
  params: DossierParams,
  body: JudgeBody,
  answer: JudgedAnswer,
  handle: (ask) => judge(ask, { ...ask.params, ...ask.body }),
})

export const meritRoutes: Route<Actor>[] = [
  candidates,
  evidence,
  recommendations,
  recommendSomebody,
  takeBack,
  choices,
  chooseSomebody,
  judgeSomebody,
  ...meritSheetRoutes,
]
