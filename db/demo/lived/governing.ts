import { addDays, type CivilDate, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'
import { GOVERNING, type GoverningText } from '../texts/governing.ts'
import { type Lived, weekdayBefore } from './moments.ts'

/** The id of a document of the demo's register. */
export const documentId = (key: string): string => demoId(`document ${key}`, enteredAt)

const enteredAt = shanghaiInstant('2022-01-17', '09:30')

/**
 * The register of governing documents as the office keeps it, and the rules that cite it: what a committee is made of before and after the rule of
 * appointment, and what does not go together with a seat.
 */
export async function liveGoverning(lived: Lived): Promise<void> {
  for (const text of GOVERNING) await enter(lived, text)
  await compose(lived)
  await citeAsKnown(lived)
}

/** What rests on documents before there is a rule of appointment; the working rules are cited once they were revised. */
async function citeAsKnown(lived: Lived): Promise<void> {
  const { house, persona } = lived
  const on = { documentId: documentId('contact-day'), day: '2022-08-01', clause: '' }
  await cite(lived, 'activity_kind', 'weekly_visit', { ...on, documentId: documentId('weekly') })
  await cite(lived, 'activity_kind', 'contact_day', on)
  await cite(lived, 'clock', 'all', { ...on, clause: '原则上两个月内办结' })
  const asked = { by: persona('2-district-staff'), at: shanghaiInstant(on.day, '14:00') }
  const { items }: { items: { edition: number; inForceTo: string | null }[] } = await house.done({
    ...{ ...asked, to: 'GET /api/v1/points/rule-sets' },
  })
  for (const { edition, inForceTo } of items) {
    const key = inForceTo !== null && inForceTo <= POINTS_REVISED ? 'points' : 'points-2022'
    await cite(lived, 'points_rules', String(edition), { ...on, documentId: documentId(key) })
  }
  const rules = { documentId: documentId('working-rules-2023'), day: '2023-09-05', clause: '' }
  for (const what of COMPOSED) await cite(lived, 'composition', ruleId(what), rules)
  for (const what of [...REFUSED.map((post) => `not ${post}`), 'office head'])
    await cite(lived, 'incompatibility', ruleId(what), rules)
}

/** What rests on the rule of appointment, by its articles: two part-time deputy directors, by what they are compared, the order of steps. */
export async function citeAppointmentRule(
  lived: Lived,
  { documentId, stepRule }: { readonly documentId: string; readonly stepRule: string },
): Promise<void> {
  const rule = { documentId, day: '2024-01-17' }
  await cite(lived, 'composition', ruleId(TWO_DEPUTIES), { ...rule, clause: '第二条' })
  await cite(lived, 'criterion', 'merit', { ...rule, clause: '第三条' })
  await cite(lived, 'step_rule', stepRule, { ...rule, clause: '第五条至第九条' })
}

async function enter({ house, persona, today }: Lived, text: GoverningText): Promise<void> {
  const by = persona('2-district-staff')
  const { key, versions = [], ...said } = text
  const at = (inForceFrom: string) => {
    const day = weekdayBefore(inForceFrom)
    return day < '2022-01-17' ? enteredAt : shanghaiInstant(day, '10:20')
  }
  if (text.inForceFrom >= today) return
  await house.done({
    by,
    at: at(text.inForceFrom),
    to: 'POST /api/v1/documents',
    body: { id: documentId(key), ...said },
  })
  for (const [number, next] of versions.entries()) {
    const { key: nextKey, ...version } = next
    const before = number === 0 ? key : (versions[number - 1]?.key as string)
    await house.done({
      ...{ by, at: at(next.inForceFrom), to: `POST /api/v1/documents/${documentId(before)}/versions` },
      body: { id: documentId(nextKey), version: 1, ...version },
    })
  }
}

/** The first day of the measures for points as revised. */
const POINTS_REVISED = '2022-02-14'
const COMPOSED = ['director', 'part_time_deputy_director', 'member', 'secretary'] as const
const REFUSED = ['judicial', 'procuratorial', 'supervisory'] as const
const TWO_DEPUTIES = 'two deputy directors'
const ruleId = (what: string) => demoId(`composition ${what}`, enteredAt)

/** Since the term began; and since the rule of appointment was passed, with two part-time deputy directors each. */
async function compose({ house, persona }: Lived): Promise<void> {
  const by = persona('2-district-staff')
  const source = '《姑苏区人大常委会街道工作委员会工作制度》'
  const sourceEn = 'Working rules of the street committees of Gusu District'
  const seats = [
    { seat: 'director', least: 1, most: 1, fullTime: true, grounds: [] },
    { seat: 'part_time_deputy_director', least: 0, most: 2, fullTime: false, grounds: [] },
    { seat: 'member', least: 5, most: 7, fullTime: false, grounds: [] },
    { seat: 'secretary', least: 1, most: 1, fullTime: false, grounds: [] },
  ]
  const at = shanghaiInstant('2022-01-18', '10:00')
  await house.done({
    ...{ by, at, to: 'POST /api/v1/committees/rules/composition' },
    body: { startsOn: '2022-01-20', source, sourceEn, rules: seats.map((one) => ({ id: ruleId(one.seat), ...one })) },
  })
  const refused = REFUSED.map((postKind) => ({
    ...{ id: ruleId(`not ${postKind}`), seat: null, postKind, verdict: 'refused' },
  }))
  const allowed = { id: ruleId('office head'), seat: 'part_time_deputy_director', postKind: 'street_department_head' }
  await house.done({
    ...{ by, at, to: 'POST /api/v1/committees/rules/incompatibility' },
    body: {
      ...{ startsOn: '2022-01-20', source, sourceEn },
      rules: [...refused, { ...allowed, verdict: 'allowed' }],
    },
  })
}

/** Two part-time deputy directors: in force when the rule of appointment is. */
export async function composeAfterRule(
  { house, persona }: Lived,
  rule: { title: string; from: string },
): Promise<void> {
  const id = ruleId(TWO_DEPUTIES)
  await house.done({
    by: persona('2-district-staff'),
    at: shanghaiInstant(weekdayBefore(addDays(rule.from, -1)), '15:00'),
    to: 'POST /api/v1/committees/rules/composition',
    body: {
      ...{ startsOn: rule.from, source: `《${rule.title}》第二条`, sourceEn: 'Rule of appointment, art. 2' },
      rules: [
        {
          ...{ id, seat: 'part_time_deputy_director', least: 2, most: 2, fullTime: false },
          grounds: ['department_head', 'delegation_deputy'],
        },
      ],
    },
  })
}

async function cite(
  { house, persona }: Lived,
  subjectKind: string,
  subjectId: string,
  { day, ...said }: { readonly documentId: string; readonly day: CivilDate; readonly clause: string },
): Promise<void> {
  const at = shanghaiInstant(day, '14:30')
  await house.done({
    ...{ by: persona('2-district-staff'), at, to: 'POST /api/v1/citations' },
    body: { id: demoId(`citation ${subjectKind} ${subjectId}`, at), subjectKind, subjectId, ...said },
  })
}
