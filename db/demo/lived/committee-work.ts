import { addDays, type CivilDate, shanghaiInstant, yearOf } from '../../../kernel/civil-date.ts'
import type { DemoPeople, DemoStreet } from '../facts.ts'
import { demoId } from '../seeded.ts'
import {
  ASSESSMENT,
  FINDING,
  HONOUR,
  MEETINGS,
  MINUTES,
  OPEN_FINDING,
  type Said,
  YEAR_WORDS,
} from '../texts/committee-work.ts'
import { ago, type Lived, weekdayBefore } from './moments.ts'

interface Ground {
  readonly lived: Lived
  readonly streets: readonly DemoStreet[]
  readonly people: DemoPeople
}

/** What committees do and answer for beside their activities: a finding that became the part-time deputy directors, honours, meetings, yearly papers, the assessment. */
export async function liveCommitteeWork(ground: Ground, dossiers: { rule: string; people: string }): Promise<void> {
  await liveFinding(ground, dossiers)
  await liveOpenFinding(ground)
  await liveHonour(ground)
  await liveMeetings(ground)
  await liveYearPapers(ground)
  await liveAssessment(ground)
}

const said = (key: string, [zh, en]: Said) => ({ [key]: zh, [`${key}En`]: en })

/** Found by the province, mended by the rule and by sixteen appointments; settled. */
async function liveFinding({ lived }: Ground, dossiers: { rule: string; people: string }): Promise<void> {
  const { house, persona } = lived
  const by = persona('2-district-staff')
  const foundAt = shanghaiInstant('2023-10-16', '10:00')
  const id = demoId('finding too few hands', foundAt)
  await house.done({
    ...{ by, at: foundAt, to: 'POST /api/v1/findings' },
    body: { id, foundOn: '2023-10-13', ...said('foundBy', FINDING.foundBy), ...said('words', FINDING.words) },
  })
  for (const measure of FINDING.measures) {
    const measureId = demoId(`measure ${measure.key}`, foundAt)
    const { words, responsible, dueOn, result, doneOn } = measure
    await house.done({
      ...{ by, at: shanghaiInstant('2023-10-23', '15:00'), to: `POST /api/v1/findings/${id}/measures` },
      body: { id: measureId, dueOn, ...said('words', words), ...said('responsible', responsible) },
    })
    await house.done({
      ...{ by, at: shanghaiInstant('2023-11-06', '09:10'), to: `POST /api/v1/measures/${measureId}/start` },
      body: { version: 1 },
    })
    const dossierId = measure.key === 'rule' ? dossiers.rule : dossiers.people
    await house.done({
      ...{ by, at: shanghaiInstant(doneOn, '16:10'), to: `POST /api/v1/measures/${measureId}/evidence` },
      body: {
        id: demoId(`evidence ${measure.key}`, foundAt),
        ...{ kind: 'dossier', subjectId: dossierId, words: '见任免卷宗', wordsEn: 'See the dossier' },
      },
    })
    await house.done({
      ...{ by, at: shanghaiInstant(doneOn, '16:20'), to: `POST /api/v1/measures/${measureId}/finish` },
      body: { version: 2, on: doneOn, ...said('result', result) },
    })
  }
  const at = shanghaiInstant('2024-05-06', '10:30')
  const { version } = await house.done({ by, at, to: `GET /api/v1/findings/${id}` })
  await house.done({
    ...{ by, at, to: `POST /api/v1/findings/${id}/settle` },
    body: { version, on: '2024-05-06', ...said('result', FINDING.result) },
  })
}

/** Found lately; one measure is under way, one is past its day. */
async function liveOpenFinding({ lived, streets }: Ground): Promise<void> {
  const { house, persona, today } = lived
  const by = persona('2-district-staff')
  const at = ago(today, 33, '10:00')
  const id = demoId('finding late reports', at)
  const streetId = (streets[0] as DemoStreet).streetId
  await house.done({
    ...{ by, at, to: 'POST /api/v1/findings' },
    body: {
      ...{ id, streetId, foundOn: weekdayBefore(addDays(today, -34)) },
      ...said('foundBy', OPEN_FINDING.foundBy),
      ...said('words', OPEN_FINDING.words),
    },
  })
  for (const { key, words, responsible, dueIn } of OPEN_FINDING.measures) {
    const measureId = demoId(`measure ${key}`, at)
    await house.done({
      ...{ by, at: ago(today, 31, '15:20'), to: `POST /api/v1/findings/${id}/measures` },
      body: {
        id: measureId,
        dueOn: addDays(today, dueIn),
        ...said('words', words),
        ...said('responsible', responsible),
      },
    })
    if (key === 'remind')
      await house.done({
        ...{
          by: persona('4-street-secretary'),
          at: ago(today, 28, '09:00'),
          to: `POST /api/v1/measures/${measureId}/start`,
        },
        body: { version: 1 },
      })
  }
}

async function liveHonour({ lived, streets }: Ground): Promise<void> {
  const at = shanghaiInstant('2023-02-06', '10:00')
  await lived.house.done({
    ...{ by: lived.persona('2-district-staff'), at, to: 'POST /api/v1/honours' },
    body: {
      id: demoId('honour Pingjiang', at),
      ...{ streetId: (streets[0] as DemoStreet).streetId, fromYear: 2018, toYear: 2022 },
      ...said('title', HONOUR.title),
      ...said('awardedBy', HONOUR.awardedBy),
    },
  })
}

/** The last two years and this one: one meeting a quarter; one street missed one. */
async function liveMeetings(ground: Ground): Promise<void> {
  const { today } = ground.lived
  for (let year = yearOf(today) - 1; year <= yearOf(today); year += 1) {
    for (const [place, street] of ground.streets.entries()) {
      for (const quarter of [1, 2, 3, 4]) {
        const heldOn = weekdayBefore(`${year}-${String(quarter * 3 - 1).padStart(2, '0')}-${10 + place}`)
        if (heldOn >= today || (place === 6 && quarter === 3 && year < yearOf(today))) continue
        await liveMeeting(ground, street, heldOn, quarter === 1 ? 'plan' : quarter === 4 ? 'year_end' : 'regular')
      }
    }
  }
}

async function liveMeeting(
  { lived, people }: Ground,
  street: DemoStreet,
  heldOn: CivilDate,
  kind: 'plan' | 'regular' | 'year_end',
): Promise<void> {
  const { house, ground } = lived
  const by = ground.secretaryOf(street.streetId)
  const director = people.tenures.find(
    (one) =>
      one.streetId === street.streetId &&
      one.seat === 'director' &&
      one.startsOn <= heldOn &&
      (one.endsOn === null || one.endsOn > heldOn),
  )?.personId as string
  const id = demoId(`meeting ${street.streetId} ${heldOn}`, shanghaiInstant(heldOn, '08:00'))
  const [agenda, agendaEn] = MEETINGS[kind]
  const [minutes, minutesEn] = MINUTES[kind]
  await house.done({
    ...{ by, at: shanghaiInstant(weekdayBefore(addDays(heldOn, -5)), '14:00') },
    to: `POST /api/v1/committees/${street.streetId}/meetings`,
    body: { id, kind, heldOn, place: `${street.name}三楼会议室`, chairedBy: director, agenda, agendaEn },
  })
  const year = await house.done({
    ...{ by, at: shanghaiInstant(heldOn, '11:30') },
    to: `GET /api/v1/committees/${street.streetId}/meetings?year=${yearOf(heldOn)}`,
  })
  const seated: { personId: string }[] = year.items.find((one: { meetingId: string }) => one.meetingId === id).people
  const presence = seated.map(({ personId }, place) => ({
    personId,
    presence: place > 0 && (place + Number(heldOn.slice(5, 7))) % 7 === 0 ? 'leave' : 'present',
  }))
  await house.done({
    ...{ by, at: shanghaiInstant(heldOn, '11:40'), to: `POST /api/v1/committee-meetings/${id}/hold` },
    body: { version: 1, presence },
  })
  await house.done({
    ...{ by, at: shanghaiInstant(heldOn, '16:30'), to: `POST /api/v1/committee-meetings/${id}/minute` },
    body: { version: 2, minutes, minutesEn },
  })
}

/** Last year's report and this year's plan; all accepted but one, which waits. */
async function liveYearPapers({ lived, streets }: Ground): Promise<void> {
  const { house, persona, ground, today } = lived
  const last = yearOf(today) - 1
  const on = `${last + 1}-01-15`
  if (on >= today) return
  for (const [place, { streetId }] of streets.entries()) {
    for (const [kind, year] of [['report', last] as const, ['plan', last + 1] as const]) {
      const id = demoId(`${kind} ${streetId} ${year}`, shanghaiInstant(on, '08:30'))
      const by = ground.secretaryOf(streetId)
      const day = weekdayBefore(addDays(on, place % 4))
      await house.done({
        ...{ by, at: shanghaiInstant(day, '09:40'), to: `POST /api/v1/committees/${streetId}/year-papers` },
        body: { id, year, kind, words: YEAR_WORDS[kind] },
      })
      await house.done({
        ...{ by, at: shanghaiInstant(day, '16:00'), to: `POST /api/v1/year-papers/${id}/submit` },
        body: { version: 1 },
      })
      if (place === 5 && kind === 'plan') continue
      await house.done({
        ...{ by: persona('2-district-staff'), at: shanghaiInstant(weekdayBefore(addDays(day, 9)), '10:10') },
        to: `POST /api/v1/year-papers/${id}/accept`,
        body: { version: 2 },
      })
    }
  }
}

/** This year's items; each sheet fills itself. */
async function liveAssessment({ lived, streets }: Ground): Promise<void> {
  const { house, persona, ground, today } = lived
  const year = yearOf(today)
  const on = weekdayBefore(`${year}-02-20`)
  if (on >= today) return
  for (const [place, { words, ...item }] of ASSESSMENT.entries()) {
    const id = demoId(`assessment ${year} ${place}`, shanghaiInstant(on, '09:00'))
    await house.done({
      ...{ by: persona('2-district-staff'), at: shanghaiInstant(on, '09:30'), to: 'POST /api/v1/assessment/items' },
      body: { id, year, position: place + 1, ...said('words', words), ...item },
    })
    if (item.evidence !== 'sentence') continue
    const streetId = (streets[0] as DemoStreet).streetId
    await house.done({
      ...{ by: ground.secretaryOf(streetId), at: ago(today, 12, '15:30') },
      to: `POST /api/v1/committees/${streetId}/assessment/${id}/words`,
      body: { words: '板凳议事会从井边走进背街小巷，居民和代表坐下来就能议。' },
    })
  }
}
