import type { Level } from '../../../kernel/level.ts'
import { readDate } from '../../../platform/excel/read-date.ts'
import { readChoice, readName, readPhone, readText } from '../../../platform/excel/read-text.ts'
import type { LineCells, Problem, RosterRow } from '../language.ts'
import { birthYearOf, termNumberOf } from './numerals.ts'
import { type Places, readCommunity, readStreet } from './places.ts'
import type { RowRead, SheetPlan } from './plan.ts'
import { ReadingRow } from './reading-row.ts'

export const ROSTER_VERSION = '1'

export const SEXES: Readonly<Record<string, 'male' | 'female'>> = { 男: 'male', 女: 'female' }
export const ROSTER_LEVELS: Readonly<Record<string, Level | 'recorder'>> = {
  区人大代表: 'district',
  议政代表: 'consultative',
  市人大代表: 'municipal',
  省人大代表: 'provincial',
  全国人大代表: 'national',
  镇人大代表: 'township',
  社区联络员: 'recorder',
  区: 'district',
  区代表: 'district',
  街道议政代表: 'consultative',
  市: 'municipal',
  市代表: 'municipal',
  省: 'provincial',
  省代表: 'provincial',
  全国: 'national',
  镇: 'township',
  联络员: 'recorder',
}
/** Deputy Law 2025 art. 62, in the words of an office's list. */
export const END_REASON_WORDINGS: Readonly<Record<string, string>> = {
  任期届满: 'term_ended',
  调离: 'moved_away',
  迁出: 'moved_away',
  辞职: 'resigned',
  责令辞职: 'ordered_resignation',
  两次未出席: 'absent_twice',
  罢免: 'recalled',
  丧失国籍: 'lost_nationality',
  剥夺政治权利: 'deprived_of_rights',
  丧失行为能力: 'lost_capacity',
  去世: 'died',
  逝世: 'died',
  登记错误: 'entered_in_error',
}
const END_REASONS_OFFERED = Object.entries(END_REASON_WORDINGS)
  .filter(([, code], at, all) => all.findIndex(([, other]) => other === code) === at)
  .map(([wording]) => wording)

const text = (key: string, header: string, headerEn: string, width: number, more: object = {}) =>
  ({ key, header, headerEn, width, kind: 'text', ...more }) as const

export const ROSTER_SHEET: SheetPlan = {
  key: 'roster',
  name: '代表名册',
  nameEn: 'Roster',
  columns: [
    text('name', '姓名', 'Name', 12, { required: true, aliases: ['代表姓名', '名字'], note: '与身份证件一致' }),
    text('sex', '性别', 'Sex', 6),
    text('birthYear', '出生年', 'Year of birth', 10, {
      aliases: ['出生年月', '出生日期', '出生年份'],
      note: '如 1976；同名的人靠它区分',
    }),
    text('ethnicity', '民族', 'Ethnicity', 8),
    text('education', '学历', 'Education', 10, { aliases: ['文化程度'] }),
    text('sector', '行业', 'Sector', 14, { aliases: ['行业界别', '界别'] }),
    text('party', '党派', 'Party', 12, { aliases: ['政治面貌'] }),
    text('employer', '单位', 'Employer', 26, { aliases: ['工作单位'] }),
    text('post', '职务', 'Post', 16, { aliases: ['工作职务'] }),
    text('phone', '手机', 'Mobile', 14, {
      aliases: ['手机号', '手机号码', '联系电话', '电话'],
      note: '单元格设为文本，避免变成 1.38E+10',
    }),
    text('level', '代表层级', 'Level', 14, { required: true, aliases: ['层级', '代表类别', '级别'] }),
    text('term', '届次', 'Term', 8, { aliases: ['届'], note: '如 第三届 或 3；社区联络员不填' }),
    text('street', '街道', 'Street', 14, { aliases: ['所属街道', '联系街道'] }),
    text('community', '社区', 'Community', 16, { aliases: ['所属社区'], note: '只有社区联络员必填' }),
    text('constituency', '选区', 'Constituency', 18, { aliases: ['选区名称', '所在选区'] }),
    text('certificateNo', '代表证号', 'Certificate no.', 12),
    {
      key: 'startsOn',
      header: '起始日',
      headerEn: 'First day',
      aliases: ['当选日期', '任职起始日', '开始日期'],
      kind: 'date',
      width: 12,
      required: true,
      note: '如 2022-01-15',
    },
    {
      key: 'endsOn',
      header: '终止日',
      headerEn: 'First day without',
      aliases: ['终止日期', '结束日期'],
      kind: 'date',
      width: 12,
      note: '不再具有资格的第一天；仍在任的不填',
    },
    text('endReason', '终止原因', 'Reason of ending', 14),
    text('externalId', '外部编号', 'External id', 14, {
      aliases: ['编号', '人员编号'],
      note: '原系统中每个人的编号；再次导入时据此认人，不会重复',
    }),
  ],
}

/** The lists offered in the template's cells. */
export function rosterChoices(places: Places): Record<string, readonly string[]> {
  return {
    sex: Object.keys(SEXES),
    level: Object.keys(ROSTER_LEVELS).slice(0, 7),
    street: places.streetNames,
    endReason: END_REASONS_OFFERED,
  }
}

/** Reads the cells of one row of the roster; the row is null if any of them cannot be taken. */
export function readRosterRow(
  from: RowRead,
  places: Places,
): { row: RosterRow | null; problems: Problem[]; cells: LineCells } {
  const at = new ReadingRow(from)
  const short = (column: string, max = 60) => at.take(column, readText(at.cell(column), { max }))
  const name = at.demand('name', readName(at.cell('name'), { max: 60 }))
  const level = at.demand('level', readChoice(at.cell('level'), ROSTER_LEVELS))
  const startsOn = at.demand('startsOn', readDate(at.cell('startsOn')))
  const street = readStreet(at, 'street', places)
  const community = readCommunity(at, 'community', places, street)
  const row = {
    sex: at.take('sex', readChoice(at.cell('sex'), SEXES)),
    birthYear: readParsed(at, 'birthYear', birthYearOf, 'imports.not-a-birth-year'),
    ethnicity: short('ethnicity', 20),
    education: short('education', 30),
    sector: short('sector'),
    party: short('party', 40),
    employer: short('employer', 100),
    post: short('post', 100),
    phone: at.take('phone', readPhone(at.cell('phone'))),
    termNumber: readParsed(at, 'term', termNumberOf, 'imports.not-a-term'),
    streetId: street ?? community?.streetId ?? null,
    communityId: community?.communityId ?? null,
    constituency: short('constituency', 100),
    certificateNo: short('certificateNo', 40),
    endsOn: at.take('endsOn', readDate(at.cell('endsOn'))),
    endReason: at.take('endReason', readChoice(at.cell('endReason'), END_REASON_WORDINGS)),
    externalId: short('externalId', 60),
  }
  if (level !== null) demandOfLevel(at, level, row)
  demandDates(at, startsOn, row.endsOn, row.endReason)
  const whole = !at.isWrong && name !== null && level !== null && startsOn !== null
  return { row: whole ? { ...row, name, level, startsOn } : null, problems: at.problems, cells: at.cells }
}

function readParsed(
  at: ReadingRow,
  column: string,
  parse: (text: string) => number | null,
  why: string,
): number | null {
  const said = at.take(column, readText(at.cell(column), { max: 40 }))
  if (said === null) return null
  const value = parse(said)
  if (value === null) at.wrong(column, why)
  return value
}

/** District, township and consultative deputies have a street; a recorder has a community and no term. */
function demandOfLevel(
  at: ReadingRow,
  level: Level | 'recorder',
  row: Pick<RosterRow, 'termNumber' | 'streetId' | 'communityId'>,
): void {
  if (level === 'recorder') {
    if (!at.says('community')) at.wrong('community', 'imports.recorder-needs-community')
    return
  }
  if (!at.says('term')) at.wrong('term', 'excel.cell.blank')
  if (['district', 'township', 'consultative'].includes(level) && row.streetId === null && !at.says('street'))
    at.wrong('street', 'imports.level-needs-street')
}

function demandDates(at: ReadingRow, startsOn: string | null, endsOn: string | null, endReason: string | null): void {
  if (endsOn !== null && startsOn !== null && endsOn < startsOn) at.wrong('endsOn', 'imports.ends-before-start')
  const saysEnd = at.says('endsOn')
  const saysReason = at.says('endReason')
  if (saysEnd && !saysReason) at.wrong('endReason', 'imports.end-needs-reason')
  if (saysReason && !saysEnd && endReason !== null) at.wrong('endsOn', 'imports.reason-needs-end')
}
