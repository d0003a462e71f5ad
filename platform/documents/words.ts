import { phrases } from '../words/words.ts'

/** Names of what checkOfficialDocument() measures. */
export const documentWords = phrases({
  'document.paper': { zh: '纸张', en: 'Paper' },
  'document.margins': { zh: '页边与版心', en: 'Margins and type area' },
  'document.grid': { zh: '行数和字数', en: 'Lines and characters' },
  'document.mark': { zh: '发文机关标志', en: 'Issuer mark' },
  'document.mark-position': { zh: '发文机关标志位置', en: 'Place of the issuer mark' },
  'document.number': { zh: '发文字号', en: 'Document number' },
  'document.number-position': { zh: '发文字号位置', en: 'Place of the document number' },
  'document.red-line': { zh: '红色分隔线', en: 'Red line' },
  'document.title': { zh: '标题', en: 'Title' },
  'document.recipient': { zh: '主送机关', en: 'Recipient' },
  'document.text': { zh: '正文', en: 'Text' },
  'document.levels': { zh: '结构层次序数', en: 'Heading levels' },
  'document.first-page': { zh: '首页显示正文', en: 'Text on page 1' },
  'document.attachments': { zh: '附件', en: 'Attachments' },
  'document.signature': { zh: '署名和成文日期', en: 'Signature and date' },
  'document.colophon-lines': { zh: '版记分隔线', en: 'Lines of the colophon' },
  'document.colophon-position': { zh: '版记位置', en: 'Place of the colophon' },
  'document.colophon-text': { zh: '抄送和印发', en: 'Copies and printing' },
  'document.page-numbers': { zh: '页码', en: 'Page numbers' },
  'document.fonts': { zh: '字体', en: 'Fonts' },
})
