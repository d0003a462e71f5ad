import { phrases } from '../../platform/words/words.ts'

/** Why a paper cannot be made, issued, handed over or made void. */
export const paperRuleWords = phrases({
  'appointments.papers-by-district': {
    zh: '任免文书由区人大常委会办事机构制作和登记。',
    en: 'Papers of appointment are made and registered by the district office.',
  },
  'appointments.papers-by-hands': {
    zh: '这份文书可能写有未获通过的人选，只有本卷宗经办人可以制作。',
    en: 'This paper may name candidates who were not passed; only those who handle the dossier make it.',
  },
  'appointments.not-announced-yet': {
    zh: '还没有公告。任命的结果公告以后才能办理。',
    en: 'Not announced yet. This follows the announcement.',
  },
  'appointments.paper.rule-only': {
    zh: '这份文书只用于任免办法卷宗。',
    en: 'This paper belongs to the dossier of a rule.',
  },
  'appointments.paper.people-only': {
    zh: '这一项只用于人事任免卷宗。',
    en: 'This belongs to a dossier of people, not of a rule.',
  },
  'appointments.paper.consented-already': {
    zh: '区委已经同意，请示不再编号。',
    en: 'The Party committee has consented already; no submission is numbered any more.',
  },
  'appointments.paper.bill-not-now': {
    zh: '议案在主任会议提名（办法在区委同意）以后、表决以前编号。',
    en: 'A bill is numbered after the nomination (a rule: after the consent) and before the vote.',
  },
  'appointments.paper.no-rule-text': {
    zh: '还没有写入办法全文。',
    en: 'The text of the rule has not been entered yet.',
  },
  'appointments.paper.no-matters': { zh: '还没有任免事项。', en: 'There is no matter in the dossier yet.' },
  'appointments.paper.no-ballots': { zh: '还没有表决。', en: 'No vote has been held yet.' },
  'appointments.paper.no-notice': {
    zh: '还没有编号的通知，请先编号。',
    en: 'No notice has been issued yet; issue one first.',
  },
  'appointments.paper.no-ceremony': { zh: '还没有举行宣誓仪式。', en: 'No oath ceremony has been held yet.' },
  'appointments.paper.no-course': { zh: '还没有办过培训。', en: 'No course has been held yet.' },
  'appointments.paper.not-passed': {
    zh: '任命书只发给表决通过的任命，请选择其中一项。',
    en: 'A letter is of an appointment that passed; choose one of them.',
  },
  'appointments.paper.letter-valid': {
    zh: '这项任命已有有效的任命书。要重发，请先把原件作废。',
    en: 'There is a valid letter of this appointment. To issue another, make that one void first.',
  },
  'appointments.paper.letters-only': { zh: '只有任命书需要颁发。', en: 'Only a letter of appointment is handed over.' },
  'appointments.paper.addressee-wanted': { zh: '请写明通知送哪个单位。', en: 'Say which unit the notice goes to.' },
  'appointments.paper.before-vote': {
    zh: '日期早于表决日（{on}）。任命书和通知在表决以后签发。',
    en: 'That is before the vote ({on}). Letters and notices are issued after it.',
  },
  'appointments.paper.before-issue': {
    zh: '颁发日期早于签发日期（{on}），请核对。',
    en: 'That is before the letter was issued ({on}); please check it.',
  },
  'appointments.paper.before-oath': {
    zh: '本区先宣誓、后颁发任命书，颁发日期不能早于宣誓日（{on}）。',
    en: 'Here the oath comes before the letter; it was taken on {on}.',
  },
  'appointments.paper.oath-first': {
    zh: '本区先宣誓、后颁发任命书。请先登记宣誓。',
    en: 'Here the oath comes before the letter. Enter the oath first.',
  },
  'appointments.paper.handed-already': { zh: '任命书已经颁发。', en: 'The letter has been handed over already.' },
  'appointments.paper.is-void': { zh: '这份文书已经作废。', en: 'This paper is void.' },
  'appointments.paper.void-already': {
    zh: '这份文书已经作废，编号不再使用。',
    en: 'This paper is void already; its number is not used again.',
  },
  'appointments.paper.announcement-stands': {
    zh: '公告已经发布，不能作废。',
    en: 'The announcement is out and stands.',
  },
  'appointments.paper.voted-on': {
    zh: '已经按这份文书表决，不能作废。',
    en: 'It has been voted on and stands.',
  },
  'appointments.addressee': { zh: '送达单位', en: 'Goes to' },
  'appointments.issued-on': { zh: '签发日期', en: 'Issued on' },
  'appointments.handed-on': { zh: '颁发日期', en: 'Handed over on' },
  'appointments.void-reason': { zh: '作废原因', en: 'Why it is void' },
  'constraint.letter_once': {
    zh: '这项任命已有有效的任命书。要重发，请先把原件作废。',
    en: 'There is a valid letter of this appointment. To issue another, make that one void first.',
  },
  'constraint.paper_once': {
    zh: '这份文书已有有效的一份。要重编，请先把原件作废。',
    en: 'There is a valid one already. To issue another, make that one void first.',
  },
  'constraint.notice_once': {
    zh: '给这个单位的通知已经编号。',
    en: 'A notice to this unit has been issued already.',
  },
})
