import { expect, it } from 'vitest'
import { readWorkbook } from '../../../platform/excel/read-workbook.ts'
import type { WaitingRecord } from '../reads/review-queue.ts'
import { queueAsWorkbook } from './queue-as-workbook.ts'

const row: WaitingRecord = {
  ...{ recordId: 'r', personId: 'p', level: 'district', streetId: 1, kind: 'other_work', role: 'participant' },
  ...{ doneOn: '2026-09-30', units: 2, themed: false, title: '走访选民', titleEn: 'Calling on voters', words: null },
  ...{ sourceKind: 'self_report', sourceId: 's', state: 'submitted', objectionUntil: null, objected: false },
  ...{ submittedBy: null, onBehalf: false, streetReviewedBy: null, version: 1, personName: '艾则孜·木沙江·买买提' },
  ...{ streetName: '平江街道', streetNameEn: 'Pingjiang', submittedByName: null },
  // Half past midnight of the next day in Shanghai.
  submittedAt: new Date('2026-09-30T16:30:00Z'),
  flags: ['two-places', 'end-of-quarter'],
}
const written = async (lang: 'zh' | 'en', stopsAt: number | null) => {
  const { sheets } = await readWorkbook(queueAsWorkbook([row], { lang, stage: 'street', stopsAt }))
  return (sheets[0]?.rows ?? []).map((cells) => cells.map((cell) => cell?.text ?? ''))
}

it('says the day of entry in Shanghai and what catches the eye, in the words of the page', async () => {
  const [, zh] = await written('zh', null)
  expect([zh?.[0], zh?.[6], zh?.[11]]).toEqual(['2026-10-01', '走访选民', '同一天不止一处；季末集中登记'])
  const [, en] = await written('en', null)
  expect([en?.[6], en?.[11]]).toEqual(['Calling on voters', 'Two places on one day; Heaped at the quarter’s end'])
})

it('says in its first line where a list stops that is longer than a file holds', async () => {
  const [first, second] = await written('zh', 1000)
  expect([first?.[0], second?.[0]]).toEqual(['待审超过 1000 条，本表只列等得最久的 1000 条。', '登记日期'])
})
