import { recordOfItem } from '../../../app/stories/record-of-item.ts'
import { addWorkingDays } from '../../../kernel/calendar.ts'
import { civilDateOf } from '../../../kernel/civil-date.ts'
import type { NewRecord } from '../../../modules/duty/language.ts'
import { CLOCK_TEMPLATES } from '../../../modules/opinions/index.ts'
import { meansForSubmitter, type ReplyClass, type Theme } from '../../../modules/opinions/language.ts'
import type { DemoStreet } from '../facts.ts'
import { demoId } from '../seeded.ts'
import type { FactsGround } from '../write-facts.ts'
import { communityCode } from './codes.ts'
import { contactRow } from './contact-row.ts'
import { glossOf } from './gloss.ts'
import type { KeptItem } from './kept-item.ts'
import type { DemoItem } from './language.ts'
import type { ItemsInMemory } from './memory.ts'

/** The tables that are written here, each after those it points at. */
export const ITEM_TABLES = [
  'opinions.code',
  'opinions.numbering',
  'opinions.clock_rule',
  'opinions.item',
  'opinions.contact',
  'opinions.part',
  'opinions.clock',
  'opinions.extension',
  'opinions.reply',
  'opinions.promise',
  'opinions.rating',
  'opinions.step',
] as const

/** Writes what the items of a year left behind, with the gloss of every text. */
export async function writeItems(
  { writer, districtId }: FactsGround,
  items: readonly DemoItem[],
  memory: ItemsInMemory,
  now: Date,
): Promise<void> {
  const gloss = glossOf(items)
  const kept = [...memory.items.values()]
  const glossed = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) => ({ ...row, words_en: gloss(row.words as string) }))
  await writer.put(
    'opinions.item',
    kept.map(({ row }) => row),
  )
  const contacts = items.flatMap((item) => {
    const row = memory.items.get(item.id)?.row
    const contact = row ? contactRow(districtId, item, row.closed_at as Date | null, now) : null
    return contact === null ? [] : [contact]
  })
  await writer.put('opinions.contact', contacts)
  await writer.put(
    'opinions.part',
    kept.flatMap(({ parts }) => parts),
  )
  await writer.put(
    'opinions.clock',
    kept.flatMap(({ clocks }) => clocks),
  )
  await writer.put(
    'opinions.extension',
    kept.flatMap(({ extensions }) => extensions),
  )
  await writer.put('opinions.reply', glossed(kept.flatMap(({ replies }) => replies)))
  await writer.put('opinions.promise', glossed(kept.flatMap(({ promises }) => promises)))
  await writer.put('opinions.rating', glossed(kept.flatMap(({ ratings }) => ratings)))
  await writer.put('opinions.step', glossed(kept.flatMap(({ steps }) => steps)))
  await writer.put('opinions.numbering', numberings(districtId, kept))
}

function numberings(district_id: number, kept: readonly KeptItem[]): object[] {
  const last = new Map<string, { district_id: number; street_id: number; year: number; last_number: number }>()
  for (const { row } of kept) {
    const [street_id, year, number] = [row.street_id as number, row.year as number, row.number as number]
    const key = `${street_id} ${year}`
    last.set(key, { district_id, street_id, year, last_number: Math.max(number, last.get(key)?.last_number ?? 0) })
  }
  return [...last.values()]
}

/** The rules the clocks run by, and the codes that hang in the communities: once, before the first year. */
export async function writeItemGround(
  { writer, districtId: district_id }: FactsGround,
  streets: readonly DemoStreet[],
  madeBy: (streetId: number) => string,
): Promise<void> {
  await writer.put(
    'opinions.clock_rule',
    CLOCK_TEMPLATES.map((rule) => ({
      ...{
        district_id,
        rule_id: rule.ruleId,
        step: rule.step,
        route: rule.route,
        amount: rule.amount,
        unit: rule.unit,
      },
      ...{ counts_from: rule.countsFrom, extension_amount: rule.extensionAmount, most_extensions: rule.mostExtensions },
      ...{
        consent: rule.consent,
        in_force_from: rule.inForceFrom,
        source: rule.source,
        source_en: rule.sourceEn,
        is_template: rule.isTemplate,
      },
    })),
  )
  await writer.put(
    'opinions.code',
    streets.flatMap((street) =>
      street.communities.map(({ communityId }) => {
        const { id, token, madeAt } = communityCode(communityId)
        return {
          ...{
            district_id,
            code_id: id,
            token,
            kind: 'community',
            street_id: street.streetId,
            community_id: communityId,
          },
          ...{ made_by: madeBy(street.streetId), made_at: madeAt },
        }
      }),
    ),
  )
}

const TAKEN_UP = ['triage', 'answerOnSpot', 'refer']

/** The records of submitted items, by the same rule as the story's. */
export function recordsOfItems(
  ground: FactsGround,
  items: readonly DemoItem[],
  memory: ItemsInMemory,
  streetOf: (mandateId: string) => number | null,
): NewRecord[] {
  return items.flatMap((item) => {
    const kept = memory.items.get(item.id)
    const taken = kept?.steps.find(({ event }) => TAKEN_UP.includes(event as string))
    if (item.raisedBy !== 'deputy' || item.deputy === null || !kept || !taken) return []
    const { personId, mandateId, level } = item.deputy
    const at = taken.at as Date
    const objectionUntil = addWorkingDays(ground.calendar, civilDateOf(at), ground.objectionWorkingDays).due
    const { year, number, theme } = kept.row as { year: number; number: number; theme: Theme }
    const submitted = { itemId: item.id, personId, raisedOn: item.raisedOn, theme, year, number, street: kept.street }
    const record = { recordId: demoId(`record of ${item.id}`, at), by: taken.person_id as string, at, objectionUntil }
    const earned = recordOfItem(submitted, { mandateId, level, streetId: streetOf(mandateId) }, record)
    return [adoptionOf(kept) === null ? earned : { ...earned, role: 'adopted' }]
  })
}

/** The unit's first reply that adopts the matter, when it went out; null where none did. */
function adoptionOf(kept: KeptItem): { at: Date; by: string } | null {
  const adopting = kept.replies.find(
    ({ part_id, class: kind, released_at }) =>
      part_id !== null &&
      released_at !== null &&
      kept.parts.some((part) => part.part_id === part_id && part.kind === 'lead') &&
      meansForSubmitter('handling', 'done_claimed', kind as ReplyClass) === 'adopted',
  )
  return adopting ? { at: adopting.released_at as Date, by: adopting.released_by as string } : null
}

/** The step a record takes when a reply adopts its item. */
export function stepsOfAdoption(district_id: number, records: readonly NewRecord[], memory: ItemsInMemory): object[] {
  return records.flatMap(({ recordId, sourceId }) => {
    const kept = memory.items.get(sourceId)
    const adopted = kept ? adoptionOf(kept) : null
    if (adopted === null) return []
    const step_id = demoId(`adopted ${recordId}`, adopted.at)
    return [{ district_id, step_id, record_id: recordId, step: 'adopted', by_person: adopted.by, at: adopted.at }]
  })
}
