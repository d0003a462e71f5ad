import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Actor } from '../../access/language.ts'
import type { RecordCan, RecordSubject } from '../language.ts'
import { mayObject } from './may-object.ts'
import { mayReview } from './may-review.ts'
import { mayChangeOwn } from './may-self-report.ts'
import { mayStrike } from './may-strike.ts'

/** Everything this person may do with the record, each with the reason where not; the same reasons the deeds refuse with. */
export function actionsOn(actor: Actor, record: RecordSubject, today: CivilDate): RecordCan {
  return {
    pass: mayReview(actor, record, 'pass'),
    return: mayReview(actor, record, 'return'),
    reject: mayReview(actor, record, 'reject'),
    withdraw: mayChangeOwn(actor, record, 'withdraw'),
    resubmit: mayChangeOwn(actor, record, 'resubmit'),
    object: mayObject(actor, record, today),
    strike: mayStrike(actor, record),
  }
}
