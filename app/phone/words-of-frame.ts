import { phrases } from '../../platform/words/words.ts'

/** What the phone's frame says: what has not been sent, and what came back. */
export const frameWords = phrases({
  'frame.unsent': { zh: '待发送 {n} 条', en: '{n} to send' },
  'frame.returned': { zh: '{n} 条被退回', en: '{n} returned' },
  'frame.see': { zh: '查看', en: 'See' },
  'frame.outbox': { zh: '本机上的内容', en: 'Kept on this phone' },
  'frame.outbox.hint': {
    zh: '填好的内容先存在这台手机上，有网络就自动送出，只送一次。',
    en: 'What you write is kept on this phone first and sent, once, as soon as there is a network.',
  },
  'frame.outbox.none': { zh: '都送出了，本机没有待送的内容。', en: 'Everything has been sent.' },
  'frame.outbox.now': { zh: '现在发送', en: 'Send now' },
  'frame.outbox.made': { zh: '{when} 填写', en: 'Written {when}' },
  'frame.outbox.mend': { zh: '回去修改', en: 'Back to mend it' },
  'frame.outbox.drop': { zh: '知道了，从本机删除', en: 'Understood; delete it here' },
})
