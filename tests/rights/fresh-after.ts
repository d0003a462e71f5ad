import { newId } from '../../platform/ids/new-id.ts'
import { ceremonyRow, courseRow, letterRow, putVote } from './ground/appointments-after.ts'
import type { Put } from './ground/put.ts'
import { type At, TODAY } from './places.ts'

/** A passed appointment made for one write. */
export interface FreshVote {
  readonly dossierId: string
  readonly matterId: string
}

/** What follows a vote, made for one write each. In 'nowhere' only ids are made. */
export interface FreshAfter {
  vote(at: At, state?: string): Promise<FreshVote>
  /** A letter whose holder has sworn, with the dossier it is of. */
  letterOf(at: At, state: 'issued' | 'handed' | 'void'): Promise<FreshVote & { readonly paperId: string }>
  letter(at: At): Promise<string>
  ceremony(at: At): Promise<FreshVote & { readonly ceremonyId: string }>
  /** A course that calls the place's deputy. */
  course(at: At, state: 'called' | 'held' | 'cancelled'): Promise<string>
  courseOf(at: At, state: 'called' | 'held' | 'cancelled'): Promise<FreshVote & { readonly courseId: string }>
  /** A day of a seat of the place's deputy, with no review yet. */
  seat(at: At): Promise<string>
}

export function freshAfter(put: Put): FreshAfter {
  let [number, days] = [100, 0]
  const vote: FreshAfter['vote'] = async (at, state) => {
    const ids = { dossierId: newId(), matterId: newId(), ballotId: newId() }
    if (at.name !== 'nowhere') await putVote(put, at, ids, state)
    return ids
  }
  const ceremony: FreshAfter['ceremony'] = async (at) => {
    const ids = { ...(await vote(at)), ceremonyId: newId() }
    if (at.name === 'nowhere') return ids
    const { ceremonyId, dossierId, matterId } = ids
    await put(at.districtId, 'appointments.ceremony', [ceremonyRow(at, ceremonyId, dossierId)])
    await put(at.districtId, 'appointments.oath', [{ ceremony_id: ceremonyId, matter_id: matterId, part: 'taker' }])
    return ids
  }
  const letterOf: FreshAfter['letterOf'] = async (at, state) => {
    const ids = { ...(await ceremony(at)), paperId: newId() }
    number += 1
    const done = { handed: { handed_on: TODAY }, void: { void_since: TODAY, void_reason: '污损' }, issued: {} }[state]
    const row = { ...letterRow(at, ids, number), ...done }
    if (at.name !== 'nowhere') await put(at.districtId, 'appointments.issued_paper', [row])
    return ids
  }
  const courseOf: FreshAfter['courseOf'] = async (at, state) => {
    const ids = { ...(await vote(at)), courseId: newId() }
    if (at.name === 'nowhere') return ids
    const { courseId, dossierId, matterId } = ids
    await put(at.districtId, 'appointments.course', [courseRow(at, courseId, dossierId, state)])
    const place = { course_id: courseId, matter_id: matterId, person_id: at.id('deputy'), version: 1 }
    await put(at.districtId, 'appointments.course_place', [place])
    return ids
  }
  return {
    ...{ vote, ceremony, letterOf, courseOf },
    letter: async (at) => (await letterOf(at, 'issued')).paperId,
    course: async (at, state) => (await courseOf(at, state)).courseId,
    async seat(at) {
      const tenureId = newId()
      days += 2
      const day = (after: number) => new Date(Date.UTC(2010, 0, 1) + 86_400_000 * after).toISOString().slice(0, 10)
      const span = { starts_on: day(days), ends_on: day(days + 1), end_reason: '期满', version: 1 }
      const seat = { street_id: at.streetId, seat: 'member', seat_no: 7, full_time: false, person_id: at.id('deputy') }
      if (at.name !== 'nowhere')
        await put(at.districtId, 'committees.tenure', [{ tenure_id: tenureId, ...seat, ...span }])
      return tenureId
    },
  }
}
