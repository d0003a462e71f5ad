import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Said } from './matters.ts'

/** What is said while an item is handled. Invented. */
export const CO_TASK: Said = ['请配合主办单位现场核实。', 'Please look at it on the spot with the lead unit.']
export const NOT_OURS: Said = [
  '不属我室职责，建议转交主管科室。',
  'Not for us to do; please give it to the department in charge.',
]
export const RETURN_GRANTED: Said = ['情况属实，同意退办。', 'It is so; the return is granted.']
export const LATE: Said = ['需与产权单位会商，申请延期。', 'We must confer with the owner; more time is asked.']
export const REFERRED = {
  higher: ['已转上级主管部门研究，有答复即告知。', 'Passed to the higher body; you will hear what it says.'],
  suggestion: [
    '事关全区，转请代表在代表大会上提出建议。',
    'It concerns the whole district; the deputy may make it a suggestion at the congress.',
  ],
  reference: ['意见很好，留作街道工作参考。', 'A good word; kept for reference by the street.'],
} as const satisfies Record<string, Said>
export const TOLD: Said = ['办理情况已告知，请您评价。', 'Told what was done; please say what you think of it.']
export const GLAD: readonly Said[] = [
  ['办得快，谢谢。', 'Quickly done, thank you.'],
  ['上门看过两次，放心了。', 'They came twice to look; we are at ease.'],
  ['还可以再细一点。', 'It could be done a little more carefully.'],
]
export const AGAINST: readonly Said[] = [
  ['过了一周又和原来一样。', 'A week later it was as before.'],
  ['只来看了一下，没有解决。', 'They only came to look; nothing was solved.'],
  ['答复说得好听，现场没有变化。', 'Fine words; nothing has changed there.'],
]
export const TAKEN_BACK: Said = [
  '与另一位代表反映的是同一件，撤回。',
  'Another deputy has raised the same; taken back.',
]
export const CO_SAID: Said = [
  '已到现场核实，情况属实，由主办单位统一答复。',
  'Looked at on the spot: it is so. The lead unit will answer.',
]
export const CANNOT_NOW: Said = [
  '已到现场核实，目前还办不了，请您谅解。',
  'Looked at on the spot: it cannot be done now; we ask for your patience.',
]
/** What became of a promise. */
export const SETTLED = {
  kept: ['现场看过，已经做到。', 'Seen on the spot: it has been done.'],
  changed: ['材料未到，改期两个月。', 'The material has not come; two months later.'],
  broken: ['到期没有做到，已向单位负责人通报。', 'Not done by the day; the head of the unit was told.'],
} as const satisfies Record<string, Said>

/** A reply that promises something by a day. */
export function promising([words, wordsEn]: Said, dueOn: CivilDate): Said {
  const [year, month, day] = dueOn.split('-').map(Number)
  return [`已列入计划：${words}，${year}年${month}月${day}日前完成。`, `Planned: ${wordsEn}, by ${dueOn}.`]
}
