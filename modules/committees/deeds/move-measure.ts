import { demand, refuse } from '../../../kernel/refusal.ts'
import { mayKeepFindings, mayReadFinding, mayWorkOnMeasure } from '../rules/may-findings.ts'
import { type MeasureEvent, measureLifecycle } from '../rules/measure-lifecycle.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { loadMeasure, type MeasureRow, type MeasureSetting, moveMeasureRow } from '../store/measures.ts'
import { type WorkAsked, workFact } from './work-asked.ts'

/**
 * One step of a measure. Refuses 404 unknown, also for whoever does not read its finding; 403 who does not carry it out (dropping is the district's); 409 where
 * it stands elsewhere or changed meanwhile.
 */
export async function moveMeasure(
  asked: WorkAsked,
  { measureId, version }: { measureId: string; version: number },
  event: MeasureEvent,
  settle: (row: MeasureRow) => Omit<MeasureSetting, 'state'>,
): Promise<{ measureId: string; version: number }> {
  const { actor, db } = asked
  const row = await loadMeasure(db, actor.districtId, measureId)
  if (row === null || !mayReadFinding(actor, row.streetId).can)
    return refuse('findings.measure-unknown', { status: 404 })
  demand(event === 'drop' ? mayKeepFindings(actor) : mayWorkOnMeasure(actor, row.streetId))
  const next = measureLifecycle.next(row.state, event)
  if (!next.can) return refuse(next.why, { status: 409 })
  if (row.version !== version) refuseChanged(row)
  const setting = settle(row)
  const answer = { measureId, version: version + 1 }
  const done = await moveMeasureRow(
    db,
    { districtId: actor.districtId, measureId, version },
    { ...setting, state: next.to },
    workFact(
      asked,
      `committees.${event}-measure`,
      { kind: 'finding', id: row.findingId, streetId: row.streetId },
      { measureId, ...(setting.result === null ? {} : { result: setting.result }) },
      answer,
    ),
  )
  if (!done) refuseChanged(row)
  return answer
}
