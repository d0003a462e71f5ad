import { COMMITTEE, DEPUTIES } from '../actors.ts'
import { committee, district, everyone, office, READERS, type Row, STREETS_KNOWN } from './row.ts'

const published = { knowOwn: READERS } as const
const finders = [...COMMITTEE, 'staff', 'recorder'] as const

/** modules/activities: drafts are the staff's, what is published is the street's, papers and deeds are the organiser's. */
export const matrixOfActivities: Readonly<Record<string, Row>> = {
  'GET /api/v1/activities/week': everyone({ aimless: true }),
  'GET /api/v1/activities/week (one street)': everyone(),
  'GET /api/v1/activities/month': everyone({ aimless: true }),
  'GET /api/v1/activities/month (one street)': everyone(),
  'GET /api/v1/activities/last': office({ ...STREETS_KNOWN, shows: ['draft'] }),
  // Whoever marks attendance finds deputies of the whole district, their own street's first: deputies visit other streets too.
  'GET /api/v1/activities/people': { own: finders, street: finders, shows: ['deputy'] },
  'POST /api/v1/activities/people/match': { own: finders, street: finders, shows: ['deputy'] },
  'GET /api/v1/activities/counts': committee({ aimless: true, ...STREETS_KNOWN }),
  'GET /api/v1/activities/counts (one street)': committee({ ...STREETS_KNOWN }),
  'GET /api/v1/activities': everyone({ aimless: true }),
  'GET /api/v1/activities (paged)': everyone({ aimless: true }),
  'GET /api/v1/activities (one street)': everyone(),
  'GET /api/v1/activities (one community)': everyone(),
  'GET /api/v1/activities (by words)': everyone(),
  'GET /api/v1/activities (drafts by words)': everyone(),
  'GET /api/v1/activities/list.xlsx': committee({ aimless: true, shows: ['title'], ...STREETS_KNOWN }),
  'GET /api/v1/activities/list.xlsx (one street)': {
    ...committee({ shows: ['title'], ...STREETS_KNOWN }),
    street: ['staff', ...COMMITTEE],
  },
  'GET /api/v1/activities/:activityId': { own: ['staff', ...READERS], street: ['staff'], shows: ['title'] },
  'GET /api/v1/activities/:activityId (summarised)': {
    own: ['staff', ...READERS],
    street: ['staff'],
    shows: ['title'],
  },
  'GET /api/v1/activities/:activityId (cancelled)': { own: ['staff', ...READERS], street: ['staff'], shows: ['title'] },
  'GET /api/v1/activities/:activityId (with the deputies present)': {
    ...{ own: ['staff', ...READERS], street: ['staff'], shows: ['title', 'deputy', 'opinion', 'leave'] },
  },
  'GET /api/v1/activities/:activityId (draft)': office({ shows: ['draft'] }),
  'GET /api/v1/activities/:activityId (second community)': {
    ...{ own: ['staff', ...COMMITTEE, ...DEPUTIES], street: ['staff'], shows: ['title'] },
  },
  'GET /api/v1/activities/:activityId/trace': office({ ...published }),
  'GET /api/v1/activities/:activityId/notice': office({ ...published, shows: ['title'] }),
  'GET /api/v1/activities/:activityId/papers/:paper': office({ ...published, shows: ['deputy'] }),
  'GET /api/v1/activities/:activityId/papers/:paper (notice)': office({ ...published, shows: ['title'] }),
  'GET /api/v1/activities/:activityId/papers/:paper (scheme)': office({ ...published, shows: ['title'] }),
  'GET /api/v1/activities/:activityId/calendar.ics': {
    own: ['staff', ...READERS],
    street: ['staff'],
    shows: ['title'],
  },
  'GET /api/v1/activities/:activityId/calendar.ics (draft)': office({ shows: ['draft'] }),
  'GET /api/v1/contact-days': everyone({ aimless: true }),
  'GET /api/v1/contact-days (one street)': everyone(),
  'GET /api/v1/contact-days/:contactDayId': committee({ shows: ['deputy', 'opinion'] }),
  'GET /api/v1/my/week': everyone({ aimless: true }),
  'GET /api/v1/my/community-sessions': everyone({ aimless: true }),
  'GET /api/v1/my/activities-waiting': everyone({ aimless: true }),
  'GET /api/v1/spot-checks': committee({ aimless: true, shows: ['check'], ...STREETS_KNOWN }),
  'GET /api/v1/spot-checks (one street)': committee({ shows: ['check'], ...STREETS_KNOWN }),

  'POST /api/v1/activities': office({ ...STREETS_KNOWN }),
  'POST /api/v1/activities (district’s own)': district({ aimless: true, ...STREETS_KNOWN }),
  'POST /api/v1/activities/record': office({ ...STREETS_KNOWN }),
  'POST /api/v1/activities/record-and-close': office({ ...STREETS_KNOWN }),
  'PATCH /api/v1/activities/:activityId': office({ ...published }),
  'PATCH /api/v1/activities/:activityId (into the street)': office({ knowOwn: READERS, knowStreet: READERS }),
  'POST /api/v1/activities/:activityId/publish': office(),
  'POST /api/v1/activities/:activityId/cancel': office({ ...published }),
  'POST /api/v1/activities/:activityId/due': office({ ...published }),
  'POST /api/v1/activities/:activityId/answer': {
    ...{ own: DEPUTIES, knowOwn: ['staff', ...READERS], knowStreet: ['staff'] },
  },
  'POST /api/v1/activities/:activityId/marks': office({ ...published }),
  'PUT /api/v1/activities/:activityId/opinions': office({ ...published }),
  'POST /api/v1/activities/:activityId/report': {
    ...office({ ...published }),
    own: ['staff', ...COMMITTEE.filter((one) => one !== 'member'), 'recorder'],
  },
  'POST /api/v1/activities/:activityId/summary': office({ ...published }),
  'POST /api/v1/activities/:activityId/close': office({ ...published }),
  'POST /api/v1/contact-days': office({ ...STREETS_KNOWN }),
  'POST /api/v1/contact-days/:contactDayId/publish': office(),
  'POST /api/v1/contact-days/:contactDayId/cancel': office({ knowOwn: COMMITTEE }),
  // A deputy and the recorder know the morning from the sessions they may read.
  'POST /api/v1/contact-days/:contactDayId/close': office({ ...published }),
  'POST /api/v1/spot-checks/draw': district({ ...STREETS_KNOWN }),
  'POST /api/v1/spot-checks/:checkId/finding': district({ knowOwn: COMMITTEE }),
}
