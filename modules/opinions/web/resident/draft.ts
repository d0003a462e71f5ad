import { newId } from '../../../../platform/ids/new-id.ts'
import type { NoticeAnswer, SubmitBody } from '../../contract-open.ts'

/** The four questions, in this order. */
export const STEPS = ['what', 'where', 'contact', 'check'] as const
export type StepName = (typeof STEPS)[number]

/** What a resident is writing; kept on the phone until the house has answered. */
export interface Draft {
  /** The item's id: the same at every sending, so that it arrives once. */
  id: string
  words: string
  theme: string
  /** '' for the code's own, or none. */
  communityId: string
  place: string
  name: string
  phone: string
  hideName: boolean
  publish: boolean
  /** Ids of photos kept beside it. */
  photos: string[]
  /** Given to the post. */
  sent: boolean
}

export function emptyDraft(): Draft {
  return {
    id: newId(),
    ...{ words: '', theme: '', communityId: '', place: '', name: '', phone: '' },
    ...{ hideName: false, publish: false, photos: [], sent: false },
  }
}

type Asked = Pick<NoticeAnswer, 'community' | 'communities' | 'askContact'>

/** Must a community still be chosen? Not where the code stands for one, nor where there is none to choose. */
function lacksCommunity(draft: Draft, asked: Asked): boolean {
  return asked.community === null && asked.communities.length > 0 && draft.communityId === ''
}

/** What a step still lacks: the field and the words that say so. Nothing else is ever demanded. */
export function lacking(step: StepName, draft: Draft, asked: Asked): { field: string; why: ReportLack }[] {
  if (step === 'what') return draft.words.trim() === '' ? [{ field: 'words', why: 'report.words.fill' }] : []
  if (step === 'where')
    return lacksCommunity(draft, asked) ? [{ field: 'community', why: 'report.community.fill' }] : []
  if (step === 'contact')
    return !asked.askContact || isPhone(draft.phone) ? [] : [{ field: 'phone', why: 'report.phone.wrong' }]
  return []
}
export type ReportLack = 'report.words.fill' | 'report.community.fill' | 'report.phone.wrong'

/** The first step that lacks something, so that nobody is sent on without it. */
export function firstLacking(draft: Draft, asked: Asked): StepName | null {
  return STEPS.find((step) => lacking(step, draft, asked).length > 0) ?? null
}

function isPhone(typed: string): boolean {
  const phone = typed.trim()
  return phone === '' || (/^[0-9+() -]*$/.test(phone) && phone.replace(/\D/g, '').length >= 5)
}

/** What is sent: only what was said. */
export function bodyOf(draft: Draft, device: string, asked: Asked): SubmitBody {
  const [name, phone, place] = [draft.name.trim(), draft.phone.trim(), draft.place.trim()]
  const communityId = draft.communityId || asked.community?.communityId || ''
  const contact = {
    ...(name === '' ? {} : { name }),
    ...(phone === '' ? {} : { phone }),
    hideName: name !== '' && draft.hideName,
  }
  return {
    id: draft.id,
    device,
    words: draft.words.trim(),
    ...(draft.theme === '' ? {} : { theme: draft.theme as NonNullable<SubmitBody['theme']> }),
    ...(place === '' ? {} : { place }),
    ...(communityId === '' ? {} : { communityId }),
    ...((name === '' && phone === '') || !asked.askContact ? {} : { contact }),
    publish: draft.publish ? 'redacted' : 'no',
  }
}
