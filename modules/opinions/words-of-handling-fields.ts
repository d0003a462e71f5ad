import { phrases } from '../../platform/words/words.ts'

/** What the fields of handling are called where a value is refused. */
export const handlingFieldWords = phrases({
  'opinions.field.reason': { zh: '原因', en: 'reason' },
  'opinions.field.note': { zh: '备注', en: 'note' },
  'opinions.field.screening': { zh: '不受理的原因', en: 'reason it is not taken' },
  'opinions.field.right-address': { zh: '该去哪里反映', en: 'where to go instead' },
  'opinions.field.route': { zh: '去向', en: 'where it goes' },
  'opinions.field.theme': { zh: '类别', en: 'theme' },
  'opinions.field.class': { zh: '答复类别', en: 'class of the reply' },
  'opinions.field.reply': { zh: '答复内容', en: 'reply' },
  'opinions.field.promise': { zh: '承诺', en: 'promise' },
  'opinions.field.cannot-reason': { zh: '不能办的原因', en: 'why it cannot be done' },
  'opinions.field.referred-to': { zh: '转给谁', en: 'where it was sent' },
  'opinions.field.task': { zh: '要办什么', en: 'task' },
  'opinions.field.told-words': { zh: '反馈的话', en: 'what was said' },
  'opinions.field.told-how': { zh: '怎样反馈的', en: 'how it was said' },
  'opinions.field.urge': { zh: '催办的话', en: 'words of the reminder' },
  'opinions.field.supervise': { zh: '督办要求', en: 'what supervision asks for' },
  'opinions.field.grade': { zh: '进度等级', en: 'grade of progress' },
  'opinions.field.handling': { zh: '办理态度', en: 'handling' },
  'opinions.field.result': { zh: '办理结果', en: 'result' },
  'opinions.field.rating-words': { zh: '一句话', en: 'sentence' },
  'opinions.field.question': { zh: '要问的话', en: 'question' },
  'opinions.field.settled-as': { zh: '兑现情况', en: 'what became of it' },
  'opinions.field.settled-words': { zh: '说明', en: 'what was found' },
})
