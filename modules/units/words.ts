import { phrases } from '../../platform/words/words.ts'

/** What the keeping of handling units says when it refuses, and how its fields are named. */
export const words = phrases({
  'units.kept-by-district': {
    zh: '区级部门由区人大常委会办事机构维护。',
    en: 'Units of the district are kept by district staff.',
  },
  'units.kept-by-street': {
    zh: '街道部门由该街道工委维护。',
    en: 'Units of a street are kept by the staff of that street’s committee.',
  },
  'units.list-for-offices': {
    zh: '办理单位名单供街道工委、区人大和办理单位使用。',
    en: 'The list of handling units is for street committees, district staff and the units themselves.',
  },
  'units.not-yours': {
    zh: '这个单位的经办人由维护该单位的街道或区人大查看。',
    en: 'Who works in this unit is seen by those who keep it and by the unit itself.',
  },
  'units.unknown': { zh: '没有这个办理单位。', en: 'There is no such handling unit.' },
  'units.street-of-kind': {
    zh: '街道部门要选所属街道；区级部门和其他单位不选街道。',
    en: 'A department of a street needs its street; other units have none.',
  },
  'units.name-blank': { zh: '请填写单位名称，至少两个字。', en: 'Enter the unit’s name, two characters or more.' },
  'units.closed': { zh: '这个单位已停用，请先恢复。', en: 'This unit is closed; open it again first.' },
  'units.open': { zh: '这个单位正在使用。', en: 'This unit is open.' },
  'units.changed-meanwhile': {
    zh: '刚被别人改过，请对照最新内容后再改。',
    en: 'Somebody has just changed this; compare with what stands now and try again.',
  },
  'units.not-yourself': {
    zh: '不能把自己设为经办人：交办和审核的人不同时答复。请由别人登记。',
    en: 'You cannot make yourself a handler: whoever hands over and releases does not also answer. Let somebody else do it.',
  },
  'units.person-unknown': {
    zh: '没有找到这个人。外街道的人员请由区人大登记；新来的人请填写姓名。',
    en: 'Nobody found. People of other streets are entered by district staff; for somebody new enter the name.',
  },
  'units.handler-already': { zh: '此人已是这个单位的经办人。', en: 'This person already works for the unit.' },
  'units.handler-unknown': { zh: '没有这条经办人登记。', en: 'There is no such handler.' },
  'units.handler-ended': { zh: '此人已不再经办。', en: 'This person’s time has ended already.' },
  'units.day-in-future': { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
  'units.day-too-early': { zh: '结束日期不能早于开始日期。', en: 'The last day cannot come before the first.' },
  'units.templates-by-unit': {
    zh: '常用答复语由本单位经办人自己维护。',
    en: 'A unit’s sentences are written by those who work in it.',
  },
  'units.template-unknown': {
    zh: '没有这条常用语，可能已删除。',
    en: 'There is no such sentence; it may have been dropped.',
  },
  'units.template-blank': { zh: '请填写标题和内容。', en: 'Enter a title and the words.' },
  'units.accounts-by-district': {
    zh: '登录账号由区人大工作人员或本街道工委开设。',
    en: 'Accounts are opened by district staff, or by the street whose unit it is.',
  },
  'constraint.unit_district_id_street_id_name_key': {
    zh: '已有同名单位（可能已停用）。请恢复原单位或换个名称。',
    en: 'There is a unit of that name already, perhaps closed. Open it again or choose another name.',
  },
  'constraint.unit_district_id_street_id_fkey': {
    zh: '没有这个街道。',
    en: 'There is no such street.',
  },
  'units.name': { zh: '单位名称', en: 'Name' },
  'units.name-en': { zh: '英文名称', en: 'English name' },
  'units.kind': { zh: '类别', en: 'Kind' },
  'units.street': { zh: '所属街道', en: 'Street' },
  'units.person': { zh: '经办人', en: 'Handler' },
  'units.starts-on': { zh: '开始日期', en: 'From' },
  'units.ends-on': { zh: '结束日期', en: 'Until' },
  'units.template.title': { zh: '标题', en: 'Title' },
  'units.template.words': { zh: '内容', en: 'Words' },
})
