import type { CivilDate } from '../../../kernel/civil-date.ts'
import { readDate } from '../../../platform/excel/read-date.ts'
import { readInteger } from '../../../platform/excel/read-number.ts'
import { readChoice, readText } from '../../../platform/excel/read-text.ts'
import type { HistoryRow, LineCells, Problem } from '../language.ts'
import { namesIn, opinionsIn } from '../rules/split-lists.ts'
import { type Places, readCommunity, readStreet } from './places.ts'
import type { RowRead, SheetPlan } from './plan.ts'
import { ReadingRow } from './reading-row.ts'

export const HISTORY_VERSION = '1'

const externalId = {
  key: 'externalId',
  header: '外部编号',
  headerEn: 'External id',
  kind: 'text',
  width: 14,
  required: true,
  aliases: ['编号'],
  note: '原系统中的编号；再次导入时据此认出，不会重复',
} as const
const day = (key: string, aliases: readonly string[]) =>
  ({
    key,
    header: '日期',
    headerEn: 'Day',
    kind: 'date',
    width: 12,
    required: true,
    aliases,
    note: '如 2019-11-22',
  }) as const

export const ACTIVITIES_SHEET: SheetPlan = {
  key: 'activities',
  name: '历年活动',
  nameEn: 'Past activities',
  columns: [
    externalId,
    { key: 'kind', header: '类型', headerEn: 'Kind', kind: 'text', width: 16, required: true, aliases: ['活动类型'] },
    {
      key: 'title',
      header: '标题',
      headerEn: 'Title',
      kind: 'text',
      width: 28,
      required: true,
      aliases: ['活动名称', '名称', '活动标题'],
    },
    day('heldOn', ['活动日期', '开展日期', '时间']),
    {
      key: 'street',
      header: '街道',
      headerEn: 'Street',
      kind: 'text',
      width: 14,
      aliases: ['组织街道'],
      note: '区级活动不填',
    },
    { key: 'community', header: '社区', headerEn: 'Community', kind: 'text', width: 16 },
    { key: 'theme', header: '主题', headerEn: 'Theme', kind: 'text', width: 16, note: '主题活动才填' },
    {
      key: 'names',
      header: '参加代表',
      headerEn: 'Deputies present',
      kind: 'text',
      width: 30,
      required: true,
      aliases: ['参加人员', '参与代表'],
      note: '姓名之间用顿号；同名的在后面用括号注明街道或出生年，如 陆平（平江街道）',
    },
    {
      key: 'opinions',
      header: '意见（每行一条）',
      headerEn: 'Opinions heard',
      kind: 'text',
      width: 40,
      aliases: ['意见', '群众意见', '意见建议'],
      note: '单元格内按 Alt+Enter 换行',
    },
  ],
}

export const REGISTRATIONS_SHEET: SheetPlan = {
  key: 'registrations',
  name: '历年登记',
  nameEn: 'Past registrations',
  columns: [
    externalId,
    {
      key: 'name',
      header: '代表',
      headerEn: 'Deputy',
      kind: 'text',
      width: 14,
      required: true,
      aliases: ['代表姓名', '姓名'],
      note: '同名的在后面用括号注明街道或出生年',
    },
    { key: 'kind', header: '类型', headerEn: 'Kind', kind: 'text', width: 16, required: true, aliases: ['履职类型'] },
    day('doneOn', ['履职日期', '时间']),
    { key: 'units', header: '数量', headerEn: 'Amount', kind: 'integer', width: 8, note: '半天数或件数；不填按 1 计' },
    {
      key: 'title',
      header: '标题',
      headerEn: 'Title',
      kind: 'text',
      width: 28,
      required: true,
      aliases: ['内容', '履职内容'],
    },
  ],
}
export const HISTORY_SHEETS: readonly SheetPlan[] = [ACTIVITIES_SHEET, REGISTRATIONS_SHEET]

/** What a kind of activity demands of a row. */
export interface PastKind {
  readonly code: string
  readonly needsStreet: boolean
  readonly needsCommunity: boolean
  readonly hears: boolean
}

/** What reading a row of history needs to know: places, and the codes of the kinds by their names. */
export interface HistoryGround {
  readonly places: Places
  readonly activityKinds: Readonly<Record<string, PastKind>>
  readonly registrationKinds: Readonly<Record<string, string>>
  readonly today: CivilDate
}

/** Reads one row of past activities or registrations; null if any cell cannot be taken. */
export function readHistoryRow(
  from: RowRead,
  ground: HistoryGround,
): { row: HistoryRow | null; problems: Problem[]; cells: LineCells } {
  const at = new ReadingRow(from)
  const row = from.sheet === 'activities' ? activityOf(at, ground) : registrationOf(at, ground)
  return { row: at.isWrong ? null : row, problems: at.problems, cells: at.cells }
}

function activityOf(at: ReadingRow, ground: HistoryGround): HistoryRow | null {
  const externalId = at.demand('externalId', readText(at.cell('externalId'), { max: 60 }))
  const kind = at.demand('kind', readChoice(at.cell('kind'), ground.activityKinds))
  const title = at.demand('title', readText(at.cell('title'), { max: 200 }))
  const heldOn = pastDay(at, 'heldOn', ground.today)
  const street = readStreet(at, 'street', ground.places)
  const community = readCommunity(at, 'community', ground.places, street)
  const theme = at.take('theme', readText(at.cell('theme'), { max: 100 }))
  const names = namesIn(at.demand('names', readText(at.cell('names'), { max: 2000 })) ?? '')
  if (new Set(names).size < names.length) at.wrong('names', 'imports.named-twice')
  const opinions = opinionsIn(at.take('opinions', readText(at.cell('opinions'), { max: 20_000 })) ?? '')
  if (opinions.length > 200 || opinions.some((line) => line.length > 2000))
    at.wrong('opinions', 'imports.opinions-too-long')
  const streetId = street ?? community?.streetId ?? null
  if (kind !== null)
    demandOfKind(at, kind, { streetId, communityId: community?.communityId ?? null, heard: opinions.length })
  if (externalId === null || kind === null || title === null || heldOn === null) return null
  return {
    sheet: 'activities',
    externalId,
    kind: kind.code,
    title,
    heldOn,
    streetId,
    communityId: community?.communityId ?? null,
    theme,
    names,
    opinions,
  }
}

function demandOfKind(
  at: ReadingRow,
  kind: PastKind,
  said: { streetId: number | null; communityId: string | null; heard: number },
): void {
  if (kind.needsCommunity && said.communityId === null && !at.says('community'))
    at.wrong('community', 'imports.kind-needs-community')
  else if (kind.needsStreet && said.streetId === null && !at.says('street'))
    at.wrong('street', 'imports.kind-needs-street')
  if (!kind.hears && said.heard > 0) at.wrong('opinions', 'imports.kind-hears-none')
}

function registrationOf(at: ReadingRow, ground: HistoryGround): HistoryRow | null {
  const externalId = at.demand('externalId', readText(at.cell('externalId'), { max: 60 }))
  const names = namesIn(at.demand('name', readText(at.cell('name'), { max: 100 })) ?? '')
  if (names.length > 1) at.wrong('name', 'imports.one-deputy-a-row')
  const kind = at.demand('kind', readChoice(at.cell('kind'), ground.registrationKinds))
  const doneOn = pastDay(at, 'doneOn', ground.today)
  const units = at.take('units', readInteger(at.cell('units'), { min: 1, max: 100 })) ?? 1
  const title = at.demand('title', readText(at.cell('title'), { max: 200 }))
  const [name] = names
  if (externalId === null || name === undefined || kind === null || doneOn === null || title === null) return null
  return { sheet: 'registrations', externalId, name, kind, doneOn, units, title }
}

function pastDay(at: ReadingRow, column: string, today: CivilDate): CivilDate | null {
  const day = at.demand(column, readDate(at.cell(column)))
  if (day !== null && day > today) at.wrong(column, 'imports.day-in-future')
  return day
}
