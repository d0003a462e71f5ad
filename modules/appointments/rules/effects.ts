import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Composition, NewTenure, TenureEnding } from '../../committees/language.ts'
import type { MatterType } from '../language.ts'
import type { MatterFacts } from './dossier-facts.ts'

/** Why a tenure ends, as the board and the person's file say it. */
const REASONS: Readonly<Record<Exclude<MatterType, 'appoint'>, readonly [zh: string, en: string]>> = {
  remove: ['免职', 'Removed'],
  accept_resignation: ['接受辞职', 'Resignation accepted'],
  dismiss: ['撤职', 'Dismissed'],
  cease: ['职务自行终止', 'The post ended by itself'],
}

/**
 * What an announcement brings about: who was appointed sits from the meeting's day, for a vote takes effect the day it passes (Guangdong art. 21); who was removed, or whose post
 * ended by itself, sits no longer from that day. A tenure rests on the mandate or the post it was voted for and ends with it; it rests on no term, for
 * at a change of term nobody need be appointed anew where nothing changes (Chongqing art. 15, Guangdong art. 14).
 */
export function effectsOf(
  matters: readonly MatterFacts[],
  composition: Composition,
  meetingOn: CivilDate,
  newId: () => string,
): { readonly tenures: NewTenure[]; readonly endings: TenureEnding[] } {
  const done = matters.filter(({ state }) => state === 'passed' || state === 'noted')
  const tenures = done
    .filter(({ type }) => type === 'appoint')
    .map((matter) => ({
      ...{ tenureId: newId(), streetId: matter.streetId, seat: matter.seat, seatNo: matter.seatNo },
      ...{ fullTime: composition[matter.seat].fullTime, personId: matter.personId, concurrentPost: matter.postTitle },
      ...{ mandateId: matter.mandateId, postId: matter.postId, matterId: matter.matterId, startsOn: meetingOn },
    }))
  const endings = done.flatMap(({ type, tenureId }) => {
    if (type === 'appoint' || tenureId === null) return []
    const [reason, reasonEn] = REASONS[type]
    return [{ tenureId, endsOn: meetingOn, reason, reasonEn }]
  })
  return { tenures, endings }
}
