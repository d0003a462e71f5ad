import { addDays, type CivilDate, daysBetween } from '../../../../kernel/civil-date.ts'
import type { DossierAnswer } from '../../contract-dossiers.ts'
import { ASKED_WITH, type DossierEvent, MOVE_FIELDS, type MoveField } from '../../language.ts'

/** A step's form as it is filled in. */
export type MoveDraft = Readonly<Partial<Record<MoveField, string>>>
const COUNTS: readonly MoveField[] = ['allMembers', 'present']

/** The fields a step shows, those it needs first and words last, each with whether it must be filled. */
export function fieldsOf(event: DossierEvent): { field: MoveField; needed: boolean }[] {
  const { needs, may } = ASKED_WITH[event]
  const all = [
    ...needs.map((field) => ({ field, needed: true })),
    ...MOVE_FIELDS.filter((field) => may.includes(field)).map((field) => ({ field, needed: false })),
  ]
  return [...all.filter(({ field }) => field !== 'words'), ...all.filter(({ field }) => field === 'words')]
}

type Facts = Pick<DossierAnswer, 'meetingName' | 'meetingOn' | 'allMembers'> & {
  orderRule: Pick<DossierAnswer['orderRule'], 'papersDaysBefore'>
}

/** What is known or most likely: today, the meeting's own day for what happens at it, the earliest lawful meeting, the members counted last. */
export function draftOf(event: DossierEvent, dossier: Facts, today: CivilDate, responsible: string): MoveDraft {
  const atMeeting = event === 'openMeeting' || event === 'closeVoting'
  const { meetingOn } = dossier
  const on = atMeeting && meetingOn && meetingOn <= today ? meetingOn : today
  const all: MoveDraft = {
    on,
    responsible,
    meetingName: dossier.meetingName ?? '',
    meetingOn: meetingOn ?? (event === 'table' ? addDays(today, dossier.orderRule.papersDaysBefore) : ''),
    allMembers: dossier.allMembers === null ? '' : String(dossier.allMembers),
    inForceFrom: today,
  }
  return Object.fromEntries(fieldsOf(event).map(({ field }) => [field, all[field] ?? '']))
}

/** The first field that still has to be filled; null where the step can be sent. */
export function missingOf(event: DossierEvent, draft: MoveDraft): MoveField | null {
  const wrong = ({ field, needed }: { field: MoveField; needed: boolean }) => {
    const typed = (draft[field] ?? '').trim()
    if (typed === '') return needed
    return COUNTS.includes(field) && !/^\d{1,3}$/.test(typed)
  }
  return fieldsOf(event).find(wrong)?.field ?? null
}

/** What is sent: only what was said, counts as numbers. */
export function bodyOf(event: DossierEvent, draft: MoveDraft): Record<string, string | number> {
  const said = fieldsOf(event)
    .map(({ field }) => [field, (draft[field] ?? '').trim()] as const)
    .filter(([, typed]) => typed !== '')
  return Object.fromEntries(said.map(([field, typed]) => [field, COUNTS.includes(field) ? Number(typed) : typed]))
}

/** Days between papers and meeting against the rule, and the earliest lawful day; null while a day is missing. */
export function papersGap(
  draft: MoveDraft,
  least: number,
): { days: number; least: number; inTime: boolean; earliest: CivilDate } | null {
  const { on, meetingOn } = draft
  if (!on || !meetingOn) return null
  const days = daysBetween(on, meetingOn)
  return { days, least, inTime: days >= least, earliest: addDays(on, least) }
}

/** May the meeting open: more than half of all members are there; null while a count is missing. */
export function quorumOf(draft: MoveDraft): { is: 'right' | 'few' | 'many'; least: number } | null {
  const [all, present] = [draft.allMembers, draft.present].map((typed) =>
    /^\d{1,3}$/.test(typed ?? '') ? Number(typed) : 0,
  )
  if (!all || !present) return null
  const least = Math.floor(all / 2) + 1
  return { is: present > all ? 'many' : present >= least ? 'right' : 'few', least }
}
