import { personOf } from '../actors.ts'
import { type At, at, type PlaceName, TODAY, YESTERDAY } from '../places.ts'
import type { Put } from './put.ts'

const moment = `${YESTERDAY}T02:00:00Z`
const VOTED_ON = '2026-11-02'

/** Who handles the dossiers of a place: the district's staff among the actors, elsewhere the place's officer. */
export const handOf = (place: At): string => (place.name === 'district' ? place.id('officer') : personOf('staff'))

/** An announced dossier in which the place's deputy was appointed in its street, with the ballot behind it. */
export async function putVote(
  put: Put,
  place: At,
  ids: { readonly dossierId: string; readonly matterId: string; readonly ballotId: string },
  state = 'announced',
): Promise<void> {
  const by = handOf(place)
  const { dossierId, matterId, ballotId } = ids
  await put(place.districtId, 'appointments.dossier', [
    {
      ...{ dossier_id: dossierId, kind: 'people', title: '任免卷宗', title_en: '', state, version: 1 },
      ...{ meeting_name: '常委会会议', meeting_on: VOTED_ON, announced_on: VOTED_ON, all_members: 31, present: 29 },
      ...{ opened_at: moment, opened_by: by, is_demo: false },
    },
  ])
  await put(place.districtId, 'appointments.dossier_hand', [
    { dossier_id: dossierId, person_id: by, added_at: moment, added_by: by },
  ])
  await put(place.districtId, 'appointments.ballot', [
    {
      ...{ ballot_id: ballotId, dossier_id: dossierId, position: 1, method: 'device', combined: false },
      ...{ held_on: VOTED_ON, all_members: 31, present: 29, votes_for: 29, against: 0, abstained: 0, not_voting: 0 },
      ...{ counted_by: '', by_person: by, at: moment },
    },
  ])
  await put(place.districtId, 'appointments.matter', [
    {
      ...{ matter_id: matterId, dossier_id: dossierId, position: 1, type: 'appoint', state: 'passed' },
      ...{ street_id: place.streetId, seat: 'part_time_deputy_director', seat_no: 2, person_id: place.id('deputy') },
      ...{ ground: 'any', reason: '', ballot_id: ballotId, test_resit: false, version: 1 },
    },
  ])
}

export function ceremonyRow(place: At, ceremonyId: string, dossierId: string) {
  return {
    ...{ ceremony_id: ceremonyId, dossier_id: dossierId, held_on: VOTED_ON, place: '会议厅', organiser: '主任会议' },
    ...{ chaired_by: '主持人', mode: 'single', anthem: true, witnesses: '', text_version: '2018' },
    ...{ by_person: handOf(place), at: moment, version: 1 },
  }
}

export function letterRow(place: At, ids: { paperId: string; dossierId: string; matterId: string }, number: number) {
  return {
    ...{ paper_id: ids.paperId, dossier_id: ids.dossierId, matter_id: ids.matterId, kind: 'letter', year: 2026 },
    ...{ number, issued_on: VOTED_ON, addressee: place.word('deputy'), signer: '主任' },
    ...{ issued_by: handOf(place), issued_at: moment, version: 1 },
  }
}

export function courseRow(place: At, courseId: string, dossierId: string, state: string) {
  return {
    ...{ course_id: courseId, dossier_id: dossierId, title: '任职培训', title_en: '', held_on: YESTERDAY },
    ...{
      from_time: '09:00',
      place: '党校',
      teacher: '',
      words: '',
      state,
      by_person: handOf(place),
      at: moment,
      version: 1,
    },
  }
}

/** After a vote, in every place: oath, papers, a course that was held, the seat with a review and a talk. */
export async function layAfter(put: Put, name: PlaceName): Promise<void> {
  const place = at(name)
  const { districtId, id } = place
  const ids = { dossierId: id('voted dossier'), matterId: id('passed matter'), ballotId: id('ballot of it') }
  await putVote(put, place, ids)
  await put(districtId, 'appointments.ceremony', [ceremonyRow(place, id('ceremony'), ids.dossierId)])
  const part = { ceremony_id: id('ceremony'), matter_id: ids.matterId, part: 'taker' }
  await put(districtId, 'appointments.oath', [part])
  const number = name === 'street' ? 12 : 11
  const letter = { paperId: id('letter'), ...ids }
  await put(districtId, 'appointments.issued_paper', [letterRow(place, letter, number)])
  const others = (['announcement', 'notice'] as const).map((kind) => ({
    ...letterRow(place, { ...letter, paperId: id(`${kind} of it`) }, number),
    ...{ kind, matter_id: null, addressee: kind === 'notice' ? '组织部' : '' },
  }))
  await put(districtId, 'appointments.issued_paper', others)
  if (name !== 'street')
    await put(
      districtId,
      'appointments.number_register',
      ['letter', 'notice'].map((kind) => ({ kind, year: 2026, last: 12 })),
    )
  await layInOffice(put, place, ids)
}

async function layInOffice(put: Put, place: At, ids: { dossierId: string; matterId: string }): Promise<void> {
  const { districtId, id } = place
  await put(districtId, 'appointments.course', [courseRow(place, id('held course'), ids.dossierId, 'held')])
  const material = { course_id: id('held course'), document_id: id('document') }
  await put(districtId, 'appointments.course_material', [material])
  const seatOf = { matter_id: ids.matterId, person_id: id('deputy') }
  const marked = { presence: 'present', result: 'passed', version: 1 }
  await put(districtId, 'appointments.course_place', [{ course_id: id('held course'), ...seatOf, ...marked }])
  const seat = { street_id: place.streetId, seat: 'part_time_deputy_director', seat_no: 2, full_time: false }
  await put(districtId, 'committees.tenure', [
    { tenure_id: id('new seat'), ...seat, ...seatOf, starts_on: VOTED_ON, version: 1 },
  ])
  const of = { tenure_id: id('new seat'), by_person: handOf(place), at: moment }
  await put(districtId, 'appointments.yearly_review', [
    { review_id: id('review'), ...of, year: 2026, words: place.word('review'), result: 'good', version: 1 },
  ])
  await put(districtId, 'appointments.talk', [
    { talk_id: id('talk'), ...of, held_on: TODAY, held_by: '谈话人', words: place.word('talk') },
  ])
}
