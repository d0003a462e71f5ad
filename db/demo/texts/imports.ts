/** Pingjiang's first weekly visits of 2017, as the office's old list had them: title and gloss. Invented. */
export const OLD_VISITS: readonly (readonly [zh: string, en: string])[] = [
  ['第一次社区周周行：老宅走访', 'The first weekly visit: old houses'],
  ['社区周周行：看古井', 'Weekly visit: looking at the old wells'],
  ['社区周周行：听居民说停车', 'Weekly visit: residents on parking'],
  ['社区周周行：巷子里的照明', 'Weekly visit: lamps in the lanes'],
]

/** A list that waits for a decision: two right rows, one without a first day, one of a street nobody knows. */
export const NEW_CONSULTATIVE: readonly Record<string, string>[] = [
  { name: '水云舟', sex: '男', birthYear: '1979', level: '议政代表', term: '3', street: '平江街道', constituency: '' },
  { name: '柏知夏', sex: '女', birthYear: '1986', level: '议政代表', term: '3', street: '金阊街道', constituency: '' },
  { name: '苗晚晴', sex: '女', birthYear: '1983', level: '议政代表', term: '3', street: '平江街道', startsOn: '' },
  { name: '闻人初', sex: '男', birthYear: '1971', level: '议政代表', term: '3', street: '桃花坞街道' },
]
