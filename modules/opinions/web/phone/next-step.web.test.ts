import { expect, test } from 'vitest'
import type { Due } from '../../contract-ledger.ts'
import { type ItemState, itemLifecycle } from '../../language.ts'
import { phoneWords } from '../../words-of-phone.ts'
import { newsOf } from './item-news.ts'
import { groupsOf, type Moving, nextOf } from './next-step.ts'

const no = { can: false }
const yes = { can: true }
const due = (step: Due['step']): Due => ({
  step,
  on: '2026-11-30',
  provisional: false,
  paused: false,
  colour: 'green',
  daysLeft: 4,
})
const item = (state: ItemState, more: Partial<Moving> = {}): Moving & { itemId: string; version: number } => ({
  itemId: state,
  version: 1,
  state,
  due: null,
  ratingAsked: true,
  can: { confirm: no, rate: no },
  ...more,
})

test('every state has a sentence for what happens next', () => {
  for (const state of itemLifecycle.states)
    expect(phoneWords).toHaveProperty([`opinions.phone.next.${nextOf(item(state))}`])
})

test('what waits for the reader goes before what the state says', () => {
  expect(nextOf(item('done_claimed'))).toBe('confirm')
  expect(nextOf(item('done_claimed', { can: { confirm: yes, rate: no } }))).toBe('confirm-mine')
  expect(nextOf(item('resident_notified', { can: { confirm: no, rate: yes } }))).toBe('rate-mine')
  expect(nextOf(item('resident_notified', { can: { confirm: no, rate: yes }, ratingAsked: false }))).toBe('rate-later')
  expect(nextOf(item('resident_notified'))).toBe('rate')
})

test('a return being decided and a reply being approved are said; an old clock of another state is not', () => {
  expect(nextOf(item('assigned', { due: due('decide_return') }))).toBe('decide_return')
  expect(nextOf(item('handling', { due: due('approve') }))).toBe('approve')
  expect(nextOf(item('handling', { due: due('reply') }))).toBe('reply')
  expect(nextOf(item('closed', { due: due('approve') }))).toBe('closed')
})

test('handled again, it is back with its unit, or on the street’s desk where no unit had it', () => {
  expect(nextOf(item('reopened', { due: due('sign_for') }))).toBe('again')
  expect(nextOf(item('reopened', { due: due('second_reply') }))).toBe('again')
  expect(nextOf(item('reopened', { due: due('triage') }))).toBe('triage')
})

test('the list begins with what waits for the reader and ends with what is over', () => {
  const mine = item('done_claimed', { can: { confirm: yes, rate: no } })
  const groups = groupsOf([item('closed'), item('handling'), mine, item('withdrawn')])
  expect(groups.map(({ group, items }) => [group, items.map((one) => one.state)])).toEqual([
    ['waits-for-you', ['done_claimed']],
    ['under-way', ['handling']],
    ['over', ['closed', 'withdrawn']],
  ])
  expect(groupsOf([])).toEqual([])
})

test('news: what waits stays until it is done, what moved until it is read, a new item is none', () => {
  const mine = item('done_claimed', { can: { confirm: yes, rate: no } })
  const said = (read: string[]) => {
    const { waiting, moved } = newsOf([mine, item('new'), item('handling'), item('referred')], read)
    return [waiting.map((one) => one.state), moved.map((one) => one.state)]
  }
  expect(said([])).toEqual([['done_claimed'], ['handling', 'referred']])
  expect(said(['done_claimed 1', 'handling 1'])).toEqual([['done_claimed'], ['referred']])
  expect(said(['handling 2', 'referred 1'])).toEqual([['done_claimed'], ['handling']])
})
