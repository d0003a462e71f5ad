import { expect, it } from 'vitest'
import { readWorkbook } from '../../../platform/excel/read-workbook.ts'
import type { PersonRow } from '../reads/people-list.ts'
import { peopleAsWorkbook } from './people-as-workbook.ts'

const shared = { termNumber: 3, constituency: null, startsOn: '2022-01-15', endsOn: null, endReason: null, version: 1 }
const person: PersonRow = {
  ...{ personId: 'a', name: '艾则孜·木沙江·买买提', pinyin: 'aize', initials: 'az', sex: 'male', education: '大学' },
  ...{ sector: '教育', employer: null, post: '+86', isDemo: true, version: 1 },
  mandates: [
    { ...shared, mandateId: 'm', level: 'district', streetId: 1, suspended: true },
    { ...shared, mandateId: 'n', level: 'municipal', streetId: null, suspended: false },
  ],
}
const written = async (stopsAt: number | null) => {
  const bytes = peopleAsWorkbook([person], { lang: 'zh', streetName: (id) => (id === 1 ? '平江街道' : ''), stopsAt })
  const { sheets } = await readWorkbook(bytes)
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''))
}

it('gives each mandate in force its row, a suspended one by its word', async () => {
  const rows = await written(null)
  expect(rows.slice(1).map((row) => [row[2], row[4], row[7], row[11]])).toEqual([
    ['区人大代表', '平江街道', '暂停', '+86'],
    ['市人大代表', '', '在任', '+86'],
  ])
})

it('says in its first line where a list stops that is longer than a file holds', async () => {
  const [first, second] = await written(5000)
  expect(first?.[0]).toBe('人数超过 5000，本表只列前 5000 人。请按街道或层级筛选后再导出。')
  expect(second?.[0]).toBe('姓名')
})
