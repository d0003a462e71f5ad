import { sql } from 'kysely'
import { addDays, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'
import { SELF_REGISTERED } from '../texts/duties.ts'
import { ago, type Lived } from './moments.ts'

interface Waiting {
  recordId: string
  personId: string
  streetId: number
  title: string
  version: number
}

const RECORDS = '/api/v1/duty/records'
const REASONS = [
  '请补充时间和地点。(Please add time and place.)',
  '请写明反映的问题。(Please say what the matter was.)',
  '与街道组织的活动重复，请核对。(It repeats what the street organised; please check.)',
]

/** Registrations of the last days: returned with a reason, handed in again, taken back, rejected; and some entered by the street for a deputy. */
export async function liveReviews(lived: Lived): Promise<void> {
  const { house, ground, today, persona } = lived
  const waiting = await waitingIn(lived, 'submitted')
  for (const [place, reason] of REASONS.entries()) {
    const one = waiting[place]
    if (!one) continue
    await review(lived, ground.secretaryOf(one.streetId), one, 'return', reason, '10:30')
  }
  const [again, , gone] = waiting
  if (again) {
    const { recordId, title } = again
    const body = {
      version: again.version + 1,
      title,
      words: '地点：社区活动室。(Where: the community room.)',
      units: 1,
    }
    await house.done({
      by: again.personId,
      at: ago(today, 1, '12:10'),
      to: `POST ${RECORDS}/${recordId}/resubmit`,
      body,
    })
  }
  if (gone) {
    const body = { version: gone.version + 1 }
    await house.done({
      by: gone.personId,
      at: ago(today, 1, '12:40'),
      to: `POST ${RECORDS}/${gone.recordId}/withdraw`,
      body,
    })
  }
  const [first] = await waitingIn(lived, 'street_reviewed')
  const notDuty = '属本职工作，不计履职。(This is their own job, not duty as a deputy.)'
  if (first) await review(lived, persona('2-district-staff'), first, 'reject', notDuty, '14:05')
  await enteredForDeputies(lived)
  await ofThePersona(lived)
}

/** Those handed in before yesterday, the oldest first. */
async function waitingIn({ database, districtId, today }: Lived, state: string): Promise<Waiting[]> {
  const found = await sql<Waiting>`
    select record_id as "recordId", person_id as "personId", street_id as "streetId", title, version from duty.record
    where district_id = ${districtId} and state = ${state} and submitted_at < ${ago(today, 1, '08:00')}
    order by record_id`.execute(database.district(districtId))
  return found.rows
}

async function review(
  { house, today }: Lived,
  by: string,
  { recordId, version }: Waiting,
  verdict: string,
  reason: string,
  time: string,
): Promise<void> {
  const body = { verdict, reason, version }
  await house.done({ by, at: ago(today, 1, time), to: `POST ${RECORDS}/${recordId}/review`, body })
}

/** The secretary enters at two deputies' word; the district has the last. */
async function enteredForDeputies({ house, ground, today }: Lived): Promise<void> {
  const street = ground.streets[0]
  if (!street) return
  const deputies = ground.serving(street.streetId, today).filter((one) => one.level === 'district')
  for (const [place, deputy] of deputies.slice(6, 8).entries()) {
    const text = SELF_REGISTERED[place + 4]
    if (!text) continue
    const at = ago(today, 2, `15:0${place}`)
    const body = {
      id: demoId(`entered for ${deputy.personId}`, at),
      personId: deputy.personId,
      kind: text.kind,
      doneOn: addDays(today, -6),
      units: 1,
      title: text.title,
    }
    await house.done({ by: ground.secretaryOf(street.streetId), at, to: `POST ${RECORDS}`, body })
  }
}

/** The deputy whom visitors play has one report waiting, and one to mend. */
async function ofThePersona(lived: Lived): Promise<void> {
  const { house, ground, today, persona } = lived
  const by = persona('6-deputy')
  const street = ground.streets[0]
  const texts = SELF_REGISTERED.filter((text) => text.kind === 'other_work').slice(0, 2)
  for (const [place, text] of texts.entries()) {
    const at = shanghaiInstant(addDays(today, -4 + place), '19:30')
    const id = demoId(`the persona reports ${place}`, at)
    const body = {
      id,
      personId: by,
      kind: text.kind,
      doneOn: addDays(today, -5 + place),
      units: 1,
      title: text.title,
    }
    await house.done({ by, at, to: `POST ${RECORDS}`, body })
    if (place !== 0 || !street) continue
    const returned = { verdict: 'return', version: 1, reason: '请写明走访了几户。(Please say how many you called on.)' }
    const moment = shanghaiInstant(addDays(today, -2), '09:15')
    await house.done({
      by: ground.secretaryOf(street.streetId),
      at: moment,
      to: `POST ${RECORDS}/${id}/review`,
      body: returned,
    })
  }
}
