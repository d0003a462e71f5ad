import { newId } from '../../../platform/ids/new-id.ts'
import { TODAY, YESTERDAY } from '../places.ts'
import { orderRule } from '../requests/appointments-dossier.ts'
import { ownCan, post, type Thing, type Verdicts } from './thing.ts'

const dossiers = '/api/v1/dossiers'
const step =
  (event: string, more: object = {}) =>
  (id: string) =>
    post(`${dossiers}/${id}/moves`, { event, version: 1, on: event === 'openMeeting' ? '2026-11-12' : TODAY, ...more })

/** A dossier as its page shows it: every step of its way, whatever state it is in. */
export const dossier: Thing = {
  states: [
    ...['collecting', 'examined', 'appraised', 'nominated', 'tabled', 'in_session', 'voted', 'announced', 'installed'],
    ...['completed', 'withdrawn'],
  ],
  make: (fresh, aim, state) => fresh.dossier(aim, state),
  read: (id) => `${dossiers}/${id}`,
  can(answer) {
    const { moves, ...can } = (answer as { can: Verdicts & { moves: Verdicts } }).can
    return { ...can, ...moves } as Verdicts
  },
  deeds: {
    ...{ examine: step('examine'), appraise: step('appraise', { number: '1号' }), nominate: step('nominate') },
    table: step('table', { meetingName: '常委会会议', meetingOn: '2026-12-01' }),
    openMeeting: step('openMeeting', { allMembers: 31, present: 29 }),
    ...{ closeVoting: step('closeVoting'), announce: step('announce', { signer: '主任' }), install: step('install') },
    ...{ complete: step('complete'), postpone: step('postpone', { words: '改期' }) },
    ...{ sendBack: step('sendBack', { words: '补充' }), withdraw: step('withdraw', { words: '撤回' }) },
    changeText: (id) => ({ method: 'PUT', url: `${dossiers}/${id}/rule-text`, body: { version: 1, text: '第一条' } }),
  },
}

/** The matter of a dossier. */
const made = new Map<string, string>()
const move = (event: string) => (dossierId: string) =>
  post(`/api/v1/matters/${made.get(dossierId)}/moves`, { event, version: 1, words: '说明' })
const onMatter = (end: string, body: object) => (dossierId: string) =>
  post(`/api/v1/matters/${made.get(dossierId)}/${end}`, body)

export const dossierMatter: Thing = {
  states: ['collecting', 'examined', 'nominated', 'tabled', 'in_session', 'announced', 'withdrawn'],
  async make(fresh, aim, state) {
    const { dossierId, matterId } = await fresh.matter(aim, state)
    made.set(dossierId, matterId)
    return dossierId
  },
  read: (id) => `${dossiers}/${id}`,
  can: (answer, id) =>
    (answer as { matters: { matterId: string; can: Verdicts }[] }).matters.find(
      ({ matterId }) => matterId === made.get(id),
    )?.can ?? {},
  deeds: {
    ...{ qualify: move('qualify'), doubt: move('doubt'), holdBack: move('holdBack'), release: move('release') },
    ...{ withdraw: move('withdraw'), note: move('note') },
    test: onMatter('test', { version: 1, on: YESTERDAY, score: 80, resit: true }),
    statement: onMatter('statement', { version: 1, form: 'oral' }),
    report: (id) => onMatter('reports', { id: newId(), receivedOn: YESTERDAY, words: '收到反映' })(id),
    vote: (id) =>
      post(`${dossiers}/${id}/ballots`, {
        ...{ id: newId(), matterIds: [made.get(id)], method: 'device', allMembers: 31, present: 29 },
        ...{ votesFor: 20, against: 9, abstained: 0, notVoting: 0 },
      }),
  },
}

let years = 2030
export const orderRules: Thing = {
  states: ['as they are'],
  make: () => 'all',
  read: () => '/api/v1/appointments/order-rules',
  can: ownCan,
  deeds: { add: () => post('/api/v1/appointments/order-rules', orderRule(`${years++}-01-01`)) },
}
