import { phrases } from '../../platform/words/words.ts'

/** What the keeping of handling units says when it refuses. */
export const words = phrases({
  'units.kept-by-district': {
    zh: '区级部门由区人大常委会办事机构维护。',
    en: 'Units of the district are kept by district staff.',
  },
  'units.kept-by-street': {
    zh: '街道部门由该街道工委维护。',
    en: 'Units of a street are kept by the staff of that street’s committee.',
  },
})
