import { COMMITTEE, DEPUTIES, OFFICE, SIGNED_IN } from '../actors.ts'
import { committee, district, office, type Row } from './row.ts'

/** Those who may read a street's records know that they are there. */
const file = { knowOwn: ['staff', ...COMMITTEE], knowStreet: ['staff'] } as const
const theirs = committee({ self: SIGNED_IN })
const queue: Row = {
  ...{ own: ['staff', ...OFFICE], street: ['staff', ...OFFICE], knowOwn: SIGNED_IN, knowStreet: SIGNED_IN },
}

/** modules/duty: a deputy sees the own, the street committee its deputies', the district all. */
export const matrixOfDuty: Readonly<Record<string, Row>> = {
  // Deputies report for themselves; the street's staff for a deputy of the street. The district enters nobody's duty.
  'POST /api/v1/duty/records': { own: OFFICE, self: DEPUTIES, ...file },
  'POST /api/v1/duty/records/:recordId/resubmit': { own: [], self: DEPUTIES, ...file },
  'POST /api/v1/duty/records/:recordId/withdraw': { own: [], self: DEPUTIES, ...file },
  'GET /api/v1/duty/review-queue': { ...queue, aimless: true, shows: ['record'] },
  'GET /api/v1/duty/review-queue (for the street)': { ...queue, shows: ['record'] },
  'GET /api/v1/duty/review-queue (for the district)': { ...queue, shows: ['record'] },
  'GET /api/v1/duty/review-queue.xlsx': { ...queue, aimless: true, shows: ['record'] },
  'GET /api/v1/duty/review-queue.xlsx (for the street)': { ...queue, shows: ['record'] },
  'GET /api/v1/duty/review-queue.xlsx (for the district)': { ...queue, shows: ['record'] },
  'GET /api/v1/duty/people/:personId/records': { ...theirs, shows: ['record', 'reason'] },
  'GET /api/v1/duty/people/:personId/records (paged)': theirs,
  'GET /api/v1/duty/records/:recordId': committee({ shows: ['record', 'objection'] }),
  'GET /api/v1/duty/records/:recordId (returned)': committee({ shows: ['reason'] }),
  // Which activity is asked about is no right of its own: a committee finds its own deputies' records in it, or none.
  'GET /api/v1/duty/activities/:activityId/records': {
    ...{ own: ['staff', ...COMMITTEE], street: ['staff', ...COMMITTEE], knowOwn: SIGNED_IN, knowStreet: SIGNED_IN },
    shows: ['record'],
  },
  'GET /api/v1/duty/people/:personId/file': { ...theirs, shows: ['deputy', 'record'] },
  'GET /api/v1/duty/people/:personId/file.xlsx': { ...theirs, shows: ['deputy', 'record'] },
  'GET /api/v1/duty/people/:personId/file.docx': { ...theirs, shows: ['deputy', 'record'] },
  'GET /api/v1/duty/people/:personId/days/:day': { ...theirs, shows: ['record'] },
  'POST /api/v1/duty/objections': { own: OFFICE, self: DEPUTIES, ...file },
  'POST /api/v1/duty/objections (missing record)': { own: OFFICE, self: DEPUTIES, ...file },
  'POST /api/v1/duty/objections/:objectionId/verify': office({ ...file, notSelf: DEPUTIES }),
  'POST /api/v1/duty/objections/:objectionId/withdraw': { own: [], self: DEPUTIES, ...file },
  'POST /api/v1/duty/objections/:objectionId/decide': office({ ...file, notSelf: DEPUTIES }),
  'GET /api/v1/duty/objections': { ...queue, aimless: true, shows: ['objection'] },
  'GET /api/v1/duty/objections (of one person)': { ...queue, self: SIGNED_IN, shows: ['objection'] },
  // The street first, then the district; nobody on their own.
  'POST /api/v1/duty/records/:recordId/review': { own: OFFICE, ...file, notSelf: DEPUTIES },
  'POST /api/v1/duty/records/:recordId/review (by the district)': district({ ...file, notSelf: DEPUTIES }),
  'POST /api/v1/duty/records/:recordId/review (old version)': { own: OFFICE, passes: 409, ...file, notSelf: DEPUTIES },
  'POST /api/v1/duty/records/:recordId/review (decided)': { own: [], ...file, notSelf: DEPUTIES },
  // Of many at once each comes back with its reason; who reviews nothing is refused whole.
  'POST /api/v1/duty/reviews': { ...queue, notSelf: DEPUTIES },
  'POST /api/v1/duty/records/:recordId/strike': district({ ...file, notSelf: DEPUTIES }),
}
