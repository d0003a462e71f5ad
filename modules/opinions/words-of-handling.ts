import { phrases } from '../../platform/words/words.ts'
import { handlingFieldWords } from './words-of-handling-fields.ts'

/** Why a step of handling is refused, and what it writes into an answer. The reasons of the lifecycles stand in words-of-states.ts. */
export const handlingWords = phrases({
  ...handlingFieldWords,
  'opinions.unknown': { zh: '没有这件，或者您不能查看。', en: 'There is no such item, or it is not yours to see.' },
  'opinions.changed-meanwhile': {
    zh: '有人刚刚改动过这件。请刷新后再办。',
    en: 'Somebody has just changed this item. Refresh and try again.',
  },
  'opinions.not-shown': { zh: '这件没有公开显示。', en: 'This item is not shown.' },
  'opinions.confidential': { zh: '这件是保密件。', en: 'This item is confidential.' },
  'opinions.not-yours': {
    zh: '只有所在街道、承办单位和本件代表可以查看。',
    en: 'Only its street, the units handling it and its deputy may see it.',
  },
  'opinions.street-only': {
    zh: '这一步由所在街道人大工委或区里办。',
    en: 'This step is for the item’s street or for the district.',
  },
  'opinions.street-decides': { zh: '由所在街道决定。', en: 'The street decides this.' },
  'opinions.district-decides': {
    zh: '这类延期须由区里同意。',
    en: 'More time of this kind takes the district’s consent.',
  },
  'opinions.street-follows': {
    zh: '承诺是否兑现，由街道核实。',
    en: 'Whether a promise was kept is for the street to say.',
  },
  'opinions.street-approves': { zh: '答复由街道审核放行。', en: 'The street releases replies.' },
  'opinions.district-approves': { zh: '答复由区里审核放行。', en: 'The district releases replies.' },
  'opinions.own-reply': {
    zh: '自己写的答复由别人审核。',
    en: 'Somebody other than its writer releases a reply.',
  },
  'opinions.unit-only': { zh: '这一步由承办单位办。', en: 'This step is for the handling unit.' },
  'opinions.by-whoever-raised': {
    zh: '只有反映人本人或街道可以这样做。',
    en: 'Only whoever raised it, or the street, may do this.',
  },
  'opinions.confirmed-by-deputy': { zh: '由本件代表或街道确认。', en: 'Its deputy or its street confirms it.' },
  'opinions.deputy-first': {
    zh: '先由代表确认；代表逾期未确认的，街道可以代为确认。',
    en: 'The deputy confirms first; the street may once the deputy’s time has run out.',
  },
  'opinions.rated-by-deputy': { zh: '由反映人和本件代表评价。', en: 'Whoever raised it and its deputy rate it.' },
  'opinions.director-supervises': {
    zh: '督办由街道人大工委主任或区里提出。',
    en: 'The street’s director or the district puts an item under supervision.',
  },
  'opinions.third-by-district': {
    zh: '第三次催办要由区里发到单位负责人。',
    en: 'The third reminder goes through the district to the unit’s head.',
  },
  'opinions.held-back': {
    zh: '这件暂扣或隐藏，先作处理。',
    en: 'This item is held back or hidden; settle that first.',
  },
  'opinions.closed-already': { zh: '这件已经归档。', en: 'This item is closed.' },
  'opinions.in-no-hands': { zh: '这件不在单位手里。', en: 'No unit has this item in hand.' },
  'opinions.no-lead': { zh: '这件没有主办单位。', en: 'This item has no lead unit.' },
  'opinions.unit-has-part': {
    zh: '这个单位已经在办这件。请换一个单位。',
    en: 'This unit has a part in this item already. Choose another.',
  },
  'opinions.unit-has-open-parts': {
    zh: '这个单位手上还有没办完的件：{n} 件。请在“民情民意台账”按这个单位查出来，改派或收回以后再停用。',
    en: 'Items still in this unit’s hands: {n}. Find them in the ledger by this unit, give them to another or take them from it, then close it.',
  },
  'opinions.in-good-time': {
    zh: '还在期限内，不用催办。临近到期（黄）或超期（红）时再催。',
    en: 'There is time enough. Urge when it turns yellow (soon due) or red (overdue).',
  },
  'opinions.urged-enough': {
    zh: '已经催办三次。可以督办。',
    en: 'It was urged three times. It can be put under supervision.',
  },
  'opinions.supervised-already': { zh: '已经在督办。', en: 'It is under supervision already.' },
  'opinions.rounds-used-up': {
    zh: '已经重办多次，请开会研究。',
    en: 'It was handled again many times; hold a meeting.',
  },
  'opinions.reopened-once': {
    zh: '反映人的一次重办已经用过。可以向街道反映。',
    en: 'It was opened again once already. Turn to the street.',
  },
  'opinions.reopen-too-late': {
    zh: '没有答复过，或者反馈已经太久，不能再重办。可以重新反映。',
    en: 'It was never answered, or too long ago. It can be raised anew.',
  },
  'opinions.promise-followed': {
    zh: '还有承诺没有兑现，先跟踪落实。',
    en: 'A promise is still open; it is followed first.',
  },
  'opinions.rating-open': {
    zh: '评价期还没有到，等反映人评价。',
    en: 'There is still time to rate it; wait for whoever raised it.',
  },
  'opinions.rated-already': { zh: '已经评价过了。', en: 'It has been rated already.' },
  'opinions.sentence-wanted': {
    zh: '不满意的，请写一句原因，好让承办单位知道哪里没办好。',
    en: 'If dissatisfied, write a sentence, so that the unit knows what is missing.',
  },
  'opinions.suggestion-needs-deputy': {
    zh: '转为代表建议，须有代表愿意提出。这件没有代表。',
    en: 'A suggestion needs a deputy to submit it, and no deputy stands behind this item.',
  },
  'opinions.consultative-no-suggestions': {
    zh: '议政代表不提代表建议。请转给有关层级的人大代表。',
    en: 'Consultative deputies submit no suggestions. Pass it to a deputy of a congress.',
  },
  'opinions.same-as-itself': { zh: '不能和自己重复。', en: 'An item cannot repeat itself.' },
  'opinions.duplicate-elsewhere': {
    zh: '另一件属于别的街道，不能并入。',
    en: 'The other item is of another street; they cannot be joined.',
  },
  'opinions.not-joined-to': {
    zh: '另一件没有受理、已撤回，或者本身就是重复件。请并入原来那件。',
    en: 'The other item was not taken, was withdrawn or is a repetition itself. Join it to the first one.',
  },
  'opinions.has-duplicates': {
    zh: '已有其他件并入这件，不能再把它并入别的件。',
    en: 'Others were joined to this item; it cannot be joined to another.',
  },
  'opinions.unit-unknown': { zh: '没有这个单位，或者已经撤销。', en: 'There is no such unit, or it is closed.' },
  'opinions.unit-elsewhere': {
    zh: '这是别的街道的部门，不能交办。',
    en: 'This department is another street’s; nothing can be handed to it.',
  },
  'opinions.unit-named-twice': { zh: '同一个单位填了两次。', en: 'The same unit is named twice.' },
  'opinions.unit-answered-already': {
    zh: '这个单位本轮已经答复，不能再交办。',
    en: 'This unit has already answered in this round.',
  },
  'opinions.not-on-the-spot': {
    zh: '暂不能办或需上级解决的，不能算当场答复。请交办或转送。',
    en: 'What cannot be done or is for a higher body is no answer on the spot. Hand it over or refer it.',
  },
  'opinions.promise-wanted': {
    zh: '正在解决、列入计划的，请写明承诺和日期。',
    en: 'For what is being solved or planned, write what is promised and by when.',
  },
  'opinions.promise-unwanted': {
    zh: '只有正在解决、列入计划的才写承诺。',
    en: 'Only what is being solved or planned carries a promise.',
  },
  'opinions.promise-day': {
    zh: '承诺日期要在今天或以后，三年以内。',
    en: 'The day promised is today or later, within three years.',
  },
  'opinions.cannot-reason-wanted': { zh: '不能办的，请说明原因。', en: 'Say why it cannot be done.' },
  'opinions.reply-too-long': {
    zh: '答复和原因合起来不超过 3000 字。',
    en: 'The reply with its reason has at most 3,000 characters.',
  },
  'opinions.reply.cannot-because': { zh: '不能办理的原因：{reason}', en: 'Why it cannot be done: {reason}' },
  'opinions.co-first': {
    zh: '协办单位还没有都给出意见，主办答复先不放行。',
    en: 'The co-handling units have not all given their word; the reply is not released yet.',
  },
  'opinions.return-locked': {
    zh: '退办申请已经被退回过，不能再申请。',
    en: 'A return was refused once; it stays with the unit.',
  },
  'opinions.return-too-late': {
    zh: '申请退办的期限已过。有困难请与街道联系。',
    en: 'The time for returning it has passed. Talk to the street.',
  },
  'opinions.reassign-lead': {
    zh: '主办单位请用“改派”。',
    en: 'To take it from the lead unit, hand it over to another.',
  },
  'opinions.extension-asked-already': { zh: '延期申请正在审核。', en: 'More time was asked for and is being decided.' },
  'opinions.extension-decided': { zh: '这个延期申请已经审核。', en: 'This request was decided already.' },
  'opinions.clock-not-running': {
    zh: '这个期限已经停了，不能延期。',
    en: 'This clock has stopped; it cannot be lengthened.',
  },
  'opinions.reason-wanted': { zh: '请写明原因。', en: 'Give the reason.' },
  'opinions.promise-settled': { zh: '这个承诺已经了结。', en: 'This promise is settled.' },
  'opinions.unit-not-yours': { zh: '这不是您的单位。', en: 'This is not your unit.' },
  'opinions.later-day-wanted': { zh: '请写一个更晚的日期。', en: 'Name a later day.' },
})
