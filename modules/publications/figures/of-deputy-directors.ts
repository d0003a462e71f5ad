import type { FigureDeclaration } from '../language.ts'

const unit = { zh: '人', en: 'people' }
const onDay = { unit, period: 'day', inStreetYear: false } as const

/** Where the part-time deputy directors of a day come from and what they had done. Numbers 22–29 of the source. */
export const deputyDirectorFigures: readonly FigureDeclaration[] = [
  {
    ...onDay,
    number: 22,
    id: 'directors_from_offices',
    name: {
      zh: '来自街道综合处或党政办的兼职副主任',
      en: 'Part-time deputy directors from a street’s general or Party-government office',
    },
    definition: {
      zh: '这一天在任的兼职副主任中，席位依据是本街道综合处处长或党政办主任职务、且这一天仍任该职的。',
      en: 'Of the part-time deputy directors in office on the day, those whose seat rests on being head of that street’s general or Party-government office, and who are so on the day.',
    },
  },
  {
    ...onDay,
    number: 23,
    id: 'directors_from_delegations',
    name: { zh: '来自街道代表团的兼职副主任', en: 'Part-time deputy directors from a street’s delegation' },
    definition: {
      zh: '这一天在任的兼职副主任中，席位依据是本街道代表团的区人大代表资格、且这一天资格有效并未暂停执行职务的。',
      en: 'Of the part-time deputy directors in office on the day, those whose seat rests on a district mandate of that street’s delegation, in force and not suspended on the day.',
    },
  },
  {
    ...onDay,
    number: 24,
    id: 'directors_in_top',
    ranked: true,
    name: { zh: '其中年度积分在前 15% 的', en: 'Of these, in the top 15 % of the yearly points' },
    definition: {
      zh: '上一项中，在这一天之前最后一个整年（例如 2024 年表决的，看 2023 年）的区代表积分排名里居前 15% 的：参加排名的人数乘 15%，小数进一，与末位同分的都算，没有积分的不算。',
      en: 'Of figure 23, those in the top 15 % of the district deputies by the points of the last whole year before the day (for a vote in 2024, the year 2023): 15 % of those ranked, rounded up; ties at the line are in, nobody without points.',
    },
  },
  {
    ...onDay,
    number: 25,
    id: 'directors_with_suggestions',
    name: { zh: '其中本届提出 3 件以上建议的', en: 'Of these, with three or more suggestions this term' },
    definition: {
      zh: '来自代表团的兼职副主任中，从本届区人大开始到这一天，领衔提出并已确认的代表建议达到 3 件的；联名的不算。',
      en: 'Of figure 23, those with at least three confirmed suggestions as author from the first day of the district congress’s term to the day; co-authored ones do not count.',
    },
  },
  {
    ...onDay,
    number: 26,
    id: 'directors_with_items',
    name: {
      zh: '其中闭会期间提交民情民意超过 10 条的',
      en: 'Of these, with more than ten opinion items between sessions',
    },
    definition: {
      zh: '来自代表团的兼职副主任中，从本届开始到这一天，在没有人代会会议的日子提交民情民意多于 10 条的；隐藏的不算。',
      en: 'Of figure 23, those who submitted more than ten opinion items from the first day of the term to the day, on days without a session of the congress; hidden ones do not count.',
    },
  },
  {
    ...onDay,
    number: 27,
    id: 'directors_honoured_suggestions',
    name: { zh: '他们获评年度优秀的建议', en: 'Their suggestions honoured as outstanding' },
    definition: {
      zh: '来自代表团的兼职副主任领衔的建议中，从本届开始到这一天被评为年度优秀建议的，每件计一次。',
      en: 'Suggestions by those of figure 23, as author, that were honoured as outstanding from the first day of the term to the day; each once.',
    },
    unit: { zh: '件', en: 'suggestions' },
  },
  {
    ...onDay,
    number: 28,
    id: 'directors_honoured_reports',
    name: { zh: '他们获评年度优秀的调研报告', en: 'Their research reports honoured as outstanding' },
    definition: {
      zh: '来自代表团的兼职副主任执笔的调研报告中，从本届开始到这一天被评为年度优秀调研报告的，每篇计一次。',
      en: 'Research reports by those of figure 23, as author, that were honoured as outstanding from the first day of the term to the day; each once.',
    },
    unit: { zh: '篇', en: 'reports' },
  },
  {
    ...onDay,
    number: 29,
    id: 'directors_honoured_authors',
    name: { zh: '这些调研报告的执笔人', en: 'Authors of these reports' },
    definition: {
      zh: '上一项调研报告的执笔人，同一人只计一次。',
      en: 'The authors of the reports of figure 28; each person once.',
    },
  },
]
