import type { CivilDate } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import { type Actor, isDeputy, streetsAsDeputy } from '../../access/language.ts'
import type { ActivitySubject } from '../language.ts'

/**
 * A deputy says "I come" or asks for leave, for nobody but the own person, while the activity is published. Whoever is
 * not on the roster may still join what the own street or the district publishes. Nobody has to answer, and once the day is over the organiser
 * enters who came.
 */
export function mayAnswer(actor: Actor, subject: ActivitySubject, today: CivilDate): Verdict {
  const invited = subject.own !== null
  const mayJoin = isDeputy(actor) && (subject.streetId === null || streetsAsDeputy(actor).includes(subject.streetId))
  if (!invited && !mayJoin) return cannot('activities.answer-only-deputies')
  if (subject.state !== 'published') return cannot('activities.answer-only-published')
  if (subject.heldOn < today) return cannot('activities.answer-day-over')
  const marked = subject.own?.mark === 'present' || subject.own?.mark === 'absent'
  return marked ? cannot('activities.answer-came-late') : CAN
}
