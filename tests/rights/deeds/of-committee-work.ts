import { newId } from '../../../platform/ids/new-id.ts'
import { MEETING_DAY } from '../ground/committees-work.ts'
import { at, TODAY } from '../places.ts'
import { ownCan, post, rowCan, type Thing, type Verdicts } from './thing.ts'

const own = at('own')
const street = `/api/v1/committees/${own.streetId}`
const result = { version: 1, on: TODAY, result: '已办结' }

const documentOf = (id: string) => `/api/v1/documents/${id}`

export const governingDocument: Thing = {
  states: ['in force', 'past'],
  make: (fresh, aim, state) => fresh.document(aim, state === 'past' ? { in_force_to: '2024-01-01' } : {}),
  read: documentOf,
  can: ownCan,
  deeds: {
    correct: (id) => ({
      ...{ method: 'PUT', url: documentOf(id), body: { version: 1, title: '工作制度', issuer: '街道工委' } },
    }),
    newVersion: (id) => post(`${documentOf(id)}/versions`, { id: newId(), version: 1, inForceFrom: '2026-10-01' }),
    repeal: (id) => post(`${documentOf(id)}/repeal`, { version: 1, on: '2024-01-01', reason: '已有新制度' }),
    addFile: (id) => ({
      ...{ method: 'POST', url: `${documentOf(id)}/files`, upload: { fields: { id: newId() }, fileName: '全文.pdf' } },
    }),
    cite: (id) =>
      post('/api/v1/citations', { id: newId(), documentId: id, subjectKind: 'setting', subjectId: newId() }),
  },
}

export const finding: Thing = {
  states: ['open', 'settled'],
  make: (fresh, aim, state) =>
    fresh.finding(aim, state === 'settled' ? { state, settled_on: TODAY, result: '已整改' } : {}),
  read: (id) => `/api/v1/findings/${id}`,
  can: ownCan,
  deeds: {
    addMeasure: (id) =>
      post(`/api/v1/findings/${id}/measures`, {
        ...{ id: newId(), words: '补齐台账', responsible: '街道工委', dueOn: TODAY },
      }),
    settle: (id) => post(`/api/v1/findings/${id}/settle`, result),
  },
}

const measureOf = (end: string, body: () => object) => (id: string) => post(`/api/v1/measures/${id}/${end}`, body())

export const measure: Thing = {
  states: ['planned', 'under_way'],
  make: (fresh, aim, state) => fresh.measure(aim, state as 'planned'),
  read: () => '/api/v1/findings?limit=100',
  can: (answer, id) =>
    (answer as { items: { measures: { measureId: string; can: Verdicts }[] }[] }).items
      .flatMap(({ measures }) => measures)
      .find(({ measureId }) => measureId === id)?.can ?? {},
  deeds: {
    start: measureOf('start', () => ({ version: 1 })),
    finish: measureOf('finish', () => result),
    drop: measureOf('drop', () => ({ version: 1, result: '并入年度工作' })),
    addEvidence: measureOf('evidence', () => ({ id: newId(), kind: 'sentence', words: '已补齐' })),
  },
}

const meetingOf = (end: string, body: object) => (id: string) => post(`/api/v1/committee-meetings/${id}/${end}`, body)

export const committeeMeeting: Thing = {
  states: ['called', 'held', 'minuted', 'cancelled'],
  make: (fresh, aim, state) => fresh.meeting(aim, state as 'called'),
  read: () => `${street}/meetings?year=${MEETING_DAY.slice(0, 4)}`,
  can: rowCan('meetingId'),
  deeds: {
    hold: meetingOf('hold', { version: 1, presence: [{ personId: own.id('officer'), presence: 'present' }] }),
    minute: meetingOf('minute', { version: 1, minutes: '会议通报了情况。' }),
    cancel: meetingOf('cancel', { version: 1, reason: '改期另行通知' }),
  },
}

const paperOf = (end: string, body: object) => (id: string) => post(`/api/v1/year-papers/${id}/${end}`, body)

export const yearPaper: Thing = {
  states: ['drafted', 'submitted', 'accepted'],
  make: (fresh, aim, state) => fresh.yearPaper(aim, state as 'drafted'),
  read: () => `${street}/year-papers`,
  can: rowCan('paperId'),
  deeds: {
    write: (id) => ({
      ...{ method: 'PUT', url: `/api/v1/year-papers/${id}`, body: { version: 1, words: '改过的稿子' } },
    }),
    submit: paperOf('submit', { version: 1 }),
    accept: paperOf('accept', { version: 1 }),
    sendBack: paperOf('send-back', { version: 1, remark: '请补充' }),
  },
}

/** Lists and sheets that say what may be added to them. */
const listed = (read: string, deeds: Thing['deeds']): Thing => ({
  ...{ states: ['as it is'], make: () => 'all', read: () => read, can: ownCan, deeds },
})

export const assessmentSheet = listed(`${street}/assessment?year=2026`, {
  write: () => post(`${street}/assessment/${own.id('assessment item')}/words`, { words: '另有说明' }),
})

export const meetingsOfYear = listed(`${street}/meetings?year=2023`, {
  call: () =>
    post(`${street}/meetings`, {
      ...{ id: newId(), kind: 'regular', heldOn: MEETING_DAY, chairedBy: own.id('officer'), agenda: '季度工作' },
    }),
})

export const registerOfFindings = listed('/api/v1/findings?limit=1', {
  enter: () => post('/api/v1/findings', { id: newId(), foundBy: '督查组', foundOn: TODAY, words: '台账不全' }),
})

export const registerOfDocuments = listed('/api/v1/documents?limit=1', {
  enterDistrict: () =>
    post('/api/v1/documents', {
      ...{ id: newId(), level: 'district', kind: 'notice', title: '区里的通知', issuer: '区人大' },
      inForceFrom: '2026-01-01',
    }),
})
