import { describe, expect, test } from 'vitest'
import { someFacts, someMatter } from '../testing/some-matters.ts'
import { blocksOf, papersBlock, papersLate } from './blocks.ts'
import { voteBlocks } from './vote-blocks.ts'

const keys = (blocks: readonly { key: string }[]) => blocks.map(({ key }) => key.replace('appointments.block.', ''))
const missed = { key: 'k', passed: false, params: {}, source: 's', sourceEn: 's' }

describe('what keeps a dossier from its next step', () => {
  test('nobody in it', () => {
    expect(keys(blocksOf(someFacts({ dossier: { state: 'collecting' } }), 'examine'))).toEqual(['no-matters'])
    const out = someMatter({ state: 'withdrawn' })
    expect(keys(blocksOf(someFacts({ dossier: { state: 'collecting' }, matters: [out] }), 'examine'))).toEqual([
      'no-matters',
    ])
  })

  test('a hard condition that is not met, and whose; one that cannot be computed does not block', () => {
    const matters = [
      someMatter({ state: 'proposed', conditions: [missed, { ...missed, passed: null }, { ...missed, passed: true }] }),
      someMatter({ matterId: 'n', state: 'proposed', conditions: [{ ...missed, passed: null }] }),
    ]
    expect(blocksOf(someFacts({ dossier: { state: 'collecting' }, matters }), 'examine')).toEqual([
      { key: 'appointments.block.condition', params: { name: '张三', n: 1 }, go: { to: 'matter', id: 'm' } },
    ])
  })

  test('failed as often as the rule says', () => {
    const facts = (failures: number, bar: number) =>
      someFacts({
        dossier: { state: 'collecting' },
        matters: [someMatter({ failures })],
        rule: { failuresThatBar: bar },
      })
    expect(keys(blocksOf(facts(1, 2), 'examine'))).toEqual([])
    expect(keys(blocksOf(facts(2, 2), 'examine'))).toEqual(['barred'])
    expect(keys(blocksOf(facts(1, 1), 'examine'))).toEqual(['barred'])
  })

  test('the law test: missing, failed, the re-sit failed; none asked of whoever leaves', () => {
    const table = (said: object, rule: object = { lawTest: true, passScore: 60 }) =>
      keys(
        blocksOf(
          someFacts({ dossier: { state: 'nominated', meetingOn: null }, matters: [someMatter(said)], rule }),
          'table',
        ),
      )
    expect(table({})).toEqual(['test-missing'])
    expect(table({ testOn: '2026-11-01', testScore: 59 })).toEqual(['test-failed'])
    expect(table({ testOn: '2026-11-01', testScore: 59, testResit: true })).toEqual(['resit-failed'])
    expect(table({ testOn: '2026-11-01', testScore: 60 })).toEqual([])
    expect(table({ type: 'remove' })).toEqual([])
    expect(table({}, { lawTest: false, passScore: null })).toEqual([])
  })

  test('papers so many calendar days before: ten before the 20th is the 10th', () => {
    expect(papersLate('2026-11-10', '2026-11-20', 10)).toBe(false)
    expect(papersLate('2026-11-11', '2026-11-20', 10)).toBe(true)
    expect(papersLate('2026-02-27', '2026-03-01', 2)).toBe(false)
    expect(papersLate('2026-11-20', '2026-11-20', 0)).toBe(false)
    expect(papersBlock('2026-11-20', 10).params).toEqual({ days: 10, meetingOn: '2026-11-20', by: '2026-11-10' })
    const facts = someFacts({
      dossier: { state: 'nominated', papersSentOn: null },
      matters: [someMatter()],
      today: '2026-11-14',
    })
    expect(keys(blocksOf(facts, 'table'))).toEqual(['papers-late'])
  })

  test('the meeting is still to come', () => {
    const facts = someFacts({ dossier: { state: 'tabled' }, matters: [someMatter()], today: '2026-11-19' })
    expect(keys(blocksOf(facts, 'openMeeting'))).toEqual(['meeting-to-come'])
  })

  test('a matter not voted on, not noted, or doubted; nothing left to decide', () => {
    const matters = [
      someMatter(),
      someMatter({ matterId: 'n', type: 'cease', tenureId: 't' }),
      someMatter({ matterId: 'o', state: 'proposed' }),
    ]
    expect(keys(blocksOf(someFacts({ matters }), 'closeVoting'))).toEqual(['not-voted', 'not-noted', 'not-qualified'])
    expect(keys(blocksOf(someFacts({ matters: [someMatter({ state: 'held_back' })] }), 'closeVoting'))).toEqual([
      'nothing-decided',
    ])
    expect(keys(blocksOf(someFacts({ matters: [someMatter({ state: 'failed' })] }), 'closeVoting'))).toEqual([])
  })

  test('what the meeting decided is not withdrawn or postponed', () => {
    for (const event of ['withdraw', 'postpone'] as const) {
      expect(keys(blocksOf(someFacts({ matters: [someMatter({ state: 'passed' })] }), event))).toEqual([
        'decided-already',
      ])
      expect(keys(blocksOf(someFacts({ matters: [someMatter({ state: 'failed' })] }), event))).toEqual([])
    }
  })

  test('nobody is announced for a seat whose holder stays', () => {
    const holder = { tenureId: 't', personId: 'q', personName: '李四' }
    const taken = someMatter({ state: 'passed', holder })
    expect(keys(blocksOf(someFacts({ dossier: { state: 'voted' }, matters: [taken] }), 'announce'))).toEqual([
      'seat-held',
    ])
    const leaves = someMatter({ matterId: 'n', type: 'remove', tenureId: 't', state: 'passed' })
    expect(blocksOf(someFacts({ dossier: { state: 'voted' }, matters: [taken, leaves] }), 'announce')).toEqual([])
    expect(
      keys(
        blocksOf(
          someFacts({ dossier: { state: 'voted' }, matters: [taken, { ...leaves, state: 'failed' }] }),
          'announce',
        ),
      ),
    ).toEqual(['seat-held'])
  })

  test('a rule needs a text, a vote, and to have passed', () => {
    const rule = (said: object, event: 'consent' | 'closeVoting', ballots: { passed: boolean }[] = []) =>
      keys(blocksOf(someFacts({ dossier: { kind: 'rule', ...said }, ballots: ballots as never }), event))
    expect(rule({ state: 'drafting' }, 'consent')).toEqual(['no-text'])
    expect(rule({ state: 'drafting', ruleText: '  ' }, 'consent')).toEqual(['no-text'])
    expect(rule({ state: 'drafting', ruleText: '第一条' }, 'consent')).toEqual([])
    expect(rule({}, 'closeVoting')).toEqual(['rule-not-voted'])
    expect(rule({}, 'closeVoting', [{ passed: false }])).toEqual(['rule-not-passed'])
    expect(rule({}, 'closeVoting', [{ passed: false }, { passed: true }])).toEqual([])
  })
})

describe('what keeps matters from the vote', () => {
  const vote = (matters: ReturnType<typeof someMatter>[], ids: string[], rule: object = {}) =>
    keys(voteBlocks(someFacts({ matters, rule }), ids))

  test('a report that is open, a statement that is missing, a candidate out of it', () => {
    const report = { reportId: 'r', receivedOn: '2026-11-01', words: '…', outcome: null, decidedOn: null, version: 1 }
    expect(vote([someMatter({ reports: [report] })], ['m'])).toEqual(['report-open'])
    expect(
      vote([someMatter({ reports: [{ ...report, outcome: 'unfounded', decidedOn: '2026-11-02' }] })], ['m']),
    ).toEqual([])
    expect(vote([someMatter()], ['m'], { statementRequired: true })).toEqual(['statement-missing'])
    expect(vote([someMatter({ type: 'remove' })], ['m'], { statementRequired: true })).toEqual([])
    for (const state of ['withdrawn', 'held_back', 'passed', 'failed', 'noted'] as const)
      expect(vote([someMatter({ state })], ['m'])).toEqual([`is-${state}`])
    expect(vote([someMatter({ type: 'cease' })], ['m'])).toEqual(['noted-not-voted'])
  })

  test('several together only where the district allows it, and not what stands in an order', () => {
    const old = someMatter({
      matterId: 'old',
      type: 'remove',
      personId: 'q',
      personName: '李四',
      tenureId: 't',
      position: 2,
    })
    const free = someMatter({ matterId: 'n', personId: 'r', seatNo: 2 })
    expect(vote([someMatter(), free], ['m', 'n'])).toEqual([])
    expect(vote([someMatter(), free], ['m', 'n'], { combinedAllowed: false })).toEqual(['person-by-person'])
    expect(vote([someMatter(), old], ['m', 'old'])).toEqual(['not-together'])
    expect(vote([someMatter(), old], ['m'])).toEqual(['after-seat'])
    expect(vote([someMatter(), { ...old, state: 'passed' }], ['m'])).toEqual([])
    expect(vote([someMatter(), { ...old, state: 'failed' }], ['m'])).toEqual(['first-failed'])
    expect(vote([someMatter()], [])).toEqual(['nothing-to-vote'])
    expect(vote([someMatter()], ['x'])).toEqual(['matter-unknown'])
  })

  test('half a transfer whose other half did not go through', () => {
    const take = someMatter({ pairedWith: 'leave' })
    const leave = someMatter({ matterId: 'leave', type: 'remove', tenureId: 't', seatNo: 2, pairedWith: 'm' })
    expect(vote([take, leave], ['m'])).toEqual([])
    expect(vote([take, leave], ['leave'])).toEqual(['after-person'])
    expect(vote([{ ...take, state: 'failed' }, leave], ['leave'])).toEqual(['pair-broken'])
  })
})
