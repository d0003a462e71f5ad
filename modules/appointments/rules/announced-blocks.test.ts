import { expect, test } from 'vitest'
import type { DistrictSettings } from '../../districts/language.ts'
import type { MatterType } from '../language.ts'
import { announcedBlocks } from './announced-blocks.ts'
import type { NamedMatter } from './paper-facts.ts'
import { verbOf } from './paper-speech.ts'

const settings = { issuerShort: '姑苏区人大常委会' } as DistrictSettings
const told = { meeting: '第三十八次会议', on: '2026年11月26日' }
const matter = (type: MatterType, personName: string): NamedMatter => ({
  ...{ matterId: personName, position: 1, type, personId: personName, personName },
  ...{ streetId: 1, street: '平江街道', streetEn: '', seat: 'member', seatNo: 1 },
})
const said = (paper: 'announcement' | 'notice', ...matters: NamedMatter[]) =>
  announcedBlocks(paper, matters, told, settings).map((block) =>
    block.kind === 'paragraph' ? `${block.lead ?? ''}${block.text}` : block.kind,
  )

test('what ended by itself is set apart from what was voted on', () => {
  expect(said('announcement', matter('cease', '郭辉思'), matter('appoint', '金柏涛'))).toEqual([
    '第三十八次会议于2026年11月26日表决通过：',
    '任命：',
    '金柏涛为区人大常委会平江街道工作委员会委员。',
    '职务自行终止（会议听取报告，不表决）：',
    '郭辉思的区人大常委会平江街道工作委员会委员职务。',
    '以上任免自表决通过之日起生效。现予公告。',
  ])
})

test('where nothing was voted on, neither announcement, notice nor title speaks of a vote', () => {
  const gone = matter('cease', '郭辉思')
  for (const paper of ['announcement', 'notice'] as const) {
    const lines = said(paper, gone)
    expect(lines[0]).toContain('听取了报告')
    expect(lines.join('')).not.toContain('表决通过')
  }
  expect(verbOf([gone])).toBe('终止')
  expect(verbOf([gone, matter('appoint', '金柏涛')])).toBe('任免')
})
