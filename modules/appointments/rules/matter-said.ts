import type { AddMatterBody } from '../contract-moves.ts'
import type { DossierFacts, MatterFacts } from './dossier-facts.ts'

/** What is wrong with a matter as it was said: a words key and the field. */
export interface MatterFault {
  readonly key: string
  readonly field: keyof AddMatterBody
}

type Field = keyof AddMatterBody
const OF_APPOINTMENT: readonly Field[] = ['streetId', 'seat', 'seatNo', 'ground']
const ONLY_APPOINTMENT: readonly Field[] = [...OF_APPOINTMENT, 'mandateId', 'postId']

/** Whoever is appointed takes a named place on a named ground; whoever leaves one leaves the tenure they hold, and nothing else is said. */
export function matterFault(said: AddMatterBody): MatterFault | null {
  const ends = said.type !== 'appoint'
  const needs: readonly Field[] = ends ? ['tenureId'] : [...OF_APPOINTMENT, ...restsOn(said)]
  const missing = needs.find((field) => said[field] === undefined)
  if (missing !== undefined) return { key: 'appointments.field-needed', field: missing }
  const spare = (ends ? ONLY_APPOINTMENT : (['tenureId'] as const)).find((field) => said[field] !== undefined)
  if (spare !== undefined) return { key: 'appointments.field-not-taken', field: spare }
  const reason = said.reason?.trim() ?? ''
  return ends && reason === '' ? { key: 'appointments.reason-needed', field: 'reason' } : null
}

/** A deputy's seat rests on the mandate, an office head's on the post: it ends with it. */
function restsOn({ ground }: AddMatterBody): readonly Field[] {
  if (ground === 'delegation_deputy') return ['mandateId']
  return ground === 'department_head' ? ['postId'] : []
}

const LIVE = ['proposed', 'qualified', 'held_back', 'passed', 'noted']

/** Nobody stands twice in one dossier, nor handles the dossier they stand in; the halves of a transfer are of one person, one taking and one leaving. */
export function besideOthers(
  said: AddMatterBody,
  { dossier, matters }: Pick<DossierFacts, 'dossier' | 'matters'>,
): MatterFault | null {
  if (dossier.hands.some(({ personId }) => personId === said.personId))
    return { key: 'appointments.hand-is-candidate', field: 'personId' }
  const live = matters.filter(({ state }) => LIVE.includes(state))
  if (said.tenureId !== undefined && live.some(({ tenureId }) => tenureId === said.tenureId))
    return { key: 'appointments.tenure-twice', field: 'tenureId' }
  if (said.type === 'appoint' && live.some((one) => one.type === 'appoint' && one.personId === said.personId))
    return { key: 'appointments.person-twice', field: 'personId' }
  if (said.pairedWith === undefined) return null
  const half = live.find(({ matterId }) => matterId === said.pairedWith)
  return half !== undefined && isOtherHalf(half, said)
    ? null
    : { key: 'appointments.no-such-half', field: 'pairedWith' }
}

function isOtherHalf(half: MatterFacts, said: AddMatterBody): boolean {
  return (
    half.personId === said.personId &&
    half.pairedWith === null &&
    (half.type === 'appoint') !== (said.type === 'appoint')
  )
}
