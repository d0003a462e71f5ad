import { civilDateOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { PICTURE_KINDS } from '../../../platform/files/picture.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { Actor } from '../../access/language.ts'
import type { NoticeAnswer } from '../contract-open.ts'
import { THEMES } from '../language.ts'
import { clockRulesInForce } from '../reads/clock-rules.ts'
import { codeGround } from '../reads/code-ground.ts'
import { readSettings } from '../reads/settings.ts'
import { ruleFor } from '../rules/choose-clock.ts'
import { deputyTitle } from '../rules/deputy-title.ts'
import { codeClosedBy } from '../rules/may-code.ts'
import { PHOTO_BYTES } from '../rules/photo-bounds.ts'
import { publicKey } from '../rules/public-key.ts'
import { intakeWords } from '../words-of-intake.ts'
import { enterDistrict } from './enter-district.ts'

/** What a code's page says before anything is asked, like a notice on a community board. A closed code says why; 404 for one nobody made. */
export async function showNotice(
  asked: Pick<Ask<Actor | null, unknown, unknown, unknown>, 'actor' | 'inDistrict' | 'now'>,
  token: string,
): Promise<NoticeAnswer> {
  const { districtId, rest } = publicKey(token)
  const db = enterDistrict(asked, districtId, 'opinions.code-unknown')
  const today = civilDateOf(asked.now)
  const [code, { settings }, rules] = await Promise.all([
    codeGround(db, districtId, rest, today),
    readSettings(db, districtId),
    clockRulesInForce(db, districtId, today),
  ])
  if (code === null) return refuse('opinions.code-unknown', { status: 404 })
  const closed = codeClosedBy(code)
  const triage = ruleFor(rules, 'triage', null)
  const { kind, communities, activity } = code
  return {
    ...{ kind, communities: [...communities], closed: closed === null ? null : intakeWords[closed] },
    district: { name: code.district, nameEn: code.districtEn },
    street: { name: code.street, nameEn: code.streetEn },
    community: communities.find(({ communityId }) => communityId === code.communityId) ?? null,
    deputy: code.deputy === null ? null : { name: code.deputy.name, title: deputyTitle(code.deputy.levels) },
    activity: activity === null ? null : { ...activity },
    ...{ themes: [...THEMES], mostWords: 2000 },
    photos: { most: settings.mostPhotos, maxBytes: PHOTO_BYTES, kinds: [...PICTURE_KINDS] },
    askContact: settings.askContact,
    purpose: intakeWords['opinions.contact-purpose'],
    warning: intakeWords['opinions.secrets-warning'],
    triage: triage === null ? null : { amount: triage.amount, unit: triage.unit },
  }
}
