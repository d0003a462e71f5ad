import type { BulletinAnswer } from '../../contract.ts'
import type { Speaker } from './speak.ts'
import type { AskedRows } from './told.tsx'

/** What every part of the text is given. */
export interface PaperProps {
  bulletin: BulletinAnswer
  speaker: Speaker
  onOpen(asked: AskedRows): void
}
