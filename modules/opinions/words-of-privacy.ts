import { phrases } from '../../platform/words/words.ts'

/** Why name and number are not shown or not erased, and how the fields are named. */
export const privacyWords = phrases({
  'opinions.no-contact': { zh: '这件没有留联系方式。', en: 'No contact data was left with this item.' },
  'opinions.contact-erased': {
    zh: '联系方式和照片已删除，不能恢复。',
    en: 'Contact data and photos have been erased and cannot be brought back.',
  },
  'opinions.contact-by-street': {
    zh: '联系方式只有街道、区人大和正在办理的单位可以查看。如需联系群众，请找街道。',
    en: 'Contact data is seen by the street, the district and the unit handling the item. To reach the resident, ask the street.',
  },
  'opinions.contact-not-in-hand': {
    zh: '这件不在本单位办理中，不能再查看联系方式。',
    en: 'This item is not in your unit’s hands, so its contact data is no longer shown.',
  },
  'opinions.unmasked-too-often': {
    zh: '一小时内查看联系方式次数过多，请稍后再试；如确有需要，请找区人大工作人员。',
    en: 'Contact data was opened too often within the hour. Try again later, or ask the district staff.',
  },
  'opinions.erase-by-street': {
    zh: '删除联系方式由本街道或区人大办理。',
    en: 'Contact data is erased by the staff of the street or the district.',
  },
  'opinions.erase-blank': {
    zh: '请填写处理后的内容；不改内容就不用填。',
    en: 'Enter the redacted words, or leave the field out to keep the words as they are.',
  },
  'opinions.unmask.why': { zh: '查看原因', en: 'Why you look' },
  'opinions.unmask.why.ask_back': { zh: '向群众了解情况', en: 'To ask back' },
  'opinions.unmask.why.answer': { zh: '电话答复', en: 'To answer by telephone' },
  'opinions.unmask.why.visit': { zh: '约定现场查看', en: 'To meet on site' },
  'opinions.unmask.why.check': { zh: '核对登记内容', en: 'To check what was taken down' },
  'opinions.erase.why': { zh: '删除原因', en: 'Why it is erased' },
  'opinions.erase.why.asked': { zh: '本人要求', en: 'The person asked for it' },
  'opinions.erase.why.not_agreed': { zh: '本人未同意留存', en: 'The person never agreed' },
  'opinions.erase.why.wrong_person': { zh: '登记错人', en: 'Taken down for the wrong person' },
  'opinions.erase.words': { zh: '处理后的内容', en: 'Redacted words' },
})
