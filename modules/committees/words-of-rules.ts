import { phrases } from '../../platform/words/words.ts'

/** What rules of composition and incompatibility say: on the board, in refusals, and of themselves. */
export const wordsOfRules = phrases({
  'committees.flag.director': {
    zh: '主任应有 {asked} 名，现有 {held} 名',
    en: 'Directors: {asked} asked for, {held} in office',
  },
  'committees.flag.part_time_deputy_director': {
    zh: '兼职副主任应有 {asked} 名，现有 {held} 名',
    en: 'Part-time deputy directors: {asked} asked for, {held} in office',
  },
  'committees.flag.member': {
    zh: '委员应有 {asked} 名，现有 {held} 名',
    en: 'Members: {asked} asked for, {held} in office',
  },
  'committees.flag.secretary': {
    zh: '秘书应有 {asked} 名，现有 {held} 名',
    en: 'Secretaries: {asked} asked for, {held} in office',
  },
  'committees.flag.full-time': { zh: '{name}的席位应为专职', en: '{name} holds a seat that should be full-time' },
  'committees.flag.no-place': { zh: '{name}的席位超出规定名额', en: '{name} holds a place beyond the number set' },
  'committees.flag.ground.department_head': {
    zh: '这个席位应由本街道综合处处长或党政办主任兼任，名册上{name}没有这项职务',
    en: 'The place is for the head of the street’s general or party-government office; {name} is not on file as either',
  },
  'committees.flag.ground.delegation_deputy': {
    zh: '这个席位应由本街道代表团的区人大代表担任，{name}没有这项代表资格',
    en: 'The place is for a district deputy of the street’s delegation; {name} holds no such mandate',
  },
  'committees.flag.incompatible': {
    zh: '{name}兼任的“{post}”与席位不相容',
    en: '{name}’s post “{post}” does not go together with the seat',
  },
  'committees.flag.two-committees': {
    zh: '{name}同时在另一个街道工委任职',
    en: '{name} sits in another street’s committee as well',
  },
  'committees.flag.suspended': {
    zh: '{name}自{since}起暂停执行代表职务，席位保留',
    en: '{name}’s duty as a deputy is suspended since {since}; the seat stays',
  },
  'committees.flag.ground-over': {
    zh: '{name}的席位所依据的资格或职务已于{since}终止',
    en: 'What {name}’s seat rests on ended on {since}',
  },
  'committees.flag.time-over': {
    zh: '{name}的任期已于{since}届满，请办理续任或免职',
    en: '{name}’s time in the seat was over on {since}; renew or end it',
  },
  'committees.ground-missing.department_head': {
    zh: '按{source}，这个席位应由本街道综合处处长或党政办主任兼任。请先在本人的兼任职务里登记，再登记席位。',
    en: 'By {source} the place is for the head of the street’s general or party-government office. Enter the post on the person’s page first.',
  },
  'committees.ground-missing.delegation_deputy': {
    zh: '按{source}，这个席位应由本街道代表团的区人大代表担任，本人在该日期没有这项代表资格。',
    en: 'By {source} the place is for a district deputy of the street’s delegation; this person held no such mandate on that day.',
  },
  'committees.incompatible': {
    zh: '{name}兼任“{post}”，按{source}不得担任这个席位。',
    en: '{name} holds the post “{post}”; by {source} it does not go together with the seat.',
  },
  'committees.incompatible-committee': {
    zh: '{name}在另一个街道工委任职，按{source}不得同时担任这个席位。',
    en: '{name} sits in another street’s committee; by {source} that does not go together with the seat.',
  },
  'committees.post-not-theirs': {
    zh: '所选兼任职务不是本人在该日期担任的职务，请重新选择。',
    en: 'That post is not one this person held on that day; choose again.',
  },
  'committees.term-unknown': { zh: '没有找到这一届次。', en: 'No such term.' },
  'committees.expires-too-early': {
    zh: '任期届满日应晚于任职起始日。',
    en: 'The end of the time must lie after its first day.',
  },
  'committees.day-too-far': {
    zh: '最多可以看到一年以后，请选近一些的日期。',
    en: 'The board can be seen up to a year ahead; choose an earlier day.',
  },
  'committees.district-keeps-rules': {
    zh: '组成规则和兼任规定由区人大登记，请联系区人大代表工委。',
    en: 'Rules of composition and incompatibility are entered by the district office; please ask there.',
  },
  'committees.rule-not-later': {
    zh: '新规则应从比现有规则（{since}起）更晚的一天开始执行。',
    en: 'A new rule must begin later than the one on file (since {since}).',
  },
  'committees.rule-bounds': { zh: '最少名额不能大于最多名额。', en: 'The least number cannot exceed the most.' },
  'committees.rule-grounds': { zh: '对席位的要求不能多于最多名额。', en: 'There cannot be more grounds than places.' },
  'committees.rule-twice': { zh: '同一项规则写了两次，请合并。', en: 'The same rule stands here twice; keep one.' },
  'constraint.composition_rule_district_id_seat_starts_on_key': {
    zh: '别人刚刚登记了从同一天起的规则，请刷新后核对。',
    en: 'Somebody has just entered a rule from the same day; reload and check.',
  },
  'constraint.incompatibility_rule_district_id_seat_post_kind_starts_on_key': {
    zh: '别人刚刚登记了从同一天起的规定，请刷新后核对。',
    en: 'Somebody has just entered a rule from the same day; reload and check.',
  },
  'committees.rule.least': { zh: '最少名额', en: 'At least' },
  'committees.rule.most': { zh: '最多名额', en: 'At most' },
  'committees.rule.full-time': { zh: '专职', en: 'Full-time' },
  'committees.rule.grounds': { zh: '各席位的要求', en: 'What each place asks for' },
  'committees.rule.post-kind': { zh: '职务类别', en: 'Kind of post' },
  'committees.rule.verdict': { zh: '规定', en: 'Rule' },
  'committees.rule.starts-on': { zh: '执行起始日', en: 'In force from' },
  'committees.rule.source': { zh: '依据', en: 'Source' },
  'committees.rule.source-en': { zh: '依据（英文）', en: 'Source (English)' },
  'committees.ground.any': { zh: '不限', en: 'Anybody' },
  'committees.ground.department_head': {
    zh: '综合处处长或党政办主任',
    en: 'Head of the general or party-government office',
  },
  'committees.ground.delegation_deputy': { zh: '本街道代表团代表', en: 'Deputy of the street’s delegation' },
})
