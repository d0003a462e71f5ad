import { civilDateOf } from '../../../kernel/civil-date.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { say } from '../../../platform/words/words.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import { type BulletinDetail, snapshotOf } from '../reads/bulletin-detail.ts'
import { bulletinBlocks } from '../rules/bulletin-blocks.ts'
import { bulletinTitle } from '../rules/paper-speech.ts'
import { paperWords } from '../words-of-paper.ts'
import { officialPaper } from './official-paper.ts'

export interface Paper {
  readonly name: string
  readonly bytes: Buffer
}

/** The file to keep: the official document once issued; before that a paper for review, without head and number. */
export async function makePaper(bulletin: BulletinDetail, settings: DistrictSettings, now: Date): Promise<Paper> {
  const title = bulletinTitle(bulletin, 'zh')
  if (bulletin.state === 'issued')
    return { name: title, bytes: await officialPaper(bulletin, settings, civilDateOf(now), 1) }
  const marked = `${title}${say(paperWords, 'zh', 'bulletins.paper.draft-mark')}`
  const bytes = await plainDocument({
    title: marked,
    author: settings.office,
    date: civilDateOf(now),
    recipient: bulletin.recipient || say(paperWords, 'zh', 'bulletins.paper.recipient'),
    body: bulletinBlocks(snapshotOf(bulletin), bulletin.remark),
  })
  return { name: marked, bytes }
}
