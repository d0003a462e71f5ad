import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'bulletins.district-only': {
    zh: '积分通报由区人大常委会办事机构拟稿、核稿、签发。',
    en: 'Bulletins are drafted, checked, signed and issued by the district office.',
  },
  'bulletins.not-issued': {
    zh: '这期通报还没有印发。',
    en: 'This bulletin has not been issued yet.',
  },
  'bulletins.unknown': { zh: '没有这期通报。', en: 'There is no such bulletin.' },
  'bulletins.quarter-running': {
    zh: '这个季度还没有结束，不能统计。请在季度结束后再办。',
    en: 'The quarter is still running. Count it once it has ended.',
  },
  'bulletins.one-on-its-way': {
    zh: '还有一期通报没有印发。请先印发或者撤销它，再办下一期。',
    en: 'Another bulletin has not been issued yet. Issue or discard it first.',
  },
  'bulletins.later-one-issued': {
    zh: '这个季度或者以后季度的通报已经印发。新确认的履职会列入下一期的补登。',
    en: 'The bulletin of this quarter or of a later one is out. Facts confirmed since appear in the next as a supplement.',
  },
  'constraint.bulletin_once_a_quarter': {
    zh: '这个季度已有通报。',
    en: 'There is a bulletin for this quarter already.',
  },
  'bulletins.own-draft': {
    zh: '拟稿人不能核稿、签发自己的稿子，请另一位同志办理。',
    en: 'Who drafted it cannot check or sign it; ask a colleague.',
  },
  'bulletins.signed-already': {
    zh: '已经签发。要重新统计，请先退回。',
    en: 'It is signed. Send it back first to count again.',
  },
  'bulletins.checked-already': {
    zh: '已经核稿。要修改，请先退回。',
    en: 'It has been checked. Send it back first to change it.',
  },
  'bulletins.not-drafted': { zh: '还没有拟稿。', en: 'It has not been drafted yet.' },
  'bulletins.not-checked': { zh: '还没有核稿。', en: 'It has not been checked yet.' },
  'bulletins.not-signed': { zh: '还没有签发。', en: 'It has not been signed yet.' },
  'bulletins.nothing-to-send-back': {
    zh: '没有待退回的稿子。',
    en: 'There is nothing to send back.',
  },
  'bulletins.issued-already': {
    zh: '已经印发，不能再改。更正列入下一期的补登。',
    en: 'It is issued and stays as it is. Corrections appear in the next as a supplement.',
  },
  'bulletins.changed-meanwhile': {
    zh: '别人刚办过这期通报，请刷新后再办。',
    en: 'Somebody has just changed this bulletin. Reload and try again.',
  },
  'bulletins.number-given': {
    zh: '今年的第{number}号已经用过，请换一个号。',
    en: 'Number {number} of this year is taken; choose another.',
  },
  'bulletins.rows-by-district': {
    zh: '数字背后的个人记录只有区里能看；通报印发后，街道工委可以看本街道的。',
    en: 'The rows behind the figures are the district’s to see; once issued, a street committee sees its own street’s.',
  },
  'bulletins.street-missing': { zh: '请写明是哪个街道。', en: 'Say which street.' },
  'bulletins.number': { zh: '发文号', en: 'Number' },
  'bulletins.quarter': { zh: '季度', en: 'Quarter' },
  'bulletins.year': { zh: '年度', en: 'Year' },
  'bulletins.reason': { zh: '理由', en: 'Reason' },
  'bulletins.recipient': { zh: '主送', en: 'Recipient' },
  'bulletins.copy-to': { zh: '抄送', en: 'Copies to' },
  'bulletins.remark': { zh: '说明', en: 'Remark' },
})
