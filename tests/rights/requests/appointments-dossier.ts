import { newId } from '../../../platform/ids/new-id.ts'
import { TODAY, YESTERDAY } from '../places.ts'
import type { Maker } from './request.ts'

const dossiers = '/api/v1/dossiers'
const rules = '/api/v1/appointments/order-rules'

const onMatter =
  (end: string, state: string, body: object): Maker =>
  async (at, fresh) => ({ url: `/api/v1/matters/${(await fresh.matter(at, state)).matterId}/${end}`, body })

/** An order of steps as the district sets one. */
export const orderRule = (startsOn: string) => ({
  ...{ id: newId(), startsOn, papersDaysBefore: 10, lawTest: true, passScore: 60, statementRequired: true },
  ...{ combinedAllowed: true, samePersonFirst: 'appoint', sameSeatFirst: 'remove', firstAfterVote: 'oath' },
  ...{ trainingRequired: true, failuresThatBar: 2, source: '本区任免办法' },
})

export const requestsOfDossiers: Readonly<Record<string, Maker>> = {
  'GET /api/v1/dossiers': () => ({ url: `${dossiers}?limit=100` }),
  'POST /api/v1/dossiers': () => ({ url: dossiers, body: { id: newId(), kind: 'people', title: '任免事项' } }),
  'GET /api/v1/dossiers/:dossierId': (at) => ({ url: `${dossiers}/${at.id('dossier')}` }),
  'GET /api/v1/dossiers/:dossierId (announced)': (at) => ({ url: `${dossiers}/${at.id('announced dossier')}` }),
  'POST /api/v1/dossiers/:dossierId/moves': async (at, fresh) => ({
    url: `${dossiers}/${await fresh.dossier(at, 'tabled')}/moves`,
    body: { event: 'withdraw', version: 1, on: TODAY, words: '不再提请' },
  }),
  'PUT /api/v1/dossiers/:dossierId/rule-text': async (at, fresh) => ({
    url: `${dossiers}/${await fresh.dossier(at, 'drafting', 'rule')}/rule-text`,
    body: { version: 1, text: '第一条' },
  }),
  'GET /api/v1/dossiers/:dossierId/possible-hands': (at) => ({ url: `${dossiers}/${at.id('dossier')}/possible-hands` }),
  'POST /api/v1/dossiers/:dossierId/hands': async (at, fresh) => ({
    url: `${dossiers}/${await fresh.dossier(at, 'collecting')}/hands`,
    body: { personId: await fresh.officer(at) },
  }),
  'POST /api/v1/dossiers/:dossierId/hands/:personId/leave': async (at, fresh) => {
    const { dossierId, personId } = await fresh.handed(at)
    return { url: `${dossiers}/${dossierId}/hands/${personId}/leave`, body: {} }
  },
  'POST /api/v1/dossiers/:dossierId/matters': async (at, fresh) => ({
    url: `${dossiers}/${await fresh.dossier(at, 'collecting')}/matters`,
    body: {
      ...{ id: newId(), type: 'appoint', personId: (await fresh.person(at)).personId, streetId: at.streetId },
      ...{ seat: 'member', seatNo: 6, ground: 'any' },
    },
  }),
  'POST /api/v1/dossiers/:dossierId/matters/batch': async (at, fresh) => ({
    url: `${dossiers}/${await fresh.dossier(at, 'collecting')}/matters/batch`,
    body: { version: 1 },
  }),
  'POST /api/v1/matters/:matterId/moves': onMatter('moves', 'nominated', {
    event: 'holdBack',
    version: 1,
    words: '暂缓',
  }),
  'POST /api/v1/matters/:matterId/test': onMatter('test', 'collecting', { version: 1, on: YESTERDAY, score: 88 }),
  'POST /api/v1/matters/:matterId/statement': onMatter('statement', 'tabled', { version: 1, form: 'written' }),
  'POST /api/v1/matters/:matterId/reports': async (at, fresh) => ({
    url: `/api/v1/matters/${(await fresh.matter(at, 'tabled')).matterId}/reports`,
    body: { id: newId(), receivedOn: YESTERDAY, words: '收到反映一件' },
  }),
  'POST /api/v1/reports-against/:reportId/decide': async (at, fresh) => ({
    url: `/api/v1/reports-against/${await fresh.reportAgainst(at)}/decide`,
    body: { version: 1, outcome: 'unfounded', on: TODAY },
  }),
  'POST /api/v1/dossiers/:dossierId/ballots': async (at, fresh) => {
    const { dossierId, matterId } = await fresh.matter(at, 'in_session')
    const counts = { allMembers: 31, present: 29, votesFor: 27, against: 1, abstained: 1, notVoting: 0 }
    return {
      url: `${dossiers}/${dossierId}/ballots`,
      body: { id: newId(), matterIds: [matterId], method: 'secret_ballot', ...counts },
    }
  },
  'GET /api/v1/appointments/order-rules': () => ({ url: rules }),
  'POST /api/v1/appointments/order-rules': (_, fresh) => ({ url: rules, body: orderRule(fresh.freeDay()) }),
}
