import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noticeMessage, partsOf, reminderMessage } from './message-text.ts'
import { mobileOf } from './mobile.ts'

const facts = {
  title: '钮家巷社区周周行',
  heldOn: '2026-11-27',
  starts: '09:00',
  place: '钮家巷社区居委会',
  organiser: '平江街道人大工委',
}

describe('a notice by text message', () => {
  test('says what, when, where, asks, and is signed', () => {
    expect(noticeMessage(facts, 'zh')).toBe(
      '钮家巷社区周周行：11月27日(周五)上午9:00，钮家巷社区居委会。请安排时间参加，不能来请提前说明。平江街道人大工委',
    )
  })

  test('fits into one part where the place leaves room; day, hour and place always stand whole', () => {
    const text = (maxLength: number) =>
      fc.string({ minLength: 1, maxLength, unit: fc.constantFrom(...'社区周行古巷朋友圈木沙江·买') })
    fc.assert(
      fc.property(text(120), text(25), text(20), (title, place, organiser) => {
        const message = noticeMessage({ ...facts, title, place, organiser }, 'zh')
        expect(message).toContain(`：11月27日(周五)上午9:00，${place}。`)
        expect(message.length).toBeLessThanOrEqual(70)
        expect(partsOf(message)).toBe(1)
      }),
    )
  })

  test('gives up the request first, then the sender, then the end of the title', () => {
    const long = noticeMessage(
      { ...facts, title: '古城保护与更新专题视察暨代表小组活动', place: '平江历史街区游客中心二楼会议室' },
      'zh',
    )
    expect(long).toBe(
      '古城保护与更新专题视察暨代表小组活动：11月27日(周五)上午9:00，平江历史街区游客中心二楼会议室。平江街道人大工委',
    )
    const longest = noticeMessage({ ...facts, title: '古城'.repeat(40) }, 'zh')
    expect(longest).toMatch(/^(古城)+古?…：11月27日/)
    expect(longest).toHaveLength(70)
  })
})

test('a reminder names the community and the day', () => {
  const text = reminderMessage({ heldOn: '2026-11-08', community: '钮家巷社区', organiser: '平江街道人大工委' }, 'zh')
  expect(text).toBe('11月8日(周日)联系日，钮家巷社区还没有上报，请尽快上报到场代表和群众意见。平江街道人大工委')
})

test.each([
  [70, 1],
  [71, 2],
  [134, 2],
  [135, 3],
])('%i characters go out in %i parts', (length, parts) => {
  expect(partsOf('字'.repeat(length))).toBe(parts)
})

test.each([
  ['138 0000 0011', '13800000011'],
  ['+86-139-8765-0012', '13987650012'],
  ['008613987650012', '13987650012'],
  ['0512-65228888', null],
  ['1380000001', null],
  ['12345678901', null],
  ['', null],
  [null, null],
])('%s on file is the mobile number %s', (phone, mobile) => {
  expect(mobileOf(phone)).toBe(mobile)
})
