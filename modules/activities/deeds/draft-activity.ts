import { shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import type { PlanBody } from '../contract.ts'
import type { ActivityKind, ActivityState, KindDeclaration } from '../language.ts'
import { communityPlace } from '../reads/places.ts'
import { checkFacts } from '../rules/check-plan.ts'
import { filled } from '../rules/filled.ts'
import { mayOrganise } from '../rules/may-organise.ts'
import { defaultTitle } from '../rules/wording.ts'
import type { NewActivity } from '../store/new-rows.ts'
import type { Asked } from './asked.ts'

export type Facts = Omit<PlanBody, 'due' | 'publish'>

/**
 * Turns the organiser's form into a row: right checked, held against the kind's declaration, usual hours and title filled
 * in. Refuses a community of another street.
 */
export async function draftActivity(asked: Asked, facts: Facts, state: ActivityState): Promise<NewActivity> {
  const streetId = facts.streetId ?? null
  demand(mayOrganise(asked.actor, { streetId }))
  const kind = declarationFor(asked, facts)
  const times = timesOf(facts, kind)
  const community =
    facts.communityId == null ? null : await communityPlace(asked.db, asked.actor.districtId, facts.communityId)
  if (facts.communityId != null && community?.streetId !== streetId) {
    refuse('activities.community-elsewhere', { field: 'communityId' })
  }
  const title = defaultTitle(kind.name, community === null ? null : { zh: community.name, en: community.nameEn })
  const typed = facts.title?.trim()
  return {
    activityId: facts.id.toLowerCase(),
    kind: kind.code,
    title: typed ?? title.zh,
    titleEn: facts.titleEn?.trim() ?? (typed === undefined ? title.en : ''),
    theme: facts.theme?.trim() ?? null,
    streetId,
    communityId: facts.communityId ?? null,
    place: facts.place?.trim() ?? null,
    heldOn: facts.heldOn,
    ...times,
    halfDays: facts.halfDays ?? 1,
    state,
    contactDayId: null,
    fields: filled(facts.fields ?? {}),
  }
}

function declarationFor(asked: Asked, facts: Facts): KindDeclaration<ActivityKind> {
  if (facts.kind === 'contact_day') refuse('activities.kind-of-contact-day', { field: 'kind' })
  const hours = {
    startsAt: facts.startsAt ?? '00:00',
    endsAt: facts.startsAt === undefined ? null : (facts.endsAt ?? null),
  }
  const places = { streetId: facts.streetId ?? null, communityId: facts.communityId ?? null }
  const checked = { kind: facts.kind, theme: facts.theme ?? null, heldOn: facts.heldOn, fields: facts.fields ?? {} }
  return checkFacts({ ...checked, ...places, ...hours }, asked.now, asked.lang)
}

/** As said; the kind's usual hours where nothing was said. */
function timesOf(facts: Facts, kind: KindDeclaration): { startsAt: string; endsAt: string | null } {
  const starts = facts.startsAt ?? kind.hours.starts
  const ends = facts.startsAt === undefined && facts.endsAt === undefined ? kind.hours.ends : (facts.endsAt ?? null)
  if (ends !== null && ends <= starts) refuse('activities.ends-before-start', { field: 'endsAt' })
  return {
    startsAt: shanghaiInstant(facts.heldOn, starts).toISOString(),
    endsAt: ends === null ? null : shanghaiInstant(facts.heldOn, ends).toISOString(),
  }
}
