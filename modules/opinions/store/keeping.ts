import type { RawBuilder } from 'kysely'
import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { readCalendar } from '../../districts/index.ts'
import type { Unit } from '../../units/language.ts'
import { clockRules } from '../reads/clock-rules.ts'
import { readSettings } from '../reads/settings.ts'
import { unitsNamed } from '../reads/units-named.ts'
import type { ClockRule } from '../rules/clock-language.ts'
import type { ItemRow } from '../rules/facts-of.ts'
import type { ItemMove } from '../rules/item-move.ts'
import type { OpinionSettings } from '../rules/settings.ts'
import { type ExtensionRow, loadExtension } from './load-extension.ts'
import { itemOf, loadItem } from './load-item.ts'
import { loadPromise, type PromiseRow } from './load-promise.ts'
import { type ItemKey, moveItem } from './move-item.ts'

/** What a deed on an item hangs on beside the item: the district's clocks and settings, and the working days. */
export interface Bounds {
  readonly allRules: readonly ClockRule[]
  readonly settings: OpinionSettings
  readonly calendar: WorkingCalendar
}

/**
 * Where deeds find items and put what they move: the tables, or the memory of whoever lives through years at once and writes their rows in bulk
 * afterwards. The deeds are the same either way.
 */
export interface Keeping {
  bounds(today: CivilDate): Promise<Bounds>
  item(itemId: string, today: CivilDate): Promise<ItemRow | null>
  /** The item a part, an extension or a promise hangs on. */
  itemOf(what: Parameters<typeof itemOf>[2]): Promise<string | null>
  units(unitIds: readonly string[], today: CivilDate): Promise<Unit[]>
  extension(extensionId: string): Promise<ExtensionRow | null>
  promise(promiseId: string): Promise<PromiseRow | null>
  /** Whether the item was still as it was read; `follows` are CTEs written with it, where `changed` has a row. */
  move(
    key: ItemKey,
    move: ItemMove,
    fact: AuditFact,
    on: CivilDate,
    follows: readonly RawBuilder<unknown>[],
  ): Promise<boolean>
}

const YEARS_BACK = 2
const YEARS_AHEAD = 2

/** The tables of a district. */
export function inTables(db: Sql, districtId: number): Keeping {
  return {
    bounds: async (today) => {
      const [allRules, { settings }, calendar] = await Promise.all([
        clockRules(db, districtId),
        readSettings(db, districtId),
        readCalendar(db, yearOf(today) - YEARS_BACK, yearOf(today) + YEARS_AHEAD),
      ])
      return { allRules, settings, calendar }
    },
    item: (itemId, today) => loadItem(db, { districtId, itemId, today }),
    itemOf: (what) => itemOf(db, districtId, what),
    units: (unitIds, today) => unitsNamed(db, { districtId, unitIds, today }),
    extension: (extensionId) => loadExtension(db, districtId, extensionId),
    promise: (promiseId) => loadPromise(db, districtId, promiseId),
    move: (key, move, fact, on, follows) => moveItem(db, key, move, on, fact.at, fact, follows),
  }
}

/** Where a deed finds items and puts what it moves. */
export function keepingOf(asked: {
  readonly db: Sql
  readonly doer: { readonly districtId: number }
  readonly keeping?: Keeping
}): Keeping {
  return asked.keeping ?? inTables(asked.db, asked.doer.districtId)
}
