import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { ChangedCeremony, ChangeOathsBody } from '../contract-oaths.ts'
import { ceremoniesOf, ceremonyKey } from '../reads/ceremonies.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { checkCeremony } from '../rules/check-ceremony.ts'
import { mayKeepAfter } from '../rules/may-after.ts'
import { replaceOaths } from '../store/ceremonies.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'

/**
 * The list of a ceremony, corrected. Refuses 404; 403 whoever may not; 409 completed, changed meanwhile, or an oath taken off the list after which a letter was
 * handed over; 422 what `checkCeremony` says.
 */
export async function changeOaths(asked: Asked, ceremonyId: string, body: ChangeOathsBody): Promise<ChangedCeremony> {
  const { actor, db, now } = asked
  const { districtId } = actor
  const row = await ceremonyKey(db, districtId, ceremonyId)
  if (row === null) return refuse('appointments.unknown', { status: 404 })
  const seen = await loadDossierFor(asked, row.dossierId)
  demand(mayKeepAfter(seen))
  if (seen.state === 'completed') refuse('appointments.completed-already', { status: 409 })
  if (row.version !== body.version)
    refuse('appointments.changed-meanwhile', { status: 409, extra: { version: row.version } })
  const today = civilDateOf(now)
  const [appointed, order, ceremonies] = await Promise.all([
    passedAppointments(db, districtId, row.dossierId),
    orderRuleOn(db, districtId, seen.meetingOn ?? today),
    ceremoniesOf(db, districtId, row.dossierId),
  ])
  const here = ceremonies.find((one) => one.ceremonyId === ceremonyId)
  const swornHere = new Set((here?.oaths ?? []).filter(({ part }) => part !== 'absent').map(({ matterId }) => matterId))
  const told = checkCeremony(
    { ...row, oaths: body.oaths },
    {
      appointed: appointed.map((one) => ({
        ...{ ...one, swornElsewhere: one.swornOn !== null && !swornHere.has(one.matterId) },
      })),
      ...{ meetingOn: seen.meetingOn, firstAfterVote: order.firstAfterVote, today },
    },
  )
  if (!told.can) refuse(told.why, { field: told.field })
  const swearing = new Set(body.oaths.filter(({ part }) => part !== 'absent').map(({ matterId }) => matterId))
  const unsworn = appointed.filter(({ matterId }) => swornHere.has(matterId) && !swearing.has(matterId))
  if (order.firstAfterVote === 'oath' && unsworn.some(({ letterHandedOn }) => letterHandedOn !== null))
    refuse('appointments.oath.letter-handed', { status: 409, field: 'oaths' })
  const answer = { ceremonyId, version: row.version + 1 }
  const detail = { on: row.heldOn, sworn: swearing.size, absent: body.oaths.length - swearing.size }
  const fact = factOf(asked, 'change-oaths', seen, detail, answer)
  const done = await replaceOaths(db, { districtId, ceremonyId, version: row.version }, body.oaths, fact)
  return done ? answer : refuse('appointments.changed-meanwhile', { status: 409 })
}
