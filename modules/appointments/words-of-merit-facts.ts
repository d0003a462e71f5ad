import { phrases } from '../../platform/words/words.ts'

/** Hard conditions and evidence in words: on screens, on the merit sheet, and in what keeps a dossier from its next step. */
export const meritFactWords = phrases({
  'appointments.condition.place-ground': {
    zh: '来源与组成规则对该席位的要求一致',
    en: 'Comes from where the rule of composition asks for this seat',
  },
  'appointments.condition.mandate': {
    zh: '是本街道代表团的区人大代表，资格有效',
    en: 'Is a district deputy of this street’s delegation, with a mandate in force',
  },
  'appointments.condition.not-suspended': { zh: '没有被暂停执行代表职务', en: 'Duty as a deputy is not suspended' },
  'appointments.condition.post': {
    zh: '现任本街道综合处处长或党政办主任',
    en: 'Is head of this street’s general office or Party-government office',
  },
  'appointments.condition.without.street_department_head': {
    zh: '不任街道部门负责人',
    en: 'Is not head of a street department',
  },
  'appointments.condition.without.street_office': {
    zh: '不在街道办事处任职',
    en: 'Holds no post in a street office',
  },
  'appointments.condition.without.district_department': {
    zh: '不在区级部门任职',
    en: 'Holds no post in a district department',
  },
  'appointments.condition.without.judicial': { zh: '不在审判机关任职', en: 'Holds no judicial post' },
  'appointments.condition.without.procuratorial': { zh: '不在检察机关任职', en: 'Holds no procuratorial post' },
  'appointments.condition.without.supervisory': { zh: '不在监察机关任职', en: 'Holds no supervisory post' },
  'appointments.condition.without.other_committee': {
    zh: '不在其他街道工委任职',
    en: 'Holds no seat in another street’s committee',
  },
  'appointments.condition.warned.street_department_head': {
    zh: '任街道部门负责人：规则提示留意，不妨碍任命',
    en: 'Is head of a street department: to be watched by the rule, no bar',
  },
  'appointments.condition.warned.street_office': {
    zh: '在街道办事处任职：规则提示留意，不妨碍任命',
    en: 'Holds a post in a street office: to be watched by the rule, no bar',
  },
  'appointments.condition.warned.district_department': {
    zh: '在区级部门任职：规则提示留意，不妨碍任命',
    en: 'Holds a post in a district department: to be watched by the rule, no bar',
  },
  'appointments.condition.warned.judicial': {
    zh: '在审判机关任职：规则提示留意，不妨碍任命',
    en: 'Holds a judicial post: to be watched by the rule, no bar',
  },
  'appointments.condition.warned.procuratorial': {
    zh: '在检察机关任职：规则提示留意，不妨碍任命',
    en: 'Holds a procuratorial post: to be watched by the rule, no bar',
  },
  'appointments.condition.warned.supervisory': {
    zh: '在监察机关任职：规则提示留意，不妨碍任命',
    en: 'Holds a supervisory post: to be watched by the rule, no bar',
  },
  'appointments.condition.warned.other_committee': {
    zh: '在其他街道工委任职：规则提示留意，不妨碍任命',
    en: 'Holds a seat in another street’s committee: to be watched by the rule, no bar',
  },
  'appointments.condition.allowed.street_department_head': {
    zh: '任街道部门负责人：规则明确可以兼任',
    en: 'Is head of a street department: the rule allows it in so many words',
  },
  'appointments.condition.allowed.street_office': {
    zh: '在街道办事处任职：规则明确可以兼任',
    en: 'Holds a post in a street office: the rule allows it in so many words',
  },
  'appointments.condition.allowed.district_department': {
    zh: '在区级部门任职：规则明确可以兼任',
    en: 'Holds a post in a district department: the rule allows it in so many words',
  },
  'appointments.condition.allowed.judicial': {
    zh: '在审判机关任职：规则明确可以兼任',
    en: 'Holds a judicial post: the rule allows it in so many words',
  },
  'appointments.condition.allowed.procuratorial': {
    zh: '在检察机关任职：规则明确可以兼任',
    en: 'Holds a procuratorial post: the rule allows it in so many words',
  },
  'appointments.condition.allowed.supervisory': {
    zh: '在监察机关任职：规则明确可以兼任',
    en: 'Holds a supervisory post: the rule allows it in so many words',
  },
  'appointments.condition.allowed.other_committee': {
    zh: '在其他街道工委任职：规则明确可以兼任',
    en: 'Holds a seat in another street’s committee: the rule allows it in so many words',
  },
  'appointments.condition.no-other-seat': {
    zh: '在本街道工委不任别的席位，或由本卷免去',
    en: 'Holds no other seat in this committee, or this dossier ends it',
  },
  'appointments.condition.place': {
    zh: '席位空缺，或由本卷免去后空缺',
    en: 'The seat is vacant, or this dossier makes it so',
  },
  'appointments.condition.failures': {
    zh: '本届在这一席位表决未获通过 {times} 次，不到 {most} 次',
    en: 'Failed {times} times in a vote for this seat in this term, fewer than {most}',
  },
  'appointments.condition.failures-unknown': {
    zh: '本届表决未获通过的次数（到 {most} 次不得再提）：没有登记区人大的届，无法核定',
    en: 'How often the vote failed in this term ({most} times bar another try): no term of the district congress is on file',
  },
  'appointments.condition.tenure': { zh: '现任要免去的席位', en: 'Holds the seat that is to end' },

  'appointments.evidence.place': { zh: '上一年度积分名次', en: 'Place by the points of the last whole year' },
  'appointments.evidence.suggestions': { zh: '本届领衔提出的代表建议', en: 'Suggestions this term, as author' },
  'appointments.evidence.co_suggestions': { zh: '本届联名提出的代表建议', en: 'Suggestions this term, as co-author' },
  'appointments.evidence.items_between_sessions': {
    zh: '本届闭会期间提交的民情民意',
    en: 'Opinion items this term, between sessions',
  },
  'appointments.evidence.items_in_session': {
    zh: '人代会会期内提交的民情民意',
    en: 'Opinion items this term, on days of a session',
  },
  'appointments.evidence.honoured_suggestions': { zh: '年度优秀建议', en: 'Suggestions honoured as outstanding' },
  'appointments.evidence.honoured_reports': {
    zh: '年度优秀调研报告',
    en: 'Research reports honoured as outstanding',
  },
  'appointments.evidence.asked': { zh: '本届应参加的活动', en: 'Activities this term, asked to attend' },
  'appointments.evidence.present': { zh: '本届实际参加的活动', en: 'Activities this term, present' },
  'appointments.evidence.attendance': { zh: '出席率', en: 'Attendance' },

  'appointments.merit.no-points': {
    zh: '{year} 年没有积分记录，无法核定',
    en: 'No points were recorded in {year}; not computed',
  },
  'appointments.merit.not-ranked': {
    zh: '不在 {year} 年排名内（年末没有区代表资格，或当年暂停执行职务）',
    en: 'Not ranked in {year} (no district mandate at its end, or suspended within it)',
  },
  'appointments.merit.no-term': {
    zh: '没有登记区人大的届，无法核定“本届”',
    en: 'No term of the district congress is on file, so “this term” cannot be computed',
  },
  'appointments.merit.not-a-deputy': {
    zh: '不是本届区人大代表，不计',
    en: 'No district deputy of this term; not counted',
  },
  'appointments.merit.sessions-unknown': {
    zh: '本届没有登记人代会会议，所有日子都算作闭会期间',
    en: 'No session of the congress is on file for this term: every day counts as between sessions',
  },
  'appointments.merit.sessions-from-activities': {
    zh: '会期按已办结的人代会会议计，共 {days} 天',
    en: 'Days of sessions are those of the congress sessions on file: {days} in all',
  },

  'appointments.standard.politically_sound': { zh: '政治过硬', en: 'Politically sound' },
  'appointments.standard.able': { zh: '能力过硬', en: 'Able' },
  'appointments.standard.good_conduct': { zh: '作风过硬', en: 'Of good conduct' },
  'appointments.standard.strong_in_deliberation': { zh: '参政议政能力强', en: 'Strong in deliberation' },
})
