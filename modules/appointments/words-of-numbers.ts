import { phrases } from '../../platform/words/words.ts'

/** The codes in front of a paper's number; Chinese in both languages, as the papers are. */
export const numberWords = phrases({
  'appointments.code.submission': { zh: '{prefix}请', en: '{prefix}请' },
  'appointments.code.bill': { zh: '{prefix}议', en: '{prefix}议' },
  'appointments.code.announcement': { zh: '{prefix}公', en: '{prefix}公' },
  'appointments.code.notice': { zh: '{prefix}通', en: '{prefix}通' },
  'appointments.code.letter': { zh: '{prefix}任', en: '{prefix}任' },
})
