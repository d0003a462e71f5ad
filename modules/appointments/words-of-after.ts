import { type Dictionary, phrases } from '../../platform/words/words.ts'
import { paperRuleWords } from './words-of-papers-rules.ts'

const oathWords = phrases({
  'appointments.after-by-district': {
    zh: '宣誓、任命书和培训由区人大常委会办事机构办理。',
    en: 'Oath, letters and training are kept by the district office.',
  },
  'appointments.completed-already': {
    zh: '卷宗已经办结，不能再改。',
    en: 'The dossier is completed and is not changed any more.',
  },
  'appointments.day-in-future': {
    zh: '日期还没有到，请填今天或以前的日期。',
    en: 'The day has not come yet; enter today or an earlier day.',
  },
  'appointments.oath.before-vote': {
    zh: '宣誓日期早于表决日，请核对。',
    en: 'That is before the vote; please check the day.',
  },
  'appointments.oath.twice': { zh: '名单里同一项任命出现了两次。', en: 'One appointment is named twice.' },
  'appointments.oath.not-passed': {
    zh: '只有表决通过的任命才宣誓，请核对名单。',
    en: 'Only those whose appointment passed swear; please check the list.',
  },
  'appointments.oath.sworn-already': {
    zh: '名单里有人已经为这项任命宣过誓。重新任命的另行宣誓。',
    en: 'Somebody on the list has sworn for this appointment already; an oath belongs to one appointment.',
  },
  'appointments.oath.make-up-wanted': {
    zh: '缺席的，请写明哪天补行宣誓。',
    en: 'Say on which day whoever was absent makes up the oath.',
  },
  'appointments.oath.make-up-later': {
    zh: '补行宣誓的日期应在仪式之后。',
    en: 'The oath is made up on a day after the ceremony.',
  },
  'appointments.oath.was-there': {
    zh: '在场宣誓的，不写补行日期。',
    en: 'Whoever swore has no day to make it up.',
  },
  'appointments.oath.nobody-swore': { zh: '没有人宣誓，仪式不成立。', en: 'Nobody swore: this is no ceremony.' },
  'appointments.oath.single-has-no-leader': {
    zh: '单独宣誓没有领誓人。',
    en: 'Where they swear one by one, nobody leads.',
  },
  'appointments.oath.collective-of-one': {
    zh: '只有一人宣誓，请选单独宣誓。',
    en: 'Only one swears: choose one by one.',
  },
  'appointments.oath.one-leader': { zh: '集体宣誓须有一名领誓人。', en: 'Swearing together, exactly one leads.' },
  'appointments.oath.letter-first': {
    zh: '本区先颁发任命书、后宣誓。请先登记颁发。',
    en: 'Here the letter comes before the oath. Enter first that it was handed over.',
  },
  'appointments.oath.letter-handed': {
    zh: '已有人凭这次宣誓领了任命书，不能从名单里去掉。',
    en: 'A letter was handed over after this oath; it cannot be taken off the list.',
  },
  'appointments.oaths': { zh: '宣誓名单', en: 'Who swears' },
  'appointments.held-on': { zh: '日期', en: 'Day' },
  'appointments.place': { zh: '地点', en: 'Place' },
  'appointments.chaired-by': { zh: '主持人', en: 'Chaired by' },
  'appointments.witnesses': { zh: '监誓人', en: 'Witnesses' },
  'appointments.make-up-on': { zh: '补行日期', en: 'Made up on' },
  'appointments.absent-reason': { zh: '缺席原因', en: 'Why absent' },
  'constraint.sworn_once': {
    zh: '名单里有人已经为这项任命宣过誓，请刷新后再办。',
    en: 'Somebody on the list has just sworn for this appointment; reload and try again.',
  },
  'constraint.one_leader': { zh: '集体宣誓只有一名领誓人。', en: 'Swearing together, exactly one leads.' },
})

const trainingWords = phrases({
  'appointments.course.unknown': { zh: '没有这次培训。', en: 'There is no such course.' },
  'appointments.course.not-yours': { zh: '没有通知您参加这次培训。', en: 'You are not called to this course.' },
  'appointments.course.cancelled': { zh: '这次培训已经取消。', en: 'This course has been called off.' },
  'appointments.course.held-already': { zh: '这次培训已经办过。', en: 'This course has been held.' },
  'appointments.course.not-held': {
    zh: '培训还没有办，先点名。',
    en: 'The course has not been held yet; hold it first.',
  },
  'appointments.course.signed-already': { zh: '您已经签收。', en: 'You have signed already.' },
  'appointments.course.before-vote': {
    zh: '培训在任命以后进行，日期不能早于表决日（{on}）。',
    en: 'Training follows the appointment; the vote was on {on}.',
  },
  'appointments.course.nobody': {
    zh: '没有表决通过的任命，不用培训。',
    en: 'No appointment passed: nobody is called.',
  },
  'appointments.course.no-such-document': {
    zh: '有的材料不在文件库，请重新选择。',
    en: 'One of the documents is not in the register; choose again.',
  },
  'appointments.course.to-come': {
    zh: '培训日期（{on}）还没有到，到时再点名。',
    en: 'The course is on {on}; call the roll then.',
  },
  'appointments.course.twice': { zh: '点名表里同一人出现了两次。', en: 'Somebody stands twice on the roll.' },
  'appointments.course.not-called': { zh: '点名表里有人没有被通知参加。', en: 'Somebody on the roll was not called.' },
  'appointments.course.passed-unseen': {
    zh: '没有到训的不能记合格，请记待补训。',
    en: 'Nobody passes a course at which they were not; enter “to make up”.',
  },
  'appointments.course-title': { zh: '培训名称', en: 'Title' },
  'appointments.course-title-en': { zh: '英文名称', en: 'Title in English' },
  'appointments.course-words': { zh: '说明', en: 'What it is about' },
  'appointments.from-time': { zh: '开始时间', en: 'From' },
  'appointments.teacher': { zh: '授课人', en: 'Teacher' },
  'appointments.materials': { zh: '材料', en: 'Material' },
  'appointments.roll': { zh: '点名表', en: 'Roll' },
  'appointments.place-words': { zh: '备注', en: 'Note' },
  'appointments.cancel-reason': { zh: '取消原因', en: 'Why it is called off' },
})

const blockWords = phrases({
  'appointments.block.oath': {
    zh: '{name}还没有宣誓，也没有定补行日期。',
    en: '{name} has not sworn, nor is there a day to make it up.',
  },
  'appointments.block.letter': { zh: '{name}还没有任命书。', en: '{name} has no letter of appointment yet.' },
  'appointments.block.hand-over': {
    zh: '{name}的任命书还没有颁发。',
    en: 'The letter of {name} has not been handed over.',
  },
  'appointments.block.make-up': {
    zh: '{name}还没有补行宣誓（定于{on}）。',
    en: '{name} has still to make up the oath (on {on}).',
  },
  'appointments.block.course': {
    zh: '本区要求任职培训，还没有办。',
    en: 'The district asks for training, and no course has been held.',
  },
  'appointments.block.roll-call': { zh: '培训还有{n}人没有点名。', en: 'The roll of the course lacks {n}.' },
})

const tenureWords = phrases({
  'appointments.tenure-unknown': { zh: '没有找到这条任职。', en: 'There is no such tenure.' },
  'appointments.tenures.nobody': { zh: '没有找到这个人。', en: 'There is no such person.' },
  'appointments.tenure-of-others': {
    zh: '任职档案由区人大、所在街道工委和本人查看。',
    en: 'Tenures are read by the district, the street’s committee and the person.',
  },
  'appointments.review-by-district': {
    zh: '年度评议由区人大常委会办事机构填写。',
    en: 'The yearly review is written by the district office.',
  },
  'appointments.review-of-others': {
    zh: '年度评议由区人大、所在街道工委主任和本人查看。',
    en: 'Reviews are read by the district, the director of that street and the person.',
  },
  'appointments.review.year': {
    zh: '这一年不在任期内，或者还没有到。',
    en: 'The seat was not held in that year, or the year is still to come.',
  },
  'appointments.review.done': {
    zh: '这一年已经评议过。要修改，请打开原评议。',
    en: 'That year has been reviewed; open the review to change it.',
  },
  'appointments.talks-by-district': {
    zh: '提醒谈话只由区人大常委会办事机构记录和查看。',
    en: 'Reminder talks are kept and read by the district office only.',
  },
  'appointments.talk.outside': { zh: '谈话日期不在任期内。', en: 'That day lies outside the tenure.' },
  'appointments.figures-of-own-street': {
    zh: '街道的数字由区人大和本街道工委查看。',
    en: 'A street’s counts are read by the district and that street’s committee.',
  },
  'appointments.compare.to-come': {
    zh: '任期还没有开始，没有可比的数字。',
    en: 'The tenure has not begun: nothing to compare.',
  },
  'appointments.review-year': { zh: '年度', en: 'Year' },
  'appointments.review-words': { zh: '评议意见', en: 'Review' },
  'appointments.review-result': { zh: '评议结果', en: 'Result' },
  'appointments.talk-on': { zh: '谈话日期', en: 'Day of the talk' },
  'appointments.talk-by': { zh: '谈话人', en: 'Held by' },
  'appointments.talk-words': { zh: '谈话要点', en: 'What was said' },
})

export const afterWords: Dictionary = {
  ...paperRuleWords,
  ...oathWords,
  ...trainingWords,
  ...blockWords,
  ...tenureWords,
}
