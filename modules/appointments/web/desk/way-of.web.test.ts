import { expect, test } from 'vitest'
import { peopleLifecycle, ruleLifecycle } from '../../language.ts'
import { straightOn, wayOf } from './way-of.ts'

type Steps = Parameters<typeof wayOf>[0]['steps']
const record = (step: string, on: string, matterId: string | null = null): Steps[number] => ({
  ...{ stepId: `${step} ${on}`, matterId, step, on, number: null, responsible: null, words: null },
  ...{ by: '甲', at: `${on}T00:00:00Z` },
})

test('walking straight on from the first state visits every stage and ends at the last', () => {
  for (const [kind, lifecycle] of [
    ['people', peopleLifecycle],
    ['rule', ruleLifecycle],
  ] as const) {
    const states = lifecycle.states.filter((state) => state !== 'withdrawn')
    expect(straightOn(kind)).toHaveLength(states.length - 1)
    straightOn(kind).forEach((event, at) => {
      const way = wayOf({ kind, state: states[at] as 'voted', steps: [], nextEvent: event })
      expect(way.find((stage) => stage.is === 'now')?.event).toBe(event)
      expect(way.filter((stage) => stage.is === 'done')).toHaveLength(at)
    })
  }
})

test('a stage done again shows its latest record; one to be done again shows none', () => {
  const steps = [record('examine', '2024-04-01'), record('sendBack', '2024-04-02'), record('examine', '2024-04-09')]
  const again = wayOf({ kind: 'people', state: 'examined', steps, nextEvent: 'appraise' })
  expect(again[0]).toMatchObject({ is: 'done', step: { on: '2024-04-09' } })
  const back = wayOf({ kind: 'people', state: 'collecting', steps, nextEvent: 'examine' })
  expect(back[0]).toEqual({ event: 'examine', is: 'now', step: null })
})

test('a withdrawn dossier keeps what was done and has nothing next; a matter’s record is none of the dossier’s', () => {
  const steps = [record('examine', '2024-04-01'), record('appraise', '2024-04-05', 'matter')]
  const way = wayOf({ kind: 'people', state: 'withdrawn', steps, nextEvent: null })
  expect(way.map((stage) => stage.is)).toEqual(['done', ...Array(8).fill('later')])
})
