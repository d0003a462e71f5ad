import { COMMITTEE, OFFICE, SIGNED_IN } from '../actors.ts'
import { committee, district, everyone, office, type Row, STREETS_KNOWN } from './row.ts'

/** The register of documents is read by everybody, so everybody may know why they do not keep it. */
const kept = office({ ...STREETS_KNOWN })
const byDistrict = district({ ...STREETS_KNOWN })
/** Findings, meetings and papers exist for the committee and the district; members look on. */
const worked = office({ knowOwn: ['member'] })
const decided = district({ knowOwn: COMMITTEE })
/** What a committee says of itself is said by nobody else. */
const ownWords: Row = { own: OFFICE, knowOwn: ['staff', 'member'], knowStreet: ['staff'] }
const committees: Row = { own: ['staff', ...COMMITTEE], aimless: true, knowOwn: SIGNED_IN }

/** modules/committees: governing documents, findings and measures, honours, meetings, yearly papers and the yearly sheet. */
export const matrixOfWork: Readonly<Record<string, Row>> = {
  'GET /api/v1/documents': everyone({ aimless: true, shows: ['ground'] }),
  'GET /api/v1/documents (by words)': everyone({ shows: ['ground'] }),
  'GET /api/v1/documents/:documentId': everyone({ shows: ['ground'] }),
  'POST /api/v1/documents': kept,
  'PUT /api/v1/documents/:documentId': kept,
  'POST /api/v1/documents/:documentId/versions': kept,
  'POST /api/v1/documents/:documentId/repeal': kept,
  // The form's file is no paper: told only to whoever may add one.
  'POST /api/v1/documents/:documentId/files': { ...kept, passes: 422 },
  'GET /api/v1/documents/:documentId/files/:fileId': everyone(),
  // Papers of the Party stay with the district and the street committees.
  'GET /api/v1/documents/:documentId/files/:fileId (a Party paper)': {
    ...{ own: ['staff', ...COMMITTEE], street: ['staff', ...COMMITTEE], ...STREETS_KNOWN },
  },
  'GET /api/v1/citations': everyone({ aimless: true, shows: ['ground'] }),
  'POST /api/v1/citations': byDistrict,
  'POST /api/v1/citations/:citationId/drop': byDistrict,
  'GET /api/v1/findings': { ...committees, shows: ['work'] },
  'GET /api/v1/findings.xlsx': { ...committees, shows: ['work'] },
  'GET /api/v1/findings/:findingId': committee({ shows: ['work'] }),
  'GET /api/v1/findings/:findingId (of all streets)': {
    ...{ own: ['staff', ...COMMITTEE], ofDistrict: true, shows: ['ground'] },
  },
  'POST /api/v1/findings': byDistrict,
  'POST /api/v1/findings/:findingId/settle': byDistrict,
  'POST /api/v1/findings/:findingId/measures': byDistrict,
  'POST /api/v1/measures/:measureId/start': worked,
  'POST /api/v1/measures/:measureId/finish': worked,
  'POST /api/v1/measures/:measureId/drop': decided,
  'POST /api/v1/measures/:measureId/evidence': worked,
  'GET /api/v1/honours': everyone({ aimless: true, shows: ['ground'] }),
  'POST /api/v1/honours': byDistrict,
  'POST /api/v1/honours/:honourId/take-back': byDistrict,
  'GET /api/v1/committees/:streetId/meetings': committee({ ...STREETS_KNOWN, shows: ['work'] }),
  'POST /api/v1/committees/:streetId/meetings': kept,
  'POST /api/v1/committee-meetings/:meetingId/hold': worked,
  'POST /api/v1/committee-meetings/:meetingId/minute': worked,
  'POST /api/v1/committee-meetings/:meetingId/cancel': worked,
  'GET /api/v1/committee-meetings/:meetingId/minutes.docx': committee({ shows: ['work'] }),
  'GET /api/v1/committees/:streetId/duties': committee({ ...STREETS_KNOWN }),
  'GET /api/v1/committees/:streetId/year-papers': committee({ ...STREETS_KNOWN, shows: ['work'] }),
  'POST /api/v1/committees/:streetId/year-papers': { own: OFFICE, ...STREETS_KNOWN },
  'PUT /api/v1/year-papers/:paperId': ownWords,
  'POST /api/v1/year-papers/:paperId/submit': ownWords,
  'POST /api/v1/year-papers/:paperId/accept': decided,
  'POST /api/v1/year-papers/:paperId/send-back': decided,
  'GET /api/v1/year-papers/:paperId/paper.docx': committee({ shows: ['work'] }),
  'GET /api/v1/assessment/items': { ...committees, shows: ['ground'] },
  'POST /api/v1/assessment/items': district({ aimless: true, ...STREETS_KNOWN }),
  'POST /api/v1/assessment/items/:itemId/drop': district({ ofDistrict: true, ...STREETS_KNOWN }),
  'POST /api/v1/assessment/items/:itemId/put-back': district({ ofDistrict: true, ...STREETS_KNOWN }),
  'GET /api/v1/committees/:streetId/assessment': committee({ ...STREETS_KNOWN, shows: ['work'] }),
  'GET /api/v1/committees/:streetId/assessment.docx': committee({ ...STREETS_KNOWN, shows: ['work'] }),
  'POST /api/v1/committees/:streetId/assessment/:itemId/words': { own: OFFICE, ...STREETS_KNOWN },
}
