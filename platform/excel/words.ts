import { phrases } from '../words/words.ts'

/** Why a file or a cell is not taken, each with what to do about it. */
export const excelWords = phrases({
  'excel.empty': { zh: '文件是空的，请确认后重新选择。', en: 'The file is empty. Check it and choose again.' },
  'excel.too-large': {
    zh: '文件超过 {limit}，请拆分成几个文件后分别导入。',
    en: 'The file exceeds {limit}. Split it and import the parts.',
  },
  'excel.bomb': {
    zh: '文件展开后过大，已拒绝。请把数据复制到新表格中再导入。',
    en: 'The file unpacks to far too much and was refused. Copy the data into a new workbook and import that.',
  },
  'excel.password': {
    zh: '文件设有打开密码，请在 Excel 或 WPS 中取消密码后再导入。',
    en: 'The file is protected by a password. Remove it in Excel or WPS, then import again.',
  },
  'excel.not-a-workbook': {
    zh: '这不是表格文件，请选择 .xlsx、.xls 或 .csv 文件。',
    en: 'This is not a spreadsheet. Choose an .xlsx, .xls or .csv file.',
  },
  'excel.damaged': {
    zh: '文件已损坏，无法读取。请用 Excel 或 WPS 打开并另存后再导入。',
    en: 'The file is damaged and cannot be read. Open it in Excel or WPS, save it anew and import that.',
  },
  'excel.unsafe': {
    zh: '文件含有不允许的声明，已拒绝。请把数据复制到新表格中再导入。',
    en: 'The file contains declarations that are not allowed. Copy the data into a new workbook and import that.',
  },
  'excel.too-many-rows': {
    zh: '数据超过 {limit} 行，请拆分成几个文件后分别导入。',
    en: 'There are more than {limit} rows. Split the file and import the parts.',
  },
  'excel.too-many-columns': {
    zh: '数据超过 {limit} 列，请删去多余的列后再导入。',
    en: 'There are more than {limit} columns. Remove what is not needed and import again.',
  },
  'excel.too-many-sheets': {
    zh: '工作表超过 {limit} 张，请只保留需要导入的工作表。',
    en: 'There are more than {limit} sheets. Keep only those to import.',
  },
  'excel.formulas': {
    zh: '工作表“{sheet}”的 {cell} 是公式。请复制全部数据，用“选择性粘贴—数值”贴回后再导入。',
    en: 'Cell {cell} of sheet “{sheet}” is a formula. Copy everything, paste it back as values, and import again.',
  },
  'excel.timeout': {
    zh: '文件在 {seconds} 秒内未能读完，请拆分后再导入。',
    en: 'The file could not be read within {seconds} s. Split it and import the parts.',
  },

  'excel.cell.blank': { zh: '不能为空', en: 'Must not be blank' },
  'excel.cell.formula-error': { zh: '公式出错，请改为填写内容', en: 'The formula fails; enter the value instead' },
  'excel.cell.lost-digits': {
    zh: '数字过长，Excel 已把末尾几位变成 0，请把单元格改为文本后重新填写',
    en: 'Too many digits: Excel has replaced the last ones by zeros. Format the cell as text and enter it again',
  },
  'excel.cell.too-long': { zh: '最多 {limit} 个字', en: 'At most {limit} characters' },
  'excel.cell.not-a-date': { zh: '不是日期，请写成 2026-11-22', en: 'Not a date; write it like 2026-11-22' },
  'excel.cell.month-only': { zh: '只有年月，请补上日', en: 'Only year and month; add the day' },
  'excel.cell.month-ambiguous': {
    zh: '分不清是 1 月还是 10 月，请写成 2026年10月',
    en: 'Could be January or October; write it like 2026-10',
  },
  'excel.cell.year-missing': { zh: '没有年份，请写成 2026-11-22', en: 'The year is missing; write it like 2026-11-22' },
  'excel.cell.date-out-of-range': { zh: '日期不在可用范围内', en: 'The date is out of range' },
  'excel.cell.not-a-month': { zh: '不是年月，请写成 2026年11月', en: 'Not a month; write it like 2026-11' },
  'excel.cell.not-a-number': { zh: '不是数字', en: 'Not a number' },
  'excel.cell.not-an-integer': { zh: '应为整数', en: 'Must be a whole number' },
  'excel.cell.not-tenths': { zh: '最多保留一位小数', en: 'At most one decimal' },
  'excel.cell.too-small': { zh: '不能小于 {limit}', en: 'Must be at least {limit}' },
  'excel.cell.too-big': { zh: '不能大于 {limit}', en: 'Must be at most {limit}' },
  'excel.cell.phone-rounded': {
    zh: '号码已被 Excel 变成科学计数（如 1.38E+10），末尾几位已丢失，请把该列改为文本后重新填写',
    en: 'Excel has rounded the number (like 1.38E+10) and its last digits are gone. Format the column as text and enter it again',
  },
  'excel.cell.not-a-phone': { zh: '不是电话号码', en: 'Not a telephone number' },
  'excel.cell.not-a-choice': { zh: '应为下列之一：{choices}', en: 'Must be one of: {choices}' },
})
