import { describe, expect, it } from 'vitest'
import { completeBlocks, type Installing, installBlocks } from './install-blocks.ts'

const person = (said: Partial<Installing>): Installing => ({
  ...{ matterId: 'm', personName: '张三', sworn: true, makeUpOn: null, letter: 'handed_over' },
  ...said,
})
const whys = (blocks: readonly { why: string }[]) => blocks.map(({ why }) => why)

describe('what keeps a dossier from taking office', () => {
  it('lets everybody pass who has sworn and holds the letter', () => {
    expect(installBlocks([person({}), person({ matterId: 'n' })], { firstAfterVote: 'oath' })).toEqual([])
    expect(installBlocks([], { firstAfterVote: 'letter' })).toEqual([])
  })
  it('names whoever has neither sworn nor a day to make it up', () => {
    expect(installBlocks([person({ sworn: false })], { firstAfterVote: 'oath' })).toEqual([
      { why: 'appointments.block.oath', params: { name: '张三' }, where: 'oaths' },
    ])
  })
  it('waits for no letter of somebody who is still to swear, where the oath comes first', () => {
    const absent = person({ sworn: false, makeUpOn: '2024-06-20', letter: 'none' })
    expect(whys(installBlocks([absent], { firstAfterVote: 'oath' }))).toEqual([])
    expect(whys(installBlocks([absent], { firstAfterVote: 'letter' }))).toEqual(['appointments.block.letter'])
  })
  it('tells a letter not issued from one still in the office', () => {
    const order = { firstAfterVote: 'oath' } as const
    expect(whys(installBlocks([person({ letter: 'none' })], order))).toEqual(['appointments.block.letter'])
    expect(whys(installBlocks([person({ letter: 'issued' })], order))).toEqual(['appointments.block.hand-over'])
  })
})

describe('what keeps a dossier from being completed', () => {
  const required = { trainingRequired: true }
  it('wants oaths made up and letters handed over', () => {
    const blocks = completeBlocks(
      [person({ sworn: false, makeUpOn: '2024-06-20' }), person({ letter: 'issued' }), person({ sworn: false })],
      [],
      { trainingRequired: false },
    )
    expect(whys(blocks)).toEqual([
      'appointments.block.make-up',
      'appointments.block.hand-over',
      'appointments.block.oath',
    ])
  })
  it('wants a course that was held with its roll called, where training is asked for', () => {
    expect(whys(completeBlocks([person({})], [{ state: 'called', unmarked: 1 }], required))).toEqual([
      'appointments.block.course',
    ])
    expect(completeBlocks([person({})], [{ state: 'held', unmarked: 2 }], required)).toEqual([
      { why: 'appointments.block.roll-call', params: { n: 2 }, where: 'courses' },
    ])
    expect(completeBlocks([person({})], [{ state: 'held', unmarked: 0 }], required)).toEqual([])
  })
  it('asks for no course where nobody was appointed or none is asked for', () => {
    expect(completeBlocks([], [], required)).toEqual([])
    expect(completeBlocks([person({})], [], { trainingRequired: false })).toEqual([])
  })
})
