import { type CivilDate, civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { documentNumber } from '../../../platform/documents/chinese-text.ts'
import { officialDocument } from '../../../platform/documents/official-document.ts'
import { plainDocument } from '../../../platform/documents/plain-document.ts'
import { say } from '../../../platform/words/words.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import type { Snapshot } from '../language.ts'
import type { BulletinDetail } from '../reads/bulletin-detail.ts'
import { bulletinBlocks } from '../rules/bulletin-blocks.ts'
import { bulletinTitle } from '../rules/paper-speech.ts'
import { paperWords } from '../words-of-paper.ts'

export interface Paper {
  readonly name: string
  readonly bytes: Buffer
}

/** The figures of a bulletin as kept. */
export function snapshotOf(bulletin: Pick<BulletinDetail, 'snapshot'>): Snapshot {
  return JSON.parse(bulletin.snapshot) as Snapshot
}

/** 姑苏人大〔2026〕8号, or null before the bulletin is issued. */
export function numberOf(
  bulletin: { number: number | null; numberYear: number | null },
  settings: DistrictSettings,
): string | null {
  const { number, numberYear: year } = bulletin
  return number === null || year === null ? null : documentNumber({ code: settings.docPrefix, year, number })
}

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
