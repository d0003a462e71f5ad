import type { Standard } from '../../../modules/appointments/language.ts'

/** A sentence for each part of the standard, as recommenders write them; every candidate gets one of each. */
export const JUDGEMENTS: Readonly<Record<Standard, readonly string[]>> = {
  politically_sound: [
    '政治立场坚定，讲规矩守纪律，学习扎实。',
    '关键时候站得出来，群众信得过。',
    '学法用法自觉，按法定程序办事。',
  ],
  able: ['协调办法多，能把事情办到底。', '熟悉街道和社区情况，善于调查研究。', '文字和组织能力较强，交办的事有回音。'],
  good_conduct: ['作风朴实，待人公道。', '联系群众经常，答应的事记在本子上。', '廉洁自律，口碑好。'],
  strong_in_deliberation: [
    '议事有准备，意见有依据。',
    '敢于为群众说话，建议具体可办。',
    '善于听取不同意见，能把大家拢到一起。',
  ],
}

export const RECOMMENDED_DEPUTY = '履职积极，联系群众经常，善于调研，适合承担街道工委工作。'
export const RECOMMENDED_HEAD = '统筹街道各科室多年，便于民情民意交办和反馈。'
export const SECOND_DEPUTY = '履职认真，熟悉老旧小区情况。'
