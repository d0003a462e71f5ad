import { COMMITTEE } from '../actors.ts'
import { everyone, office, READERS, type Row } from './row.ts'

const published = { knowOwn: READERS } as const

/** Text messages: the organiser alone sees who would be texted and sends; there is nothing to send here, which is told as 409. */
export const matrixOfMessages: Readonly<Record<string, Row>> = {
  'GET /api/v1/activities/:activityId/messages': office({ ...published, shows: ['deputy'] }),
  'POST /api/v1/activities/:activityId/messages': office({ ...published, passes: 409 }),
  'GET /api/v1/contact-days/:contactDayId/messages': office({ knowOwn: COMMITTEE }),
  'GET /api/v1/contact-days/:contactDayId/messages (recorders)': office({ knowOwn: COMMITTEE }),
  'POST /api/v1/contact-days/:contactDayId/messages': office({ knowOwn: COMMITTEE, passes: 409 }),
  'GET /api/v1/my/duty-news': everyone({ aimless: true }),
}
