import { type At, at, canary, type PlaceName, TODAY, YESTERDAY } from '../places.ts'
import type { Put } from './put.ts'

const moment = `${YESTERDAY}T02:00:00Z`
const entered = { entered_at: moment }
/** A day on which only those sit whom the ground seated. */
export const MEETING_DAY = '2023-06-15'

export function documentRow(place: At, documentId: string, more: object = {}) {
  return {
    ...{ document_id: documentId, series_id: documentId, street_id: place.streetId, title: place.word('ground') },
    ...{
      issuer: '街道工委',
      level: 'street',
      kind: 'working_rules',
      in_force_from: '2022-01-01',
      ...entered,
      version: 1,
    },
    ...more,
  }
}

export function findingRow(place: At, findingId: string, streetId: number | null = place.streetId) {
  const words = streetId === null ? place.word('ground') : place.word('work')
  return {
    ...{ finding_id: findingId, street_id: streetId, found_by: '督查组', found_on: '2026-10-01', words },
    ...{ state: 'open', ...entered, version: 1 },
  }
}

export function measureRow(place: At, ids: { measureId: string; findingId: string }, state = 'planned') {
  return {
    ...{ measure_id: ids.measureId, finding_id: ids.findingId, words: place.word('work'), responsible: '街道工委' },
    ...{ due_on: '2026-10-20', state, ...entered, version: 1 },
  }
}

export function meetingRow(place: At, meetingId: string, state: 'called' | 'held' | 'minuted' | 'cancelled') {
  return {
    ...{ meeting_id: meetingId, street_id: place.streetId, kind: 'regular', held_on: MEETING_DAY, state },
    ...{ chaired_by: place.id('officer'), agenda: place.word('work'), ...entered, version: 1 },
    minutes: state === 'minuted' ? place.word('work') : null,
    cancel_reason: state === 'cancelled' ? place.word('work') : null,
  }
}

export function yearPaperRow(place: At, paperId: string, facts: { year: number; kind: string; state: string }) {
  return { paper_id: paperId, street_id: place.streetId, words: place.word('work'), version: 1, ...facts }
}

export function itemRow(itemId: string, facts: { year: number; position: number; words: string }) {
  return { item_id: itemId, evidence: 'meetings', at_least: 4, ...entered, version: 1, ...facts }
}

/** What a committee does and answers for: its rules with files, findings and measures, honours, a meeting, papers, a sheet. */
export async function layWork(put: Put, place: PlaceName): Promise<void> {
  const here = at(place)
  const { districtId, streetId, id } = here
  await layDocuments(put, place)
  await put(districtId, 'committees.finding', [findingRow(here, id('finding'))])
  await put(districtId, 'committees.measure', [
    measureRow(here, { measureId: id('measure'), findingId: id('finding') }, 'under_way'),
  ])
  await put(districtId, 'committees.measure_evidence', [
    {
      evidence_id: id('evidence'),
      measure_id: id('measure'),
      kind: 'sentence',
      words: canary(place, 'work'),
      added_at: moment,
    },
  ])
  const honour = { title: canary(place, 'ground'), awarded_by: '省人大', from_year: 2019, to_year: 2021 }
  await put(districtId, 'committees.honour', [{ honour_id: id('honour'), street_id: streetId, ...honour, ...entered }])
  await put(districtId, 'committees.meeting', [meetingRow(here, id('meeting'), 'minuted')])
  await put(districtId, 'committees.meeting_presence', [
    { meeting_id: id('meeting'), person_id: id('officer'), presence: 'present' },
  ])
  const papers = [{ year: 2025, kind: 'report', state: 'submitted' }]
  await put(
    districtId,
    'committees.year_paper',
    papers.map((facts) => yearPaperRow(here, id('year paper'), facts)),
  )
  if (place !== 'street') await layItems(put, place)
  await put(districtId, 'committees.assessment_words', [
    {
      ...{ item_id: at(place === 'district' ? 'district' : 'own').id('assessment item'), street_id: streetId },
      ...{ words: canary(place, 'work'), written_at: moment, written_by: id('officer'), version: 1 },
    },
  ])
}

async function layDocuments(put: Put, place: PlaceName): Promise<void> {
  const here = at(place)
  const { districtId, id } = here
  const party = { kind: 'party_document', level: 'street' }
  await put(districtId, 'committees.document', [
    documentRow(here, id('document')),
    documentRow(here, id('party paper'), party),
  ])
  const file = { name: '全文', kind: 'application/pdf', bytes: '\\x255044462d312e37', sha256: 'x', added_at: moment }
  await put(districtId, 'committees.document_file', [
    { file_id: id('file'), document_id: id('document'), ...file },
    { file_id: id('party file'), document_id: id('party paper'), ...file },
  ])
  await put(districtId, 'committees.citation', [
    {
      citation_id: id('citation'),
      document_id: id('document'),
      subject_kind: 'clock',
      subject_id: place,
      cited_at: moment,
    },
  ])
}

async function layItems(put: Put, place: PlaceName): Promise<void> {
  const { districtId, id } = at(place)
  await put(districtId, 'committees.finding', [findingRow(at(place), id('finding of all'), null)])
  await put(districtId, 'committees.assessment_item', [
    itemRow(id('assessment item'), { year: Number(TODAY.slice(0, 4)), position: 1, words: canary(place, 'ground') }),
  ])
}
