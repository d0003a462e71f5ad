import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import { PINGJIANG } from '../roster/testing/people-ground.ts'
import type { SubmittedAnswer, TrackAnswer } from './contract-open.ts'
import { type HandlingHouse, handlingHouse, UNITS } from './testing/handling-house.ts'

let house: HandlingHouse
beforeAll(async () => {
  house = await handlingHouse()
  house.on('2026-11-19')
})
afterAll(() => house?.close())

const good = async (answer: Promise<{ statusCode: number; body: string }>): Promise<void> => {
  const { statusCode, body } = await answer
  if (statusCode >= 300) throw new Error(`${statusCode}: ${body}`)
}

/** A matter raised through a code: what the resident holds, and its id. */
async function raised(): Promise<{ said: SubmittedAnswer; id: string }> {
  const codes = [{ id: newId(), kind: 'street', streetId: PINGJIANG }]
  const made = await house.ask('POST', '/opinions/codes', { as: 'secretary', body: { codes } })
  const id = newId()
  const body = { id, device: `device-${newId()}`, words: '巷口停车挡住消防通道', theme: 'parking' }
  const said = await house.ask('POST', `/open/codes/${made.json().items[0].token}/items`, { body })
  return { said: said.json(), id }
}
const by = ({ said }: { said: SubmittedAnswer }) => ({
  async track(): Promise<TrackAnswer> {
    return (await house.ask('GET', `/open/items/${said.ref}`, { code: said.queryCode })).json()
  },
  tell: (end: string, body: object) =>
    house.ask('POST', `/open/items/${said.ref}/${end}`, { code: said.queryCode, body }),
})

async function answered(id: string): Promise<void> {
  const { partId } = await house.part(id, 'urban')
  await good(
    house.movePart('urban', partId, 'reply', { id: newId(), class: 'solved', words: '已经划线，并派人巡查。' }),
  )
  await good(house.movePart('secretary', partId, 'release'))
  await good(house.move('secretary', id, 'confirm'))
  await good(house.move('secretary', id, 'tell', { words: '线划好了', how: 'page' }))
}

describe('a resident’s matter, from the code to the second answer', () => {
  let matter: Awaited<ReturnType<typeof raised>>

  test('tells who handles it and by when, and nothing that is the street’s own', async () => {
    matter = await raised()
    await good(house.move('secretary', matter.id, 'note', { words: '此人常来，注意' }))
    await good(house.move('secretary', matter.id, 'triage', { route: 'street_department' }))
    await good(house.move('secretary', matter.id, 'assign', { lead: { unitId: UNITS.urban, task: '请核实' } }))
    const item = await by(matter).track()
    expect(item).toMatchObject({ state: 'assigned', unit: '城市管理办公室', next: { overdue: false, paused: false } })
    expect(item.next.dueOn).not.toBeNull()
    expect(JSON.stringify(item)).not.toMatch(/注意|请核实|王芳/)
    expect(item.history.map(({ event }) => event)[0]).toBe('received')
    expect(item.can.addPhoto.can).toBe(true)
  })

  test('a unit asks, the clock stands, the resident answers, it goes on', async () => {
    const { partId } = await house.part(matter.id, 'urban')
    await good(house.movePart('urban', partId, 'sign'))
    await good(house.movePart('urban', partId, 'pause', { question: '是哪一段？' }))
    const asked = await by(matter).track()
    expect(asked).toMatchObject({
      question: { partId, words: '是哪一段？' },
      next: { paused: true },
      can: { answer: { can: true } },
    })
    const told = await by(matter).tell('answer', { words: '12号到18号门口' })
    expect([told.statusCode, told.json()]).toEqual([200, { state: 'handling' }])
    const on = await by(matter).track()
    expect(on).toMatchObject({ question: null, next: { paused: false }, can: { answer: { can: false } } })
    expect((await house.seen('urban', matter.id)).steps.some(({ words }) => words === '12号到18号门口')).toBe(true)
  })

  test('reads the answer once it is released, and rates it once; dissatisfied with a sentence it is handled again', async () => {
    const early = await by(matter).tell('rating', { handling: 'satisfied', result: 'satisfied' })
    expect([early.statusCode, early.json().code]).toEqual([403, 'opinions.not-told-yet'])
    await answered(matter.id)
    const item = await by(matter).track()
    expect(item.replies).toMatchObject([{ class: 'solved', body: '城市管理办公室', words: '已经划线，并派人巡查。' }])
    expect(item.can).toMatchObject({ rate: { can: true }, withdraw: { can: false }, addPhoto: { can: false } })
    const silent = await by(matter).tell('rating', { handling: 'satisfied', result: 'dissatisfied' })
    expect([silent.statusCode, silent.json().field]).toEqual([422, 'words'])
    const rated = await by(matter).tell('rating', { handling: 'satisfied', result: 'dissatisfied', words: '还是停' })
    expect(rated.json()).toEqual({ state: 'reopened' })
    const again = await by(matter).track()
    expect(again).toMatchObject({ round: 2, ratings: [{ round: 1, handling: 'satisfied', result: 'dissatisfied' }] })
    expect(again.can.rate.can).toBe(false)
  })

  test('has it opened again, once, when it comes back', async () => {
    const other = await raised()
    await good(house.move('secretary', other.id, 'triage', { route: 'street_department' }))
    await good(house.move('secretary', other.id, 'assign', { lead: { unitId: UNITS.urban } }))
    await good(house.movePart('urban', (await house.part(other.id, 'urban')).partId, 'sign'))
    await answered(other.id)
    const key = newId()
    const reopen = (words: string) =>
      house.ask('POST', `/open/items/${other.said.ref}/reopen`, { code: other.said.queryCode, body: { words }, key })
    expect((await reopen('小贩又回来了')).json()).toEqual({ state: 'reopened' })
    const repeated = await reopen('小贩又回来了')
    expect([repeated.statusCode, repeated.headers['idempotency-replayed']]).toEqual([200, 'true'])
    expect((await by(other).tell('reopen', { words: '又回来了' })).statusCode).toBe(403)
  })

  test('screened out, it is told where it belongs', async () => {
    const other = await raised()
    await good(house.move('secretary', other.id, 'screen-out', { screening: 'petition' }))
    const item = await by(other).track()
    expect(item.state).toBe('not_taken')
    expect(item.history.at(-1)?.words).toContain('信访')
  })
})
