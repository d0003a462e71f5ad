import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'roster.private-to-own-street': {
    zh: '联系方式等信息只有本街道和区人大工作人员可以查看。',
    en: 'Contact details are open to the own street and the district office only.',
  },
  'roster.list-for-offices': {
    zh: '人员名单由区人大和街道工委导出。',
    en: 'The list of people is exported by the district office and the street committees.',
  },
  'roster.not-your-street': { zh: '这位代表不由您所在的街道服务。', en: 'This deputy is not served by your street.' },
  'roster.district-keeps-mandates': {
    zh: '代表资格由区人大代表工委登记，请联系区人大。',
    en: 'Mandates are kept by the district office; please ask there.',
  },
  'roster.mandate-unknown': { zh: '没有找到这项代表资格。', en: 'No such mandate.' },
  'roster.person-unknown': { zh: '没有找到这个人。', en: 'No such person.' },
  'roster.mandate-running': {
    zh: '这个人在那天已有（或随后会有）同一层级的代表资格，请先终止原来的一项。',
    en: 'On that day the person holds a mandate of this level already, or will later; end the other one first.',
  },
  'roster.term-unknown': {
    zh: '没有登记这一届。如是新一届，请填届期第一天。',
    en: 'This term is not on file. If it is a new one, enter its first day.',
  },
  'roster.term-out-of-order': {
    zh: '新一届应接着上一届，请核对届次。',
    en: 'A new term follows the last one; please check the number.',
  },
  'roster.term-too-early': {
    zh: '新一届的第一天应在上一届开始之后。',
    en: 'A new term begins after the last one began.',
  },
  'roster.day-outside-term': {
    zh: '这一天不在所选届期内，请核对届次和日期。',
    en: 'That day lies outside the term chosen; please check term and day.',
  },
  'roster.day-too-far': {
    zh: '日期在一年以后，请核对。',
    en: 'That day is more than a year ahead; please check it.',
  },
  'roster.street-needed': {
    zh: '这一级代表由街道服务，请选街道。',
    en: 'A deputy of this level is served by a street; choose it.',
  },
  'roster.street-unknown': { zh: '本区没有这个街道。', en: 'The district has no such street.' },
  'roster.delegation-unknown': { zh: '这一届没有这个代表团。', en: 'This term has no such delegation.' },
  'roster.delegation-exists': {
    zh: '这一届已有同名的代表团，请直接选用。',
    en: 'This term has a delegation of that name already; choose it.',
  },
  'constraint.mandate_never_twice': {
    zh: '这个人在那天已有同一层级的代表资格，请先终止原来的一项。',
    en: 'On that day the person holds a mandate of this level already; end the other one first.',
  },
  'roster.mandate-ended': {
    zh: '这项代表资格已经终止，不能再变更。',
    en: 'This mandate has ended and cannot be changed.',
  },
  'roster.suspended-already': { zh: '已经暂时停止执行代表职务。', en: 'The mandate is already suspended.' },
  'roster.not-suspended': {
    zh: '这项代表资格没有暂停，不需要恢复。',
    en: 'The mandate is not suspended, so there is nothing to resume.',
  },
  'roster.day-too-early': { zh: '日期早于起始日，请核对。', en: 'The day lies before the beginning; please check it.' },
  'roster.day-in-future': {
    zh: '日期还没有到，请填今天或以前的日期。',
    en: 'The day has not come yet; enter today or an earlier day.',
  },
  'roster.changed-meanwhile': {
    zh: '别人刚刚改过这条记录，请刷新后再办。',
    en: 'Somebody has just changed this; reload and try again.',
  },
  'roster.name': { zh: '姓名', en: 'Name' },
  'roster.name-blank': { zh: '请填写姓名。', en: 'Enter a name.' },
  'roster.community-unknown': { zh: '没有找到这个社区。', en: 'No such community.' },
  'roster.recorder-already': {
    zh: '这个人已是该社区的联络员。',
    en: 'This person is the recorder of that community already.',
  },
  'roster.post-unknown': { zh: '没有找到这项联络员登记。', en: 'No such recorder.' },
  'roster.post-ended': { zh: '这项联络员登记已经结束。', en: 'This recorder’s post has ended already.' },
})
