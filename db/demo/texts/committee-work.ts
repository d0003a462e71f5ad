/** Words of committees' own work in the demo; each with its gloss. */
export type Said = readonly [zh: string, en: string]

export const FINDING = {
  foundBy: ['省人大（省委14号文件贯彻落实情况专项督查）', 'Provincial people’s congress (special inspection)'],
  words: [
    '街道工委人手不足：除主任外均为兼职，难以承担增加的工作。',
    'Street committees have too few hands: all but the director are part-time, and the work grows.',
  ],
  result: [
    '8个街道工委各配备兼职副主任2名，共16名，已宣誓、领取任命书并参加培训。',
    'Each of the eight committees has two part-time deputy directors, sixteen in all, sworn in, with letters, and trained.',
  ],
  measures: [
    {
      key: 'rule',
      words: ['制定兼职副主任任免办法', 'Make a rule of appointment for part-time deputy directors'],
      responsible: ['区人大常委会代表工委', 'Deputies’ affairs committee of the district'],
      dueOn: '2024-01-31',
      result: ['任免办法经区委同意、常委会审议通过。', 'The rule was consented to and passed.'],
      doneOn: '2024-01-22',
    },
    {
      key: 'appoint',
      words: ['每个街道工委任命兼职副主任两名', 'Appoint two part-time deputy directors in each street'],
      responsible: ['区人大常委会代表工委', 'Deputies’ affairs committee of the district'],
      dueOn: '2024-04-30',
      result: ['16名全部任命，宣誓并颁发任命书。', 'All sixteen appointed, sworn in and given their letters.'],
      doneOn: '2024-04-15',
    },
    {
      key: 'train',
      words: ['组织新任副主任业务培训', 'Train the newly appointed'],
      responsible: ['区人大常委会代表工委', 'Deputies’ affairs committee of the district'],
      dueOn: '2024-05-31',
      result: [
        '集中学习省条例，点名到会。',
        'The provincial regulation was studied together; attendance by roll call.',
      ],
      doneOn: '2024-04-22',
    },
  ],
} as const

/** Found lately and still under way. */
export const OPEN_FINDING = {
  foundBy: ['区人大常委会主任会议', 'Director meeting of the district'],
  words: [
    '部分社区联系日信息报送不及时，当天未报送的比例偏高。',
    'Some communities report late on contact days; too many reports are missing on the day.',
  ],
  measures: [
    {
      key: 'remind',
      words: ['联系日当天10点半前电话提醒未报送社区', 'Ring the communities that have not reported by half past ten'],
      responsible: ['各街道工委秘书', 'Secretaries of the street committees'],
      dueIn: 20,
    },
    {
      key: 'visit',
      words: ['走访三个报送最少的社区，了解困难', 'Visit the three communities that report least and hear why'],
      responsible: ['平江街道工委', 'Pingjiang street committee'],
      dueIn: -3,
    },
  ],
} as const

export const HONOUR = {
  title: ['全省人大系统先进集体', 'Model collective of the province’s people’s congresses'],
  awardedBy: ['江苏省人大常委会', 'Standing Committee of the Jiangsu People’s Congress'],
} as const

export const MEETINGS = {
  plan: [
    '讨论全年工作计划：周周行、联系日安排，专题视察选题。',
    'The year’s plan: weekly visits, contact days, subjects of inspections.',
  ],
  regular: [
    '交流民情民意办理进展；安排下季度代表活动。',
    'How opinion items are coming along; deputies’ activities of the next quarter.',
  ],
  year_end: ['回顾全年工作，讨论年度报告和代表评价。', 'The year looked back on; the yearly report.'],
} as const

export const MINUTES = {
  plan: [
    '会议同意全年工作计划。周周行每周一次，主题由各社区先提；联系日由秘书统一排班。',
    'The plan was agreed. One visit a week, communities name the themes first; the secretary plans contact days.',
  ],
  regular: [
    '会议听取了民情民意办理情况，要求超期事项逐件说明原因；下季度活动安排已通过。',
    'The handling of items was reported; each overdue one is to be explained. Next quarter’s activities were agreed.',
  ],
  year_end: [
    '会议回顾了全年工作，同意年度报告，建议明年增加晚间场次，方便上班居民。',
    'The year was looked back on and the report agreed; more evening sessions next year for those at work.',
  ],
} as const

export const YEAR_WORDS = {
  report:
    '本年度围绕代表联系群众、民情民意办理和工委自身建设开展工作。不足：晚间活动少，个别社区联系不够紧。明年将补上。（演示）',
  plan: '下一年度：坚持周周行和联系日，抓实民情民意办理的反馈和评价，开展两次专题视察。（演示）',
} as const

export interface AssessmentText {
  readonly words: Said
  readonly evidence: string
  readonly atLeast?: number
}

export const ASSESSMENT: readonly AssessmentText[] = [
  {
    words: ['每季度至少召开一次工委会议', 'The committee meets at least once a quarter'],
    evidence: 'meetings',
    atLeast: 4,
  },
  { words: ['会议有记录', 'Meetings have minutes'], evidence: 'minutes' },
  { words: ['组成人员配备齐全', 'No seat is vacant'], evidence: 'vacancies' },
  { words: ['社区周周行场次', 'Weekly community visits held'], evidence: 'figure:5', atLeast: 40 },
  { words: ['社情民意联系日场次', 'Contact-day sessions'], evidence: 'figure:7', atLeast: 100 },
  { words: ['代表提交民情民意', 'Opinion items submitted by deputies'], evidence: 'figure:9', atLeast: 20 },
  { words: ['问题整改按期完成', 'Measures finished in time'], evidence: 'findings' },
  { words: ['按时报送年度报告和计划', 'Yearly report and plan handed in'], evidence: 'year_papers', atLeast: 2 },
  { words: ['获得的荣誉', 'Honours'], evidence: 'honours' },
  { words: ['特色做法（用一句话说明）', 'A practice of its own, in a sentence'], evidence: 'sentence' },
]
