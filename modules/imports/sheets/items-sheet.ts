import type { CivilDate } from '../../../kernel/civil-date.ts'
import { readDate } from '../../../platform/excel/read-date.ts'
import { readChoice, readText } from '../../../platform/excel/read-text.ts'
import type { LineCells, PastItem, Problem } from '../language.ts'
import { type Places, readCommunity, readStreet } from './places.ts'
import type { RowRead, SheetPlan } from './plan.ts'
import { ReadingRow } from './reading-row.ts'

export const ITEMS_VERSION = '1'
/** Where a list does not say from which system its numbers are. */
const SYSTEM = '原台账'

export const ITEMS_SHEET: SheetPlan = {
  key: 'items',
  name: '民情民意',
  nameEn: 'Opinion items',
  columns: [
    {
      ...{ key: 'externalId', header: '外部编号', headerEn: 'External id', kind: 'text', width: 14, required: true },
      ...{ aliases: ['编号', '工单号', '序号'], note: '原系统中的编号；再次导入时据此认出，不会重复' },
    },
    {
      ...{ key: 'externalSystem', header: '来源系统', headerEn: 'System', kind: 'text', width: 12 },
      ...{ aliases: ['来源'], note: `编号属于哪个系统，如 12345；不填按“${SYSTEM}”` },
    },
    {
      ...{ key: 'raisedOn', header: '反映日期', headerEn: 'Day raised', kind: 'date', width: 12, required: true },
      ...{ aliases: ['日期', '登记日期', '受理日期'], note: '如 2024-05-10' },
    },
    { key: 'street', header: '街道', headerEn: 'Street', kind: 'text', width: 14, aliases: ['所属街道'] },
    {
      ...{ key: 'community', header: '社区', headerEn: 'Community', kind: 'text', width: 16 },
      note: '填了社区可以不填街道',
    },
    { key: 'place', header: '地点', headerEn: 'Place', kind: 'text', width: 20, aliases: ['具体地点'] },
    { key: 'theme', header: '类别', headerEn: 'Theme', kind: 'text', width: 12, note: '不填按“其他”' },
    {
      ...{ key: 'words', header: '内容', headerEn: 'Words', kind: 'text', width: 40, required: true },
      aliases: ['反映内容', '意见内容', '事项'],
    },
    {
      ...{ key: 'raisedBy', header: '提出人', headerEn: 'Raised by', kind: 'text', width: 10 },
      note: '代表 或 居民；不填按居民。居民姓名、电话请勿导入',
    },
    {
      ...{
        key: 'name',
        header: '代表',
        headerEn: 'Deputy',
        kind: 'text',
        width: 14,
        aliases: ['代表姓名', '联系代表'],
      },
      note: '提出或接待的代表；同名的在后面用括号注明街道或出生年',
    },
    {
      ...{ key: 'over', header: '办理情况', headerEn: 'Stand', kind: 'text', width: 10, aliases: ['状态', '办理状态'] },
      note: '在办 或 已办结；不填按在办，导入后由街道分类',
    },
    { key: 'class', header: '答复类别', headerEn: 'Class of answer', kind: 'text', width: 12 },
    {
      key: 'body',
      header: '答复单位',
      headerEn: 'Answered by',
      kind: 'text',
      width: 18,
      aliases: ['办理单位', '承办单位'],
    },
    { key: 'answer', header: '答复内容', headerEn: 'Answer', kind: 'text', width: 40, aliases: ['办理结果'] },
    { key: 'answeredOn', header: '答复日期', headerEn: 'Day answered', kind: 'date', width: 12, aliases: ['办结日期'] },
  ],
}

/** What reading a row of items needs to know: places, and the codes of themes and classes by the names offices give them. */
export interface ItemGround {
  readonly places: Places
  readonly themes: Readonly<Record<string, string>>
  readonly classes: Readonly<Record<string, string>>
  /** The only street of whoever imports, taken where a row names none. */
  readonly onlyStreet: number | null
  readonly today: CivilDate
}

const RAISED_BY = { 代表: 'deputy', 人大代表: 'deputy', 居民: 'resident', 群众: 'resident', 市民: 'resident' } as const
const OVER = { 在办: false, 办理中: false, 未办: false, 已办结: true, 办结: true, 已答复: true, 已办: true } as const

/** Reads one row of a ledger of items; null if any cell cannot be taken. */
export function readItemRow(
  from: RowRead,
  ground: ItemGround,
): { row: PastItem | null; problems: Problem[]; cells: LineCells } {
  const at = new ReadingRow(from)
  const row = itemOf(at, ground)
  return { row: at.isWrong ? null : row, problems: at.problems, cells: at.cells }
}

function itemOf(at: ReadingRow, ground: ItemGround): PastItem | null {
  const externalId = at.demand('externalId', readText(at.cell('externalId'), { max: 60 }))
  const externalSystem = at.take('externalSystem', readText(at.cell('externalSystem'), { max: 40 })) ?? SYSTEM
  const raisedOn = at.demand('raisedOn', readDate(at.cell('raisedOn')))
  if (raisedOn !== null && raisedOn > ground.today) at.wrong('raisedOn', 'imports.day-in-future')
  const { streetId, communityId } = placeOf(at, ground)
  const place = at.take('place', readText(at.cell('place'), { max: 200 })) ?? ''
  const theme = at.take('theme', readChoice(at.cell('theme'), ground.themes)) ?? 'other'
  const words = at.demand('words', readText(at.cell('words'), { max: 2000 }))
  const raisedBy = at.take('raisedBy', readChoice(at.cell('raisedBy'), RAISED_BY)) ?? 'resident'
  const name = at.take('name', readText(at.cell('name'), { max: 60 }))
  if (raisedBy === 'deputy' && name === null && !at.says('name')) at.wrong('name', 'imports.deputy-needs-name')
  const answer = answerOf(at, ground, raisedOn)
  if (externalId === null || raisedOn === null || streetId === null || words === null) return null
  const where = { streetId, communityId, place }
  return { sheet: 'items', externalSystem, externalId, raisedOn, ...where, theme, words, name, raisedBy, answer }
}

function placeOf(at: ReadingRow, { places, onlyStreet }: ItemGround) {
  const named = readStreet(at, 'street', places)
  const only = at.says('street') ? named : onlyStreet
  const community = readCommunity(at, 'community', places, only)
  const streetId = only ?? community?.streetId ?? null
  if (streetId === null && !at.isWrong) at.wrong('street', 'excel.cell.blank')
  return { streetId, communityId: community?.communityId ?? null }
}

/** The answer of what is over; all of it, or nothing while it is still in hand. */
function answerOf(at: ReadingRow, { classes, today }: ItemGround, raisedOn: CivilDate | null): PastItem['answer'] {
  const over = at.take('over', readChoice(at.cell('over'), OVER)) ?? false
  const answerClass = at.take('class', readChoice(at.cell('class'), classes))
  const body = at.take('body', readText(at.cell('body'), { max: 60 }))
  const words = at.take('answer', readText(at.cell('answer'), { max: 3000 }))
  const on = at.take('answeredOn', readDate(at.cell('answeredOn')))
  if (!over) {
    if (words !== null || on !== null) at.wrong('over', 'imports.answer-not-over')
    return null
  }
  if (answerClass === null || body === null || body.length < 2 || words === null || on === null) {
    if (!at.isWrong) at.wrong('over', 'imports.answer-incomplete')
    return null
  }
  if (on > today || (raisedOn !== null && on < raisedOn)) at.wrong('answeredOn', 'imports.answer-before')
  return { class: answerClass, body, words, on }
}
