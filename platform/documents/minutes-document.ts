import { Paragraph, TextRun } from 'docx'
import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Block } from './blocks.ts'
import { breakTitle } from './break-title.ts'
import { textWidth } from './chinese-text.ts'
import { composeBlocks } from './compose-blocks.ts'
import { blank, composeMark } from './compose-head.ts'
import { composeTitle } from './official-document.ts'
import { packDocument } from './pack-document.ts'
import { chars, FONT } from './page.ts'
import { face, STYLE } from './styles.ts'

/** Those of one kind at a meeting: 出席, 请假, 缺席, 列席. */
export interface Attendance {
  readonly lead: string
  /** Units and names as they shall stand. */
  readonly text: string
}

export interface MinutesDocument {
  /** The red mark: the body with 纪要 behind it, as in 平江街道人大工委会议纪要. */
  readonly mark: string
  readonly title: string
  readonly author: string
  /** The day of the meeting. */
  readonly date: CivilDate
  readonly body: readonly Block[]
  readonly attendance: readonly Attendance[]
}

/**
 * Minutes of a meeting (纪要) after GB/T 9704-2012, 10.3: the mark 35 mm below the top of the type area, no number; one line below the text, two characters
 * in, 出席 in Hei with a colon and the names in FangSong, further lines aligned with the first name; those on leave likewise. Same input, same bytes.
 */
export function minutesDocument(document: MinutesDocument): Promise<Buffer> {
  const title = breakTitle(document.title)
  return packDocument({ title: title.join(''), author: document.author, date: document.date }, [
    ...composeMark(document.mark),
    blank(),
    blank(),
    ...composeTitle(title),
    ...composeBlocks(document.body),
    ...(document.attendance.length > 0 ? [blank()] : []),
    ...document.attendance.map(attendanceLine),
  ])
}

function attendanceLine({ lead, text }: Attendance): Paragraph {
  const width = textWidth(`${lead}：`)
  return new Paragraph({
    style: STYLE.body,
    // The style's indent of two characters gives way to one that hangs.
    indent: { left: chars(2 + width), hanging: chars(width), firstLine: 0, firstLineChars: 0 },
    children: [new TextRun({ text: lead, font: face(FONT.hei) }), new TextRun(`：${text}`)],
  })
}
