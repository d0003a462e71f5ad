import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Block } from './blocks.ts'
import { breakTitle } from './break-title.ts'
import { composeBlocks } from './compose-blocks.ts'
import {
  type Attachment,
  composeAttachmentNote,
  composeAttachments,
  composeSignature,
  type Signature,
} from './compose-tail.ts'
import { composeRecipient, composeTitle } from './official-document.ts'
import { packDocument } from './pack-document.ts'

export interface PlainDocument {
  readonly title: string
  /** Office in whose name the file is made. */
  readonly author: string
  /** Date of the paper; not printed, unless there is a signature. */
  readonly date: CivilDate
  readonly recipient?: string
  readonly body: readonly Block[]
  readonly attachments?: readonly Attachment[]
  readonly signature?: Signature
}

/** A paper without red head or colophon (notice, sign-in sheet, list, a street's year) on the same page, grid and fonts. */
export function plainDocument(document: PlainDocument): Promise<Buffer> {
  const title = breakTitle(document.title)
  const attachments = document.attachments ?? []
  return packDocument({ title: title.join(''), author: document.author, date: document.date }, [
    ...composeTitle(title),
    ...composeRecipient(document.recipient),
    ...composeBlocks(document.body, document.signature !== undefined),
    ...composeAttachmentNote(attachments),
    ...(document.signature ? composeSignature(document.signature) : []),
    ...composeAttachments(attachments),
  ])
}
