import type { ItemAnswer } from '../contract-handling.ts'
import { type HandlingHouse, UNITS } from './handling-house.ts'

/** What was asked went well; otherwise the test stops with the answer. */
export async function good(answer: Promise<{ statusCode: number; body: string }>): Promise<void> {
  const { statusCode, body } = await answer
  if (statusCode >= 300) throw new Error(`${statusCode}: ${body}`)
}

/** The step and day of the clock an item shows. */
export function dueOf(item: ItemAnswer): [step: string, on: string] | null {
  return item.due === null ? null : [item.due.step, item.due.on]
}

/** An item handed over to the street's own department, and to those co-handling. */
export async function handedOver(house: HandlingHouse, co: (keyof typeof UNITS)[] = []): Promise<string> {
  const id = await house.item()
  await good(house.move('secretary', id, 'triage', { route: 'street_department' }))
  const lead = { unitId: UNITS.urban, task: '划线并劝离' }
  await good(house.move('secretary', id, 'assign', { lead, co: co.map((name) => ({ unitId: UNITS[name] })) }))
  return id
}

/** Likewise, and the lead has signed for it. */
export async function signed(house: HandlingHouse, co: (keyof typeof UNITS)[] = []): Promise<string> {
  const id = await handedOver(house, co)
  await good(house.movePart('urban', (await house.part(id, 'urban')).partId, 'sign'))
  return id
}
