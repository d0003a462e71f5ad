import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { countsByKind } from '../../activities/index.ts'
import { figuresCounts } from '../../opinions/index.ts'
import { type BeforeAfterAnswer, STREET_FIGURES, type StreetFigure } from '../contract-after.ts'
import { recordsOfStreet } from '../reads/records-of-street.ts'
import { FEWEST_DAYS, windowsOf } from '../rules/before-after.ts'
import { mayCompare } from '../rules/may-after.ts'
import type { Asked } from './asked.ts'
import { loadTenure } from './load-tenure.ts'

/**
 * The street's counts in as many days before the seat was taken as since: sums as their own modules count them, side by side. What else changed in the street is not
 * in them, so there is no share and no rank. Refuses 404 as the tenure itself, 403 whoever may not see sums of that street, 409 a seat to come.
 */
export async function compareBeforeAfter(asked: Asked, tenureId: string): Promise<BeforeAfterAnswer> {
  const tenure = await loadTenure(asked, tenureId)
  demand(mayCompare(asked.actor, tenure))
  const today = civilDateOf(asked.now)
  const windows = windowsOf(tenure, today)
  if (windows === null) return refuse('appointments.compare.to-come', { status: 409 })
  const [before, after] = await Promise.all([
    sums(asked, tenure.streetId, windows.before, today),
    sums(asked, tenure.streetId, windows.after, today),
  ])
  return {
    ...{ streetId: tenure.streetId, street: tenure.street, streetEn: tenure.streetEn },
    ...{ ...windows, fewestDays: FEWEST_DAYS },
    figures: STREET_FIGURES.map((figure) => ({ figure, before: before[figure], after: after[figure] })),
  }
}

const MEETING_RESIDENTS = ['weekly_visit', 'contact_day']

async function sums(
  { actor, db }: Asked,
  streetId: number,
  window: { readonly from: CivilDate; readonly to: CivilDate },
  today: CivilDate,
): Promise<Readonly<Record<StreetFigure, number>>> {
  const { districtId } = actor
  const [kinds, groups, records] = await Promise.all([
    countsByKind(db, { districtId, streetIds: [streetId], ...window }),
    figuresCounts(db, { districtId, streetId, ...window, today }, 'street'),
    recordsOfStreet(db, { districtId, streetId, ...window }),
  ])
  const met = kinds.filter(({ kind }) => MEETING_RESIDENTS.includes(kind))
  const sessions = (code: string) => met.find(({ kind }) => kind === code)?.sessions ?? 0
  const items = groups[0]?.counts
  return {
    ...{ visits: sessions('weekly_visit'), contactDays: sessions('contact_day'), records },
    attendances: met.reduce((sum, one) => sum + one.attendances, 0),
    heard: met.reduce((sum, one) => sum + one.opinions, 0),
    ...{ items: items?.received ?? 0, due: items?.due ?? 0, onTime: items?.onTime ?? 0 },
  }
}
