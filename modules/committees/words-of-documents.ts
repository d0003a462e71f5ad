import { phrases } from '../../platform/words/words.ts'

/** Refusals, fields and names of the register of governing documents. */
export const documentWords = phrases({
  'documents.district-keeps': {
    zh: '全区的文件由区人大登记，街道工委可以登记本工委的工作制度。',
    en: 'Documents of the whole district are entered by the district office; a street committee enters its own working rules.',
  },
  'documents.street-keeps-own': {
    zh: '这份文件由本街道工委或区人大登记。',
    en: 'This document is kept by its own street committee and the district office.',
  },
  'documents.party-papers-stay': {
    zh: '党委文件的正文只供区人大和街道工委查阅；题名、文号和施行日期人人可看。',
    en: 'Files of Party papers are read by the district office and the street committees; title, number and days are open to everyone.',
  },
  'documents.district-cites': {
    zh: '规则依据哪份文件由区人大登记。',
    en: 'Which document a rule rests on is entered by the district office.',
  },
  'documents.unknown': { zh: '没有找到这份文件。', en: 'No such document.' },
  'documents.file-unknown': { zh: '没有找到这个附件。', en: 'No such file.' },
  'documents.citation-unknown': { zh: '没有找到这条依据。', en: 'No such citation.' },
  'documents.citation-dropped': { zh: '这条依据已经撤下。', en: 'This citation was taken back already.' },
  'documents.street-level': {
    zh: '街道工委自己的工作制度，层级请选“街道”。',
    en: 'A committee’s own working rules are of street level; choose “Street”.',
  },
  'documents.ends-before': {
    zh: '失效日不能早于施行日，请核对。',
    en: 'It cannot end before it came into force; please check the day.',
  },
  'documents.ends-later': {
    zh: '这份文件到{to}已不再施行，废止日不能更晚。',
    en: 'It is no longer in force from {to} on; it cannot be repealed later than that.',
  },
  'documents.version-too-early': {
    zh: '新版本的施行日要晚于上一版的施行日（{from}）。',
    en: 'A new version comes into force after the one before it did ({from}).',
  },
  'documents.version-before-repeal': {
    zh: '上一版从{to}起废止，在那之前仍然施行；新版本的施行日不能早于这一天。',
    en: 'The version before it is repealed from {to} and in force until then; a new version cannot begin before that day.',
  },
  'documents.followed-already': {
    zh: '它已有更新的版本，请在最新版本上修订。',
    en: 'A later version stands in the register; follow that one.',
  },
  'documents.past-already': { zh: '它已经失效，不必再废止。', en: 'It is no longer in force.' },
  'documents.file-empty': { zh: '这个文件是空的，请重新选择。', en: 'That file is empty; choose another.' },
  'documents.file-too-large': {
    zh: '附件不能超过 {mb} MB，请压缩后再传。',
    en: 'A file may have at most {mb} MB; make it smaller and try again.',
  },
  'documents.file-kind': {
    zh: '只收 PDF 或 Word（.docx）文件；系统看的是内容，改后缀名没有用。旧版 .doc 请另存为 .docx。',
    en: 'Only PDF or Word (.docx) is taken in, told by its content, not its name. Save an old .doc as .docx.',
  },
  'committees.row-changed': {
    zh: '别人刚刚改过，请刷新后再办。',
    en: 'Somebody has just changed this; reload and try again.',
  },
  'constraint.one_version_in_force': {
    zh: '同一份文件在一段时间里只能有一个版本施行；这个日期已有另一版本，请核对施行日。',
    en: 'Only one version of a document is in force at a time; another one is on that day. Please check the day.',
  },
  'constraint.cited_once': {
    zh: '这一条已经登记为依据，不用重复登记。',
    en: 'That clause is cited here already.',
  },
  'documents.title': { zh: '文件名称', en: 'Title' },
  'documents.title-en': { zh: '英文名称', en: 'Title in English' },
  'documents.number': { zh: '文号', en: 'Number' },
  'documents.issuer': { zh: '发文机关', en: 'Issuer' },
  'documents.issuer-en': { zh: '发文机关（英文）', en: 'Issuer in English' },
  'documents.level': { zh: '层级', en: 'Level' },
  'documents.kind': { zh: '类别', en: 'Kind' },
  'documents.version-label': { zh: '版本', en: 'Version' },
  'documents.issued-on': { zh: '印发日期', en: 'Issued on' },
  'documents.in-force-from': { zh: '施行日', en: 'In force from' },
  'documents.in-force-to': { zh: '失效日（当天起不再施行）', en: 'No longer in force from' },
  'documents.summary': { zh: '主要内容', en: 'What it says' },
  'documents.summary-en': { zh: '主要内容（英文）', en: 'What it says, in English' },
  'documents.reason': { zh: '废止原因', en: 'Reason' },
  'documents.document': { zh: '文件', en: 'Document' },
  'documents.clause': { zh: '条款', en: 'Clause' },
  'documents.level.national': { zh: '国家', en: 'National' },
  'documents.level.provincial': { zh: '省', en: 'Provincial' },
  'documents.level.municipal': { zh: '市', en: 'Municipal' },
  'documents.level.district': { zh: '区', en: 'District' },
  'documents.level.street': { zh: '街道', en: 'Street' },
  'documents.kind.law': { zh: '法律', en: 'Law' },
  'documents.kind.regulation': { zh: '法规', en: 'Regulation' },
  'documents.kind.party_document': { zh: '党委文件', en: 'Party document' },
  'documents.kind.measure': { zh: '办法', en: 'Measures' },
  'documents.kind.working_rules': { zh: '工作制度', en: 'Working rules' },
  'documents.kind.opinion': { zh: '意见', en: 'Guiding opinion' },
  'documents.kind.decision': { zh: '决定', en: 'Decision' },
  'documents.kind.notice': { zh: '通知', en: 'Notice' },
  'documents.kind.other': { zh: '其他', en: 'Other' },
  'documents.state.in_force': { zh: '现行', en: 'In force' },
  'documents.state.to_come': { zh: '尚未施行', en: 'To come' },
  'documents.state.past': { zh: '已失效', en: 'No longer in force' },
})
