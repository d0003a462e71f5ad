import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { districtById } from '../../districts/index.ts'
import type { ChangedCeremony, HoldCeremonyBody } from '../contract-oaths.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { checkCeremony } from '../rules/check-ceremony.ts'
import { mayKeepAfter } from '../rules/may-after.ts'
import { OATH_TEXT_VERSION } from '../rules/oath-text.ts'
import { paperSay } from '../rules/paper-speech.ts'
import { putCeremony } from '../store/ceremonies.ts'
import { newStep } from '../store/steps.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'

/**
 * A ceremony of the constitutional oath, as it was held; organised by the director meeting. Whoever missed an earlier one makes it up here. Refuses 404; 403 whoever
 * may not; 409 completed already; 422 what `checkCeremony` says.
 */
export async function holdCeremony(asked: Asked, dossierId: string, body: HoldCeremonyBody): Promise<ChangedCeremony> {
  const { actor, db, now } = asked
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayKeepAfter(seen))
  if (seen.state === 'completed') refuse('appointments.completed-already', { status: 409 })
  const today = civilDateOf(now)
  const [appointed, order, district] = await Promise.all([
    passedAppointments(db, actor.districtId, dossierId),
    orderRuleOn(db, actor.districtId, seen.meetingOn ?? today),
    districtById(db, actor.districtId),
  ])
  if (district === null) return refuse('appointments.unknown', { status: 404 })
  const told = checkCeremony(body, {
    appointed: appointed.map((one) => ({ ...one, swornElsewhere: one.swornOn !== null })),
    ...{ meetingOn: seen.meetingOn, firstAfterVote: order.firstAfterVote, today },
  })
  if (!told.can) refuse(told.why, { field: told.field })
  const answer = { ceremonyId: body.id, version: 1 }
  const absent = body.oaths.filter(({ part }) => part === 'absent').length
  await putCeremony(
    db,
    {
      ...{ districtId: actor.districtId, ceremonyId: body.id, dossierId, heldOn: body.heldOn, mode: body.mode },
      ...{ place: body.place.trim(), chairedBy: body.chairedBy.trim(), anthem: body.anthem },
      organiser: paperSay('paper.director-meeting', { organ: district.settings.issuerShort }),
      ...{ witnesses: body.witnesses?.trim() ?? '', textVersion: OATH_TEXT_VERSION, oaths: body.oaths },
      ...{ by: actor.personId, at: now },
    },
    newStep(asked, dossierId, { step: 'oath', on: body.heldOn, responsible: body.chairedBy }),
    factOf(asked, 'hold-ceremony', seen, { on: body.heldOn, sworn: body.oaths.length - absent, absent }, answer),
  )
  return answer
}
