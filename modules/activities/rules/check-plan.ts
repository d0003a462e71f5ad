import { type CivilDate, civilDateOf, isCivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { Language } from '../../../platform/words/words.ts'
import { type ActivityKind, type FieldDeclaration, type KindDeclaration, kindOf } from '../language.ts'

/** What every activity states, as the organiser's form sends it. */
export interface PlannedFacts {
  readonly kind: string
  readonly theme: string | null
  readonly streetId: number | null
  readonly communityId: string | null
  readonly heldOn: CivilDate
  /** 'HH:MM', Shanghai clock. */
  readonly startsAt: string
  readonly endsAt: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

/** The declaration of a kind that may be planned on the organiser's form; refuses every other. */
export function plannableKind(code: string, lang: Language): KindDeclaration<ActivityKind> {
  const kind = kindOf(code)
  if (kind === undefined) refuse('activities.kind-unknown', { field: 'kind' })
  if (!kind.plannable) refuse('activities.kind-not-plannable', { field: 'kind', params: { kind: kind.name[lang] } })
  return kind
}

/**
 * Holds the facts against the kind's declaration: whose it may be, whether it needs a community or may have a theme, its
 * own fields, sensible dates. Refuses with the field and the sentence; returns the declaration.
 */
export function checkFacts(facts: PlannedFacts, now: Date, lang: Language): KindDeclaration<ActivityKind> {
  const kind = plannableKind(facts.kind, lang)
  const named = { params: { kind: kind.name[lang] } }
  if (kind.organiser === 'district' && facts.streetId !== null)
    refuse('activities.kind-by-district', { field: 'streetId', ...named })
  if (kind.organiser === 'street' && facts.streetId === null)
    refuse('activities.kind-by-street', { field: 'streetId', ...named })
  if (kind.place === 'community' && facts.communityId === null)
    refuse('activities.community-needed', { field: 'communityId' })
  if (facts.communityId !== null && facts.streetId === null)
    refuse('activities.community-elsewhere', { field: 'communityId' })
  if (!kind.themed && facts.theme !== null) refuse('activities.no-theme', { field: 'theme' })
  checkDay(facts, now)
  checkFields(kind, facts.fields, lang)
  return kind
}

/** The day exists and lies between 2000 and the end of next year; the end comes after the start. */
export function checkDay(facts: Pick<PlannedFacts, 'heldOn' | 'startsAt' | 'endsAt'>, now: Date): void {
  const year = isCivilDate(facts.heldOn) ? yearOf(facts.heldOn) : 0
  if (year < 2000 || year > yearOf(civilDateOf(now)) + 1) refuse('activities.date-wrong', { field: 'heldOn' })
  if (facts.endsAt !== null && facts.endsAt <= facts.startsAt)
    refuse('activities.ends-before-start', { field: 'endsAt' })
}

function checkFields(kind: KindDeclaration, fields: PlannedFacts['fields'], lang: Language): void {
  for (const key of Object.keys(fields)) {
    if (kind.fields.some((field) => field.key === key)) continue
    refuse('activities.field-unknown', { field: `fields.${key}`, params: { label: key.slice(0, 40) } })
  }
  for (const field of kind.fields) {
    const value = fields[field.key]
    const meant = { field: `fields.${field.key}`, params: { label: field.label[lang] } }
    if (value === undefined || value === null || value === '') {
      if (field.required) refuse('activities.field-needed', meant)
    } else if (!fits(field, value)) refuse('activities.field-wrong', meant)
  }
}

function fits(field: FieldDeclaration, value: unknown): boolean {
  if (field.type === 'number') {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= (field.max ?? 1_000_000)
  }
  if (typeof value !== 'string') return false
  if (field.type === 'choice') return field.choices?.some((choice) => choice.code === value) ?? false
  return value.trim() !== '' && value.length <= (field.max ?? 200)
}
