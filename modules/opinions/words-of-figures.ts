import { phrases } from '../../platform/words/words.ts'

/** What figures of handling say when they refuse. */
export const figuresWords = phrases({
  'opinions.figures-by-district': {
    zh: '全区的办理情况由区人大常委会办事机构查看。请选择本街道。',
    en: 'Figures of the whole district are for district staff. Choose your own street.',
  },
  'opinions.figures-of-own-street': {
    zh: '只能查看本街道的办理情况。',
    en: 'Only your own street’s figures are yours to read.',
  },
  'opinions.figures-days': {
    zh: '起止日期不对：止日不早于起日，最长十年。',
    en: 'These days do not fit: the last not before the first, ten years at most.',
  },
})
