import { civilDateOf } from '../../../kernel/civil-date.ts'
import { CAN, cannot, type Verdict } from '../../../kernel/verdict.ts'
import type { IntakeAnswer } from '../contract-intake.ts'
import { SCREENINGS, THEMES } from '../language.ts'
import { mandatesInDuty, streetPlaces, streetsOfCommunities } from '../reads/places.ts'
import { readSettings } from '../reads/settings.ts'
import { enterScope, maySubmitAsDeputy } from '../rules/may-intake.ts'
import { PHOTO_BYTES } from '../rules/photo-bounds.ts'
import { screeningLine } from '../rules/screening.ts'
import { intakeWords } from '../words-of-intake.ts'
import type { Asked } from './asked.ts'

/** What the asker may enter and where, and what the form shows before anything is typed. */
export async function showIntake({ actor, db, now }: Pick<Asked, 'actor' | 'db' | 'now'>): Promise<IntakeAnswer> {
  const scope = enterScope(actor)
  const mandates = actor.roles.flatMap(({ mandateId }) => (mandateId === null ? [] : [mandateId]))
  const [inDuty, recorded, { settings }] = await Promise.all([
    mandatesInDuty(db, actor.districtId, mandates, civilDateOf(now)),
    streetsOfCommunities(db, actor.districtId, scope.communities),
    readSettings(db, actor.districtId),
  ])
  const streetIds = [...new Set([...scope.staffStreets, ...recorded, ...scope.deputyStreets])]
  const streets = await streetPlaces(db, actor.districtId, scope.everywhere ? null : streetIds)
  const forSomebody = scope.everywhere || scope.staffStreets.length > 0 || scope.communities.length > 0
  const entered: Verdict = forSomebody ? CAN : cannot('opinions.staff-enters')
  const first = scope.deputyStreets.find((street) => maySubmitAsDeputy(actor, street, inDuty).can)
  return {
    can: {
      deputy: maySubmitAsDeputy(actor, first ?? scope.deputyStreets[0] ?? 0, inDuty),
      ...{ recorder: entered, counter: entered, paper: entered },
    },
    streets: streets.map((street) => ({ ...street, communities: [...street.communities] })),
    themes: [...THEMES],
    screening: SCREENINGS.map((reason) => {
      const { title, address, notice } = screeningLine(reason)
      return { reason, title: intakeWords[title], address: intakeWords[address], notice: intakeWords[notice] }
    }),
    purpose: intakeWords['opinions.contact-purpose'],
    warning: intakeWords['opinions.secrets-warning'],
    photos: { most: settings.mostPhotos, maxBytes: PHOTO_BYTES },
  }
}
