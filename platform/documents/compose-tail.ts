import { Paragraph, type Table, TextRun } from 'docx'
import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Block } from './blocks.ts'
import { breakTitle } from './break-title.ts'
import { documentDate, textWidth } from './chinese-text.ts'
import { composeBlocks } from './compose-blocks.ts'
import { blank } from './compose-head.ts'
import { chars, PAGE } from './page.ts'
import { STYLE } from './styles.ts'

export interface Attachment {
  readonly title: string
  /** Set on pages of its own behind the signature; without it the attachment comes as another paper. */
  readonly body?: readonly Block[]
}

export interface Signature {
  readonly issuer: string
  readonly date: CivilDate
  /** The date in words, where the paper is not in Chinese. */
  readonly dateText?: string
  /** Whether a seal will be put over it, which decides the places (default true; GB/T 9704-2012, 7.3.5). */
  readonly sealed?: boolean
}

/** The list of attachments one line below the text: 附件：1.××× without punctuation at the end. */
export function composeAttachmentNote(attachments: readonly Attachment[]): Paragraph[] {
  if (attachments.length === 0) return []
  const many = attachments.length > 1
  const lines = attachments.map((attachment, at) => {
    const title = attachment.title.replace(/[。；，.;,\s]+$/, '')
    const number = many ? `${at + 1}.` : ''
    const text = `${at === 0 ? '附件：' : ''}${number}${title}`
    const left = chars(many ? 6 : 5)
    const hanging = at === 0 ? chars(many ? 4 : 3) : chars(1)
    return new Paragraph({
      style: STYLE.attachmentNote,
      keepNext: true,
      indent: { left, hanging },
      children: [new TextRun(text)],
    })
  })
  return [kept(), ...lines]
}

/** Issuer and date. */
export function composeSignature(signature: Signature): Paragraph[] {
  const date = signature.dateText ?? documentDate(signature.date)
  const places = (signature.sealed ?? true) ? sealedPlaces(signature.issuer, date) : plainPlaces(signature.issuer, date)
  const gap = (signature.sealed ?? true) ? [kept(), kept()] : [kept()]
  return [
    ...gap,
    new Paragraph({
      style: STYLE.issuer,
      indent: { right: chars(places.issuer) },
      children: [new TextRun(signature.issuer)],
    }),
    new Paragraph({ style: STYLE.date, indent: { right: chars(places.date) }, children: [new TextRun(date)] }),
  ]
}

function kept(): Paragraph {
  return blank(PAGE.linePitch, true)
}

interface Places {
  readonly issuer: number
  readonly date: number
}

/** With a seal: the date four characters from the right, the issuer centred above it; a long issuer pushes the date left. */
function sealedPlaces(issuer: string, date: string): Places {
  const over = (textWidth(issuer) - textWidth(date)) / 2
  return over > 4 ? { issuer: 0, date: over } : { issuer: 4 - over, date: 4 }
}

/** Without: the issuer two from the right, the date beginning two behind the issuer's first character. */
function plainPlaces(issuer: string, date: string): Places {
  const difference = textWidth(issuer) - textWidth(date)
  return difference >= 0 ? { issuer: 2, date: difference } : { issuer: 4 - difference, date: 2 }
}

/** Attachments with a body, each on a new page: label in Hei top left, title on line three. */
export function composeAttachments(attachments: readonly Attachment[]): (Paragraph | Table)[] {
  const many = attachments.length > 1
  return attachments.flatMap((attachment, at) => {
    if (attachment.body === undefined) return []
    const label = new Paragraph({
      style: STYLE.attachmentLabel,
      pageBreakBefore: true,
      children: [new TextRun(`附件${many ? at + 1 : ''}`)],
    })
    const title = breakTitle(attachment.title).map(
      (line) => new Paragraph({ style: STYLE.title, children: [new TextRun(line)] }),
    )
    return [label, blank(), ...title, blank(), ...composeBlocks(attachment.body)]
  })
}
