import { addDays, type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { type Actor, isDistrictStaff, isSelf } from '../../access/language.ts'
import { districtById } from '../../districts/index.ts'
import type { DistrictSettings } from '../../districts/language.ts'
import type { PersonTenure, PersonTenuresAnswer } from '../contract-after.ts'
import { personTenures, type TenureWithAppointment } from '../reads/person-tenures.ts'
import { mayCompare, mayKeepTalks, mayReadReviews, mayReadTenure, mayReview } from '../rules/may-after.ts'
import { paperNumber } from '../rules/paper-number.ts'
import type { Asked } from './asked.ts'

/** Days before the end that a tenure is said to end soon. */
const SOON = 90

/**
 * The seats in a person's file with what brought them there and what followed. Refuses 404 where there is no such person, and likewise to whoever reads none of
 * the tenures.
 */
export async function listTenures({ actor, db, now }: Asked, personId: string): Promise<PersonTenuresAnswer> {
  const [tenures, district] = await Promise.all([
    personTenures(db, actor.districtId, personId),
    districtById(db, actor.districtId),
  ])
  const read = (tenures ?? []).filter((tenure) => mayReadTenure(actor, tenure).can)
  const always = isDistrictStaff(actor) || isSelf(actor, personId)
  if (tenures === null || district === null || (read.length === 0 && !always))
    return refuse('appointments.tenures.nobody', { status: 404 })
  const today = civilDateOf(now)
  return { items: read.map((tenure) => shown(actor, tenure, district.settings, today)) }
}

function shown(
  actor: Actor,
  tenure: TenureWithAppointment,
  settings: DistrictSettings,
  today: CivilDate,
): PersonTenure {
  const { appointment, ...face } = tenure
  const ends = face.endsOn ?? face.expiresOn
  return {
    ...face,
    endingSoon: ends !== null && ends > today && ends <= addDays(today, SOON),
    appointment: appointment === null ? null : told(appointment, settings),
    can: {
      readReviews: mayReadReviews(actor, tenure),
      review: mayReview(actor),
      talks: mayKeepTalks(actor),
      beforeAfter: mayCompare(actor, tenure),
    },
  }
}

function told(
  { letter, ...said }: NonNullable<TenureWithAppointment['appointment']>,
  settings: DistrictSettings,
): NonNullable<PersonTenure['appointment']> {
  return {
    ...said,
    makeUpOn: said.swornOn === null ? said.makeUpOn : null,
    letterNumber: letter === null ? null : paperNumber(settings, { kind: 'letter', ...letter }),
    letterHandedOn: letter?.handedOn ?? null,
  }
}
