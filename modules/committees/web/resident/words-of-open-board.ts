import { phrases } from '../../../../platform/words/words.ts'

/** What the public page of the street committees says; few words, for the whole face is one small script. */
export const openBoardWords = phrases({
  'open-board.title': { zh: '街道人大工委组成人员', en: 'Street committees' },
  'open-board.on': { zh: '{on}的名单', en: 'As of {on}' },
  'open-board.since': { zh: '{from}任职', en: 'since {from}' },
  'open-board.none': { zh: '暂无任职人员', en: 'Nobody in office' },
  'open-board.demo': { zh: '演示数据，人名均为虚构。', en: 'Demo data; every name is invented.' },
  'open-board.director': { zh: '主任', en: 'Director' },
  'open-board.part_time_deputy_director': { zh: '副主任（兼职）', en: 'Part-time deputy director' },
  'open-board.member': { zh: '委员', en: 'Member' },
  'open-board.secretary': { zh: '秘书', en: 'Secretary' },
})
