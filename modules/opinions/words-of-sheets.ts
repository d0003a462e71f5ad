import { phrases } from '../../platform/words/words.ts'

/** What stands on a sheet with a code, to be put up where people pass. */
export const sheetWords = phrases({
  'opinions.sheet.title.deputy': { zh: '有事，找代表说', en: 'Tell your deputy' },
  'opinions.sheet.title.community': { zh: '身边的事，扫一扫说', en: 'What should be better here? Scan and say' },
  'opinions.sheet.title.activity': { zh: '来不及当面说？扫一扫', en: 'No time to say it in person? Scan' },
  'opinions.sheet.title.street': { zh: '街道的事，扫一扫说', en: 'Something in the street? Scan and say' },
  'opinions.sheet.who': {
    zh: '谁来收：{street}人大工委。不用注册，不用下载。',
    en: 'Who takes it in: the street committee of {street}. No account, no app.',
  },
  'opinions.sheet.who.deputy': {
    zh: '谁来收：{name}（{title}）。不用注册，不用下载。',
    en: 'Who takes it in: {name}, {title}. No account, no app.',
  },
  'opinions.sheet.when': {
    zh: '什么时候：任何时候都可以扫，工作日有人处理。',
    en: 'When: scan at any time; somebody looks at it on working days.',
  },
  'opinions.sheet.when.activity': {
    zh: '什么时候：{on} {hours}，{title}；当天没来得及的，之后也可以扫。',
    en: 'When: {on} {hours}, {title}; afterwards too, if you could not come.',
  },
  'opinions.sheet.where': { zh: '哪里的事：{place}', en: 'Where: {place}' },
  'opinions.sheet.what-for': {
    zh: '什么事：停车、路灯、环境、老旧小区这些身边的事。打官司、信访、个人案子不在这里办，会告诉您该找谁。',
    en: 'What for: parking, lamps, cleanliness, old estates and the like. Lawsuits, petitions and personal cases are not handled here; you are told whom to ask.',
  },
  'opinions.sheet.contact': {
    zh: '姓名电话可以不留。留了只用来核实和回话，不公开，办结后按期删除。提交后得到受理号和查询码，随时能查。',
    en: 'Name and number may be left out. They serve to check and to answer only, are not published, and are erased after closing. You get a receipt number and a query code to follow it.',
  },
  'opinions.sheet.how': {
    zh: '不会扫码？到{place}填一张意见单，工作人员替您登记，给您回执。',
    en: 'Cannot scan? Fill in a form at {place}; staff enter it for you and hand you the receipt.',
  },
})
