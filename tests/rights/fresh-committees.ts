import { newId } from '../../platform/ids/new-id.ts'
import { documentRow, findingRow, itemRow, measureRow, meetingRow, yearPaperRow } from './ground/committees-work.ts'
import type { Put } from './ground/put.ts'
import { type At, YESTERDAY } from './places.ts'

/** What a committee works on, made for one write each. In 'nowhere' only an id is made. */
export interface FreshWork {
  /** A street committee's own working rules. */
  document(at: At, more?: object): Promise<string>
  citation(at: At): Promise<string>
  finding(at: At, more?: object): Promise<string>
  /** A measure of a finding made for it. */
  measure(at: At, state?: 'planned' | 'under_way'): Promise<string>
  committeeHonour(at: At): Promise<string>
  meeting(at: At, state: 'called' | 'held' | 'minuted' | 'cancelled'): Promise<string>
  /** Of a year of its own. */
  yearPaper(at: At, state: 'drafted' | 'submitted' | 'accepted'): Promise<string>
  /** A year no paper and no item is of yet. */
  freeYear(): number
  /** The same, of the past: a report is written of no year to come. */
  pastYear(): number
  assessmentItem(at: At, more?: object): Promise<string>
}

export function freshWork(put: Put): FreshWork {
  let [free, past] = [2100, 2024]
  const freeYear = () => free--
  const made = async (at: At, table: string, row: (id: string) => object): Promise<string> => {
    const id = newId()
    if (at.name !== 'nowhere') await put(at.districtId, table, [row(id) as Record<string, unknown>])
    return id
  }
  const document: FreshWork['document'] = (at, more) =>
    made(at, 'committees.document', (id) => documentRow(at, id, more))
  const finding: FreshWork['finding'] = (at, more) =>
    made(at, 'committees.finding', (id) => ({ ...findingRow(at, id), ...more }))
  const moment = `${YESTERDAY}T02:00:00Z`
  return {
    ...{ document, finding, freeYear, pastYear: () => past-- },
    async citation(at) {
      const documentId = await document(at)
      return made(at, 'committees.citation', (id) => ({
        ...{ citation_id: id, document_id: documentId, subject_kind: 'setting', subject_id: id, cited_at: moment },
      }))
    },
    async measure(at, state) {
      const findingId = await finding(at)
      return made(at, 'committees.measure', (measureId) => measureRow(at, { measureId, findingId }, state))
    },
    committeeHonour: (at) =>
      made(at, 'committees.honour', (id) => ({
        ...{
          honour_id: id,
          street_id: at.streetId,
          title: at.word('ground'),
          awarded_by: '省人大',
          entered_at: moment,
        },
        ...{ from_year: 2020, to_year: 2020 },
      })),
    meeting: (at, state) => made(at, 'committees.meeting', (id) => meetingRow(at, id, state)),
    yearPaper: (at, state) =>
      made(at, 'committees.year_paper', (id) => yearPaperRow(at, id, { year: freeYear(), kind: 'plan', state })),
    assessmentItem: (at, more) =>
      made(at, 'committees.assessment_item', (id) => ({
        ...itemRow(id, { year: freeYear(), position: 1, words: at.word('ground') }),
        ...more,
      })),
  }
}
