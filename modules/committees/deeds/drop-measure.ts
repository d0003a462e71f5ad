import { moveMeasure } from './move-measure.ts'
import type { WorkAsked } from './work-asked.ts'

/** A measure is not carried out after all, and why; for the district to say. Refuses as `moveMeasure` does. */
export function dropMeasure(
  asked: WorkAsked,
  { result, ...said }: { measureId: string; version: number; result: string },
): Promise<{ measureId: string; version: number }> {
  return moveMeasure(asked, said, 'drop', () => ({ result, resultEn: '', doneOn: null }))
}
