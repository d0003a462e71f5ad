import pg from 'pg'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Ground } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import {
  DISTRICT,
  JINCHANG,
  MANDATES,
  PEOPLE,
  PINGJIANG,
  peopleGround,
  TERM_DISTRICT_3,
} from '../../roster/testing/people-ground.ts'

const id = (n: number) => `0190e000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** The dossier of the tests, and who is added to the small district for it. */
export const DOSSIER = id(1)
export const RULE_DOSSIER = id(2)
export const POST_OF_HEAD = id(11)
/** Head of Pingjiang's general office; head of Jinchang's; a second one of the district's staff, who is no hand. */
export const HEAD = id(21)
export const HEAD_OF_JINCHANG = id(22)
export const STAFF_OUTSIDE = id(23)
export const HONOURED_RECORD = id(31)
export const CONFIDENTIAL_ITEM = id(41)

const record = (who: keyof typeof MANDATES, person: string, on: CivilDate, more: object = {}) => ({
  ...{ record_id: newId(), person_id: person, mandate_id: MANDATES[who], level: 'district', street_id: PINGJIANG },
  ...{ kind: 'suggestion', role: 'author', done_on: on, units: 1, themed: false, title: `建议 ${on}`, title_en: '' },
  ...{
    source_kind: 'self_report',
    source_id: newId(),
    state: 'confirmed',
    objected: false,
    on_behalf: false,
    version: 1,
  },
  submitted_at: '2023-01-01T00:00:00Z',
  ...more,
})
const shens = (on: CivilDate, more: object = {}) => record('shen', PEOPLE.deputyShen, on, more)

/** Suggestions: three of Shen’s count, from the first day of the term on; one as co-author apart; none of another kind, state or day. */
const RECORDS = [
  shens('2022-01-15'),
  shens('2023-03-01', { record_id: HONOURED_RECORD }),
  shens('2024-05-01'),
  shens('2023-04-01', { role: 'co_author' }),
  shens('2022-01-14'),
  shens('2023-05-01', { state: 'street_reviewed' }),
  shens('2023-06-01', { state: 'struck' }),
  shens('2023-07-01', { kind: 'research_report', title: '古城老旧小区更新研究' }),
  record('gu', PEOPLE.deputyGu, '2023-03-02'),
]

const item = (n: number, on: CivilDate, more: object = {}) => ({
  ...{
    item_id: id(100 + n),
    street_id: PINGJIANG,
    year: 2023,
    number: n,
    receipt: String(1_000_000_000 + n),
    query_hash: '',
  },
  ...{
    channel: 'deputy',
    raised_by: 'deputy',
    deputy_id: PEOPLE.deputyShen,
    theme: 'parking',
    words: '巷口停车',
    words_en: '',
  },
  ...{ place: '', reach: 'community', raised_on: on, received_at: '2023-01-01T00:00:00Z', state: 'new', round: 1 },
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
  ...more,
})

/** Items: three of Shen’s between sessions, two within; not the hidden, the held, the one before the term, another deputy’s. The session: 10 to 12 January 2023. */
const ITEMS = [
  item(1, '2023-01-09'),
  item(2, '2023-01-10'),
  item(3, '2023-01-12'),
  item(4, '2023-01-13', { item_id: CONFIDENTIAL_ITEM, confidential: true }),
  item(5, '2023-06-01', { state: 'withdrawn' }),
  item(6, '2023-06-02', { hidden: true }),
  item(7, '2023-06-03', { held: true }),
  item(8, '2022-01-14'),
  item(9, '2023-06-04', { deputy_id: PEOPLE.deputyGu }),
]

const activity = (n: number, on: CivilDate, more: object = {}) => ({
  ...{
    activity_id: id(200 + n),
    kind: 'weekly_visit',
    title: `走访 ${on}`,
    title_en: '',
    street_id: PINGJIANG,
    held_on: on,
  },
  ...{ starts_at: `${on}T09:00:00+08:00`, half_days: 1, state: 'closed', fields: {}, origin: 'organiser', version: 1 },
  created_at: `${on}T09:00:00+08:00`,
  ...more,
})
const ACTIVITIES = [
  activity(1, '2023-01-10', { kind: 'congress_session', street_id: null, half_days: 5 }),
  activity(2, '2023-02-01'),
  activity(3, '2023-03-01', { state: 'summarised' }),
  activity(4, '2023-04-01'),
  activity(5, '2023-05-01', { state: 'published' }),
]
/** Shen was asked four times and came twice; the open visit says nothing yet. */
const MARKS = [
  [1, 'present'],
  [2, 'present'],
  [3, 'leave'],
  [4, 'absent'],
  [5, 'due'],
] as const

const STANDINGS = [
  [PEOPLE.deputyShen, 500],
  [PEOPLE.deputyGu, 480],
  [PEOPLE.deputyLuElder, 480],
  [PEOPLE.deputyLuYounger, 100],
] as const

/** The small district of the roster’s tests in May 2024, with a dossier that collects: its hands are the staff and Pingjiang’s director and secretary. */
export const meritGround: Ground = {
  name: 'merit',
  async load(ownerUrl) {
    await peopleGround.load(ownerUrl)
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    const put = async (table: string, rows: readonly object[]) => {
      for (const row of rows) {
        const columns = Object.keys(row).join(',')
        await owner.query(
          `insert into ${table} (district_id, ${columns}) select ${DISTRICT}, ${columns} from json_populate_record(null::${table}, $1)`,
          [JSON.stringify(row)],
        )
      }
    }
    await putPeople(put)
    await put('activities.activity', ACTIVITIES)
    await put(
      'activities.attendance',
      MARKS.map(([n, mark]) => ({
        ...{ activity_id: id(200 + n), person_id: PEOPLE.deputyShen, mandate_id: MANDATES.shen },
        ...{ level: 'district', role: 'participant', mark },
      })),
    )
    await put('duty.record', RECORDS)
    await put('opinions.item', ITEMS)
    await put(
      'points.standing',
      STANDINGS.map(([person_id, tenths]) => ({ person_id, year: 2023, quarter: 0, tenths, entries: 1 })),
    )
    await putDossiers(put)
    await owner.end()
  },
}

type Put = (table: string, rows: readonly object[]) => Promise<void>

async function putPeople(put: Put): Promise<void> {
  const person = (person_id: string, name: string, pinyin: string) => ({
    ...{ person_id, name, pinyin, initials: '', is_demo: false, version: 1 },
  })
  await put('roster.person', [
    person(HEAD, '程主任', 'chengzhuren'),
    person(HEAD_OF_JINCHANG, '金处长', 'jinchuzhang'),
    person(STAFF_OUTSIDE, '局外人', 'juwairen'),
  ])
  await put('roster.post', [
    { post_id: id(12), person_id: STAFF_OUTSIDE, kind: 'district_staff', starts_on: '2022-01-01' },
  ])
  const head = (post_id: string, person_id: string, street_id: number) => ({
    ...{ post_id, person_id, street_id, kind: 'street_department_head', office: 'general_office', title: '综合处处长' },
    ...{ title_en: 'Head of the general office', starts_on: '2022-03-01', version: 1 },
  })
  await put('committees.concurrent_post', [
    head(POST_OF_HEAD, HEAD, PINGJIANG),
    head(id(13), HEAD_OF_JINCHANG, JINCHANG),
    {
      ...head(id(14), PEOPLE.deputyLuElder, PINGJIANG),
      ...{ kind: 'judicial', office: null, street_id: null, title: '人民法院审判员', title_en: '' },
    },
  ])
  await put('committees.incompatibility_rule', [
    {
      ...{ rule_id: id(15), post_kind: 'judicial', verdict: 'refused', starts_on: '2020-01-01' },
      ...{ source: '《条例》第八条', source_en: 'Regulation, art. 8', entered_at: '2020-01-01T00:00:00Z' },
    },
  ])
}

async function putDossiers(put: Put): Promise<void> {
  const dossier = (dossier_id: string, kind: string, state: string) => ({
    ...{
      dossier_id,
      kind,
      state,
      title: '街道工委兼职副主任任免',
      title_en: '',
      opened_by: PEOPLE.staff,
      is_demo: false,
    },
    ...{ term_id: TERM_DISTRICT_3, opened_at: '2024-05-01T02:00:00Z', version: 1 },
  })
  await put('appointments.dossier', [
    dossier(DOSSIER, 'people', 'collecting'),
    dossier(RULE_DOSSIER, 'rule', 'drafting'),
  ])
  const hand = (dossier_id: string, person_id: string, street_id: number | null) => ({
    ...{ dossier_id, person_id, street_id, added_at: '2024-05-01T02:00:00Z', added_by: PEOPLE.staff },
  })
  await put('appointments.dossier_hand', [
    hand(DOSSIER, PEOPLE.staff, null),
    hand(RULE_DOSSIER, PEOPLE.staff, null),
    hand(DOSSIER, PEOPLE.director, PINGJIANG),
    hand(DOSSIER, PEOPLE.secretary, PINGJIANG),
    hand(DOSSIER, PEOPLE.otherSecretary, JINCHANG),
  ])
}
