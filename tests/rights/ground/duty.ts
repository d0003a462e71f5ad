import { at, canary, type PlaceName, TODAY, YESTERDAY } from '../places.ts'
import type { Put } from './put.ts'

export interface RecordFacts {
  readonly recordId: string
  readonly personId: string
  readonly mandateId: string
  readonly streetId: number
  readonly title: string
  readonly state: string
  readonly level?: string
  readonly sourceKind?: string
  readonly sourceId?: string
  readonly objected?: boolean
  readonly submittedBy?: string
}

export function recordRow(facts: RecordFacts) {
  const attended = facts.sourceKind === 'attendance'
  return {
    ...{ record_id: facts.recordId, person_id: facts.personId, mandate_id: facts.mandateId, street_id: facts.streetId },
    ...{ level: facts.level ?? 'district', kind: attended ? 'weekly_visit' : 'other_work', role: 'participant' },
    ...{ done_on: YESTERDAY, units: 1, themed: false, title: facts.title, title_en: facts.title, words: facts.title },
    ...{ source_kind: facts.sourceKind ?? 'self_report', source_id: facts.sourceId ?? facts.recordId },
    ...{ state: facts.state, objection_until: attended ? '2026-12-31' : null, objected: facts.objected ?? false },
    ...{ submitted_at: `${TODAY}T00:00:00Z`, submitted_by: facts.submittedBy ?? facts.personId, on_behalf: false },
    ...{ confirmed_at: attended ? `${TODAY}T00:00:00Z` : null, version: 1 },
  }
}

export const objectionRow = (facts: {
  objectionId: string
  recordId: string
  activityId: string
  personId: string
  streetId: number
  words: string
}) => ({
  ...{ objection_id: facts.objectionId, record_id: facts.recordId, activity_id: facts.activityId },
  ...{ person_id: facts.personId, street_id: facts.streetId, words: facts.words, state: 'open' },
  ...{ opened_at: `${TODAY}T01:00:00Z`, opened_by: facts.personId, due_on: '2026-12-03', version: 1 },
})

/** Records of the place's deputy in every state, an objection, an account with points, traces and an import batch. */
export async function layDuty(put: Put, place: PlaceName, sender: string): Promise<void> {
  const { districtId, streetId, id } = at(place)
  const title = canary(place, 'record')
  const common = { personId: id('deputy'), mandateId: id('deputy mandate'), streetId, title }
  const attended = { ...common, sourceKind: 'attendance', sourceId: id('closed'), objected: true }
  await put(districtId, 'duty.record', [
    recordRow({ ...attended, recordId: id('confirmed'), state: 'confirmed' }),
    ...['submitted', 'street_reviewed', 'returned', 'rejected', 'withdrawn', 'struck'].map((state) =>
      recordRow({ ...common, recordId: id(state), state }),
    ),
  ])
  await put(
    districtId,
    'duty.step',
    ['returned', 'rejected'].map((step) => ({
      ...{ step_id: id(`${step} step`), record_id: id(step), step, reason: canary(place, 'reason') },
      ...{ by_person: id('officer'), at: `${TODAY}T02:00:00Z` },
    })),
  )
  const words = canary(place, 'objection')
  const about = { recordId: id('confirmed'), activityId: id('closed'), personId: id('deputy'), streetId, words }
  await put(districtId, 'duty.objection', [objectionRow({ ...about, objectionId: id('objection') })])
  await put(districtId, 'audit.entry', [
    {
      ...{ entry_id: id('trace'), at: `${TODAY}T03:00:00Z`, person_id: id('officer'), action: 'activities.close' },
      ...{ subject_kind: 'activity', subject_id: id('closed'), street_id: streetId },
      detail: { title: canary(place, 'trace') },
    },
  ])
  await layBatch(put, place, sender)
}

async function layBatch(put: Put, place: PlaceName, sender: string): Promise<void> {
  const { districtId, id } = at(place)
  const word = canary(place, 'batch')
  await put(districtId, 'imports.batch', [
    {
      ...{ batch_id: id('batch'), what: 'history', file_name: `${word}.xlsx`, state: 'previewed', rows_read: 1 },
      ...{ rows_total: 1, created_by: sender, created_at: `${TODAY}T00:00:00Z`, version: 1 },
    },
  ])
  await put(districtId, 'imports.line', [
    {
      ...{ batch_id: id('batch'), line_no: 1, verdict: 'wrong', reading: null },
      cells: { sheet: 'activities', row: 2, texts: { title: word } },
      problems: [],
    },
  ])
}

/** Points of the place's deputy: an entry of the ledger and the totals kept with it. */
export async function layPoints(put: Put, place: PlaceName, rule: { ruleSetId: string; itemCode: string }) {
  const { districtId, id } = at(place)
  const tenths = Number(canary(place, 'points'))
  await put(districtId, 'points.entry', [
    {
      ...{ entry_id: id('entry'), person_id: id('deputy'), record_id: id('confirmed'), year: 2026, quarter: 4 },
      ...{ done_on: YESTERDAY, rule_set_id: rule.ruleSetId, item_code: rule.itemCode, clause: '试', tenths },
      ...{ before_cap: tenths, cause: 'closing', posted_at: `${TODAY}T00:00:00Z` },
    },
  ])
  await put(
    districtId,
    'points.standing',
    [0, 4].map((quarter) => ({ year: 2026, quarter, person_id: id('deputy'), tenths, entries: 1 })),
  )
}
