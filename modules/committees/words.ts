import { phrases } from '../../platform/words/words.ts'
import { wordsOfEndings } from './words-of-endings.ts'
import { wordsOfRules } from './words-of-rules.ts'
import { workWords } from './words-of-work.ts'

export const words = {
  ...workWords,
  ...wordsOfRules,
  ...wordsOfEndings,
  ...phrases({
    'committees.district-keeps-seats': {
      zh: '街道人大工委组成人员由区人大登记，请联系区人大代表工委。',
      en: 'Committee seats are kept by the district office; please ask there.',
    },
    'committees.history-to-own-street': {
      zh: '历任情况只有本街道和区人大可以查看；现任名单人人可看。',
      en: 'Who held a seat before is open to the own street and the district only; the present board is open to everyone.',
    },
    'committees.street-unknown': { zh: '没有找到这个街道。', en: 'No such street.' },
    'committees.tenure-unknown': { zh: '没有找到这条任职记录。', en: 'No such tenure.' },
    'committees.no-such-place': {
      zh: '按当日的组成规则没有这个席位（最多 {most} 名）。如需增设，请先登记新的组成规则。',
      en: 'By the composition in force that day there is no such place ({most} at most). To add one, enter a new rule of composition first.',
    },
    'committees.seat-taken': {
      zh: '这个席位在该日期由{name}担任（{since}起），请先办理免去或辞去，再登记新的人选。',
      en: 'On that day the seat is held by {name} (since {since}). End that tenure first, then seat the successor.',
    },
    'committees.sits-already': {
      zh: '{name}在该日期已是本街道工委组成人员，一人不能同时占两个席位。',
      en: '{name} already sits in this committee on that day; nobody holds two of its seats at once.',
    },
    'constraint.seat_held_once': {
      zh: '这个席位在该时段已有人担任，请先办理免去或辞去，再登记新的人选。',
      en: 'The seat is held by somebody else in that time. End that tenure first, then seat the successor.',
    },
    'committees.person-unknown': {
      zh: '没有找到这个人，请先在人员名册中登记。',
      en: 'No such person; enter them in the roster first.',
    },
    'committees.mandate-not-theirs': {
      zh: '所选代表资格不是本人在该日期有效的资格，请重新选择。',
      en: 'That mandate is not one this person held on that day; choose again.',
    },
    'committees.day-in-future': {
      zh: '日期还没有到，请填今天或以前的日期。',
      en: 'The day has not come yet; enter today or an earlier day.',
    },
    'committees.day-too-early': {
      zh: '日期早于任职起始日，请核对。',
      en: 'The day lies before the tenure began; please check it.',
    },
    'committees.tenure-ended': {
      zh: '这条任职已经结束，不能再变更。',
      en: 'This tenure has ended and cannot be changed.',
    },
    'committees.changed-meanwhile': {
      zh: '别人刚刚改过这条任职记录，请刷新后再办。',
      en: 'Somebody has just changed this tenure; reload and try again.',
    },
    'committees.seat.director': { zh: '主任', en: 'Director' },
    'committees.seat.part_time_deputy_director': { zh: '兼职副主任', en: 'Part-time deputy director' },
    'committees.seat.member': { zh: '委员', en: 'Member' },
    'committees.seat.secretary': { zh: '秘书', en: 'Secretary' },
    'committees.seat': { zh: '席位', en: 'Seat' },
    'committees.seat-no': { zh: '席位序号', en: 'Place' },
    'committees.person': { zh: '人选', en: 'Person' },
    'committees.concurrent-post': { zh: '现任（兼任）职务', en: 'Concurrent post' },
    'committees.starts-on': { zh: '任职起始日', en: 'First day' },
    'committees.ends-on': { zh: '免职（辞职）日', en: 'First day without the seat' },
    'committees.end-reason': { zh: '免职原因', en: 'Reason' },
  }),
} as const
