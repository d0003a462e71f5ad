import { phrases } from '../../platform/words/words.ts'

/** The columns of the register's Excel file. */
export const registerWords = phrases({
  'register-file.sheet': { zh: '文书登记簿', en: 'Register of papers' },
  'register-file.number': { zh: '文号', en: 'Number' },
  'register-file.issued': { zh: '签发日期', en: 'Issued' },
  'register-file.about': { zh: '卷宗', en: 'Dossier' },
  'register-file.addressee': { zh: '送达', en: 'To' },
  'register-file.post': { zh: '街道', en: 'Street' },
  'register-file.signer': { zh: '签发人', en: 'Signed by' },
  'register-file.handed': { zh: '颁发日期', en: 'Handed over' },
  'register-file.void': { zh: '作废日期', en: 'Void since' },
  'register-file.reason': { zh: '作废原因', en: 'Reason' },
})
