import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'duty.activity-not-closed': {
    zh: '活动还没有办结，办结后才能补登。',
    en: 'The activity has not been closed; a record can be added after that.',
  },
  'duty.activity-unknown': { zh: '没有这个活动。', en: 'There is no such activity.' },
  'duty.batch-once': { zh: '同一条记录在这一批里出现了两次。', en: 'The same record appears twice in this batch.' },
  'duty.correction-empty': { zh: '请写明更正什么。', en: 'Say what is to be corrected.' },
  'duty.day-to-come': { zh: '履职日期不能晚于今天。', en: 'The day of the duty cannot lie in the future.' },
  'duty.day-too-old': {
    zh: '超过 {days} 天的事不再补登，请向区里说明。',
    en: 'Nothing older than {days} days is entered any more; please turn to the district.',
  },
  'duty.decision-not-fitting': { zh: '这条异议不能这样办理。', en: 'This objection cannot be decided that way.' },
  'duty.district-decides': { zh: '街道已审核，等区里确认。', en: 'The street has passed it; the district confirms.' },
  'duty.enter-only-for-own': {
    zh: '只能登记本人的履职；代表请所在街道代为登记。',
    en: 'Duty is entered for oneself, or by the street that serves the deputy.',
  },
  'duty.entered-by-oneself': {
    zh: '本人代为登记的，由别人审核。',
    en: 'You entered this for the deputy, so somebody else reviews it.',
  },
  'duty.file-of-others': {
    zh: '履职档案只有代表本人、所在街道工委和区里能看。',
    en: 'A duty file is seen by the deputy, the street committee and the district only.',
  },
  'duty.field.awarded-by': { zh: '评定单位', en: 'Awarded by' },
  'duty.field.awarded-on': { zh: '评定日期', en: 'Awarded on' },
  'duty.field.honour-year': { zh: '年度', en: 'Year' },
  'duty.honour-by-district': { zh: '年度优秀由区里登记。', en: 'Honours of a year are entered by the district.' },
  'duty.honour-changed': {
    zh: '这项荣誉刚被别人改过，请看最新情况。',
    en: 'Somebody has just changed this honour; look at how it stands now.',
  },
  'duty.honour-of-kinds': {
    zh: '只有代表建议和调研报告能评为年度优秀。',
    en: 'Only suggestions and research reports are honoured as outstanding.',
  },
  'duty.honour-only-standing': { zh: '只有已计入的记录能评优。', en: 'Only a record that stands can be honoured.' },
  'duty.honour-too-early': {
    zh: '评定日期不能早于履职日期，也不能晚于今天。',
    en: 'The day of the honour lies between the day of the deed and today.',
  },
  'duty.honour-unknown': { zh: '没有这项荣誉。', en: 'There is no such honour.' },
  'constraint.honoured_once': {
    zh: '这条记录已登记为该年度优秀。',
    en: 'This record is honoured for that year already.',
  },
  'duty.id-used': { zh: '这个编号已用于另一条记录。', en: 'This id belongs to another record.' },
  'duty.kind-unknown': { zh: '没有这种履职类型。', en: 'There is no such kind of duty.' },
  'duty.no-mandate-that-day': {
    zh: '{name}当天没有代表资格，不能登记。',
    en: '{name} held no mandate on that day; nothing can be entered.',
  },
  'duty.not-a-self-report': {
    zh: '组织方登记的记录不能撤回；有不同意见可以提出异议。',
    en: 'The organiser’s record cannot be taken back; you may object to it.',
  },
  'duty.not-waiting': { zh: '这条记录已经审核完。', en: 'This record has been decided already.' },
  'duty.not-waiting-for-district': {
    zh: '这条记录不在等区里确认。',
    en: 'This record does not wait for the district.',
  },
  'duty.not-waiting-for-street': { zh: '这条记录不在等街道审核。', en: 'This record does not wait for the street.' },
  'duty.not-yours': { zh: '这条记录不是您的。', en: 'This record is not yours.' },
  'duty.object-only-to-standing': {
    zh: '只能对已计入的记录提出异议。',
    en: 'Only a record that stands can be objected to.',
  },
  'duty.objection-changed': {
    zh: '这条异议刚被别人办理，请看最新情况。',
    en: 'Somebody has just handled this objection; look at how it stands now.',
  },
  'duty.objection-decided': { zh: '这条异议已经办结。', en: 'This objection has been decided.' },
  'duty.objection-not-here': {
    zh: '异议由组织活动的街道或区里核实。',
    en: 'Objections are verified by the street that organised, or by the district.',
  },
  'duty.objection-open': { zh: '已有一条异议在核实。', en: 'An objection is being verified already.' },
  'duty.objection-too-late': { zh: '异议期已过。', en: 'The time for objections is over.' },
  'duty.objection-unknown': { zh: '没有这条异议。', en: 'There is no such objection.' },
  'duty.organiser-enters': {
    zh: '这类活动由组织方登记，不用自己报。',
    en: 'This kind is entered by its organiser; there is no need to report it.',
  },
  'duty.own-objection': { zh: '本人的异议由别人核实。', en: 'Your own objection is verified by somebody else.' },
  'duty.own-record': { zh: '本人的履职由别人审核。', en: 'Nobody reviews their own duty.' },
  'duty.person-unknown': { zh: '查无此人。', en: 'There is no such person.' },
  'duty.queue-for-staff': { zh: '审核由街道和区里办理。', en: 'Reviewing is done by the streets and the district.' },
  'duty.reason-needed': { zh: '请写明原因，代表会看到。', en: 'Give a reason; the deputy will read it.' },
  'duty.record-changed': {
    zh: '这条记录刚被别人改过，请看最新情况。',
    en: 'Somebody has just changed this record; look at how it stands now.',
  },
  'duty.record-exists': { zh: '这个活动已有您的记录。', en: 'There is a record from this activity already.' },
  'duty.record-unknown': { zh: '没有这条记录。', en: 'There is no such record.' },
  'duty.recorded-by-organiser': {
    zh: '这件事组织方已经登记，不用再报。',
    en: 'The organiser has recorded this already; there is no need to report it.',
  },
  'duty.resubmit-only-returned': {
    zh: '退回的记录才能重新提交。',
    en: 'Only a returned record can be handed in again.',
  },
  'duty.reviewed-not-objected': {
    zh: '自己报的记录没有异议期；有问题请与街道联系。',
    en: 'There is no objection to one’s own report; please turn to the street.',
  },
  'duty.role-wrong': { zh: '这类履职没有这个角色。', en: 'This kind of duty has no such role.' },
  'duty.second-person': {
    zh: '街道审核过的人不能再作区里的确认。',
    en: 'Whoever passed it for the street does not confirm it for the district.',
  },
  'duty.street-reviews-first': { zh: '先由代表所在街道审核。', en: 'The deputy’s street reviews first.' },
  'duty.strike-by-district': {
    zh: '取消已计入的记录由区里办理。',
    en: 'Striking a record that stands is done by the district.',
  },
  'duty.strike-only-confirmed': { zh: '只能取消已计入的记录。', en: 'Only a record that stands can be struck.' },
  'duty.withdraw-only-undecided': { zh: '已经审核完，不能撤回。', en: 'It has been decided and cannot be taken back.' },
  'duty.posting-busy': {
    zh: '正在给同一位代表记分，请再试一次。',
    en: 'Points of the same deputy are being posted; please try again.',
  },
})
