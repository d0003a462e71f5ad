import { phrases } from '../../platform/words/words.ts'

/** Why the ways of a dossier and of a matter say no. */
export const wayWords = phrases({
  'appointments.not-of-this-kind': { zh: '这种卷宗没有这一步。', en: 'This kind of dossier has no such step.' },
  'appointments.not-collecting': {
    zh: '卷宗已过酝酿阶段。要增减人选，先退回。',
    en: 'The dossier is past collecting. To add people, send it back first.',
  },
  'appointments.not-examined': {
    zh: '还没有完成资格审查，或已过这一步。',
    en: 'The hard conditions are not examined yet, or this step is past.',
  },
  'appointments.not-appraised': {
    zh: '还没有登记考察，或已过这一步。',
    en: 'The appraisal is not entered yet, or this step is past.',
  },
  'appointments.not-nominated': {
    zh: '还没有经主任会议提名，或已过这一步。',
    en: 'The director meeting has not nominated yet, or this step is past.',
  },
  'appointments.not-tabled': { zh: '还没有提请常委会会议。', en: 'It has not been tabled for the meeting.' },
  'appointments.not-in-session': {
    zh: '会议还没有开始，或已经结束表决。',
    en: 'The meeting has not opened, or its voting is closed.',
  },
  'appointments.not-voted': {
    zh: '还没有表决完毕，或已经公告。',
    en: 'The voting is not closed yet, or it is announced already.',
  },
  'appointments.not-announced': {
    zh: '还没有公告，或已过这一步。',
    en: 'It is not announced yet, or this step is past.',
  },
  'appointments.not-installed': {
    zh: '还没有就职，或已经办结。',
    en: 'They are not in office yet, or it is completed.',
  },
  'appointments.nothing-to-postpone': { zh: '没有可以延期的会议。', en: 'There is no meeting to postpone.' },
  'appointments.nothing-to-send-back': { zh: '现在不能退回。', en: 'It cannot be sent back now.' },
  'appointments.voted-already': { zh: '已经表决，不能撤回。', en: 'It was voted on and cannot be withdrawn.' },
  'appointments.not-drafting': { zh: '任免办法已过起草阶段。', en: 'The rule is past drafting.' },
  'appointments.not-consented': {
    zh: '还没有区委同意的批复，或已过这一步。',
    en: 'The district Party committee has not consented yet, or this step is past.',
  },
  'appointments.not-proposed': { zh: '只有待审的事项可以确认。', en: 'Only what is proposed can be confirmed.' },
  'appointments.not-qualified': { zh: '这个事项不在待表决状态。', en: 'This matter does not wait for the vote.' },
  'appointments.matter-decided': { zh: '这个事项已有结果。', en: 'This matter is decided.' },
  'appointments.not-held-back': { zh: '这个事项没有暂缓。', en: 'This matter is not held back.' },
  'appointments.past-the-vote': {
    zh: '表决已经结束，不能再改。',
    en: 'The voting is over; nothing is changed any more.',
  },
  'appointments.rule-has-no-people': {
    zh: '任免办法的卷宗里没有人选。',
    en: 'The dossier of a rule has no people in it.',
  },
  'appointments.rules-only': { zh: '只有任免办法的卷宗有正文。', en: 'Only the dossier of a rule has a text.' },
  'appointments.appointments-only': { zh: '只用于任命。', en: 'This is for appointments only.' },
  'appointments.only-what-ends-by-itself': {
    zh: '只有自行终止的职务是报告的，其他要表决。',
    en: 'Only what ended by itself is reported; all else is voted on.',
  },
  'appointments.no-law-test': { zh: '本区不要求法律知识考试。', en: 'This district asks for no law test.' },
  'appointments.report-decided': { zh: '这件反映已经处理。', en: 'This report is decided.' },
})
