import { shanghaiInstant } from '../../kernel/civil-date.ts'
import type { Theme } from '../../modules/opinions/language.ts'
import type { DemoHandler, DemoPeople, DemoPerson, DemoStreet, DemoUnit } from './facts.ts'
import type { BulkWriter } from './put-rows.ts'
import { demoId } from './seeded.ts'

type Newcomer = (key: string, facts: Partial<DemoPerson>) => DemoPerson
type Department = readonly [key: string, name: string, nameEn: string]

/** Since when the units of the demo have been handed matters. */
const SINCE = '2018-01-02'

/** The departments of a street's office; the first is called differently in every other street. */
const OF_STREETS: readonly Department[] = [
  ['city', '城市管理办公室', 'Urban management office'],
  ['social', '社会事务办公室', 'Social affairs office'],
  ['building', '建设管理办公室', 'Building and works office'],
  ['safety', '平安法治办公室', 'Safety and law office'],
]
const OF_THE_DISTRICT: readonly Department[] = [
  ['housing', '区住建委', 'District housing and construction commission'],
  ['cityscape', '区城管局', 'District urban management bureau'],
  ['schools', '区教体文旅委', 'District commission for education, sport, culture and tourism'],
  ['health', '区卫健委', 'District health commission'],
  ['civil', '区民政局', 'District civil affairs bureau'],
  ['police', '区公安分局', 'District branch of public security'],
  ['oldtown', '区古城保护委', 'District commission for the old town'],
]
const BEYOND: readonly Department[] = [
  ['water', '市供水公司（演示）', 'City water company (demo)'],
  ['bus', '市公交公司（演示）', 'City bus company (demo)'],
]

/** Which department deals with what: of the street, and of the district. */
const DEALS_WITH: Readonly<Record<Theme, readonly [ofStreet: string, ofDistrict: string]>> = {
  parking: ['city', 'cityscape'],
  traffic: ['city', 'police'],
  environment: ['city', 'cityscape'],
  facilities: ['building', 'housing'],
  housing: ['building', 'housing'],
  old_estates: ['building', 'housing'],
  elderly: ['social', 'civil'],
  children: ['social', 'schools'],
  safety: ['safety', 'police'],
  noise: ['safety', 'cityscape'],
  greening: ['city', 'housing'],
  water_and_drains: ['building', 'housing'],
  heritage: ['building', 'oldtown'],
  services: ['social', 'health'],
  culture: ['social', 'schools'],
  other: ['office', 'housing'],
}

/** The street's department for a theme, and the district's. */
export function unitFor(theme: Theme, streetId: number, of: 'street' | 'district'): string {
  const [ofStreet, ofDistrict] = DEALS_WITH[theme]
  return of === 'street' ? unitId(ofStreet, streetId) : unitId(ofDistrict, null)
}

/** The id of a department; of a street, or of the district. */
export function unitId(key: string, streetId: number | null): string {
  return demoId(`unit ${streetId ?? 'district'} ${key}`, shanghaiInstant(SINCE, '09:00'))
}

/** Whoever may be handed a matter, each with the one who works on its tasks; the first street's urban management is whom visitors play. */
export function staffUnits(people: DemoPeople, streets: readonly DemoStreet[], newcomer: Newcomer): void {
  for (const [place, street] of streets.entries()) {
    const office: Department =
      place % 2 === 0 ? ['office', '综合处', 'General office'] : ['office', '党政办公室', 'Party and government office']
    for (const department of [office, ...OF_STREETS]) {
      const unit = made(department, 'street_department', street.streetId)
      people.units.push(unit)
      people.handlers.push(handlerOf(unit, newcomer, `${street.name}${unit.name}科员`))
    }
  }
  for (const department of OF_THE_DISTRICT) people.units.push(made(department, 'district_department', null))
  for (const department of BEYOND) people.units.push(made(department, 'other_body', null))
  for (const unit of people.units.filter((one) => one.streetId === null))
    people.handlers.push(handlerOf(unit, newcomer, `${unit.name}科员`))
  const shown = people.handlers.find((one) => one.unitId === unitId('city', streets[0]?.streetId ?? 0))
  if (shown) people.personas.push({ key: '5-unit-handler', personId: shown.personId })
}

function made([key, name, nameEn]: Department, kind: DemoUnit['kind'], streetId: number | null): DemoUnit {
  return { id: unitId(key, streetId), streetId, kind, name, nameEn }
}

function handlerOf(unit: DemoUnit, newcomer: Newcomer, post: string): DemoHandler {
  const person = newcomer(`handler ${unit.id}`, { post, employer: unit.name })
  const id = demoId(`handler ${unit.id}`, shanghaiInstant(SINCE, '09:00'))
  return { id, unitId: unit.id, personId: person.id, startsOn: SINCE }
}

/** Writes the units with their handlers. */
export async function writeUnits(writer: BulkWriter, district_id: number, people: DemoPeople): Promise<void> {
  await writer.put(
    'units.unit',
    people.units.map((one) => ({
      district_id,
      unit_id: one.id,
      street_id: one.streetId,
      kind: one.kind,
      name: one.name,
      name_en: one.nameEn,
      version: 1,
    })),
  )
  await writer.put(
    'units.handler',
    people.handlers.map((one) => ({
      district_id,
      handler_id: one.id,
      unit_id: one.unitId,
      person_id: one.personId,
      starts_on: one.startsOn,
    })),
  )
}
