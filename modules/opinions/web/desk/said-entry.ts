import type { EnterBody } from '../../contract-intake.ts'
import type { Theme } from '../../language.ts'

/** What stands in the fields while an item is entered for someone. */
export interface Entry {
  id: string
  channel: 'counter' | 'recorder' | 'paper'
  code: string
  words: string
  streetId: number | null
  communityId: string | null
  place: string
  theme: Theme | null
  raisedOn: string
  deputyId: string | null
  name: string
  phone: string
  hideName: boolean
  publish: boolean
  confidential: boolean
}

export type EntryMissing = 'op.new.words-missing' | 'op.new.theme-missing' | 'op.new.code-missing'

/** What an entry still lacks; null where it can be sent. */
export function missingOfEntry(entry: Entry): EntryMissing | null {
  if (entry.channel === 'paper' && entry.code.trim() === '') return 'op.new.code-missing'
  if (entry.words.trim() === '') return 'op.new.words-missing'
  return entry.theme === null ? 'op.new.theme-missing' : null
}

/** The entry as the server takes it: no empty fields, and of a paper form its code, which says the street. */
export function saidEntry(entry: Entry, today: string): EnterBody {
  const text = (value: string) => (value.trim() === '' ? undefined : value.trim())
  const name = text(entry.name)
  const phone = text(entry.phone)
  const place = text(entry.place)
  const onPaper = entry.channel === 'paper'
  return {
    id: entry.id,
    channel: entry.channel,
    words: entry.words.trim(),
    theme: entry.theme ?? 'other',
    ...(onPaper ? { codeToken: entry.code.trim() } : {}),
    ...(entry.streetId !== null && !onPaper ? { streetId: entry.streetId } : {}),
    ...(entry.communityId === null ? {} : { communityId: entry.communityId }),
    ...(place ? { place } : {}),
    ...(entry.raisedOn === '' || entry.raisedOn === today ? {} : { raisedOn: entry.raisedOn }),
    ...(entry.deputyId === null ? {} : { deputyId: entry.deputyId }),
    ...(name || phone
      ? { contact: { ...(name ? { name } : {}), ...(phone ? { phone } : {}), hideName: entry.hideName } }
      : {}),
    ...(entry.publish ? { publish: 'redacted' as const } : {}),
    ...(entry.confidential ? { confidential: true } : {}),
  }
}
