import { phrases } from '../../platform/words/words.ts'

/** The columns of the register's Excel file. */
export const registerWords = phrases({
  'register.sheet': { zh: '文书登记簿', en: 'Register of papers' },
  'register.number': { zh: '文号', en: 'Number' },
  'register.issued': { zh: '签发日期', en: 'Issued' },
  'register.about': { zh: '卷宗', en: 'Dossier' },
  'register.addressee': { zh: '送达', en: 'To' },
  'register.post': { zh: '街道', en: 'Street' },
  'register.signer': { zh: '签发人', en: 'Signed by' },
  'register.handed': { zh: '颁发日期', en: 'Handed over' },
  'register.void': { zh: '作废日期', en: 'Void since' },
  'register.reason': { zh: '作废原因', en: 'Reason' },
})
