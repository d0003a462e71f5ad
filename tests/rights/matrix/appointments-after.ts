import { COMMITTEE, SIGNED_IN } from '../actors.ts'
import { committee, district, everyone, type Row, STREETS_KNOWN } from './row.ts'

/** An announced dossier is known to everybody: those who may not work on it are told so. */
const staff = (more: Partial<Row> = {}): Row => district({ ...STREETS_KNOWN, ...more })
/** Read by every street's committee, each seeing its own street's matters in it. */
const seenByStreets = (more: Partial<Row> = {}): Row => ({
  ...{ own: ['staff', ...COMMITTEE], street: ['staff', ...COMMITTEE], ...STREETS_KNOWN },
  ...more,
})
const PAPERS = '/api/v1/dossiers/:dossierId/papers'
/** Who reads the seat in the file knows that it is there. */
const ofSeat = (more: Partial<Row> = {}): Row => district({ knowOwn: COMMITTEE, ...more })

/** modules/appointments: what follows a vote. Here the district's staff among the actors is a hand of the dossier. */
export const matrixOfAfter: Readonly<Record<string, Row>> = {
  [`GET ${PAPERS}`]: seenByStreets(),
  ...Object.fromEntries(
    ['bill', 'explanation', 'vote-record', 'announcement', 'notice', 'oath-list', 'training-record'].map((form) => [
      `GET ${PAPERS}/${form}.docx`,
      staff({ shows: ['deputy'] }),
    ]),
  ),
  // Papers of a rule; this dossier is of people.
  [`GET ${PAPERS}/rule.docx`]: staff({ passes: 409 }),
  [`GET ${PAPERS}/submission.docx`]: staff({ passes: 409 }),
  [`POST ${PAPERS}`]: staff(),
  // Numbers and letters are the district's register.
  'GET /api/v1/issued-papers': district({ knowOwn: SIGNED_IN, aimless: true, shows: ['deputy'] }),
  'GET /api/v1/issued-papers.xlsx': district({ knowOwn: SIGNED_IN, aimless: true, shows: ['deputy'] }),
  'GET /api/v1/issued-papers/:paperId/paper.docx': staff({ shows: ['deputy'] }),
  'POST /api/v1/issued-papers/:paperId/hand-over': staff(),
  'POST /api/v1/issued-papers/:paperId/void': staff(),
  'GET /api/v1/oath-text': everyone({ aimless: true }),
  'GET /api/v1/appointments/after': committee({ knowOwn: SIGNED_IN, aimless: true }),
  'GET /api/v1/dossiers/:dossierId/ceremonies': seenByStreets({ shows: [] }),
  'POST /api/v1/dossiers/:dossierId/ceremonies': staff(),
  'PUT /api/v1/ceremonies/:ceremonyId/oaths': staff(),
  'GET /api/v1/ceremonies/:ceremonyId/card.docx': seenByStreets(),
  'GET /api/v1/dossiers/:dossierId/courses': seenByStreets(),
  'POST /api/v1/dossiers/:dossierId/courses': staff(),
  // A course is there for whoever it calls, and for nobody else.
  'GET /api/v1/courses/mine': everyone({ aimless: true }),
  'POST /api/v1/courses/:courseId/sign': { own: [], street: [], self: SIGNED_IN },
  'POST /api/v1/courses/:courseId/hold': staff(),
  'POST /api/v1/courses/:courseId/roll-call': staff(),
  'POST /api/v1/courses/:courseId/cancel': staff(),
  'GET /api/v1/people/:personId/tenures': committee({ self: SIGNED_IN, shows: ['deputy'] }),
  'GET /api/v1/tenures/:tenureId/reviews': {
    ...{ own: ['staff', 'director'], street: ['staff'], knowOwn: COMMITTEE, shows: ['review'] },
  },
  'POST /api/v1/tenures/:tenureId/reviews': ofSeat(),
  'GET /api/v1/tenures/:tenureId/talks': ofSeat({ shows: ['talk'] }),
  'POST /api/v1/tenures/:tenureId/talks': ofSeat(),
  'GET /api/v1/tenures/:tenureId/before-after': committee(),
}
