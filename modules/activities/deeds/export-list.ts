import { refuse } from '../../../kernel/refusal.ts'
import { auditInsert } from '../../../platform/audit/audit.ts'
import type { SheetToWrite } from '../../../platform/excel/workbook-to-write.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { type Language, say } from '../../../platform/words/words.ts'
import { isDistrictStaff, ownStreets } from '../../access/language.ts'
import type { ExportQuery } from '../contract.ts'
import { kindOf } from '../language.ts'
import { type ActivityLine, activityList } from '../reads/activity-list.ts'
import { filtersOf } from '../reads/list-filters.ts'
import { readScope } from '../rules/read-scope.ts'
import { clockOf, glossed } from '../rules/wording.ts'
import { words } from '../words.ts'
import { type Asked, factOf } from './asked.ts'

/** A file holds at most this many; a fuller list is refused, to be narrowed by date. */
const MOST = 5000

/**
 * The list as it is filtered, as an Excel file, with a trace of what was taken. Numbers of people only, no names.
 * Offices only: deputies have their own week and file.
 */
export async function exportList(asked: Asked, query: ExportQuery): Promise<{ name: string; bytes: Buffer }> {
  const { actor, db, lang } = asked
  if (!isDistrictStaff(actor) && ownStreets(actor).length === 0)
    refuse('activities.counts-only-offices', { status: 403 })
  const { lang: _lang, ...filters } = query
  const scope = { districtId: actor.districtId, scope: readScope(actor), limit: MOST, after: null }
  const rows = await activityList(db, { ...filtersOf(filters), ...scope })
  if (rows.length > MOST) refuse('activities.list-too-long', { field: 'from', params: { most: MOST } })
  const bytes = writeWorkbook({ sheets: [sheetOf(rows, lang)] })
  const fact = factOf(
    asked,
    'export',
    { activityId: 'list', streetId: query.streetId ?? null },
    { ...filters, rows: rows.length },
  )
  await auditInsert({ ...fact, requestId: null, bodyHash: null }).execute(db)
  return { name: say(words, lang, 'activities.list.file'), bytes }
}

function sheetOf(rows: readonly ActivityLine[], lang: Language): SheetToWrite {
  const text = (key: 'date' | 'time' | 'kind' | 'title' | 'theme' | 'street' | 'community' | 'place' | 'state') => ({
    header: say(words, lang, `activities.list.${key}`),
    kind: key === 'date' ? ('date' as const) : ('text' as const),
    width: key === 'title' ? 36 : 16,
  })
  const number = (key: 'named' | 'present' | 'leave' | 'opinions') => ({
    header: say(words, lang, `activities.list.${key}`),
    kind: 'integer' as const,
    width: 10,
  })
  return {
    name: say(words, lang, 'activities.list.file'),
    columns: [
      ...(['date', 'time', 'kind', 'title', 'theme', 'street', 'community', 'place', 'state'] as const).map(text),
      ...(['named', 'present', 'leave', 'opinions'] as const).map(number),
    ],
    rows: rows.map((row) => [
      ...[row.heldOn, clockOf(row.startsAt), kindOf(row.kind)?.name[lang] ?? row.kind],
      ...[glossed(row.title, row.titleEn, lang), row.theme, glossed(row.street ?? '', row.streetEn ?? '', lang)],
      ...[
        glossed(row.community ?? '', row.communityEn ?? '', lang),
        row.place,
        say(words, lang, `activities.state.${row.state}`),
      ],
      ...[row.tallies.named, row.tallies.present, row.tallies.leave, row.tallies.opinions],
    ]),
  }
}
