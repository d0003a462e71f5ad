import type pg from 'pg'
import { newId } from '../../platform/ids/new-id.ts'
import { type FreshAfter, freshAfter } from './fresh-after.ts'
import { type FreshWork, freshWork } from './fresh-committees.ts'
import { type FreshDossiers, freshDossiers } from './fresh-dossiers.ts'
import { type FreshMerit, freshMerit } from './fresh-merit.ts'
import { type FreshOpinions, freshOpinions } from './fresh-opinions.ts'
import { activityRow } from './ground/activities.ts'
import { bulletinRow } from './ground/bulletins.ts'
import { termOf } from './ground/districts.ts'
import { objectionRow, recordRow } from './ground/duty.ts'
import { type Put, putInto } from './ground/put.ts'
import { type At, TODAY, YESTERDAY } from './places.ts'

/** Rows made for one write, so that no case stands in the way of the next. In 'nowhere' only an id is made. */
export interface Fresh extends FreshOpinions, FreshWork, FreshDossiers, FreshMerit, FreshAfter {
  /** Of yesterday, unless told. */
  activity(at: At, state: string, heldOn?: string): Promise<string>
  /** A contact-day morning of one community that was heard from. */
  contactDay(at: At, state: string): Promise<string>
  record(at: At, state: string): Promise<string>
  objection(at: At): Promise<string>
  /** Somebody with a district mandate. */
  person(at: At): Promise<{ personId: string; mandateId: string }>
  /** A deputy of the street who holds a post of the district as well. */
  officer(at: At): Promise<string>
  suspendedMandate(at: At): Promise<string>
  recorderPost(at: At): Promise<string>
  tenure(at: At): Promise<string>
  check(at: At): Promise<string>
  batch(at: At, state: string): Promise<string>
  /** The district's one bulletin on its way, in this state; drafted by somebody else than the actors. */
  bulletin(at: At, state: string): Promise<string>
  /** A day on which the place's street holds no contact day yet. */
  freeDay(): string
}

export function freshRows(owner: pg.Pool, sender: string): Fresh {
  const put = putInto(owner)
  let days = 0
  const freeDay = () => new Date(Date.UTC(2026, 8, 30) - 86_400_000 * days++).toISOString().slice(0, 10)
  const activity = activityIn(put)
  const person = personIn(put)
  const record = recordIn(put)
  const dossiers = freshDossiers(put, person)
  return {
    ...{ freeDay, person, record, activity },
    ...freshOpinions(owner, put),
    ...dossiers,
    ...freshMerit(put, person, dossiers),
    ...freshAfter(put),
    ...freshWork(put),
    contactDay: dayIn(put, freeDay),
    objection: objectionIn(put, record),
    async officer(at) {
      const { personId } = await person(at)
      const post = { post_id: newId(), person_id: personId, kind: 'district_staff', starts_on: '2024-01-01' }
      if (at.name !== 'nowhere') await put(at.districtId, 'roster.post', [post])
      return personId
    },
    async suspendedMandate(at) {
      const { mandateId } = await person(at)
      const row = { suspension_id: newId(), mandate_id: mandateId, starts_on: '2026-01-01', reason: '调查' }
      if (at.name !== 'nowhere') await put(at.districtId, 'roster.suspension', [row])
      return mandateId
    },
    recorderPost: postIn(put, person),
    tenure: tenureIn(owner, put, person),
    async check(at) {
      const drawn = { activity_id: await activity(at, 'closed'), drawn_by: at.id('officer'), drawn_at: TODAY }
      const check_id = newId()
      if (at.name !== 'nowhere') await put(at.districtId, 'activities.spot_check', [{ check_id, ...drawn }])
      return check_id
    },
    batch: batchIn(put, sender),
    bulletin: bulletinIn(owner, put),
  }
}

const activityIn =
  (put: Put): Fresh['activity'] =>
  async (at, state, heldOn = YESTERDAY) => {
    const activityId = newId()
    if (at.name === 'nowhere') return activityId
    const { districtId, streetId, communityId } = at
    const row = activityRow({ activityId, streetId, communityId, title: at.word('title'), state, heldOn })
    await put(districtId, 'activities.activity', [row])
    const line = { person_id: at.id('deputy'), mandate_id: at.id('deputy mandate'), level: 'district', mark: 'present' }
    await put(districtId, 'activities.attendance', [{ activity_id: activityId, role: 'participant', ...line }])
    return activityId
  }

const dayIn =
  (put: Put, freeDay: () => string): Fresh['contactDay'] =>
  async (at, state) => {
    const contactDayId = newId()
    if (at.name === 'nowhere') return contactDayId
    const { districtId, streetId, communityId } = at
    const heldOn = freeDay()
    const day = { contact_day_id: contactDayId, street_id: streetId, held_on: heldOn, state, version: 1 }
    await put(districtId, 'activities.contact_day', [day])
    const activityId = newId()
    const session = { activityId, streetId, communityId, title: at.word('title'), state, heldOn, contactDayId }
    await put(districtId, 'activities.activity', [activityRow(session)])
    const line = { person_id: at.id('municipal'), mandate_id: at.id('municipal mandate'), level: 'municipal' }
    await put(districtId, 'activities.attendance', [{ activity_id: activityId, mark: 'present', ...line }])
    return contactDayId
  }

const recordIn =
  (put: Put): Fresh['record'] =>
  async (at, state) => {
    const recordId = newId()
    if (at.name === 'nowhere') return recordId
    const source = state === 'confirmed' ? { sourceKind: 'attendance', sourceId: newId() } : {}
    const whose = { personId: at.id('deputy'), mandateId: at.id('deputy mandate'), streetId: at.streetId }
    // Of no district mandate, so that no points follow: who may is asked here, not what it earns.
    const row = recordRow({ recordId, ...whose, title: at.word('record'), state, level: 'municipal', ...source })
    await put(at.districtId, 'duty.record', [row])
    return recordId
  }

const objectionIn =
  (put: Put, record: Fresh['record']): Fresh['objection'] =>
  async (at) => {
    const objectionId = newId()
    if (at.name === 'nowhere') return objectionId
    const about = { recordId: await record(at, 'confirmed'), activityId: at.id('closed'), personId: at.id('deputy') }
    const row = objectionRow({ objectionId, ...about, streetId: at.streetId, words: at.word('objection') })
    await put(at.districtId, 'duty.objection', [row])
    return objectionId
  }

const personIn =
  (put: Put): Fresh['person'] =>
  async (at) => {
    const ids = { personId: newId(), mandateId: newId() }
    if (at.name === 'nowhere') return ids
    await put(at.districtId, 'roster.person', [{ person_id: ids.personId, name: at.word('deputy') }])
    const term = { level: 'district', term_id: termOf(at.districtId, 'district'), starts_on: '2022-01-15' }
    const mandate = { mandate_id: ids.mandateId, person_id: ids.personId, street_id: at.streetId, ...term }
    await put(at.districtId, 'roster.mandate', [mandate])
    return ids
  }

const postIn =
  (put: Put, person: Fresh['person']): Fresh['recorderPost'] =>
  async (at) => {
    const post = { post_id: newId(), kind: 'recorder', community_id: at.communityId, starts_on: '2024-01-01' }
    if (at.name === 'nowhere') return post.post_id
    const { personId } = await person(at)
    await put(at.districtId, 'roster.post', [{ ...post, person_id: personId }])
    return post.post_id
  }

/** The ninth seat of members is everybody's to take and leave. */
const tenureIn =
  (owner: pg.Pool, put: Put, person: Fresh['person']): Fresh['tenure'] =>
  async (at) => {
    const seat = { tenure_id: newId(), street_id: at.streetId, seat: 'member', seat_no: 9, full_time: false }
    if (at.name === 'nowhere') return seat.tenure_id
    await owner.query(`delete from committees.tenure where street_id = $1 and seat = 'member' and seat_no = 9`, [
      at.streetId,
    ])
    const { personId } = await person(at)
    await put(at.districtId, 'committees.tenure', [{ ...seat, person_id: personId, starts_on: '2024-01-01' }])
    return seat.tenure_id
  }

const batchIn =
  (put: Put, sender: string): Fresh['batch'] =>
  async (at, state) => {
    const batch_id = newId()
    if (at.name === 'nowhere') return batch_id
    const file = { what: 'history', file_name: `${at.word('batch')}.xlsx`, state, rows_read: 0, rows_total: 0 }
    const created_by = at.name === 'own' ? sender : at.id('officer')
    await put(at.districtId, 'imports.batch', [
      { batch_id, ...file, created_by, created_at: `${TODAY}T00:00:00Z`, version: 1 },
    ])
    return batch_id
  }

const bulletinIn =
  (owner: pg.Pool, put: Put): Fresh['bulletin'] =>
  async (at, state) => {
    const bulletinId = newId()
    if (at.name === 'nowhere') return bulletinId
    // What stands there at the last is issued by the step asked for; each takes a quarter of its own.
    await owner.query(`delete from bulletins.bulletin where district_id = $1 and state <> 'issued'`, [at.districtId])
    const { rows } = await owner.query('select min(year) as first from bulletins.bulletin where district_id = $1', [
      at.districtId,
    ])
    const place = at.name === 'district' ? 'district' : 'own'
    await put(at.districtId, 'bulletins.bulletin', [bulletinRow(place, bulletinId, state, rows[0].first - 1)])
    return bulletinId
  }
