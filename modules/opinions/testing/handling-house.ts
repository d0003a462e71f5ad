import type { LightMyRequestResponse } from 'fastify'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Route } from '../../../platform/http/route.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Dictionary } from '../../../platform/words/words.ts'
import type { Actor } from '../../access/language.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { DISTRICT, JINCHANG, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'
import type { ItemAnswer, PartOfItem } from '../contract-handling.ts'
import { opinionRoutes } from '../routes.ts'
import { type OpinionHouse, opinionHouse } from './opinion-house.ts'

/** Units of the small district: two departments of the street, one of the district, a body beyond, and one of the neighbours. */
export const UNITS = {
  urban: '0190d000-0000-7000-8000-000000000001',
  property: '0190d000-0000-7000-8000-000000000002',
  traffic: '0190d000-0000-7000-8000-000000000003',
  grid: '0190d000-0000-7000-8000-000000000004',
  neighbours: '0190d000-0000-7000-8000-000000000005',
} as const
export type UnitName = keyof typeof UNITS

const KINDS: Record<UnitName, [kind: string, name: string, streetId: number | null]> = {
  urban: ['street_department', '城市管理办公室', PINGJIANG],
  property: ['street_department', '社会事业办公室', PINGJIANG],
  traffic: ['district_department', '区交通运输局', null],
  grid: ['other_body', '市供电公司', null],
  neighbours: ['street_department', '邻街城管办', JINCHANG],
}

/** Somebody who works for each unit, signed in under the unit's name. */
function handlers(): Map<string, Actor> {
  return new Map(
    Object.entries(UNITS).map(([name, unitId]) => {
      const personId = unitId.replace('0190d', '0190e')
      return [
        name,
        actorWith([grant('unit_handler', { unitId })], { districtId: DISTRICT, personId, accountId: personId }),
      ]
    }),
  )
}

export interface HandlingHouse extends OpinionHouse {
  /** A moment of that day in Shanghai. */
  on(day: CivilDate): void
  /** An item taken in today; answers its id. */
  item(more?: Partial<ItemMade>): Promise<string>
  /** A move of an item by somebody, with the version that stands unless told. */
  move(who: string, itemId: string, verb: string, body?: object): Promise<LightMyRequestResponse>
  movePart(who: string, partId: string, verb: string, body?: object): Promise<LightMyRequestResponse>
  /** The item as this person reads it. */
  seen(who: string, itemId: string): Promise<ItemAnswer>
  /** The part of this unit in the item's present round. */
  part(itemId: string, unit: UnitName): Promise<PartOfItem>
  settings(settings: object): Promise<void>
}

interface ItemMade {
  readonly deputyId: string | null
  readonly raisedBy: 'resident' | 'deputy'
  readonly words: string
  readonly hideName: boolean
  readonly confidential: boolean
}

/** Routes of other modules that stand beside those of opinions, with their words. */
interface Beside {
  readonly routes: readonly Route<Actor>[]
  readonly words: Dictionary
}

/** The house of opinions with units, their handlers and a short way to make and move items. */
export async function handlingHouse(beside: Beside = { routes: [], words: {} }): Promise<HandlingHouse> {
  const house = await opinionHouse([...opinionRoutes, ...beside.routes], handlers(), beside.words)
  const { owner } = house
  for (const [name, unitId] of Object.entries(UNITS)) {
    const [kind, title, streetId] = KINDS[name as UnitName]
    await owner.query(
      'insert into units.unit (district_id, unit_id, street_id, kind, name) values ($1, $2, $3, $4, $5)',
      [...[DISTRICT, unitId, streetId, kind, title]],
    )
    await owner.query('insert into roster.person (district_id, person_id, name) values ($1, $2, $3)', [
      ...[DISTRICT, unitId.replace('0190d', '0190e'), `${title}经办人`],
    ])
  }
  const call = (who: string, path: string, body: object) => house.ask('POST', path, { as: who, body })
  const seen = async (who: string, itemId: string): Promise<ItemAnswer> => {
    const answer = await house.ask('GET', `/opinions/items/${itemId}`, { as: who })
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`)
    return answer.json<ItemAnswer>()
  }
  const version = async (table: 'item' | 'part', id: string): Promise<number> => {
    const { rows } = await owner.query(`select version from opinions.${table} where ${table}_id = $1`, [id])
    return rows[0]?.version ?? 1
  }
  return {
    ...house,
    on: (day) => house.setClock(`${day}T10:00:00+08:00`),
    item: (more = {}) => putItem(house, more),
    move: async (who, itemId, verb, body = {}) =>
      call(who, `/opinions/items/${itemId}/${verb}`, { version: await version('item', itemId), ...body }),
    movePart: async (who, partId, verb, body = {}) =>
      call(who, `/opinions/parts/${partId}/${verb}`, { version: await version('part', partId), ...body }),
    seen,
    async part(itemId, unit) {
      const item = await seen('staff', itemId)
      const found = item.parts.findLast((part) => part.unit.unitId === UNITS[unit] && part.round === item.round)
      if (found === undefined) throw new Error(`${unit} has no part in it`)
      return found
    },
    async settings(settings) {
      await owner.query(
        'insert into opinions.setting (district_id, settings) values ($1, $2) on conflict (district_id) do update set settings = $2',
        [DISTRICT, JSON.stringify(settings)],
      )
    },
  }
}

/** Taken in as the counter would, or by the deputy's own hand. */
async function putItem(house: OpinionHouse, more: Partial<ItemMade>): Promise<string> {
  const { deputyId = PEOPLE.deputyShen, raisedBy = 'resident', words = '巷口停车挡住消防通道' } = more
  const id = newId()
  const byDeputy = raisedBy === 'deputy'
  const contact = { name: '王阿婆', phone: '13812345678', hideName: more.hideName ?? false }
  const body = {
    ...{
      id,
      channel: byDeputy ? 'deputy' : 'counter',
      streetId: PINGJIANG,
      communityId: house.communities[0],
      theme: 'parking',
      words,
    },
    ...(byDeputy ? {} : { deputyId, contact }),
    ...(more.confidential ? { confidential: true } : {}),
  }
  const answer = await house.ask('POST', '/opinions/items', { as: byDeputy ? 'shen' : 'secretary', body })
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode}: ${answer.body}`)
  return id
}
