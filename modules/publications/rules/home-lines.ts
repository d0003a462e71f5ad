import { addDays, type CivilDate } from '../../../kernel/civil-date.ts'

/** The counts the home page is made of. */
export interface HomeCounts {
  readonly toClose: number
  readonly daysToClose: number
  readonly drafts: number
  readonly streetReviews: number
  readonly districtReviews: number
  readonly objections: number
  readonly lateToClose: number
  readonly lateDays: number
  readonly lateObjections: number
  readonly standingsWrong: number
  readonly closedSince: number
  readonly streetReviewsSince: number
  readonly districtReviewsSince: number
  readonly objectionsSince: number
  readonly coming: number
  readonly comingDays: number
  readonly bulletinToCount: number
  readonly bulletinToDraft: number
  readonly bulletinToCheck: number
  readonly bulletinToSign: number
  readonly bulletinToIssue: number
  readonly itemsToSort: number
  readonly itemsToHandOver: number
  readonly returnsToDecide: number
  readonly extensionsToDecide: number
  readonly repliesToRelease: number
  readonly itemsToConfirm: number
  readonly itemsToTell: number
  readonly itemsToMeetAbout: number
  readonly itemsOverdue: number
  readonly promisesDue: number
  readonly tenuresEnding: number
  readonly measuresLate: number
  readonly dossiersWaiting: number
}

/** What is on next. */
export interface NextOn {
  readonly kind: 'activity' | 'contact_day'
  readonly id: string
  readonly title: string
  readonly titleEn: string
  readonly heldOn: CivilDate
  /** Shanghai clock; null for a morning of many sessions. */
  readonly startsAt: string | null
}

export const SECTIONS = ['waits', 'late', 'changed', 'coming'] as const
export type Section = (typeof SECTIONS)[number]

export interface HomeLine {
  readonly key: string
  readonly count: number
  /** Where on the desk exactly these rows are. */
  readonly to: string
}

/** For whom home is made, and which days its links speak of. */
export interface HomeFor {
  /** District staff; their stage of the review is the second. */
  readonly district: boolean
  /** Sees to the house itself: district staff and system administrators. */
  readonly keepsHouse: boolean
  /** The one street this person runs, and the one followed, that links are narrowed to; null for all or several. */
  readonly runs: number | null
  readonly follows: number | null
  readonly today: CivilDate
  readonly since: Date
}

/** Three days after it was held, an activity not closed is late. */
const LATE_DAYS = 3
/** Drafts and what is coming are counted this far ahead. */
const AHEAD_DAYS = 7
/** As far back as the list of contact days goes. */
const BACK_DAYS = 366
/** Whoever comes for the first time hears of the last week. */
const FIRST_VISIT_DAYS = 7

/** The days between which home counts. */
export function daysOfHome(today: CivilDate): { lateBefore: CivilDate; upTo: CivilDate; back: CivilDate } {
  return { lateBefore: addDays(today, -LATE_DAYS), upTo: addDays(today, AHEAD_DAYS), back: addDays(today, -BACK_DAYS) }
}

/** Since when things are news: since the visit before, or on the first one a week back. */
export function newsSince(before: Date | null, now: Date): { since: Date; first: boolean } {
  if (before !== null) return { since: before, first: false }
  return { since: new Date(now.getTime() - FIRST_VISIT_DAYS * 86_400_000), first: true }
}

/**
 * What waits for me, what is late, what changed since I was here, what comes next: each a number that opens its rows. Empty
 * lines are left out. A further module adds its lines here: a count in `reads/what-waits.ts`, a row below, a phrase in
 * `words-of-home.ts`.
 */
export function homeLines(counts: HomeCounts, whom: HomeFor): Record<Section, HomeLine[]> {
  const found: Record<Section, HomeLine[]> = { waits: [], late: [], changed: [], coming: [] }
  for (const [section, key, to] of linesFor(whom)) {
    if (counts[key] > 0) found[section].push({ key, count: counts[key], to })
  }
  return found
}

/** The steps of a bulletin, in their order; at most one waits at a time. */
const BULLETIN_STEPS = [
  'bulletinToCount',
  'bulletinToDraft',
  'bulletinToCheck',
  'bulletinToSign',
  'bulletinToIssue',
] as const

/** What of opinions waits, in the order of an item's way, each with the queue of the ledger it opens. */
const ITEM_STEPS = [
  ['itemsToSort', 'triage'],
  ['itemsToHandOver', 'assign'],
  ['returnsToDecide', 'return'],
  ['extensionsToDecide', 'extension'],
  ['repliesToRelease', 'approve'],
  ['itemsToConfirm', 'confirm'],
  ['itemsToTell', 'tell'],
  ['itemsToMeetAbout', 'meeting'],
] as const

type Line = readonly [section: Section, key: keyof HomeCounts, to: string]

function linesFor({ district, keepsHouse, runs, follows, today, since }: HomeFor): Line[] {
  const { lateBefore, upTo } = daysOfHome(today)
  const at = encodeURIComponent(since.toISOString())
  const own = narrowedTo(runs)
  const followed = narrowedTo(follows)
  const yesterday = addDays(today, -1)
  const late = addDays(lateBefore, -1)
  return [
    ['waits', 'toClose', `/activities?state=published&to=${yesterday}${own}`],
    ['waits', 'daysToClose', `/contact-days?state=published&to=${today}${own}`],
    district ? ['waits', 'districtReviews', '/review'] : ['waits', 'streetReviews', '/review'],
    ['waits', 'objections', '/objections'],
    ['waits', 'drafts', `/activities?state=planned&to=${upTo}${own}`],
    ...(district ? BULLETIN_STEPS.map((key) => ['waits', key, '/bulletins'] as const) : []),
    ...ITEM_STEPS.map(([key, queue]) => ['waits', key, `/opinions?waits=${queue}${own}`] as const),
    ['waits', 'dossiersWaiting', '/appointments'],
    ['late', 'itemsOverdue', `/opinions?waits=overdue${own}`],
    ['late', 'promisesDue', `/opinions?waits=promise${own}`],
    ['late', 'lateToClose', `/activities?state=published&to=${late}${own}`],
    ['late', 'lateDays', `/contact-days?state=published&to=${late}${own}`],
    ['late', 'lateObjections', '/objections?overdue=true'],
    ['late', 'measuresLate', `/findings?late=true${runs === null ? '' : `&streetId=${runs}`}`],
    ...(keepsHouse ? ([['late', 'standingsWrong', '/points-check']] as const) : []),
    ['changed', 'closedSince', `/activities?closed=${at}${followed}`],
    district
      ? ['changed', 'districtReviewsSince', `/review?since=${at}`]
      : ['changed', 'streetReviewsSince', `/review?since=${at}`],
    ['changed', 'objectionsSince', `/objections?since=${at}`],
    ['coming', 'coming', `/activities?state=published&from=${today}&to=${upTo}${followed}`],
    ['coming', 'comingDays', `/contact-days?state=published&from=${today}&to=${upTo}${followed}`],
    ...(district ? ([['coming', 'tenuresEnding', '/committees?ending=soon']] as const) : []),
  ]
}

function narrowedTo(street: number | null): string {
  return street === null ? '' : `&street=${street}`
}
