import { addDays } from '../../kernel/civil-date.ts'
import type { DemoActivity, DemoStreet } from './facts.ts'
import { type ActivityPlan, heldActivity } from './make-activity.ts'
import { PINGJIANG_2023 } from './quantities.ts'
import { type Chance, chance } from './seeded.ts'
import { type MeetingText, ORGANISED } from './texts/duties.ts'
import { DELIBERATIONS, LECTURES, PROJECTS, STUDIES } from './texts/showpieces.ts'
import { type VisitGround, workday } from './weekly-visits.ts'
import { drawKeen, lineOf, type Serving } from './who-serves.ts'

/** What the streets and the district organised in a year beside visits and contact days. */
export function organisedActivities(ground: VisitGround & { districtStaff: string }, year: number): DemoActivity[] {
  const random = chance(`organised ${year}`)
  const congress = congressSession(ground, year)
  const ofStreets = ground.streets.flatMap((street) => {
    const showpiece = street.nameEn === 'Pingjiang' && year === 2023
    const usual = ORGANISED.flatMap((text) => meetings(ground, street, year, text, showpiece, random))
    return [
      ...usual,
      ...reportsToVoters(ground, street, year, showpiece, random),
      ...(showpiece ? pingjiang2023(ground, street, random) : []),
    ]
  })
  return [congress, ...ofStreets]
}

type Shape = Omit<ActivityPlan, 'secretary' | 'streetId'>

function ofStreet(ground: VisitGround, street: DemoStreet, shape: Shape): DemoActivity {
  return heldActivity({ ...shape, streetId: street.streetId, secretary: ground.secretaryOf(street.streetId) })
}

/** The yearly session: three days, every district deputy. */
function congressSession(ground: VisitGround & { districtStaff: string }, year: number): DemoActivity {
  const heldOn = workday(`${year}-01-12`)
  const deputies = ground.streets.flatMap((street) =>
    ground.serving(street.streetId, heldOn).filter((one) => one.level === 'district'),
  )
  return heldActivity({
    key: `congress ${year}`,
    kind: 'congress_session',
    title: `区人民代表大会${year}年会议`,
    titleEn: `Session of the district congress ${year}`,
    streetId: null,
    heldOn,
    secretary: ground.districtStaff,
    halfDays: 5,
    place: '区会议中心',
    fields: { session: `${year}年` },
    lines: deputies.map((one) => lineOf(one, 'present')),
  })
}

function meetings(
  ground: VisitGround,
  street: DemoStreet,
  year: number,
  text: MeetingText,
  showpiece: boolean,
  random: Chance,
): DemoActivity[] {
  const fixed: Record<string, number> = {
    lecture: PINGJIANG_2023.lectures,
    inspection: 3,
    research: PINGJIANG_2023.inspections - 3,
  }
  const count = (showpiece ? fixed[text.kind] : undefined) ?? random.between(...text.aYear)
  return Array.from({ length: count }, (_, number) => {
    const heldOn = workday(addDays(`${year}-02-10`, Math.floor((number * 300) / count) + random.between(0, 20)))
    const pool = ground.serving(street.streetId, heldOn)
    const deputies = pool.filter((one) => one.level === 'district')
    const came = drawKeen(deputies, Math.max(2, Math.round(deputies.length * text.share)), random.next)
    const others = drawKeen(
      pool.filter((one) => one.level === 'municipal'),
      random.between(0, 2),
      random.next,
    )
    const topic = topicOf(text.kind, number)
    // A bench forum sits in a community, the others meet in the street's home of deputies.
    const bench = text.kind === 'deliberation' ? random.pick(street.communities) : null
    return ofStreet(ground, street, {
      key: `${text.kind} ${street.streetId} ${year} ${number}`,
      kind: text.kind,
      title: topic ? `${text.title}：${topic[0]}` : text.title,
      titleEn: topic ? `${text.titleEn}: ${topic[1]}` : text.titleEn,
      heldOn,
      halfDays: text.halfDays,
      communityId: bench?.communityId ?? null,
      place: bench ? `${bench.name}井边` : `${street.name}人大代表之家`,
      fields: fieldsOf(text.kind, topic?.[0]),
      lines: [...came, ...others].map((one, place) =>
        lineOf(one, 'present', text.kind === 'lecture' && place === 0 ? 'speaker' : 'participant'),
      ),
    })
  })
}

function topicOf(kind: string, number: number): readonly [string, string] | null {
  if (kind === 'lecture') return LECTURES[number % LECTURES.length] ?? null
  if (kind === 'deliberation') return DELIBERATIONS[number % DELIBERATIONS.length] ?? null
  if (kind === 'inspection' || kind === 'research') return STUDIES[number % STUDIES.length] ?? null
  return null
}

function fieldsOf(kind: string, topic: string | undefined): Record<string, unknown> {
  if (kind === 'training') return { training: 'duty' }
  return topic === undefined ? {} : { topic }
}

/** Duty reports to voters: fifteen different deputies in Pingjiang 2023. */
function reportsToVoters(
  ground: VisitGround,
  street: DemoStreet,
  year: number,
  showpiece: boolean,
  random: Chance,
): DemoActivity[] {
  const heldOn = workday(`${year}-10-18`)
  const deputies = ground.serving(street.streetId, heldOn).filter((one) => one.level === 'district')
  const reporters = drawKeen(deputies, showpiece ? PINGJIANG_2023.dutyReports : random.between(6, 10), random.next)
  const meetingsOf = 3
  return Array.from({ length: meetingsOf }, (_, meeting) => {
    const here = reporters.filter((_reporter, place) => place % meetingsOf === meeting)
    return ofStreet(ground, street, {
      key: `duty report ${street.streetId} ${year} ${meeting}`,
      kind: 'duty_report',
      title: `代表向选民述职（第${meeting + 1}场）`,
      titleEn: `Deputies report to their voters (${meeting + 1})`,
      heldOn: workday(addDays(heldOn, meeting * 14)),
      place: `${street.name}选区会场`,
      fields: { form: 'oral', voters: random.between(30, 70) },
      lines: here.map((one) => lineOf(one, 'present', 'reporter')),
    })
  })
}

/** What the source counts of Pingjiang in 2023 beyond meetings: reports, projects watched, stations opened. */
function pingjiang2023(ground: VisitGround, street: DemoStreet, random: Chance): DemoActivity[] {
  const on = '2023-11-08'
  const deputies = ground.serving(street.streetId, on).filter((one) => one.level === 'district')
  const reports = STUDIES.slice(0, PINGJIANG_2023.researchReports).map(([title, titleEn], number) =>
    ofStreet(ground, street, {
      key: `research report ${number}`,
      kind: 'research_report',
      title: `调研报告：${title}`,
      titleEn: `Research report: ${titleEn}`,
      heldOn: workday(addDays(on, number * 5)),
      fields: { arising_from: title },
      lines: drawKeen(deputies, 2, random.next).map((one, place) =>
        lineOf(one, 'present', place === 0 ? 'author' : 'co_author'),
      ),
    }),
  )
  const phases = ['before_start', 'under_way', 'completion'] as const
  const watched = PROJECTS.slice(0, PINGJIANG_2023.projects).flatMap(([project, gloss], number) =>
    phases.map((phase, step) =>
      ofStreet(ground, street, {
        key: `project ${number} ${phase}`,
        kind: 'project_watch',
        title: `民生实事项目监督：${project}`,
        titleEn: `Livelihood project watched: ${gloss}`,
        heldOn: workday(addDays(`2023-0${3 + step * 3}-0${1 + (number % 9)}`, 0)),
        fields: { project, phase },
        lines: watchers(deputies, random),
      }),
    ),
  )
  const stations = ['平江历史街区代表联络站', '悬桥巷代表联系点']
    .slice(0, PINGJIANG_2023.stations)
    .map((name, number) =>
      ofStreet(ground, street, {
        key: `station ${number}`,
        kind: 'station_opening',
        title: `${name}启用`,
        titleEn: number === 0 ? 'Station of the historic quarter opens' : 'Contact point in Xuanqiao Lane opens',
        heldOn: number === 0 ? '2023-05-17' : '2023-09-06',
        fields: { tier: number === 0 ? 'station' : 'point', name },
        lines: [],
      }),
    )
  return [...reports, ...watched, ...stations]
}

function watchers(deputies: readonly Serving[], random: Chance) {
  return drawKeen(deputies, random.between(2, 3), random.next).map((one) => lineOf(one, 'present'))
}
