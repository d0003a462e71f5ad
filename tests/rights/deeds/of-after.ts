import { newId } from '../../../platform/ids/new-id.ts'
import { ownCan, post, type Thing, type Verdicts } from './thing.ts'

const ON = '2026-11-10'
const dossiers = '/api/v1/dossiers'
/** Of a thing made here by its id: the dossier it is of, and the matter or person behind it. */
const of = new Map<string, { dossierId: string; matterId: string }>()
const kept = (id: string) => of.get(id) ?? { dossierId: '', matterId: '' }

const states = ['announced', 'installed', 'completed'] as const

async function votedDossier(...[fresh, aim, state]: Parameters<Thing['make']>): Promise<string> {
  const made = await fresh.vote(aim, state)
  of.set(made.dossierId, made)
  return made.dossierId
}

export const oathsOfDossier: Thing = {
  states,
  make: votedDossier,
  read: (id) => `${dossiers}/${id}/ceremonies`,
  can: ownCan,
  deeds: {
    hold: (id) =>
      post(`${dossiers}/${id}/ceremonies`, {
        ...{ id: newId(), heldOn: ON, place: '会议厅', chairedBy: '主持人', mode: 'single', anthem: true },
        oaths: [{ matterId: kept(id).matterId, part: 'taker' }],
      }),
  },
}

export const coursesOfDossier: Thing = {
  states,
  make: votedDossier,
  read: (id) => `${dossiers}/${id}/courses`,
  can: ownCan,
  deeds: {
    call: (id) =>
      post(`${dossiers}/${id}/courses`, {
        ...{ id: newId(), title: '任职培训', heldOn: ON, fromTime: '09:00', place: '党校' },
      }),
  },
}

const issue = (kind: string, more: (id: string) => object) => (id: string) =>
  post(`${dossiers}/${id}/papers`, { id: newId(), kind, signer: '主任', issuedOn: ON, ...more(id) })

export const papersOfDossier: Thing = {
  states,
  make: votedDossier,
  read: (id) => `${dossiers}/${id}/papers`,
  can: ownCan,
  deeds: {
    issueSubmission: issue('submission', () => ({})),
    issueBill: issue('bill', () => ({})),
    issueNotice: issue('notice', () => ({ addressee: '组织部' })),
    issueLetters: issue('letter', (id) => ({ matterId: kept(id).matterId })),
  },
}

export const letterOfPerson: Thing = {
  states: ['issued', 'handed', 'void'],
  async make(fresh, aim, state) {
    const { paperId, ...made } = await fresh.letterOf(aim, state as 'issued')
    of.set(paperId, made)
    return paperId
  },
  read: () => '/api/v1/issued-papers?kind=letter&year=2026&limit=100',
  can: (answer, id) =>
    (answer as { items: { paperId: string; can: Verdicts }[] }).items.find(({ paperId }) => paperId === id)?.can ?? {},
  deeds: {
    handOver: (id) => post(`/api/v1/issued-papers/${id}/hand-over`, { version: 1, on: ON }),
    void: (id) => post(`/api/v1/issued-papers/${id}/void`, { version: 1, reason: '污损' }),
    make: (id) => ({ method: 'GET', url: `/api/v1/issued-papers/${id}/paper.docx` }),
  },
}

const course = (end: string, body: object) => (id: string) =>
  post(`/api/v1/courses/${id}/${end}`, { version: 1, ...body })

export const courseOfDossier: Thing = {
  states: ['called', 'held', 'cancelled'],
  async make(fresh, aim, state) {
    const { courseId, ...made } = await fresh.courseOf(aim, state as 'called')
    of.set(courseId, made)
    return courseId
  },
  read: (id) => `${dossiers}/${kept(id).dossierId}/courses`,
  can: (answer, id) =>
    (answer as { items: { courseId: string; can: Verdicts }[] }).items.find(({ courseId }) => courseId === id)?.can ??
    {},
  deeds: {
    hold: course('hold', { places: [] }),
    callRoll: course('roll-call', { places: [] }),
    cancel: course('cancel', { reason: '改期' }),
  },
}

const personOfSeat = new Map<string, string>()
const seat = (end: string) => (id: string) => ({ method: 'GET', url: `/api/v1/tenures/${id}/${end}` })

export const seatInFile: Thing = {
  states: ['held once'],
  async make(fresh, aim) {
    const tenureId = await fresh.seat(aim)
    personOfSeat.set(tenureId, aim.id('deputy'))
    return tenureId
  },
  read: (id) => `/api/v1/people/${personOfSeat.get(id)}/tenures`,
  can: (answer, id) =>
    (answer as { items: { tenureId: string; can: Verdicts }[] }).items.find(({ tenureId }) => tenureId === id)?.can ??
    {},
  deeds: {
    ...{ readReviews: seat('reviews'), talks: seat('talks'), beforeAfter: seat('before-after') },
    review: (id) =>
      post(`/api/v1/tenures/${id}/reviews`, { id: newId(), year: 2010, words: '履职认真', result: 'good' }),
  },
}
