import { civilDateOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { CAN, cannot } from '../../../kernel/verdict.ts'
import { districtById } from '../../districts/index.ts'
import type { CeremoniesAnswer } from '../contract-oaths.ts'
import { ceremoniesOf } from '../reads/ceremonies.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { mayKeepAfter, mayReadAfter, streetsRead } from '../rules/may-after.ts'
import { paperSay } from '../rules/paper-speech.ts'
import type { Asked } from './asked.ts'
import { loadDossierFor } from './load-dossier.ts'

/** The ceremonies of a dossier and who has still to swear; a street's committee sees those of its street. Refuses 404 and 403. */
export async function listCeremonies(asked: Asked, dossierId: string): Promise<CeremoniesAnswer> {
  const { actor, db, now } = asked
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayReadAfter(seen))
  const streets = streetsRead(actor, seen)
  const [ceremonies, appointed, order, district] = await Promise.all([
    ceremoniesOf(db, actor.districtId, dossierId),
    passedAppointments(db, actor.districtId, dossierId),
    orderRuleOn(db, actor.districtId, seen.meetingOn ?? civilDateOf(now)),
    districtById(db, actor.districtId),
  ])
  if (district === null) return refuse('appointments.unknown', { status: 404 })
  const read = ({ streetId }: { streetId: number }) => streets === null || streets.includes(streetId)
  const keeps = mayKeepAfter(seen)
  const change = keeps.can && seen.state === 'completed' ? cannot('appointments.completed-already') : keeps
  return {
    items: ceremonies.map(({ dossierId: _, ...ceremony }) => ({
      ...{ ...ceremony, oaths: ceremony.oaths.filter(read), can: { change } },
    })),
    toSwear: appointed
      .filter((one) => read(one) && one.swornOn === null && seen.announcedOn !== null)
      .map(({ swornOn: _s, letterId: _l, ...one }) => {
        const waits = order.firstAfterVote === 'letter' && one.letterHandedOn === null
        return { ...one, can: { swear: waits ? cannot('appointments.oath.letter-first') : CAN } }
      }),
    firstAfterVote: order.firstAfterVote,
    organiser: paperSay('paper.director-meeting', { organ: district.settings.issuerShort }),
    meetingOn: seen.meetingOn,
    can: { hold: change },
  }
}
