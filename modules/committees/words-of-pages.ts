import { phrases } from '../../platform/words/words.ts'
import { words } from './words.ts'

/** What the desk's page of the boards says. */
export const pageWords = {
  ...words,
  ...phrases({
    'board.title': { zh: '街道人大工委', en: 'Street committees' },
    'board.sub': {
      zh: '谁在哪个席位、从何时起；换个日期可看当天的名单',
      en: 'Who holds which seat, since when; another day shows the board of that day',
    },
    'board.on': { zh: '日期', en: 'Day' },
    'board.today': { zh: '今天', en: 'Today' },
    'board.vacant': { zh: '空缺', en: 'Vacant' },
    'board.since': { zh: '{from}起', en: 'since {from}' },
    'board.from-to': { zh: '{from}至{to}', en: '{from} to {to}' },
    'board.full-time': { zh: '专职', en: 'full-time' },
    'board.place': { zh: '{seat} {n}', en: '{seat} {n}' },
    'board.seat': { zh: '登记人选', en: 'Seat somebody' },
    'board.end': { zh: '免去', en: 'End' },
    'board.save': { zh: '登记', en: 'Enter' },
    'board.cancel': { zh: '取消', en: 'Cancel' },
    'board.find': { zh: '姓名、拼音或首字母', en: 'Name, pinyin or initials' },
    'board.nobody': { zh: '没有找到“{name}”。', en: 'Nobody called {name}.' },
    'board.add': { zh: '登记为新人员', en: 'Put on file as a new person' },
    'board.added': { zh: '已登记 {name}', en: '{name} is on file' },
    'board.fill': { zh: '请选择人选并填写日期。', en: 'Choose the person and enter the day.' },
    'board.fill-end': { zh: '请填写日期和原因。', en: 'Enter day and reason.' },
    'board.done': { zh: '已登记', en: 'Entered' },
    'board.history': { zh: '历任', en: 'Earlier holders' },
    'board.history.none': { zh: '还没有任职记录', en: 'No tenures yet' },
    'board.lacks': { zh: '组成不齐', en: 'Not complete' },
    'board.complete': { zh: '组成齐备', en: 'Complete' },
  }),
} as const
