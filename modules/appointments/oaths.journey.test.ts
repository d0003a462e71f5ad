import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../platform/ids/new-id.ts'
import type { CeremoniesAnswer } from './contract-oaths.ts'
import { type AfterHouse, afterHouse } from './testing/after-house.ts'

let house: AfterHouse
let at: string
beforeAll(async () => {
  house = await afterHouse()
  at = `/api/v1/dossiers/${house.dossierId}`
})
afterAll(() => house?.close())

const ceremony = (oaths: object[], more: object = {}) => ({
  ...{ id: newId(), heldOn: '2023-06-01', place: '区人大常委会会议厅', chairedBy: '主持人', mode: 'collective' },
  ...{ anthem: true, oaths, ...more },
})
const of = (name: 'chen' | 'ding' | 'wang' | 'zhao', part: string, more: object = {}) => ({
  ...{ matterId: house.matters[name].matterId, part, ...more },
})
const seen = async (): Promise<CeremoniesAnswer> => (await house.get('hand', `${at}/ceremonies`)).json()
const names = (lines: { personName: string }[]) => lines.map(({ personName }) => personName)

describe('the oath', () => {
  test('text is that of 2018 for everybody signed in', async () => {
    const text = (await house.get('zhao', '/api/v1/oath-text')).json()
    expect(text).toMatchObject({ textVersion: '2018', characters: 75 })
    expect(text.words).toMatch(/^我宣誓：.*努力奋斗！$/)
  })

  test('is for those whose appointment passed: nobody who failed or was removed', async () => {
    const { toSwear, organiser } = await seen()
    expect(names(toSwear)).toEqual(['陈明', '王文静', '丁一'])
    expect(organiser).toBe('姑苏区人大常委会主任会议')
    const failed = await house.send(
      'hand',
      'POST',
      `${at}/ceremonies`,
      ceremony([of('zhao', 'taker'), of('chen', 'leader')]),
    )
    expect([failed.statusCode, failed.json().code]).toEqual([422, 'appointments.oath.not-passed'])
  })

  test('is entered by the district; a street is told so', async () => {
    const body = ceremony([of('chen', 'leader'), of('wang', 'taker')])
    for (const who of ['director', 'secretary', 'chen'] as const) {
      const refused = await house.send(who, 'POST', `${at}/ceremonies`, body)
      expect([who, refused.statusCode, refused.json().code]).toEqual([who, 403, 'appointments.after-by-district'])
    }
    expect((await seen()).items).toEqual([])
  })

  test('missed at one ceremony is made up at a later one', async () => {
    const first = ceremony([
      of('chen', 'leader'),
      of('wang', 'taker'),
      of('ding', 'absent', { makeUpOn: '2023-06-10', reason: '出差' }),
    ])
    const key = newId()
    const held = await house.send('staff', 'POST', `${at}/ceremonies`, first, key)
    expect([held.statusCode, held.json()]).toEqual([201, { ceremonyId: first.id, version: 1 }])
    expect((await house.send('staff', 'POST', `${at}/ceremonies`, first, key)).json()).toEqual(held.json())
    const between = await seen()
    expect(between.items[0]?.oaths.map(({ part }) => part)).toEqual(['leader', 'taker', 'absent'])
    expect(between.toSwear.map(({ personName, makeUpOn }) => [personName, makeUpOn])).toEqual([['丁一', '2023-06-10']])
    const open = (await house.get('hand', '/api/v1/appointments/after')).json()
    expect(open.items[0]).toMatchObject({ appointed: 3, sworn: 2, lettersHanded: 0 })
    expect(open.items[0].toMakeUp).toMatchObject([{ personName: '丁一', makeUpOn: '2023-06-10' }])

    const again = await house.send(
      'hand',
      'POST',
      `${at}/ceremonies`,
      ceremony([of('chen', 'taker')], { mode: 'single' }),
    )
    expect([again.statusCode, again.json().code]).toEqual([422, 'appointments.oath.sworn-already'])
    const later = ceremony([of('ding', 'taker')], { mode: 'single', heldOn: '2023-06-12' })
    expect((await house.send('hand', 'POST', `${at}/ceremonies`, later)).statusCode).toBe(201)
    const after = await seen()
    expect(after.toSwear).toEqual([])
    expect(after.items[0]?.oaths.at(-1)).toMatchObject({ part: 'absent', madeUpOn: '2023-06-12' })
  })

  test('list is corrected with its version, also who led; a later ceremony is not counted twice', async () => {
    const [first] = (await seen()).items
    const url = `/api/v1/ceremonies/${first?.ceremonyId}/oaths`
    const turned = [of('chen', 'taker'), of('wang', 'leader'), of('ding', 'absent', { makeUpOn: '2023-06-10' })]
    const twice = await house.send('hand', 'PUT', url, {
      version: 1,
      oaths: [...turned.slice(0, 2), of('ding', 'taker')],
    })
    expect(twice.json().code).toBe('appointments.oath.sworn-already')
    expect((await house.send('hand', 'PUT', url, { version: 2, oaths: turned.slice(0, 2) })).statusCode).toBe(409)
    const changed = await house.send('hand', 'PUT', url, { version: 1, oaths: turned.slice(0, 2) })
    expect([changed.statusCode, changed.json().version]).toEqual([200, 2])
    expect((await seen()).items[0]?.oaths.map(({ personName, part }) => [personName, part])).toEqual([
      ['陈明', 'taker'],
      ['王文静', 'leader'],
    ])
  })

  test('is read by a street for its own, by others not at all', async () => {
    const streets = async (who: 'director' | 'neighbour') => {
      const answer: CeremoniesAnswer = (await house.get(who, `${at}/ceremonies`)).json()
      return answer.items.flatMap(({ oaths }) => names(oaths))
    }
    expect(await streets('director')).toEqual(['陈明', '王文静'])
    expect(await streets('neighbour')).toEqual(['丁一'])
    expect((await house.get('chen', `${at}/ceremonies`)).statusCode).toBe(403)
    expect((await house.get('chen', '/api/v1/appointments/after')).statusCode).toBe(403)
    const unknown = await house.get('director', `/api/v1/dossiers/${newId()}/ceremonies`)
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'appointments.unknown'])
  })

  test('card is made on A5 and A4, under a name that says nobody', async () => {
    const [first] = (await seen()).items
    for (const size of ['A5', 'A4']) {
      const card = await house.get('hand', `/api/v1/ceremonies/${first?.ceremonyId}/card.docx?size=${size}`)
      expect(card.statusCode).toBe(200)
      expect(decodeURIComponent(String(card.headers['content-disposition']))).toContain(`宣誓誓词卡_${size}.docx`)
    }
  })
})

describe('where the letter comes first', () => {
  let chongqing: AfterHouse
  beforeAll(async () => {
    chongqing = await afterHouse({ first: 'letter' })
  })
  afterAll(() => chongqing?.close())

  test('nobody swears without it', async () => {
    const url = `/api/v1/dossiers/${chongqing.dossierId}`
    const { matterId } = chongqing.matters.chen
    const oath = ceremony([{ matterId, part: 'taker' }], { mode: 'single' })
    const refused = await chongqing.send('hand', 'POST', `${url}/ceremonies`, oath)
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'appointments.oath.letter-first'])
    const paperId = newId()
    const letter = { id: paperId, kind: 'letter', matterId, signer: '沈主任', issuedOn: '2023-05-30' }
    expect((await chongqing.send('hand', 'POST', `${url}/papers`, letter)).statusCode).toBe(201)
    const handed = { version: 1, on: '2023-05-30' }
    expect(
      (await chongqing.send('hand', 'POST', `/api/v1/issued-papers/${paperId}/hand-over`, handed)).statusCode,
    ).toBe(200)
    expect((await chongqing.send('hand', 'POST', `${url}/ceremonies`, oath)).statusCode).toBe(201)
  })
})
