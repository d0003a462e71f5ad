import type { NoticeAnswer } from '../../contract-open.ts'
import type { Draft } from './draft.ts'

/** What every step of the form gets. */
export interface StepProps {
  notice: NoticeAnswer
  draft: Draft
  change(part: Partial<Draft>): void
  /** What is wrong with a field, in words. */
  wrong(field: string): string | null
}
