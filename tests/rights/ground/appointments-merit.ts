import { canonicalJson } from '../../../platform/snapshots/canonical-json.ts'
import { hashOf } from '../../../platform/snapshots/snapshot-hash.ts'
import { type At, at, type PlaceName, YESTERDAY } from '../places.ts'
import { handOf } from './appointments-dossier.ts'
import { recordRow } from './duty.ts'
import type { Put } from './put.ts'

const moment = `${YESTERDAY}T03:00:00Z`
const by = (place: At) => ({ by_person: handOf(place), at: moment })

export function recommendationRow(place: At, ids: { recommendationId: string; dossierId: string; personId: string }) {
  return {
    ...{ recommendation_id: ids.recommendationId, dossier_id: ids.dossierId, street_id: place.streetId },
    ...{
      person_id: ids.personId,
      ground: 'delegation_deputy',
      recommended_by: '街道党工委',
      recommended_on: YESTERDAY,
    },
    ...{ words: place.word('dossier'), version: 1, ...by(place) },
  }
}

/** A suggestion that stands, of the place's deputy: of no district mandate, so that no points follow. */
export function suggestionRow(place: At, recordId: string) {
  const whose = { personId: place.id('deputy'), mandateId: place.id('deputy mandate'), streetId: place.streetId }
  const row = recordRow({ recordId, ...whose, title: place.word('record'), state: 'confirmed', level: 'municipal' })
  return { ...row, kind: 'suggestion', role: 'author' }
}

export function honourRow(place: At, honourId: string, recordId: string) {
  return {
    ...{ honour_id: honourId, record_id: recordId, kind: 'outstanding_suggestion', year: 2025, awarded_by: '区人大' },
    ...{ awarded_on: YESTERDAY, entered_at: moment, entered_by: handOf(place), version: 1 },
  }
}

/** A sheet as the house keeps one: canonical JSON under its hash. */
export function sheetRow(place: At, ids: { sheetId: string; dossierId: string; personId: string }) {
  const snapshot = canonicalJson({
    ...{
      personId: ids.personId,
      name: place.word('deputy'),
      ground: 'delegation_deputy',
      mandateId: null,
      postId: null,
    },
    ...{ postTitle: null, postTitleEn: null, employer: null, age: null, education: null, sector: null },
    ...{ streetId: place.streetId, street: '街道', streetEn: 'Street', asOf: YESTERDAY, conditions: [], rows: [] },
    evidence: {
      place: {
        ...{ year: 2025, rank: null, eligible: 0, topPlaces: 0, top: null, tenths: null, tied: 0, missedBy: null },
        why: { key: 'appointments.merit.no-points', params: { year: 2025 } },
      },
      ...{ counts: [], attendance: null, from: null, to: YESTERDAY },
      session: { days: 0, known: { key: 'appointments.merit.sessions-unknown', params: {} } },
    },
    judgements: [],
    recommendation: { recommendedBy: '街道党工委', recommendedOn: YESTERDAY, words: place.word('dossier') },
    choice: null,
  })
  return {
    ...{ sheet_id: ids.sheetId, dossier_id: ids.dossierId, street_id: place.streetId, person_id: ids.personId },
    ...{ as_of: YESTERDAY, snapshot_hash: hashOf(snapshot), made_at: moment, made_by: handOf(place) },
    snapshot: JSON.parse(snapshot),
  }
}

/** In the place's dossier: its deputy recommended, chosen and judged, with a sheet; and a suggestion of this deputy that was honoured. */
export async function layMerit(put: Put, place: PlaceName): Promise<void> {
  const here = at(place)
  const { districtId, id } = here
  const named = { dossierId: id('dossier'), personId: id('deputy') }
  const rows = (table: string, row: Record<string, unknown>) => put(districtId, table, [row])
  await rows(
    'appointments.recommendation',
    recommendationRow(here, { recommendationId: id('recommendation'), ...named }),
  )
  await rows('appointments.choice', {
    ...{ choice_id: id('choice'), dossier_id: named.dossierId, street_id: here.streetId, held_on: YESTERDAY },
    ...{ members: 30, present: 20, spoilt: 0, chosen: named.personId, words: here.word('dossier'), version: 1 },
    ...by(here),
  })
  await rows('appointments.choice_count', { choice_id: id('choice'), person_id: named.personId, votes: 19 })
  await rows('appointments.judgement', {
    ...{ judgement_id: id('judgement'), dossier_id: named.dossierId, person_id: named.personId, standard: 'able' },
    ...{ words: here.word('dossier'), judged_by: '区人大', ...by(here) },
  })
  await rows('appointments.merit_sheet', sheetRow(here, { sheetId: id('sheet'), ...named }))
  await rows('duty.record', suggestionRow(here, id('suggestion')))
  await rows('duty.honour', honourRow(here, id('honour'), id('suggestion')))
}
