import { expect, test } from 'vitest'
import { checkOfficialDocument } from '../../../platform/documents/check-official-document.ts'
import { flawsOf } from '../../../platform/words/flaws.ts'
import type { ItemAnswer } from '../contract-handling.ts'
import type { LedgerLine } from '../contract-ledger.ts'
import { answerOf, feedbackBlocks } from '../rules/feedback-blocks.ts'
import { handoverBlocks, partsNow } from '../rules/handover-blocks.ts'
import { ledgerSheet } from '../rules/ledger-sheet.ts'
import { paperRefusals, paperWords } from '../words-of-papers.ts'
import { makeFeedbackPaper } from './make-feedback-paper.ts'
import { makeHandoverPaper } from './make-handover-paper.ts'

const NOW = new Date('2026-11-26T02:00:00Z')
const unit = (name: string) => ({ unitId: name, name, nameEn: `${name} (en)` })
const part = (more: object) => ({
  ...{ partId: 'lead', unit: unit('城管办'), kind: 'lead', round: 1, task: '先围起来', state: 'signed' },
  ...more,
})
const reply = (more: object) => ({
  ...{
    replyId: 'r1',
    partId: 'lead',
    round: 1,
    class: 'being_solved',
    body: '城管办',
    words: '已围挡，石料到了就换。',
  },
  ...{ wordsEn: '', writtenAt: '2026-11-24T01:00:00Z', writtenBy: '武建杰', releasedAt: '2026-11-25T01:00:00Z' },
  ...{ sentBack: null },
  ...more,
})
const item = {
  ...{
    number: '平江民意〔2026〕12号',
    receipt: '2611004273',
    raisedOn: '2026-11-20',
    channel: 'code',
    theme: 'facilities',
  },
  street: { streetId: 1, name: '平江街道', nameEn: 'Pingjiang' },
  community: { communityId: 'c', name: '钮家巷社区', nameEn: 'Niujiaxiang' },
  ...{
    place: '九号门前',
    words: '石阶松了三块。',
    wordsEn: 'Three steps are loose.',
    deputy: null,
    raisedBy: 'resident',
  },
  contact: { name: '艾***', phone: '139****5678', hideName: false, given: { name: true, phone: true }, erasedAt: null },
  clocks: [
    { step: 'reply', dueOn: '2026-12-10', provisional: false, stoppedOn: null },
    { step: 'triage', dueOn: '2026-11-23', provisional: false, stoppedOn: '2026-11-21' },
  ],
  parts: [part({}), part({ partId: 'co', kind: 'co', unit: unit('建设办'), task: '' })],
  replies: [
    reply({}),
    reply({ replyId: 'co', partId: 'co', words: '协办意见' }),
    reply({ replyId: 'r2', releasedAt: null }),
  ],
  promises: [{ replyId: 'r1', words: '换好三块石阶', wordsEn: '', dueOn: '2026-12-20' }],
} as unknown as ItemAnswer
const said = (blocks: unknown) => JSON.stringify(blocks)

test('the handover slip says who does what by when, and neither name nor number of who raised it', () => {
  const text = said(handoverBlocks(item, 'zh'))
  for (const words of ['平江民意〔2026〕12号', '城管办：先围起来', '建设办', '2026年12月10日前答复', '登录系统查看'])
    expect(text).toContain(words)
  expect(text).not.toMatch(/艾|139/)
  // A clock that stopped is no deadline.
  expect(text).not.toContain('2026年11月23日')
})

test('a slip goes to the units it is with now, the lead first', () => {
  const given = [
    part({ state: 'returned' }),
    part({ kind: 'co', unit: unit('建设办') }),
    part({ unit: unit('社会办') }),
  ]
  const now = partsNow({ parts: given as unknown as ItemAnswer['parts'] })
  expect(now.map((one) => one.unit.name)).toEqual(['社会办', '建设办'])
})

test('the feedback slip tells the last released answer, not a co-handler’s view and not what waits', () => {
  expect(answerOf(item)?.replyId).toBe('r1')
  const text = said(feedbackBlocks(item, 'zh'))
  for (const words of ['已围挡', '2026年12月20日前：换好三块石阶', '2611 0042 73', '正在解决'])
    expect(text).toContain(words)
  expect(text).not.toMatch(/协办意见|艾|139/)
  expect(said(feedbackBlocks(item, 'en'))).toContain('By 20 Dec 2026')
})

test('both slips keep the page of official papers and are named for the item', async () => {
  const papers = await Promise.all([makeHandoverPaper(item, 'zh', NOW), makeFeedbackPaper(item, 'zh', NOW)])
  expect(papers.map((paper) => paper.name)).toEqual([
    '民情民意交办单_平江民意〔2026〕12号.docx',
    '民情民意反馈单_平江民意〔2026〕12号.docx',
  ])
  for (const { bytes } of papers) {
    const findings = await checkOfficialDocument(bytes)
    const page = findings.filter(({ item: name }) => ['paper', 'margins', 'grid', 'page-numbers'].includes(name))
    expect(page.map(({ item: name, pass }) => [name, pass])).toEqual(
      ['paper', 'margins', 'grid', 'page-numbers'].map((name) => [name, true]),
    )
  }
})

test('nothing handed over, no slip; nothing answered, none either', async () => {
  const bare = { ...item, parts: [], replies: [] } as ItemAnswer
  await expect(makeHandoverPaper(bare, 'zh', NOW)).rejects.toThrow('opinions.paper.not-handed-over')
  await expect(makeFeedbackPaper(bare, 'zh', NOW)).rejects.toThrow('opinions.paper.not-answered')
})

test('of a confidential item the ledger’s file says only that it is there', () => {
  const line = {
    ...item,
    ...{ confidential: true, state: 'handling', route: null, lead: null, due: null, round: 1, reach: 'community' },
    ...{ toldDeputyOn: null, toldResidentOn: null, closedOn: null },
  } as unknown as LedgerLine
  const hidden = said(ledgerSheet([line], 'zh').rows)
  expect(hidden).toContain('平江民意〔2026〕12号')
  expect(hidden).not.toMatch(/石阶|九号门前|艾|139/)
  expect(said(ledgerSheet([{ ...line, confidential: false }], 'zh').rows)).toContain('石阶松了三块')
})

test('every phrase of the papers stands in both languages with the same places', () => {
  expect(flawsOf(paperWords)).toEqual([])
  expect(flawsOf(paperRefusals)).toEqual([])
})
