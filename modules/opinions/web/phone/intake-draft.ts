import type { EnterBody } from '../../contract-intake.ts'
import type { Theme } from '../../language.ts'

/** A matter being written on the phone, as its form holds it: everything a string or a tick, so that it survives in storage. */
export interface IntakeDraft {
  id: string
  channel: EnterBody['channel']
  words: string
  theme: string
  streetId: string
  communityId: string
  place: string
  /** Only where the writer may speak for oneself. */
  whose: 'own' | 'resident'
  name: string
  phone: string
  agreed: boolean
  hideName: boolean
  publish: boolean
  codeToken: string
  /** The line it is made of, heard at a visit, and what the form calls that visit; '' for none. */
  opinionId: string
  activity: string
  /** The deputy a resident told it to, and the name; '' for none. */
  deputyId: string
  deputy: string
}

export type Flaw = 'words' | 'theme' | 'street' | 'community' | 'code' | 'phone' | 'agreed'

/** What must be chosen because more than one is open to the writer. */
export interface Wanted {
  street: boolean
  community: boolean
}

/** Who enters for a resident always speaks for one; a deputy speaks for oneself unless they say otherwise. */
export function emptyDraft(id: string, channel: EnterBody['channel']): IntakeDraft {
  const whose = channel === 'deputy' ? 'own' : 'resident'
  const none = { words: '', theme: '', streetId: '', communityId: '', place: '', name: '', phone: '', codeToken: '' }
  const links = { opinionId: '', activity: '', deputyId: '', deputy: '' }
  return { id, channel, ...none, ...links, whose, agreed: false, hideName: false, publish: false }
}

/** What is still wrong, in the order of the form. */
export function flawsOf(draft: IntakeDraft, wanted: Wanted): Flaw[] {
  const flaws: Flaw[] = []
  if (draft.channel === 'paper' && draft.codeToken.trim() === '') flaws.push('code')
  if (draft.words.trim() === '') flaws.push('words')
  if (draft.theme === '') flaws.push('theme')
  if (wanted.street && draft.streetId === '') flaws.push('street')
  if (wanted.community && draft.communityId === '') flaws.push('community')
  if (draft.whose === 'resident') {
    if (!/^[0-9+() -]*$/.test(draft.phone.trim())) flaws.push('phone')
    if (contactOf(draft) !== null && !draft.agreed) flaws.push('agreed')
  }
  return flaws
}

/** The draft as the house takes it; ask `flawsOf` first. What belongs to a resident goes only where there is one. */
export function bodyOf(draft: IntakeDraft): EnterBody {
  const contact = contactOf(draft)
  return {
    id: draft.id,
    channel: draft.channel,
    words: draft.words.trim(),
    theme: draft.theme as Theme,
    ...(draft.streetId === '' ? {} : { streetId: Number(draft.streetId) }),
    ...(draft.communityId === '' ? {} : { communityId: draft.communityId }),
    ...(draft.place.trim() === '' ? {} : { place: draft.place.trim() }),
    ...(draft.channel === 'paper' ? { codeToken: draft.codeToken.trim() } : {}),
    ...(draft.opinionId === '' ? {} : { opinionId: draft.opinionId }),
    ...(draft.deputyId === '' || draft.channel === 'deputy' ? {} : { deputyId: draft.deputyId }),
    ...(contact === null ? {} : { contact }),
    ...(draft.whose === 'resident' && draft.publish ? { publish: 'redacted' as const } : {}),
  }
}

/** A refused matter back in its form, under a new id: the refused one is answered for. */
export function draftOf(body: EnterBody, id: string): IntakeDraft {
  const empty = emptyDraft(id, body.channel)
  return {
    ...empty,
    words: body.words,
    theme: body.theme,
    streetId: body.streetId === undefined ? '' : String(body.streetId),
    communityId: body.communityId ?? '',
    place: body.place ?? '',
    whose: body.contact || body.publish === 'redacted' ? 'resident' : empty.whose,
    name: body.contact?.name ?? '',
    phone: body.contact?.phone ?? '',
    agreed: body.contact !== undefined,
    hideName: body.contact?.hideName ?? false,
    publish: body.publish === 'redacted',
    codeToken: body.codeToken ?? '',
    opinionId: body.opinionId ?? '',
    deputyId: body.deputyId ?? '',
  }
}

function contactOf(draft: IntakeDraft): EnterBody['contact'] | null {
  const name = draft.name.trim()
  const phone = draft.phone.trim()
  if (draft.whose !== 'resident' || (name === '' && phone === '')) return null
  return { ...(name === '' ? {} : { name }), ...(phone === '' ? {} : { phone }), hideName: draft.hideName }
}
