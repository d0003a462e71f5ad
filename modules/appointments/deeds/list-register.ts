import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { decodeCursor, pageOf } from '../../../platform/http/keyset.ts'
import { districtById } from '../../districts/index.ts'
import type { RegisterAnswer, RegisterRow } from '../contract-papers.ts'
import type { OrderRule, PaperKind } from '../language.ts'
import { type RegisterLine, registerLines, registerYears } from '../reads/issued-papers.ts'
import { orderRuleOn } from '../reads/order-rules.ts'
import { swornMatters } from '../reads/sworn-matters.ts'
import { mayReadRegister } from '../rules/may-after.ts'
import { isVoted, paperActs } from '../rules/paper-acts.ts'
import { paperNumber } from '../rules/paper-number.ts'
import type { Asked } from './asked.ts'

/** The register of a kind of paper in a year, by number: papers of announced dossiers, and of those the asker handles. Refuses 403 others than district staff. */
export async function listRegister(
  asked: Asked,
  query: { kind: PaperKind; year?: number | undefined; limit: number; after?: string | undefined },
): Promise<RegisterAnswer> {
  const { actor, db, now } = asked
  demand(mayReadRegister(actor))
  const today = civilDateOf(now)
  const position = decodeCursor(query.after, ['number']) as [number] | undefined
  const asker = { districtId: actor.districtId, personId: actor.personId, kind: query.kind }
  const years = await registerYears(db, asker)
  const year = query.year ?? years[0] ?? yearOf(today)
  const [lines, district] = await Promise.all([
    registerLines(db, { ...asker, year, limit: query.limit, after: position?.[0] ?? null }),
    districtById(db, actor.districtId),
  ])
  if (district === null) return refuse('appointments.unknown', { status: 404 })
  const letters = lines.flatMap(({ matterId }) => (matterId === null ? [] : [matterId]))
  const sworn = new Set(letters.length === 0 ? [] : await swornMatters(db, actor.districtId, letters))
  const firsts = await firstsOn(asked, lines)
  const page = pageOf(lines, query.limit, ({ number }) => [number])
  const shown = (line: RegisterLine): RegisterRow => {
    const { matterId, dossierState, meetingOn: _m, ofHand, ...face } = line
    const around = {
      ...{ sight: ofHand ? ('hand' as const) : ('staff' as const), voted: isVoted(dossierState) },
      ...{ sworn: matterId !== null && sworn.has(matterId), firstAfterVote: firsts.get(dayOf(line)) ?? 'oath' },
    }
    return { ...face, docNumber: paperNumber(district.settings, line), can: paperActs(line, around) }
  }
  return { year, kind: query.kind, years: [...years], items: page.items.map(shown), next: page.next }
}

const dayOf = ({ meetingOn, issuedOn }: RegisterLine) => meetingOn ?? issuedOn

/** What comes first, oath or letter, by the order of steps of each meeting's day. */
async function firstsOn(
  { actor, db }: Asked,
  lines: readonly RegisterLine[],
): Promise<ReadonlyMap<string, OrderRule['firstAfterVote']>> {
  const days = [...new Set(lines.map(dayOf))]
  const rules = await Promise.all(days.map((day) => orderRuleOn(db, actor.districtId, day)))
  return new Map(days.map((day, at) => [day, rules[at]?.firstAfterVote ?? 'oath']))
}
