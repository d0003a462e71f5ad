import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { DossierAnswer } from './contract-dossiers.ts'
import type { DossierEvent } from './language.ts'
import { type Command, DAY, FIELDS, forward, ofPeople, ofRule } from './testing/commands.ts'
import { DISTRICT, type DossierHouse, dossierHouse, PEOPLE, PINGJIANG, wanted } from './testing/dossier-house.ts'
import {
  afterMatterMove,
  afterMove,
  carryMatters,
  MATTERS,
  type Model,
  mayBeVoted,
  type Named,
} from './testing/model.ts'
import { count } from './testing/steps-to.ts'
import { words } from './words.ts'

let house: DossierHouse
beforeAll(async () => {
  house = await dossierHouse()
  // Everything happens on one day here: papers need not lie for days.
  await house.owner.query(
    `insert into appointments.order_rule (district_id, rule_id, starts_on, papers_days_before, law_test, statement_required, combined_allowed,
       same_person_first, same_seat_first, first_after_vote, training_required, failures_that_bar, source, entered_at)
     values ($1, $2, '2020-01-01', 0, false, false, true, 'appoint', 'remove', 'oath', true, 9, '试行规则', now())`,
    [DISTRICT, newId()],
  )
  await house.on(DAY)
})
afterAll(() => house?.close())

interface Run {
  readonly model: Model
  readonly dossierId: string
  readonly ids: Record<Named, string>
  tenures: string
}

test('a dossier for people goes where the law lets it, whatever is tried', { timeout: 240_000 }, async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(ofPeople, { minLength: 20, maxLength: 40 }), async (tried) => {
      const run = await beginPeople()
      for (const command of tried) {
        await step(run, command)
        reached.add(run.model.state)
      }
      await stands(run, await house.seen('staff', run.dossierId))
    }),
    { numRuns: 12, seed: 20240612, endOnFailure: true },
  )
  // The runs went far enough to say anything.
  expect([...reached]).toEqual(expect.arrayContaining(['announced', 'withdrawn']))
})

test('a dossier for the rule likewise', { timeout: 240_000 }, async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(ofRule, { minLength: 10, maxLength: 25 }), async (tried) => {
      const run = await beginRule()
      for (const command of tried) {
        await step(run, command)
        reached.add(run.model.state)
      }
      await stands(run, await house.seen('staff', run.dossierId))
    }),
    { numRuns: 8, seed: 20240612, endOnFailure: true },
  )
  expect([...reached]).toEqual(expect.arrayContaining(['registered']))
})

async function beginPeople(): Promise<Run> {
  await forgetEarlierRuns()
  const dossierId = await house.open()
  const tenureOf = async (personId: string) =>
    (
      await house.owner.query('select tenure_id from committees.tenure where person_id = $1 and ends_on is null', [
        personId,
      ])
    ).rows[0].tenure_id
  const leaves = async (type: string, personId: string) =>
    house.add(dossierId, { type, personId, tenureId: await tenureOf(personId), reason: '调动' })
  const ids = {
    removal: await leaves('remove', PEOPLE.member),
    appointment: await house.add(dossierId, {
      ...{ type: 'appoint', personId: PEOPLE.deputyGu, streetId: PINGJIANG, seat: 'member', seatNo: 1, ground: 'any' },
    }),
    ending: await leaves('cease', PEOPLE.director),
  }
  const matters = { removal: 'proposed', appointment: 'proposed', ending: 'proposed' } as const
  return {
    ids,
    dossierId,
    model: { kind: 'people', state: 'collecting', matters: { ...matters }, hasText: false, ballots: [] },
    tenures: await tenures(),
  }
}

async function beginRule(): Promise<Run> {
  await forgetEarlierRuns()
  const dossierId = await house.open('rule')
  const matters = { removal: 'withdrawn', appointment: 'withdrawn', ending: 'withdrawn' } as const
  const ids = { removal: '', appointment: '', ending: '' }
  return {
    ids,
    dossierId,
    model: { kind: 'rule', state: 'drafting', matters: { ...matters }, hasText: false, ballots: [] },
    tenures: await tenures(),
  }
}

/** Those who were seated or removed by an earlier run stand as before, and nobody has failed yet. */
async function forgetEarlierRuns(): Promise<void> {
  await house.owner.query(`delete from committees.tenure where matter_id is not null`)
  await house.owner.query(`update committees.tenure set ends_on = null, end_reason = null where ends_on = $1`, [DAY])
  await house.owner.query(`update appointments.matter set state = 'passed' where state = 'failed'`)
}

async function step(run: Run, command: Command): Promise<void> {
  const seen = await house.seen('staff', run.dossierId)
  await stands(run, seen)
  const before = await everythingOf(run.dossierId)
  if (command.do === 'text') return writeText(run, seen)
  if (command.do === 'vote') return vote(run, command, seen, before)
  if (command.do === 'matter') return moveMatter(run, command, seen, before)
  const onward = command.do === 'move' ? command : forward(run.model)
  if (onward.do === 'text') return writeText(run, seen)
  if (onward.do === 'vote') return vote(run, onward, seen, before)
  if (onward.do === 'matter') return moveMatter(run, onward, seen, before)
  const event = onward.do === 'move' ? onward.event : undefined
  if (event !== undefined) await move(run, event, seen, before)
}

async function move(run: Run, event: DossierEvent, seen: DossierAnswer, before: string): Promise<void> {
  const { model } = run
  const to = afterMove(model, event)
  const answer = await house.post('staff', `/api/v1/dossiers/${run.dossierId}/moves`, {
    event,
    version: seen.version,
    on: DAY,
    ...FIELDS[event],
  })
  expect([event, model, seen.can.moves[event]?.can ?? false]).toEqual([event, model, to !== null])
  if (to === null) return refused(run, answer, seen.can.moves[event]?.why ?? 'appointments.not-of-this-kind', before)
  expect(wanted(answer, 200).state).toBe(to)
  model.state = to
  carryMatters(model, event)
  if (event === 'announce') await announcedAt(run)
}

/** With the announcement, and only then: who passed sits from the day of the meeting, who was removed or whose post ended sits no longer. */
async function announcedAt(run: Run): Promise<void> {
  const { rows } = await house.owner.query(
    `select (select count(*)::int from committees.tenure where matter_id = $1 and starts_on = $2) as begun,
       (select count(*)::int from committees.tenure where person_id = any($3) and ends_on = $2) as ended`,
    [run.ids.appointment || null, DAY, [PEOPLE.member, PEOPLE.director]],
  )
  const { appointment, removal, ending } = run.model.matters
  expect(rows[0]).toEqual({
    begun: appointment === 'passed' ? 1 : 0,
    ended: (removal === 'passed' ? 1 : 0) + (ending === 'noted' ? 1 : 0),
  })
  run.tenures = await tenures()
}

async function moveMatter(
  run: Run,
  command: Command & { do: 'matter' },
  seen: DossierAnswer,
  before: string,
): Promise<void> {
  const matterId = run.ids[command.one]
  const matter = seen.matters.find((found) => found.matterId === matterId)
  const to = afterMatterMove(run.model, command.one, command.event)
  const body = { event: command.event, version: matter?.version, words: '说明' }
  const answer = await house.post('staff', `/api/v1/matters/${matterId}/moves`, body)
  const told = matter?.can[command.event as keyof typeof matter.can]
  expect([command, run.model, told?.can]).toEqual([command, run.model, to !== null])
  if (to === null) return refused(run, answer, told?.why ?? '', before)
  expect(wanted(answer, 200).state).toBe(to)
  run.model.matters[command.one] = to
}

async function vote(run: Run, command: Command & { do: 'vote' }, seen: DossierAnswer, before: string): Promise<void> {
  const { model } = run
  const matterIds = model.kind === 'people' ? [run.ids[command.one]] : []
  const may =
    model.kind === 'people'
      ? mayBeVoted(model, command.one)
      : model.state === 'in_session' && !model.ballots.includes(true)
  const body = { id: newId(), matterIds, ...count(command.votesFor) }
  const answer = await house.post('staff', `/api/v1/dossiers/${run.dossierId}/ballots`, body)
  const told =
    model.kind === 'rule' ? seen.can.vote : seen.matters.find(({ matterId }) => matterId === matterIds[0])?.can.vote
  expect([command, model, told?.can]).toEqual([command, model, may])
  if (!may) return refused(run, answer, told?.why ?? '', before)
  const passed = command.votesFor >= 16
  expect(wanted(answer, 201).passed).toBe(passed)
  if (model.kind === 'people') model.matters[command.one] = passed ? 'passed' : 'failed'
  model.ballots.push(passed)
}

async function writeText(run: Run, seen: DossierAnswer): Promise<void> {
  const answer = await house.put('staff', `/api/v1/dossiers/${run.dossierId}/rule-text`, {
    version: seen.version,
    text: '第一条',
  })
  expect(answer.statusCode).toBe(run.model.state === 'drafting' ? 200 : 403)
  if (answer.statusCode === 200) run.model.hasText = true
}

/** Refused with the reason the page gave, in words; and nothing has changed. */
async function refused(
  run: Run,
  answer: { statusCode: number; json(): { code?: string } },
  why: string,
  before: string,
): Promise<void> {
  expect([answer.statusCode, answer.json().code]).toEqual([403, why])
  expect(Object.keys(words)).toContain(why)
  expect(await everythingOf(run.dossierId)).toBe(before)
}

/** The house stands where the model stands, and no tenure has moved but by the announcement. */
async function stands(run: Run, { state, matters }: DossierAnswer): Promise<void> {
  expect(state).toBe(run.model.state)
  for (const { matterId, state: is } of matters) {
    const named = MATTERS.find((found) => run.ids[found] === matterId) as Named
    expect([named, is]).toEqual([named, run.model.matters[named]])
  }
  expect(await tenures()).toBe(run.tenures)
}

async function tenures(): Promise<string> {
  const { rows } = await house.owner.query(
    'select coalesce(json_agg(t order by t.tenure_id), $1)::text as all from committees.tenure t',
    ['[]'],
  )
  return rows[0].all
}

/** Every row a deed on the dossier could write. */
async function everythingOf(dossierId: string): Promise<string> {
  const { rows } = await house.owner.query(
    `select json_build_array(
       (select json_agg(d) from appointments.dossier d where dossier_id = $1), (select json_agg(m order by position) from appointments.matter m where dossier_id = $1),
       (select json_agg(b order by position) from appointments.ballot b where dossier_id = $1), (select json_agg(s order by step_id) from appointments.step s where dossier_id = $1),
       (select json_agg(p order by number) from appointments.issued_paper p where dossier_id = $1), (select json_agg(r order by kind, year) from appointments.number_register r),
       (select count(*) from audit.entry where subject_id = $1::text), (select count(*) from committees.document),
       (select json_agg(t order by tenure_id) from committees.tenure t))::text as all`,
    [dossierId],
  )
  return rows[0].all
}
