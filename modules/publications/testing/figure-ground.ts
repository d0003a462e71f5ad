import pg from 'pg'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Ground } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG, peopleGround } from '../../roster/testing/people-ground.ts'
import { putFigureItems } from './figure-items.ts'

const CONSULTATIVE = '0190c000-0000-7000-8000-000000000291'
const TERM_CONSULTATIVE = '0190c000-0000-7000-8000-000000000191'

/** Who stands in a mark: the member of the street committee is also a consultative deputy here. */
const WHO = {
  shen: { person: PEOPLE.deputyShen, mandate: MANDATES.shen, level: 'district' },
  gu: { person: PEOPLE.deputyGu, mandate: MANDATES.gu, level: 'district' },
  lu: { person: PEOPLE.deputyLuYounger, mandate: MANDATES.luYounger, level: 'district' },
  municipal: { person: PEOPLE.municipal, mandate: MANDATES.municipal, level: 'municipal' },
  consultative: { person: PEOPLE.member, mandate: CONSULTATIVE, level: 'consultative' },
} as const
type Counted = keyof typeof WHO

interface Made {
  kind: string
  on: CivilDate
  streetId?: number
  state?: string
  theme?: string
  fields?: Record<string, string>
  marks?: readonly (readonly [who: Counted, mark: string, role?: string])[]
  opinions?: number
}

const shen = ['shen', 'present'] as const
const gu = ['gu', 'present'] as const
const municipal = ['municipal', 'present'] as const
const consultative = ['consultative', 'present'] as const

/** One line for each thing a counting rule must take or leave. */
const MADE: readonly Made[] = [
  // Two visits of 2023 that count; the first with a leave and an absence that don't.
  {
    kind: 'weekly_visit',
    on: '2023-01-01',
    theme: '古井',
    marks: [shen, municipal, consultative, ['gu', 'leave']],
    opinions: 2,
  },
  { kind: 'weekly_visit', on: '2023-12-31', state: 'summarised', marks: [shen, gu], opinions: 1 },
  // Cancelled, not yet closed, the years beside, another street.
  { kind: 'weekly_visit', on: '2023-05-05', state: 'cancelled', theme: '停车', marks: [shen], opinions: 5 },
  { kind: 'weekly_visit', on: '2023-05-06', state: 'published', marks: [shen] },
  { kind: 'weekly_visit', on: '2022-12-31', marks: [shen] },
  { kind: 'weekly_visit', on: '2024-01-01', marks: [shen] },
  { kind: 'weekly_visit', on: '2023-06-01', streetId: JINCHANG, marks: [['lu', 'present']] },
  // Contact days: deputies came, only a consultative deputy came, nobody came.
  { kind: 'contact_day', on: '2023-03-10', marks: [shen, municipal, consultative], opinions: 7 },
  { kind: 'contact_day', on: '2023-04-10', marks: [consultative, ['shen', 'absent']] },
  { kind: 'contact_day', on: '2023-05-10', marks: [['shen', 'absent']] },
  { kind: 'inspection', on: '2023-02-01' },
  { kind: 'research', on: '2023-02-02' },
  { kind: 'enforcement_check', on: '2023-02-03' },
  { kind: 'research_report', on: '2023-02-04' },
  { kind: 'lecture', on: '2023-02-05' },
  { kind: 'lecture', on: '2023-02-06', state: 'cancelled' },
  { kind: 'station_opening', on: '2023-02-07' },
  // One project twice, another once, and one of the same name in another street.
  { kind: 'project_watch', on: '2023-03-01', fields: { project: '老旧小区改造' } },
  { kind: 'project_watch', on: '2023-09-01', fields: { project: '老旧小区改造' } },
  { kind: 'project_watch', on: '2023-03-02', fields: { project: '加装电梯' } },
  { kind: 'project_watch', on: '2023-03-03', streetId: JINCHANG, fields: { project: '加装电梯' } },
  // The same deputy reports twice; another only listens; a third was announced and did not come.
  {
    kind: 'duty_report',
    on: '2023-11-01',
    marks: [
      ['shen', 'present', 'reporter'],
      ['gu', 'present', 'listener'],
    ],
  },
  {
    kind: 'duty_report',
    on: '2023-11-02',
    marks: [
      ['shen', 'present', 'reporter'],
      ['municipal', 'absent', 'reporter'],
    ],
  },
]

const record = (on: CivilDate, who: Counted, state = 'confirmed', kind = 'training') => ({
  record_id: newId(),
  person_id: WHO[who].person,
  mandate_id: WHO[who].mandate,
  level: WHO[who].level,
  kind,
  done_on: on,
  source_id: newId(),
  state,
})

const RECORDS = [
  record('2022-05-01', 'shen'),
  record('2023-01-01', 'shen'),
  record('2023-12-31', 'gu'),
  record('2023-06-01', 'gu'),
  record('2023-06-02', 'consultative'),
  ...['submitted', 'street_reviewed', 'returned', 'rejected', 'withdrawn', 'struck'].map((state) =>
    record('2023-07-01', 'shen', state),
  ),
  record('2023-07-02', 'municipal'),
]

const standing = { yearTenths: 0, top: false }
const inYear = { yearSumTenths: 0, yearAverageHundredths: 0 }

/** The bulletin of the last quarter of 2023: 4 ranked, one place, two tied at the line; two streets. */
const ISSUED = {
  bulletin_id: newId(),
  year: 2023,
  quarter: 4,
  state: 'issued',
  calculated_at: '2024-01-10T02:00:00Z',
  counted_to: '2024-01-10T02:00:00Z',
  snapshot: {
    to: '2023-12-31',
    eligible: 4,
    named: 2,
    deputies: [
      { ...standing, personId: PEOPLE.deputyShen, name: '沈', streetId: PINGJIANG, tenths: 50, rank: 1, top: true },
      { ...standing, personId: PEOPLE.deputyLuYounger, name: '陆', streetId: JINCHANG, tenths: 50, rank: 1, top: true },
      { ...standing, personId: PEOPLE.deputyGu, name: '顾', streetId: PINGJIANG, tenths: 10, rank: 3 },
      { ...standing, personId: PEOPLE.municipal, name: '市', streetId: PINGJIANG, tenths: 0, rank: 4 },
    ],
    streets: [
      {
        streetId: JINCHANG,
        name: '金阊街道',
        nameEn: 'Jinchang',
        deputies: 1,
        sumTenths: 50,
        averageHundredths: 500,
        rank: 1,
        ...inYear,
      },
      {
        streetId: PINGJIANG,
        name: '平江街道',
        nameEn: 'Pingjiang',
        deputies: 3,
        sumTenths: 60,
        averageHundredths: 200,
        rank: 2,
        ...inYear,
      },
    ],
  },
  snapshot_hash: '',
  recipient: '各街道',
  copy_to: '',
  drafted_by: PEOPLE.secretary,
  drafted_at: '2024-01-10T02:00:00Z',
  checked_by: PEOPLE.staff,
  checked_at: '2024-01-10T02:00:00Z',
  signed_by: PEOPLE.staff,
  signed_at: '2024-01-10T02:00:00Z',
  number_year: 2024,
  number: 1,
  issued_on: '2024-01-10',
  issued_at: '2024-01-10T02:00:00Z',
  issued_by: PEOPLE.staff,
  version: 5,
}

/** The small district of the roster's tests, with one case for each rule by which figures count. */
export const figureGround: Ground = {
  name: 'figures',
  async load(ownerUrl) {
    await peopleGround.load(ownerUrl)
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    const put = (table: string, rows: readonly object[]) =>
      owner.query(
        `insert into ${table} (district_id, ${Object.keys(rows[0] ?? {}).join(',')})
         select ${DISTRICT}, ${Object.keys(rows[0] ?? {}).join(',')} from json_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      )
    await put('roster.term', [
      { term_id: TERM_CONSULTATIVE, level: 'consultative', number: 1, starts_on: '2022-01-15' },
    ])
    await put('roster.mandate', [
      {
        mandate_id: CONSULTATIVE,
        person_id: PEOPLE.member,
        level: 'consultative',
        term_id: TERM_CONSULTATIVE,
        street_id: PINGJIANG,
        starts_on: '2022-01-15',
      },
    ])
    const made = MADE.map((one) => ({ ...one, activity_id: newId() }))
    await put('activities.activity', made.map(activityRow))
    await put('activities.attendance', made.flatMap(attendanceRows))
    await put('activities.heard_opinion', made.flatMap(opinionRows))
    await put(
      'duty.record',
      RECORDS.map((one) => ({ ...one, ...RECORD_REST })),
    )
    await put('bulletins.bulletin', [ISSUED])
    await putFigureItems(owner)
    await owner.end()
  },
}

type MadeRow = Made & { activity_id: string }

const RECORD_REST = {
  street_id: PINGJIANG,
  role: 'participant',
  units: 1,
  themed: false,
  title: '参加培训',
  title_en: 'A training',
  source_kind: 'self_report',
  objected: false,
  on_behalf: false,
  version: 1,
  submitted_at: '2023-01-01T00:00:00Z',
}

const activityRow = (one: MadeRow) => ({
  activity_id: one.activity_id,
  kind: one.kind,
  title: `${one.kind} ${one.on}`,
  title_en: '',
  theme: one.theme ?? null,
  street_id: one.streetId ?? PINGJIANG,
  held_on: one.on,
  starts_at: `${one.on}T09:00:00+08:00`,
  half_days: 1,
  state: one.state ?? 'closed',
  cancelled_reason: one.state === 'cancelled' ? '台风' : null,
  fields: one.fields ?? {},
  origin: 'organiser',
  created_at: `${one.on}T09:00:00+08:00`,
  version: 1,
})

const attendanceRows = (one: MadeRow) =>
  (one.marks ?? []).map(([who, mark, role]) => ({
    activity_id: one.activity_id,
    person_id: WHO[who].person,
    mandate_id: WHO[who].mandate,
    level: WHO[who].level,
    role: role ?? 'participant',
    mark,
  }))

const opinionRows = (one: MadeRow) =>
  Array.from({ length: one.opinions ?? 0 }, (_, at) => ({
    opinion_id: newId(),
    activity_id: one.activity_id,
    line_no: at + 1,
    words: '楼道灯不亮',
    words_en: 'The stair light is out',
    reach: 'community',
  }))
