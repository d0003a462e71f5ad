import { Paragraph, TextRun } from 'docx'
import type { Block } from './blocks.ts'
import { breakTitle } from './break-title.ts'
import { composeBlocks } from './compose-blocks.ts'
import { type Colophon, composeColophon } from './compose-foot.ts'
import { blank, composeHead, type HeadOfDocument } from './compose-head.ts'
import {
  type Attachment,
  composeAttachmentNote,
  composeAttachments,
  composeSignature,
  type Signature,
} from './compose-tail.ts'
import { packDocument } from './pack-document.ts'
import { STYLE } from './styles.ts'

export interface OfficialDocument extends HeadOfDocument {
  readonly title: string
  /** To whom it goes; the colon is added. */
  readonly recipient?: string
  readonly body: readonly Block[]
  readonly attachments?: readonly Attachment[]
  readonly signature: Signature
  /** A remark (附注) below the date; the brackets are added. */
  readonly note?: string
  readonly colophon: Colophon
}

/**
 * An official document with a red head after GB/T 9704-2012, as .docx. Same input, same bytes. Throws RangeError on a
 * number or date that cannot be. Whether the text reaches page 1 under a very long title, checkOfficialDocument() tells.
 */
export function officialDocument(document: OfficialDocument): Promise<Buffer> {
  const attachments = document.attachments ?? []
  const title = breakTitle(document.title)
  return packDocument({ title: title.join(''), author: document.signature.issuer, date: document.signature.date }, [
    ...composeHead(document),
    blank(),
    blank(),
    ...composeTitle(title),
    ...composeRecipient(document.recipient),
    ...composeBlocks(document.body, true),
    ...composeAttachmentNote(attachments),
    ...composeSignature(document.signature),
    ...composeNote(document.note),
    ...composeAttachments(attachments),
    ...composeColophon(document.colophon),
  ])
}

/** The title's lines, and the blank line below. */
export function composeTitle(lines: readonly string[]): Paragraph[] {
  return [...lines.map((line) => new Paragraph({ style: STYLE.title, children: [new TextRun(line)] })), blank()]
}

/** The recipient, flush left, with a full-width colon. */
export function composeRecipient(recipient: string | undefined): Paragraph[] {
  if (recipient === undefined) return []
  return [new Paragraph({ style: STYLE.recipient, children: [new TextRun(`${recipient.replace(/[:：]\s*$/, '')}：`)] })]
}

function composeNote(note: string | undefined): Paragraph[] {
  return note === undefined ? [] : [new Paragraph({ style: STYLE.note, children: [new TextRun(`（${note}）`)] })]
}
