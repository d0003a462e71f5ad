import type pg from 'pg'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'

/** The day of the vote in the tests of figures. */
export const VOTE_DAY = '2024-05-28'
const HEAD_POST = newId()
const OTHER_POST = newId()

type Put = (table: string, rows: readonly object[]) => Promise<unknown>

const tenure = (person_id: string, street_id: number, seat_no: number, more: object) => ({
  ...{ tenure_id: newId(), seat: 'part_time_deputy_director', full_time: false, version: 1 },
  ...{ person_id, street_id, seat_no, starts_on: VOTE_DAY },
  ...more,
})

/**
 * Four deputy directors of the vote: in Pingjiang a head of the general office and Shen of the delegation; in Jinchang a head of a department that is no office,
 * and Lu of the delegation, whose mandate is suspended from June. Gu held the place before them, by a mandate, and left it on that day.
 */
const SEATS = [
  tenure(PEOPLE.recorder, PINGJIANG, 1, { post_id: HEAD_POST }),
  tenure(PEOPLE.deputyShen, PINGJIANG, 2, { mandate_id: MANDATES.shen }),
  tenure(PEOPLE.otherSecretary, JINCHANG, 1, { post_id: OTHER_POST }),
  tenure(PEOPLE.deputyLuYounger, JINCHANG, 2, { mandate_id: MANDATES.luYounger }),
  tenure(PEOPLE.deputyGu, PINGJIANG, 2, {
    mandate_id: MANDATES.gu,
    starts_on: '2023-06-01',
    ends_on: VOTE_DAY,
    end_reason: '辞职',
  }),
]

const post = (post_id: string, person_id: string, street_id: number, office: string | null) => ({
  ...{ post_id, person_id, street_id, office, kind: 'street_department_head', title: '处长', title_en: '' },
  ...{ starts_on: '2022-03-01', version: 1 },
})

const record = (who: 'shen' | 'luYounger', on: string, more: object = {}) => ({
  ...{ record_id: newId(), person_id: who === 'shen' ? PEOPLE.deputyShen : PEOPLE.deputyLuYounger },
  ...{ mandate_id: MANDATES[who], level: 'district', street_id: who === 'shen' ? PINGJIANG : JINCHANG },
  ...{ kind: 'suggestion', role: 'author', done_on: on, units: 1, themed: false, title: `建议 ${on}`, title_en: '' },
  ...{
    source_kind: 'self_report',
    source_id: newId(),
    state: 'confirmed',
    objected: false,
    on_behalf: false,
    version: 1,
  },
  submitted_at: '2024-01-01T00:00:00Z',
  ...more,
})

const REPORT_OF_BOTH = newId()
const HONOURED = {
  suggestion: record('shen', '2024-03-01'),
  coAuthored: record('shen', '2024-03-02', { role: 'co_author' }),
  report: record('shen', '2024-03-03', {
    kind: 'research_report',
    source_kind: 'attendance',
    source_id: REPORT_OF_BOTH,
  }),
  sameReport: record('luYounger', '2024-03-03', {
    kind: 'research_report',
    source_kind: 'attendance',
    source_id: REPORT_OF_BOTH,
  }),
  takenBack: record('luYounger', '2024-03-04', { kind: 'research_report' }),
}
/** Shen has three suggestions as author by the vote, and one after it; Lu two. */
const RECORDS = [
  ...Object.values(HONOURED),
  record('shen', '2024-02-01'),
  record('shen', '2022-01-15'),
  record('shen', '2024-05-29'),
  record('luYounger', '2024-02-01'),
  record('luYounger', '2024-02-02'),
  record('luYounger', '2024-02-03', { state: 'struck' }),
]

const honour = (of: { record_id: string }, kind: string, more: object = {}) => ({
  ...{ honour_id: newId(), record_id: of.record_id, kind, year: 2023, awarded_by: '区人大', awarded_on: '2024-04-01' },
  ...{ entered_at: '2024-04-01T00:00:00Z', version: 1 },
  ...more,
})
const HONOURS = [
  honour(HONOURED.suggestion, 'outstanding_suggestion'),
  // Honoured a second time: one suggestion all the same.
  honour(HONOURED.suggestion, 'outstanding_suggestion', { year: 2024 }),
  honour(HONOURED.coAuthored, 'outstanding_suggestion'),
  honour(HONOURED.report, 'outstanding_report'),
  honour(HONOURED.sameReport, 'outstanding_report'),
  honour(HONOURED.takenBack, 'outstanding_report', { taken_back_at: '2024-04-02T00:00:00Z' }),
]

/** Lu submitted eleven items by the vote; Shen, of those in 2023 that count, fewer. */
const items = Array.from({ length: 11 }, (_, at) => ({
  ...{
    item_id: newId(),
    street_id: JINCHANG,
    year: 2024,
    number: at + 1,
    receipt: String(3_000_000_000 + at),
    query_hash: '',
  },
  ...{
    channel: 'deputy',
    raised_by: 'deputy',
    deputy_id: PEOPLE.deputyLuYounger,
    theme: 'parking',
    words: '停车难',
    words_en: '',
  },
  ...{
    place: '',
    reach: 'community',
    raised_on: '2024-05-27',
    received_at: '2024-05-27T00:00:00Z',
    state: 'new',
    round: 1,
  },
  ...{
    confidential: false,
    held: false,
    hidden: false,
    publish: 'no',
    due_provisional: false,
    urged_times: 0,
    search: '',
    version: 1,
  },
  reopened_by_resident: false,
}))

/** Points of 2023: Lu first, Shen and Gu tied behind; three ranked have one place in the top 15 %. */
const STANDINGS = [
  [PEOPLE.deputyLuYounger, 300],
  [PEOPLE.deputyShen, 200],
  [PEOPLE.deputyGu, 200],
] as const

/** Puts the deputy directors of the vote and what they had done. */
export async function putDeputyDirectors(owner: pg.Client): Promise<void> {
  const put: Put = async (table, rows) => {
    for (const row of rows) {
      const columns = Object.keys(row).join(',')
      await owner.query(
        `insert into ${table} (district_id, ${columns}) select ${DISTRICT}, ${columns} from json_populate_record(null::${table}, $1)`,
        [JSON.stringify(row)],
      )
    }
  }
  await put('committees.concurrent_post', [
    post(HEAD_POST, PEOPLE.recorder, PINGJIANG, 'general_office'),
    post(OTHER_POST, PEOPLE.otherSecretary, JINCHANG, null),
  ])
  await put('committees.tenure', SEATS)
  await put('roster.suspension', [
    { suspension_id: newId(), mandate_id: MANDATES.luYounger, starts_on: '2024-06-10', reason: '羁押' },
  ])
  await put('duty.record', RECORDS)
  await put('duty.honour', HONOURS)
  await put('opinions.item', items)
  await put(
    'points.standing',
    STANDINGS.map(([person_id, tenths]) => ({ person_id, year: 2023, quarter: 0, tenths, entries: 1 })),
  )
}
