import { moveMeasure } from './move-measure.ts'
import type { WorkAsked } from './work-asked.ts'

/** A measure is under way. Refuses as `moveMeasure` does. */
export function startMeasure(
  asked: WorkAsked,
  said: { measureId: string; version: number },
): Promise<{ measureId: string; version: number }> {
  return moveMeasure(asked, said, 'start', () => ({ result: null, resultEn: '', doneOn: null }))
}
