import { newId } from '../../../platform/ids/new-id.ts'
import { COMMITTEE, personOf } from '../actors.ts'
import { MEETING_DAY } from '../ground/committees-work.ts'
import { type At, at as place, TODAY } from '../places.ts'
import type { Maker } from './request.ts'

const documents = '/api/v1/documents'
const findings = '/api/v1/findings'
const measures = '/api/v1/measures'
const papers = '/api/v1/year-papers'
const committees = '/api/v1/committees'
const on = { version: 1, on: TODAY }

const onDocument =
  (end: string, body: () => object): Maker =>
  async (at, fresh) => ({ url: `${documents}/${await fresh.document(at)}${end}`, body: body() })
const onMeasure =
  (end: string, body: () => object): Maker =>
  async (at, fresh) => ({ url: `${measures}/${await fresh.measure(at)}/${end}`, body: body() })

/** Those who had a seat on the day of the meeting: the actors in the own street, and everywhere those of the ground. */
const holders = (at: At): string[] => [
  ...(at.name === 'own' ? COMMITTEE.map(personOf) : []),
  ...[at.id('officer'), at.id('formerOfficer')],
]
const file =
  (document: string, id: string): Maker =>
  (at) => ({ url: `${documents}/${at.id(document)}/files/${at.id(id)}` })

export const requestsOfWork: Readonly<Record<string, Maker>> = {
  'GET /api/v1/documents': () => ({ url: `${documents}?limit=100` }),
  'GET /api/v1/documents (by words)': (at) => ({
    url: `${documents}?limit=100&find=${encodeURIComponent(at.word('ground'))}`,
  }),
  'GET /api/v1/documents/:documentId': (at) => ({ url: `${documents}/${at.id('document')}` }),
  'POST /api/v1/documents': (at) => ({
    url: documents,
    body: {
      ...{ id: newId(), streetId: at.streetId, level: 'street', kind: 'working_rules', title: '工作制度' },
      ...{ issuer: '街道工委', inForceFrom: '2026-01-01' },
    },
  }),
  'PUT /api/v1/documents/:documentId': onDocument('', () => ({ version: 1, title: '工作制度', issuer: '街道工委' })),
  'POST /api/v1/documents/:documentId/versions': onDocument('/versions', () => ({
    ...{ id: newId(), version: 1, inForceFrom: '2026-10-01' },
  })),
  'POST /api/v1/documents/:documentId/repeal': onDocument('/repeal', () => ({ ...on, reason: '已有新制度' })),
  'POST /api/v1/documents/:documentId/files': async (at, fresh) => ({
    url: `${documents}/${await fresh.document(at)}/files`,
    upload: { fields: { id: newId() }, fileName: '全文.pdf' },
  }),
  'GET /api/v1/documents/:documentId/files/:fileId': file('document', 'file'),
  'GET /api/v1/documents/:documentId/files/:fileId (a Party paper)': file('party paper', 'party file'),
  'GET /api/v1/citations': () => ({ url: '/api/v1/citations?subjectKind=clock' }),
  'POST /api/v1/citations': (at) => ({
    url: '/api/v1/citations',
    body: { id: newId(), documentId: at.id('document'), subjectKind: 'setting', subjectId: newId() },
  }),
  'POST /api/v1/citations/:citationId/drop': async (at, fresh) => ({
    url: `/api/v1/citations/${await fresh.citation(at)}/drop`,
    body: {},
  }),
  'GET /api/v1/findings': () => ({ url: `${findings}?limit=100` }),
  'GET /api/v1/findings.xlsx': () => ({ url: `${findings}.xlsx` }),
  'GET /api/v1/findings/:findingId': (at) => ({ url: `${findings}/${at.id('finding')}` }),
  'GET /api/v1/findings/:findingId (of all streets)': (at) => ({ url: `${findings}/${at.id('finding of all')}` }),
  'POST /api/v1/findings': (at) => ({
    url: findings,
    body: { id: newId(), streetId: at.streetId, foundBy: '督查组', foundOn: TODAY, words: '台账不全' },
  }),
  'POST /api/v1/findings/:findingId/settle': async (at, fresh) => ({
    url: `${findings}/${await fresh.finding(at)}/settle`,
    body: { ...on, result: '已整改' },
  }),
  'POST /api/v1/findings/:findingId/measures': async (at, fresh) => ({
    url: `${findings}/${await fresh.finding(at)}/measures`,
    body: { id: newId(), words: '补齐台账', responsible: '街道工委', dueOn: '2026-12-31' },
  }),
  'POST /api/v1/measures/:measureId/start': onMeasure('start', () => ({ version: 1 })),
  'POST /api/v1/measures/:measureId/finish': onMeasure('finish', () => ({ ...on, result: '已补齐' })),
  'POST /api/v1/measures/:measureId/drop': onMeasure('drop', () => ({ version: 1, result: '并入年度工作' })),
  'POST /api/v1/measures/:measureId/evidence': onMeasure('evidence', () => ({
    ...{ id: newId(), kind: 'sentence', words: '已补齐台账' },
  })),
  'GET /api/v1/honours': () => ({ url: '/api/v1/honours?limit=100' }),
  'POST /api/v1/honours': (at) => ({
    url: '/api/v1/honours',
    body: {
      ...{ id: newId(), streetId: at.streetId, title: '先进街道工委', awardedBy: '省人大' },
      ...{ fromYear: 2020, toYear: 2021 },
    },
  }),
  'POST /api/v1/honours/:honourId/take-back': async (at, fresh) => ({
    url: `/api/v1/honours/${await fresh.committeeHonour(at)}/take-back`,
    body: { version: 1, reason: '登记有误' },
  }),
  ...requestsOfMeetings(),
  ...requestsOfYear(),
}

function requestsOfMeetings(): Readonly<Record<string, Maker>> {
  const meetingYear = MEETING_DAY.slice(0, 4)
  return {
    'GET /api/v1/committees/:streetId/meetings': (at) => ({
      url: `${committees}/${at.streetId}/meetings?year=${meetingYear}`,
    }),
    'POST /api/v1/committees/:streetId/meetings': (at) => ({
      url: `${committees}/${at.streetId}/meetings`,
      body: { id: newId(), kind: 'regular', heldOn: MEETING_DAY, chairedBy: at.id('officer'), agenda: '季度工作' },
    }),
    'POST /api/v1/committee-meetings/:meetingId/hold': async (at, fresh) => ({
      url: `/api/v1/committee-meetings/${await fresh.meeting(at, 'called')}/hold`,
      body: { version: 1, presence: holders(at).map((personId) => ({ personId, presence: 'present' })) },
    }),
    'POST /api/v1/committee-meetings/:meetingId/minute': async (at, fresh) => ({
      url: `/api/v1/committee-meetings/${await fresh.meeting(at, 'held')}/minute`,
      body: { version: 1, minutes: '会议通报了情况。' },
    }),
    'POST /api/v1/committee-meetings/:meetingId/cancel': async (at, fresh) => ({
      url: `/api/v1/committee-meetings/${await fresh.meeting(at, 'called')}/cancel`,
      body: { version: 1, reason: '改期另行通知' },
    }),
    'GET /api/v1/committee-meetings/:meetingId/minutes.docx': (at) => ({
      url: `/api/v1/committee-meetings/${at.id('meeting')}/minutes.docx`,
    }),
  }
}

function requestsOfYear(): Readonly<Record<string, Maker>> {
  return {
    'GET /api/v1/committees/:streetId/duties': (at) => ({ url: `${committees}/${at.streetId}/duties?year=2026` }),
    'GET /api/v1/committees/:streetId/year-papers': (at) => ({ url: `${committees}/${at.streetId}/year-papers` }),
    'POST /api/v1/committees/:streetId/year-papers': (at, fresh) => ({
      url: `${committees}/${at.streetId}/year-papers`,
      body: { id: newId(), year: fresh.pastYear(), kind: 'report', words: '一年来的工作' },
    }),
    'PUT /api/v1/year-papers/:paperId': async (at, fresh) => ({
      url: `${papers}/${await fresh.yearPaper(at, 'drafted')}`,
      body: { version: 1, words: '改过的稿子' },
    }),
    'POST /api/v1/year-papers/:paperId/submit': async (at, fresh) => ({
      url: `${papers}/${await fresh.yearPaper(at, 'drafted')}/submit`,
      body: { version: 1 },
    }),
    'POST /api/v1/year-papers/:paperId/accept': async (at, fresh) => ({
      url: `${papers}/${await fresh.yearPaper(at, 'submitted')}/accept`,
      body: { version: 1 },
    }),
    'POST /api/v1/year-papers/:paperId/send-back': async (at, fresh) => ({
      url: `${papers}/${await fresh.yearPaper(at, 'submitted')}/send-back`,
      body: { version: 1, remark: '请补充' },
    }),
    'GET /api/v1/year-papers/:paperId/paper.docx': (at) => ({ url: `${papers}/${at.id('year paper')}/paper.docx` }),
    'GET /api/v1/assessment/items': () => ({ url: `/api/v1/assessment/items?year=${TODAY.slice(0, 4)}` }),
    'POST /api/v1/assessment/items': (_at, fresh) => ({
      url: '/api/v1/assessment/items',
      body: { id: newId(), year: fresh.freeYear(), position: 1, words: '召开会议', evidence: 'meetings' },
    }),
    'POST /api/v1/assessment/items/:itemId/drop': async (at, fresh) => ({
      url: `/api/v1/assessment/items/${await fresh.assessmentItem(at)}/drop`,
      body: { version: 1 },
    }),
    'POST /api/v1/assessment/items/:itemId/put-back': async (at, fresh) => ({
      url: `/api/v1/assessment/items/${await fresh.assessmentItem(at, { dropped_at: `${TODAY}T00:00:00Z` })}/put-back`,
      body: { version: 1 },
    }),
    'GET /api/v1/committees/:streetId/assessment': (at) => ({
      url: `${committees}/${at.streetId}/assessment?year=2026`,
    }),
    'GET /api/v1/committees/:streetId/assessment.docx': (at) => ({
      url: `${committees}/${at.streetId}/assessment.docx?year=2026`,
    }),
    // An item that no committee said anything of yet; in every street the one of the own district is meant.
    'POST /api/v1/committees/:streetId/assessment/:itemId/words': async (at, fresh) => ({
      url: `${committees}/${at.streetId}/assessment/${await fresh.assessmentItem(at.name === 'nowhere' ? at : place('own'))}/words`,
      body: { words: '另有说明' },
    }),
  }
}
