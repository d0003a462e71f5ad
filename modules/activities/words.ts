import { phrases } from '../../platform/words/words.ts'
import { messageWords } from './words-of-messages.ts'
import { pageWords } from './words-of-pages.ts'

const refusals = phrases({
  'activities.not-found': {
    zh: '没有找到这项活动，或者您看不到它。',
    en: 'There is no such activity, or it is not open to you.',
  },
  'activities.changed-meanwhile': {
    zh: '这项活动刚被他人改过。请看一下现在的内容再继续。',
    en: 'Somebody changed this activity in the meantime. Look at it as it stands now and go on from there.',
  },
  'activities.not-your-street': {
    zh: '只有本街道工委的主任、副主任、秘书可以办理；区级活动由区人大工作人员办理。',
    en: 'Only the director, deputy directors and secretary of this street may do this; district activities are run by district staff.',
  },
  'activities.district-only': { zh: '由区人大工作人员办理。', en: 'This is done by district staff.' },
  'activities.publish-only-drafts': {
    zh: '只有计划中的活动可以发布。',
    en: 'Only a planned activity can be published.',
  },
  'activities.close-only-published': {
    zh: '只有已发布的活动可以办结。',
    en: 'Only a published activity can be closed.',
  },
  'activities.summarise-only-closed': {
    zh: '活动办结之后才能写小结。',
    en: 'A summary is written once the activity is closed.',
  },
  'activities.cancel-only-open': {
    zh: '已办结的活动不能取消；有误的，请通过异议核实更正。',
    en: 'A closed activity is not cancelled; what is wrong in it is corrected by an objection.',
  },
  'activities.no-longer-open': {
    zh: '活动已办结或已取消，不能再改。',
    en: 'The activity is closed or cancelled and can no longer be changed.',
  },
  'activities.not-held-yet': {
    zh: '活动日期还没有到，到当天才能办结。',
    en: 'The day has not come yet; it can be closed from that day on.',
  },
  'activities.own-attendance': {
    zh: '您本人是到场代表，不能由本人办结。请先安排并登记到场，再请工委其他工作人员办结。',
    en: 'You were present as a deputy yourself, so somebody else of the office closes this. Plan it, mark who came, and ask a colleague to close it.',
  },
  'activities.nobody-present': {
    zh: '还没有标记到场代表。没有举行的，请取消并写明原因。',
    en: 'Nobody is marked present. If it did not take place, cancel it and say why.',
  },
  'activities.closes-with-its-day': {
    zh: '联系日的各社区场次在联系日总表上一并办结。',
    en: 'Sessions of a contact day are closed together on its sheet.',
  },
  'activities.communities-missing': {
    zh: '还有 {count} 个社区没有上报：{names}。请催报，或逐个标明“未举行”及原因。',
    en: '{count} communities have not reported: {names}. Remind them, or mark each as not held with the reason.',
  },
  'activities.report-only-own-community': {
    zh: '联络员只能上报本社区的活动。',
    en: 'A recorder reports only for the own community.',
  },
  'activities.report-only-published': {
    zh: '活动发布之后才能上报。',
    en: 'A session can be reported once it is published.',
  },
  'activities.report-too-late': {
    zh: '这场活动已经办结，上报没有收入。请把情况告诉街道秘书，可以核实更正。',
    en: 'This session was already closed, so the report was not taken in. Tell the street secretary, who can have it corrected.',
  },
  'activities.report-too-early': {
    zh: '活动日期还没有到，到当天才能上报。',
    en: 'The day has not come yet; it can be reported from that day on.',
  },
  'activities.answer-only-deputies': {
    zh: '由收到通知的代表本人答复。',
    en: 'The deputies invited answer for themselves.',
  },
  'activities.answer-only-published': {
    zh: '活动发布之后、办结之前可以答复。',
    en: 'You can answer while the activity is published and not yet closed.',
  },
  'activities.answer-day-over': {
    zh: '活动的日子已经过去，谁到了由组织者登记。',
    en: 'The day is over; the organiser enters who came.',
  },
  'activities.answer-came-late': {
    zh: '到场情况已经登记，不用再答复。',
    en: 'Attendance has been entered already; no answer is needed.',
  },
  'activities.leave-not-due': {
    zh: '您不在这次活动的名单上，不需要请假。',
    en: 'You are not on the list, so there is no need to ask for leave.',
  },
  'activities.spot-check-only-closed': { zh: '只抽查已办结的活动。', en: 'Only closed activities are spot-checked.' },
  'activities.spot-check-unknown': { zh: '没有找到这条抽查。', en: 'There is no such spot check.' },
  'activities.spot-check-done': { zh: '这条抽查已有结论。', en: 'This spot check already has a finding.' },
  'activities.export-only-staff': {
    zh: '通知、签到表等材料由活动的组织者打印。',
    en: 'Notices and sign-in sheets are printed by the organiser.',
  },
  'activities.list-too-long': {
    zh: '符合条件的活动超过 {most} 项，一个文件装不下。请缩小日期范围，分几次导出。',
    en: 'More than {most} activities fit; one file does not hold them. Narrow the dates and export in parts.',
  },
  'activities.counts-only-offices': {
    zh: '统计由街道工委和区人大工作人员查看。',
    en: 'Counts are for street committees and district staff.',
  },
  'activities.kind-unknown': { zh: '没有这种活动类型。', en: 'There is no such kind of activity.' },
  'activities.kind-not-plannable': {
    zh: '“{kind}”是登记事项，不作为活动安排。',
    en: '“{kind}” is registered as a fact and not planned as an activity.',
  },
  'activities.kind-of-contact-day': {
    zh: '联系日请在联系日总表安排，一次安排全街道。',
    en: 'Plan contact days on the contact-day sheet, for the whole street at once.',
  },
  'activities.kind-by-district': {
    zh: '“{kind}”由区里组织，不属于某个街道。',
    en: '“{kind}” is organised by the district, not by a street.',
  },
  'activities.kind-by-street': {
    zh: '“{kind}”由街道组织，请选择街道。',
    en: '“{kind}” is organised by a street; choose the street.',
  },
  'activities.community-needed': { zh: '请选择社区。', en: 'Choose the community.' },
  'activities.community-elsewhere': {
    zh: '该社区不属于这个街道。',
    en: 'This community does not belong to the street.',
  },
  'activities.no-theme': { zh: '这种活动不设主题。', en: 'This kind of activity has no theme.' },
  'activities.date-wrong': {
    zh: '日期应在 2000 年至明年年底之间。',
    en: 'The date must lie between 2000 and the end of next year.',
  },
  'activities.ends-before-start': { zh: '结束时间应晚于开始时间。', en: 'It must end after it starts.' },
  'activities.held-in-future': {
    zh: '补记的是已经举行的活动，日期不能晚于今天。',
    en: 'Only what has taken place is recorded here; the date cannot lie in the future.',
  },
  'activities.field-needed': { zh: '请填写“{label}”。', en: 'Enter “{label}”.' },
  'activities.field-wrong': { zh: '“{label}”填写有误。', en: '“{label}” is not valid.' },
  'activities.field-unknown': {
    zh: '这种活动没有“{label}”一项。',
    en: 'This kind of activity has no field “{label}”.',
  },
  'activities.no-opinions': {
    zh: '这种活动不记录群众意见。',
    en: 'Opinions are not recorded for this kind of activity.',
  },
  'activities.role-wrong': { zh: '这种活动没有这一身份。', en: 'This part does not exist in this kind of activity.' },
  'activities.not-a-deputy': {
    zh: '{name}在活动当天不是任何一级代表。',
    en: '{name} held no mandate of any level on that day.',
  },
  'activities.person-unknown': { zh: '名单中有查不到的人员。', en: 'Somebody on the list is unknown.' },
  'activities.person-twice': { zh: '同一人在名单中出现了两次。', en: 'The same person is on the list twice.' },
  'activities.one-day-a-street': {
    zh: '这个街道当天已有联系日。',
    en: 'This street already has a contact day on that day.',
  },
  'activities.no-communities': { zh: '没有可安排的社区。', en: 'There is no community to plan for.' },
  'activities.group-needs-street': { zh: '请选择街道或代表团。', en: 'Choose a street or a delegation.' },
  'activities.reason-needed': { zh: '请写明原因。', en: 'Say why.' },
})

/** All texts of this module, in both languages. */
export const words = phrases({ ...refusals, ...pageWords, ...messageWords })
