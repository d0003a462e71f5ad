import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { officialDocument } from '../../../platform/documents/official-document.ts'
import { say } from '../../../platform/words/words.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import { type BulletinDetail, snapshotOf } from '../reads/bulletin-detail.ts'
import { bulletinBlocks } from '../rules/bulletin-blocks.ts'
import { bulletinTitle } from '../rules/paper-speech.ts'
import { paperWords } from '../words-of-paper.ts'

/** The bulletin as an official document with red head and colophon after GB/T 9704-2012: with its number, or the one it would take today. */
export function officialPaper(
  bulletin: BulletinDetail,
  settings: DistrictSettings,
  today: CivilDate,
  nextNumber: number,
): Promise<Buffer> {
  const date = bulletin.issuedOn ?? today
  const copyTo = bulletin.copyTo
    .split(/[,，、;；\n]/)
    .map((one) => one.trim().replace(/[。.]$/, ''))
    .filter((one) => one !== '')
  return officialDocument({
    issuerMark: `${settings.issuer}文件`,
    docNumber: {
      code: settings.docPrefix,
      year: bulletin.numberYear ?? yearOf(date),
      number: bulletin.number ?? nextNumber,
    },
    title: bulletinTitle(bulletin, 'zh'),
    recipient: bulletin.recipient || say(paperWords, 'zh', 'bulletins.paper.recipient'),
    body: bulletinBlocks(snapshotOf(bulletin), bulletin.remark),
    signature: { issuer: settings.issuer, date },
    colophon: { ...(copyTo.length > 0 ? { copyTo } : {}), issuedBy: settings.office, printedOn: date },
  })
}
