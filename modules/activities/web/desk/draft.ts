import type { DetailAnswer, LastAnswer } from '../../contract.ts'
import { kindOf } from '../../language.ts'
import type { Chosen } from './people-picker.tsx'

export type FieldValues = Readonly<Record<string, string | number | null>>

/** The organiser's form while it is being filled in. Empty texts mean "not said". */
export interface Draft {
  kind: string
  streetId: number | null
  communityId: string | null
  heldOn: string
  startsAt: string
  endsAt: string
  halfDays: number
  title: string
  theme: string
  place: string
  fields: FieldValues
}

/** A blank form for a kind, at its usual hours. */
export function blank(kind: string, streetId: number | null, heldOn: string): Draft {
  const hours = kindOf(kind)?.hours
  return {
    ...{ kind, streetId, communityId: null, heldOn, halfDays: 1, title: '', theme: '', place: '', fields: {} },
    ...{ startsAt: hours?.starts ?? '09:00', endsAt: hours?.ends ?? '' },
  }
}

/** Another kind: its own fields are new, its hours the usual ones. */
export function kindChanged(code: string): Partial<Draft> {
  const kind = kindOf(code)
  const hours = { startsAt: kind?.hours.starts ?? '09:00', endsAt: kind?.hours.ends ?? '' }
  return {
    kind: code,
    fields: {},
    theme: '',
    ...hours,
    ...(kind?.organiser === 'district' ? { streetId: null, communityId: null } : {}),
  }
}

/** The form filled as an activity stands. */
export function draftOf(activity: DetailAnswer): Draft {
  const { kind, streetId, communityId, heldOn, halfDays, title, fields } = activity
  return {
    ...{ kind, streetId, communityId, heldOn, halfDays, title, fields },
    ...{ theme: activity.theme ?? '', place: activity.place ?? '' },
    ...{ startsAt: activity.startsAt.slice(11, 16), endsAt: activity.endsAt?.slice(11, 16) ?? '' },
  }
}

/** What "as last time" brings: hours, place and own fields; the day, the title and the theme are of their own. */
export function fromLast(last: NonNullable<LastAnswer['last']>): { part: Partial<Draft>; people: Chosen[] } {
  const { startsAt, endsAt, place, halfDays, fields } = last
  const part = {
    startsAt: startsAt.slice(11, 16),
    endsAt: endsAt?.slice(11, 16) ?? '',
    place: place ?? '',
    halfDays,
    fields,
  }
  return { part, people: last.people.map((person) => ({ ...person })) }
}

/** The facts as the server takes them. */
export function factsOf(draft: Draft) {
  const said = (text: string) => (text.trim() === '' ? null : text.trim())
  const fields = Object.entries(draft.fields).filter(([, value]) => value !== null && value !== '')
  const title = said(draft.title)
  return {
    ...{ kind: draft.kind, streetId: draft.streetId, communityId: draft.communityId, heldOn: draft.heldOn },
    ...(title === null ? {} : { title }),
    ...{
      theme: said(draft.theme),
      place: said(draft.place),
      halfDays: draft.halfDays,
      fields: Object.fromEntries(fields),
    },
    ...(draft.startsAt === '' ? {} : { startsAt: draft.startsAt, endsAt: said(draft.endsAt) }),
  }
}

/** The fields of the form a refusal may mean; any other problem stands above the buttons. */
export const FORM_FIELDS = [
  'kind',
  'streetId',
  'communityId',
  'heldOn',
  'startsAt',
  'endsAt',
  'halfDays',
  'title',
  'theme',
  'place',
]
