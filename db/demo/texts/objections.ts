/** What deputies object and how it ends. The fields hold one text, so the gloss stands behind the Chinese. */
export interface DecidedText {
  readonly daysAgo: number
  /** Which street, in the order of the demo. */
  readonly place: number
  readonly kind?: string
  readonly words: string
  readonly ends: 'keep' | 'strike' | 'correct' | 'add' | 'withdraw'
  readonly reason: string
}

export const DECIDED: readonly DecidedText[] = [
  {
    daysAgo: 318,
    place: 0,
    words: '那天我在外地出差，没有参加这次活动。(I was away on business that day and did not attend.)',
    ends: 'strike',
    reason: '查签到表，确系误登，予以删除。(The sign-in sheet shows a wrong entry; it is struck.)',
  },
  {
    daysAgo: 251,
    place: 0,
    kind: 'training',
    words: '培训我只参加了上午半天。(I attended the morning half of the training only.)',
    ends: 'correct',
    reason: '改为半天。(Put right: half a day.)',
  },
  {
    daysAgo: 203,
    place: 1,
    words: '我那天到场了，名单里没有我。(I was there; my name is not on the list.)',
    ends: 'add',
    reason: '社区联络员证实到场，补登。(The recorder confirms the presence; a record is added.)',
  },
  {
    daysAgo: 149,
    place: 2,
    words: '活动名称好像不对。(The name of the activity seems wrong.)',
    ends: 'keep',
    reason: '与活动方案一致，维持。(It agrees with the scheme of the activity; the record stays.)',
  },
  {
    daysAgo: 96,
    place: 3,
    words: '我以为重复登记了。(I thought it had been entered twice.)',
    ends: 'withdraw',
    reason: '',
  },
  {
    daysAgo: 61,
    place: 4,
    words: '那天请了假，没有到场。(I was on leave that day and not present.)',
    ends: 'strike',
    reason: '请假记录属实，予以删除。(The leave is on file; the record is struck.)',
  },
  {
    daysAgo: 33,
    place: 0,
    words: '接待时我在场，没有登记上。(I was there when residents were received, but was not entered.)',
    ends: 'add',
    reason: '照片和签到表为证，补登。(Photograph and sign-in sheet prove it; a record is added.)',
  },
]

export interface OpenText {
  readonly place: number
  /** Days from today to the day it has to be decided by; negative: late. */
  readonly dueIn?: number
  /** Or days since it was opened. */
  readonly openedAgo?: number
  readonly words: string
  readonly verifying?: true
  readonly missing?: true
  /** The secretary enters it at the deputy's word. */
  readonly onBehalf?: true
}

export const OPEN: readonly OpenText[] = [
  {
    place: 0,
    dueIn: -3,
    words: '这次我没有去，请核实。(I did not go this time; please check.)',
    verifying: true,
  },
  { place: 0, dueIn: 1, words: '那天我请了假，请核实。(I was on leave that day; please check.)' },
  {
    place: 0,
    openedAgo: 1,
    words: '（电话）代表说当天到场，名单漏了。(By telephone: the deputy was there; the list left them out.)',
    missing: true,
    onBehalf: true,
  },
  { place: 2, openedAgo: 2, words: '日期登记成了前一天。(The day entered is the day before.)', verifying: true },
  { place: 1, openedAgo: 3, words: '我参加了，没有我的记录。(I took part; there is no record of me.)', missing: true },
]
