import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import { demand } from '../../../kernel/refusal.ts'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { Language } from '../../../platform/words/words.ts'
import type { Actor } from '../../access/language.ts'
import { peopleList } from '../reads/people-list.ts'
import { listedStreets, mayTakeList } from '../rules/may-see-people.ts'
import { peopleAsWorkbook, type StreetName } from './people-as-workbook.ts'

/** A file holds at most so many people, and says where it stops; a fuller list is narrowed by street or level. */
const MOST = 5000

export interface ExportAsked {
  actor: Actor
  db: Sql
  at: Date
  lang: Language
  streetName: StreetName
  filters: { on: CivilDate; streetId: number | null; level: Level | null; find: string | null }
}

/** The list of people as it is filtered, for those who have a list: the district office and the street committees. Leaves its trace. */
export async function exportPeople({ actor, db, at, lang, streetName, filters }: ExportAsked): Promise<Buffer> {
  demand(mayTakeList(actor))
  const { districtId } = actor
  const { on, level, find } = filters
  const streetIds = listedStreets(actor, filters.streetId)
  const found = await peopleList(db, { ...filters, districtId, streetIds, limit: MOST, after: null })
  const people = found.slice(0, MOST)
  await recordAudit(db, {
    doer: actor,
    action: 'roster.export-people',
    subjectKind: 'people-list',
    subjectId: 'people',
    streetId: streetIds?.[0] ?? null,
    detail: { on, ...(level && { level }), ...(find && { find }), rows: people.length },
    at,
  })
  return peopleAsWorkbook(people, { lang, streetName, stopsAt: found.length > MOST ? MOST : null })
}
