import { describe, expect, it } from 'vitest'
import { type ItemState, itemLifecycle } from '../../language.ts'
import { stopsOf, type Tracked } from './track-stops.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString()
/** An item that went through these states, an hour each. */
function tracked(states: readonly ItemState[], more: Partial<Tracked> = {}): Tracked {
  const history = states.map((toState, hour) => ({ toState, at: at(hour), words: '', wordsEn: '' }))
  return {
    state: states.at(-1) ?? 'new',
    round: 1,
    receivedAt: at(0),
    unit: null,
    next: { step: null, overdue: false },
    history,
    ...more,
  }
}
const drawn = (item: Tracked) => stopsOf(item).map(({ name, mark }) => `${name} ${mark}`)

describe('the line of steps', () => {
  it('begins with what was received and shows what is to come', () => {
    expect(drawn(tracked(['new']))).toEqual([
      'received done',
      'sorted now',
      ...['handed later', 'handling later', 'answered later', 'told later', 'rated later'],
    ])
  })

  it('marks the step under way, and says when it is late', () => {
    const path = ['new', 'triaged', 'assigned', 'handling'] as const
    expect(drawn(tracked(path)).slice(0, 4)).toEqual(['received done', 'sorted done', 'handed done', 'handling now'])
    expect(drawn(tracked(path, { next: { step: 'reply', overdue: true } }))).toContain('handling late')
    expect(stopsOf(tracked(path)).find(({ name }) => name === 'handed')?.at).toBe(at(2))
  })

  it('leaves out what was passed over: answered on the spot, no unit', () => {
    expect(drawn(tracked(['new', 'done_claimed']))).toEqual([
      'received done',
      'answered done',
      'told now',
      'rated later',
    ])
    const told = ['new', 'done_claimed', 'deputy_confirmed', 'resident_notified'] as const
    expect(drawn(tracked(told)).slice(-2)).toEqual(['told done', 'rated now'])
  })

  it('ends where it was not taken, with the words said', () => {
    const item = tracked(['new', 'not_taken'])
    const said = { words: '请向法院提出', wordsEn: '' }
    const history = item.history.map((line, place) => (place === 1 ? { ...line, ...said } : line))
    expect(drawn({ ...item, history })).toEqual(['received done', 'not_taken stopped'])
    expect(stopsOf({ ...item, history })[1]?.said).toEqual(said)
    expect(drawn(tracked(['new', 'triaged', 'withdrawn', 'closed']))).toEqual([
      ...['received done', 'sorted done', 'withdrawn stopped', 'closed done'],
    ])
  })

  it('begins a second time where it is handled again: what was before is behind', () => {
    const again = tracked(['new', 'triaged', 'assigned', 'handling', 'done_claimed', 'resident_notified', 'reopened'])
    expect(drawn(again).slice(0, 3)).toEqual(['received done', 'reopened done', 'sorted now'])
    const same = { ...again, next: { step: 'second_reply', overdue: false } }
    expect(drawn(same).slice(0, 3)).toEqual(['received done', 'reopened done', 'handling now'])
    const second = tracked(['new', 'handling', 'resident_notified', 'reopened', 'assigned', 'handling'])
    expect(drawn(second).slice(0, 4)).toEqual(['received done', 'reopened done', 'handed done', 'handling now'])
  })

  it('closed is closed, rated or not', () => {
    expect(drawn(tracked(['new', 'done_claimed', 'resident_notified', 'closed']))).toEqual([
      ...['received done', 'answered done', 'told done', 'closed done'],
    ])
    expect(drawn(tracked(['new', 'done_claimed', 'resident_notified', 'rated', 'closed'])).slice(-2)).toEqual([
      ...['rated done', 'closed done'],
    ])
  })

  it.each(itemLifecycle.states)('%s has one place where it is now, or none where it has ended', (state) => {
    const marks = stopsOf(tracked(['new', state])).map(({ mark }) => mark)
    const now = marks.filter((mark) => mark === 'now').length
    const over = ['rated', 'closed', 'not_taken', 'referred', 'duplicate', 'withdrawn'].includes(state)
    expect(now).toBe(over ? 0 : 1)
    expect(marks[0]).toBe('done')
  })
})
