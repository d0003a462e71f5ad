import { phrases } from '../../platform/words/words.ts'

/** What clocks and settings say: why something is refused, how fields are named, and the colours of time. */
export const clocksWords = phrases({
  'opinions.clock-not-extendable': {
    zh: '这一步的期限不能延长。',
    en: 'The limit of this step cannot be extended.',
  },
  'opinions.clock-extended-already': {
    zh: '已经按规定的次数延期，不能再延。',
    en: 'It has been extended as often as the rule allows.',
  },
  'opinions.clock-stands': {
    zh: '正在等群众补充，期限已暂停；恢复后再申请延期。',
    en: 'The clock stands still while the resident is awaited; ask for an extension once it goes on.',
  },
  'opinions.clock-run-out': {
    zh: '期限已过，不能延期。请尽快答复并说明逾期原因。',
    en: 'The limit has passed and cannot be extended. Reply soon, and say why it is late.',
  },
  'opinions.clocks-by-district': {
    zh: '办理时限和设置由区人大常委会办事机构维护。',
    en: 'Time limits and settings are kept by district staff.',
  },
  'opinions.clock-from-later-day': {
    zh: '新的时限从以后的日子起施行，不能溯及已开始计时的事项。请选明天或更晚的日期。',
    en: 'A new limit holds from a later day, never for clocks that run already. Choose tomorrow or later.',
  },
  'opinions.clock-extension-whole': {
    zh: '允许延期时，请写明每次延长多少、由谁同意；不允许延期时都不填。',
    en: 'Where extensions are allowed, say how long each is and who consents; where they are not, leave both empty.',
  },
  'opinions.clock-route-for-reply': {
    zh: '“答复”按办理去向分别规定时限，请选去向；其他环节不分去向。',
    en: 'The reply has a limit for each place it goes to: choose one. Other steps have one limit for all.',
  },
  'opinions.clock-without-source': { zh: '请写明依据。', en: 'Say where the limit comes from.' },
  'constraint.clock_rule_district_id_step_route_in_force_from_key': {
    zh: '这一步在这一天已有另一条时限施行，请换一个日期。',
    en: 'Another limit for this step begins on that day; choose another day.',
  },
  'opinions.clock-set-is-silent': {
    zh: '这套时限没有规定选的这个环节。请重新选择。',
    en: 'This set says nothing of one of the steps chosen. Choose again.',
  },
  'opinions.clock-set-in-force': {
    zh: '到这一天，本区的时限已经与所选各条相同，不用再采用。',
    en: 'By that day the district has these limits already; there is nothing to adopt.',
  },
  'opinions.settings-changed': {
    zh: '设置刚被别人改过。请对照两份内容后再保存。',
    en: 'The settings have just been changed by somebody else. Compare both and save again.',
  },
  'opinions.clock.step': { zh: '环节', en: 'Step' },
  'opinions.clock.route': { zh: '办理去向', en: 'Where it goes' },
  'opinions.clock.amount': { zh: '时限', en: 'Limit' },
  'opinions.clock.unit': { zh: '单位', en: 'Unit' },
  'opinions.clock.extension': { zh: '每次可延', en: 'Each extension' },
  'opinions.clock.most-extensions': { zh: '最多延期次数', en: 'Most extensions' },
  'opinions.clock.consent': { zh: '延期由谁同意', en: 'Who consents to an extension' },
  'opinions.clock.in-force-from': { zh: '施行日期', en: 'In force from' },
  'opinions.clock.basis': { zh: '本区的决定（可不写）', en: 'By which decision here (optional)' },
  'opinions.clock.source': { zh: '依据', en: 'Source' },
  'opinions.clock.source-en': { zh: '依据（英文）', en: 'Source (English)' },
  'opinions.setting.reply-approval': { zh: '答复由谁审核放行', en: 'Who releases a reply' },
  'opinions.setting.ask-after': { zh: '反馈后几天请评价', en: 'Days until a rating is asked' },
  'opinions.setting.reopen-days': { zh: '办结后几天内可要求重办', en: 'Days in which it can be opened again' },
  'opinions.setting.retention-months': {
    zh: '归档后几个月删除联系方式和照片',
    en: 'Months after closing until contact data and photos are erased',
  },
  'opinions.setting.too-few': { zh: '少于几件不分列、不排名', en: 'Below so many no parts and no rank' },
  'opinions.setting.most-photos': { zh: '每件最多几张照片', en: 'Most photos an item' },
  'opinions.setting.ask-contact': { zh: '请群众留联系方式', en: 'Ask residents for contact data' },
  'opinions.time.green': { zh: '按时', en: 'On time' },
  'opinions.time.yellow': { zh: '将到期', en: 'Due soon' },
  'opinions.time.red': { zh: '已逾期', en: 'Overdue' },
  'opinions.time.grey': { zh: '已暂停', en: 'Paused' },
})
