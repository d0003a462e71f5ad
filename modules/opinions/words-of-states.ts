import { phrases } from '../../platform/words/words.ts'

/** Why the lifecycles of items and parts say no. */
export const statesWords = phrases({
  'opinions.past-screening': {
    zh: '这件已经受理，不能再作“不予受理”处理。可以转出，或按程序办理。',
    en: 'This item has been taken on; it can no longer be turned away. Refer it, or handle it.',
  },
  'opinions.past-triage': {
    zh: '这件已经交办或办结，不能再分类。如需改派，请用“改派”。',
    en: 'This item has been handed over or answered; it can no longer be sorted. Re-assign it instead.',
  },
  'opinions.not-to-hand-over': {
    zh: '这件现在不能交办。请先分类到街道部门或区级部门。',
    en: 'This item cannot be handed over now. Sort it to a street or district department first.',
  },
  'opinions.not-handed-over': { zh: '这件还没有交办。', en: 'This item has not been handed over.' },
  'opinions.not-in-hand': {
    zh: '主办单位还没有签收，不能答复。',
    en: 'The lead unit has not signed for it yet, so there is nothing to reply to.',
  },
  'opinions.nothing-to-confirm': {
    zh: '还没有答复，无从确认。',
    en: 'There is no reply to confirm yet.',
  },
  'opinions.not-confirmed': {
    zh: '代表（或街道）还没有确认答复，不能反馈给群众。',
    en: 'The deputy (or the street) has not confirmed the reply yet, so the resident is not told.',
  },
  'opinions.not-told-yet': {
    zh: '答复还没有反馈，不能评价。',
    en: 'The answer has not been passed on yet, so it cannot be rated.',
  },
  'opinions.not-answered-yet': {
    zh: '这件还没有答复，不用重办。',
    en: 'This item has not been answered yet; there is nothing to open again.',
  },
  'opinions.answered-already': {
    zh: '这件已经答复，不能撤回。',
    en: 'This item has been answered and can no longer be withdrawn.',
  },
  'opinions.still-open': {
    zh: '这件还没有办完，不能归档。',
    en: 'This item is still open and cannot be closed.',
  },
  'opinions.part-signed-already': { zh: '这件已经签收。', en: 'This has been signed for already.' },
  'opinions.part-not-returnable': {
    zh: '现在不能退办：已经答复，或退办申请正在审核。',
    en: 'It cannot be returned now: it has been answered, or a return is being decided.',
  },
  'opinions.no-return-asked': { zh: '没有待审核的退办申请。', en: 'No return is waiting for a decision.' },
  'opinions.part-not-in-hand': {
    zh: '请先签收，再办理或答复。',
    en: 'Sign for it first; then it can be handled and answered.',
  },
  'opinions.part-not-waiting': {
    zh: '这件没有在等群众补充。',
    en: 'This is not waiting for the resident.',
  },
  'opinions.no-reply-waits': { zh: '没有待审核的答复。', en: 'No reply is waiting for approval.' },
  'opinions.part-over': { zh: '这个单位的办理已经结束。', en: 'This unit’s part is over.' },
})
