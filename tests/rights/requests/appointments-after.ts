import { newId } from '../../../platform/ids/new-id.ts'
import type { At } from '../places.ts'
import type { Maker } from './request.ts'

const dossiers = '/api/v1/dossiers'
const PAPERS = `${dossiers}/:dossierId/papers`
const FORMS = [
  ...(['rule', 'submission', 'bill', 'explanation', 'vote-record'] as const),
  ...(['announcement', 'notice', 'oath-list', 'training-record'] as const),
]
const announced = (at: At) => `${dossiers}/${at.id('voted dossier')}`
const ON = '2026-11-10'

const paper =
  (end: string, body: object): Maker =>
  async (at, fresh) => ({
    url: `/api/v1/issued-papers/${await fresh.letter(at)}/${end}`,
    body: { version: 1, ...body },
  })

const course =
  (end: string, state: 'called' | 'held', body: object): Maker =>
  async (at, fresh) => ({
    url: `/api/v1/courses/${await fresh.course(at, state)}/${end}`,
    body: { version: 1, ...body },
  })

const seat =
  (end: string): Maker =>
  (at) => ({ url: `/api/v1/tenures/${at.id('new seat')}/${end}` })

export const requestsOfAfter: Readonly<Record<string, Maker>> = {
  [`GET ${PAPERS}`]: (at) => ({ url: `${announced(at)}/papers` }),
  ...Object.fromEntries(
    FORMS.map((form): [string, Maker] => [
      `GET ${PAPERS}/${form}.docx`,
      (at) => ({ url: `${announced(at)}/papers/${form}.docx` }),
    ]),
  ),
  [`POST ${PAPERS}`]: (at) => ({
    url: `${announced(at)}/papers`,
    body: { id: newId(), kind: 'notice', addressee: `单位${newId()}`, signer: '主任', issuedOn: ON },
  }),
  'GET /api/v1/issued-papers': () => ({ url: '/api/v1/issued-papers?kind=letter&year=2026&limit=100' }),
  'GET /api/v1/issued-papers.xlsx': () => ({ url: '/api/v1/issued-papers.xlsx?kind=letter&year=2026' }),
  'GET /api/v1/issued-papers/:paperId/paper.docx': (at) => ({
    url: `/api/v1/issued-papers/${at.id('letter')}/paper.docx`,
  }),
  'POST /api/v1/issued-papers/:paperId/hand-over': paper('hand-over', { on: ON }),
  'POST /api/v1/issued-papers/:paperId/void': paper('void', { reason: '打印时污损' }),
  'GET /api/v1/oath-text': () => ({ url: '/api/v1/oath-text' }),
  'GET /api/v1/appointments/after': () => ({ url: '/api/v1/appointments/after?limit=100' }),
  'GET /api/v1/dossiers/:dossierId/ceremonies': (at) => ({ url: `${announced(at)}/ceremonies` }),
  'POST /api/v1/dossiers/:dossierId/ceremonies': async (at, fresh) => {
    const { dossierId, matterId } = await fresh.vote(at)
    return {
      url: `${dossiers}/${dossierId}/ceremonies`,
      body: {
        ...{ id: newId(), heldOn: ON, place: '会议厅', chairedBy: '主持人', mode: 'single', anthem: true },
        oaths: [{ matterId, part: 'taker' }],
      },
    }
  },
  'PUT /api/v1/ceremonies/:ceremonyId/oaths': async (at, fresh) => {
    const { ceremonyId, matterId } = await fresh.ceremony(at)
    return {
      url: `/api/v1/ceremonies/${ceremonyId}/oaths`,
      body: { version: 1, oaths: [{ matterId, part: 'taker' }] },
    }
  },
  'GET /api/v1/ceremonies/:ceremonyId/card.docx': (at) => ({
    url: `/api/v1/ceremonies/${at.id('ceremony')}/card.docx`,
  }),
  'GET /api/v1/dossiers/:dossierId/courses': (at) => ({ url: `${announced(at)}/courses` }),
  'POST /api/v1/dossiers/:dossierId/courses': (at) => ({
    url: `${announced(at)}/courses`,
    body: { id: newId(), title: '任职培训', heldOn: ON, fromTime: '09:00', place: '党校' },
  }),
  'GET /api/v1/courses/mine': () => ({ url: '/api/v1/courses/mine' }),
  'POST /api/v1/courses/:courseId/sign': async (at, fresh) => ({
    url: `/api/v1/courses/${await fresh.course(at, 'called')}/sign`,
  }),
  'POST /api/v1/courses/:courseId/hold': course('hold', 'called', { places: [] }),
  'POST /api/v1/courses/:courseId/roll-call': course('roll-call', 'held', { places: [] }),
  'POST /api/v1/courses/:courseId/cancel': course('cancel', 'called', { reason: '改期' }),
  'GET /api/v1/people/:personId/tenures': (at) => ({ url: `/api/v1/people/${at.id('deputy')}/tenures` }),
  'GET /api/v1/tenures/:tenureId/reviews': seat('reviews'),
  'POST /api/v1/tenures/:tenureId/reviews': async (at, fresh) => ({
    url: `/api/v1/tenures/${await fresh.seat(at)}/reviews`,
    body: { id: newId(), year: 2010, words: '履职认真', result: 'good' },
  }),
  'GET /api/v1/tenures/:tenureId/talks': seat('talks'),
  'POST /api/v1/tenures/:tenureId/talks': (at) => ({
    url: `/api/v1/tenures/${at.id('new seat')}/talks`,
    body: { id: newId(), heldOn: ON, heldBy: '谈话人', words: '提醒按时参加接待' },
  }),
  'GET /api/v1/tenures/:tenureId/before-after': seat('before-after'),
}
