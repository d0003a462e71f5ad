import { phrases } from '../../platform/words/words.ts'

/** Text messages: what they say, why they may not be sent, and what the desk says of them. */
export const messageWords = phrases({
  'activities.text-only-published': {
    zh: '活动发布之后、办结之前才能发短信。',
    en: 'People are texted while the activity is published and not yet closed.',
  },
  'activities.text-day-over': {
    zh: '活动日期已过，不再发通知短信。',
    en: 'The day is over; no notice is texted any more.',
  },
  'activities.text-no-channel': {
    zh: '本区没有接短信通道。可以复制通知发到代表群；要发短信，请系统管理员接通。',
    en: 'This district has no channel for text messages. Copy the notice into the deputies’ group, or ask the system administrator to connect one.',
  },
  'activities.text-nobody': {
    zh: '没有要发的人：都已经发过，或者没有手机号。',
    en: 'There is nobody to text: everybody has been texted, or has no mobile number.',
  },
  'activities.text-changed': {
    zh: '通知内容或人数刚有变化，短信没有发出。请再看一遍，再发。',
    en: 'The words or the number of people just changed and nothing was sent. Look again, then send.',
  },
  'activities.message.notice': { zh: '{title}：{day}{time}，{place}。', en: '{title}: {day} {time}, {place}.' },
  'activities.message.asks': {
    zh: '请安排时间参加，不能来请提前说明。',
    en: 'Please keep the time free; if you cannot come, say so beforehand.',
  },
  'activities.message.reminder': {
    zh: '{day}联系日，{community}还没有上报，请尽快上报到场代表和群众意见。{organiser}',
    en: 'Contact day of {day}: {community} has not reported yet. Please report who came and what was said. {organiser}',
  },
  'activities.messages.text': { zh: '发短信通知', en: 'Text those due' },
  'activities.messages.remind': { zh: '短信催报', en: 'Text the recorders' },
  'activities.messages.preview': { zh: '短信内容', en: 'What is sent' },
  'activities.messages.in-english': { zh: '英文对照', en: 'In English' },
  'activities.messages.length': { zh: '{length} 字，每人 {parts} 条', en: '{length} characters, {parts} part(s) each' },
  'activities.messages.one-of': {
    zh: '以{community}为例，各社区只换社区名和时间。',
    en: 'As sent for {community}; the others differ in community and hour only.',
  },
  'activities.messages.people': {
    zh: '共 {due} 人：要发 {toSend} 人，没有手机号 {without} 人，已发 {sent} 人',
    en: '{due} people: {toSend} to be texted, {without} without a mobile number, {sent} texted',
  },
  'activities.messages.nobody': { zh: '名单上还没有人。', en: 'Nobody is on the list yet.' },
  'activities.messages.nobody-missing': { zh: '没有要催的社区。', en: 'No community is to be reminded.' },
  'activities.messages.without': { zh: '没有手机号：{names}', en: 'Without a mobile number: {names}' },
  'activities.messages.send': { zh: '发给 {n} 人', en: 'Send to {n}' },
  'activities.messages.sending': { zh: '正在发：{n} 人', en: 'Being sent: {n}' },
  'activities.messages.look': { zh: '刷新', en: 'Look again' },
  'activities.messages.asked': { zh: '已交发 {n} 条短信。', en: '{n} messages are on their way.' },
  'activities.messages.failed': { zh: '没有发成：{names}', en: 'Not sent: {names}' },
  'activities.messages.stays-here': {
    zh: '演示：短信只留在本机，不会发给任何人。',
    en: 'Demonstration: messages stay on this machine and reach nobody.',
  },
  'activities.messages.once': {
    zh: '同样的内容每人只发一次；内容改了可以再发。',
    en: 'The same words go to a person once; once they change, they can be sent again.',
  },
  'activities.messages.who': { zh: '每人发送情况', en: 'Person by person' },
  'desk.trace.text-those-due': { zh: '发短信通知', en: 'texted those due' },
  'activities.stand.to-send': { zh: '要发', en: 'To be texted' },
  'activities.stand.no-number': { zh: '没有手机号', en: 'No mobile number' },
  'activities.stand.queued': { zh: '正在发', en: 'On its way' },
  'activities.stand.sent': { zh: '已发', en: 'Texted' },
  'activities.stand.failed': { zh: '没有发成', en: 'Not sent' },
  'activities.unsent.no-channel': { zh: '没有短信通道', en: 'no channel' },
  'activities.unsent.no-number': { zh: '没有手机号', en: 'no mobile number' },
  'activities.unsent.bad-address': { zh: '号码不对', en: 'the number is not right' },
  'activities.unsent.refused': { zh: '短信平台拒收', en: 'refused by the gateway' },
  'activities.unsent.unsure': {
    zh: '可能已发出，没有回执，请电话确认',
    en: 'may have gone out, no receipt; please ring',
  },
  'activities.unsent.called-off': { zh: '活动已取消或办结', en: 'the activity was called off or closed' },
  'activities.unsent.given-up': { zh: '短信平台一直不通，可以再发', en: 'the gateway stayed away; send again' },
})
