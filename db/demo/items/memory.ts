import type { WorkingCalendar } from '../../../kernel/calendar.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import {
  type Bounds,
  type ItemKey,
  type ItemMove,
  type Keeping,
  OPINION_DEFAULTS,
  withTemplates,
} from '../../../modules/opinions/index.ts'
import type { Unit } from '../../../modules/units/language.ts'
import type { AuditFact } from '../../../platform/audit/audit.ts'
import type { DemoPeople } from '../facts.ts'
import type { KeptItem } from './kept-item.ts'

/** A trace as the bulk path writes it. */
export interface Traced {
  action: string
  subjectKind: string
  subjectId: string
  streetId: number | null
  by: string | null
  at: Date
  detail: object
}

/** Items lived through by the deeds of the house, kept in memory until their rows are written together. */
export class ItemsInMemory implements Keeping {
  readonly items = new Map<string, KeptItem>()
  readonly traces: Traced[] = []
  private readonly units_: readonly Unit[]
  private readonly bounds_: Bounds
  private readonly mandates: ReadonlyMap<string, DemoPeople['mandates']>

  constructor(people: DemoPeople, calendar: WorkingCalendar) {
    this.units_ = people.units.map(({ id, ...unit }) => ({ ...unit, unitId: id }))
    this.bounds_ = { allRules: withTemplates([]), settings: OPINION_DEFAULTS, calendar }
    this.mandates = Map.groupBy(people.mandates, ({ personId }) => personId)
  }

  async bounds(): Promise<Bounds> {
    return this.bounds_
  }

  async item(itemId: string, today: CivilDate) {
    const item = this.items.get(itemId)
    return item ? item.loaded(this.levelsOf(item.row.deputy_id as string | null, today)) : null
  }

  private levelsOf(personId: string | null, today: CivilDate): Level[] {
    const held = this.mandates.get(personId ?? '') ?? []
    return held
      .filter(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn > today))
      .map(({ level }) => level)
  }

  /** Only one item is under way at a time; what hangs on others is not asked for. */
  private now: KeptItem | null = null

  under(item: KeptItem): void {
    this.now = item
  }

  async itemOf() {
    return (this.now?.row.item_id as string | undefined) ?? null
  }

  async units(unitIds: readonly string[]): Promise<Unit[]> {
    return this.units_.filter(({ unitId }) => unitIds.includes(unitId))
  }

  async extension(extensionId: string) {
    const found = this.now?.extensions.find((one) => one.extension_id === extensionId)
    if (!found || !this.now) return null
    const clock = this.now.clocks.find((one) => one.clock_id === found.clock_id)
    const rule = this.bounds_.allRules.find((one) => one.ruleId === clock?.rule_id)
    return {
      ...{ partId: found.part_id as string, clockId: found.clock_id as string, until: found.until as CivilDate },
      ...{
        state: found.state as 'asked',
        consent: rule?.consent ?? ('street' as const),
        running: clock?.stopped_on === null,
      },
    }
  }

  async promise(promiseId: string) {
    const found = this.now?.promises.find((one) => one.promise_id === promiseId)
    if (!found) return null
    return {
      ...{
        promiseId,
        itemId: found.item_id as string,
        unitId: found.unit_id as string | null,
        dueOn: found.due_on as CivilDate,
      },
      ...{ state: found.state as 'open', version: found.version as number },
    }
  }

  async move(key: ItemKey, move: ItemMove, fact: AuditFact, on: CivilDate): Promise<boolean> {
    const item = this.items.get(key.itemId) as KeptItem
    if (item.row.version !== key.version) return false
    item.moved(key, move, { personId: fact.doer.personId, at: fact.at, on })
    this.trace(fact)
    return true
  }

  trace(fact: AuditFact | (Omit<Traced, 'by'> & { readonly doer: { readonly personId: string | null } })): void {
    const { action, subjectKind, subjectId, streetId = null, detail = {}, at } = fact
    this.traces.push({ action, subjectKind, subjectId, streetId, detail, at, by: fact.doer.personId })
  }
}
