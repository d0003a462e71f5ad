import { phrases } from '../../platform/words/words.ts'
import { blockWords } from './words-of-dossier-blocks.ts'
import { fieldWords } from './words-of-dossier-fields.ts'
import { wayWords } from './words-of-dossier-ways.ts'

/** Why a deed on a dossier is refused. */
export const dossierWords = phrases({
  ...blockWords,
  ...fieldWords,
  ...wayWords,
  'appointments.unknown': {
    zh: '没有这件，或者您不能查看。',
    en: 'There is no such thing, or it is not yours to see.',
  },
  'appointments.changed-meanwhile': {
    zh: '有人刚刚改动过这件卷宗。请刷新后再办。',
    en: 'Somebody has just changed this dossier. Refresh and try again.',
  },
  'appointments.district-only': {
    zh: '任免工作由区人大常委会机关办理。',
    en: 'Appointments are handled by the district’s staff.',
  },
  'appointments.hands-only': { zh: '只有经办人可以办理。', en: 'Only those who handle this dossier may do this.' },
  'appointments.other-street': { zh: '您只经办自己街道的部分。', en: 'You handle your own street’s part only.' },
  'appointments.document-unknown': { zh: '文件库里没有这份文件。', en: 'There is no such document in the register.' },
  'appointments.rule-cites-none': {
    zh: '任免办法的卷宗不引用别的任免办法。',
    en: 'The dossier of a rule cites no other rule.',
  },
  'appointments.replaces-not-in-force': {
    zh: '被代替的文件在{inForceFrom}之前须是施行中的。',
    en: 'The document it replaces must have been in force before {inForceFrom}.',
  },
  'appointments.field-needed': { zh: '这一步需要填写这一项。', en: 'This step asks for this field.' },
  'appointments.field-not-taken': { zh: '这一步不填写这一项。', en: 'This step does not take this field.' },
  'appointments.number-and-date-only': {
    zh: '组织部门的考察只登记文号和日期；干部考察材料不上传、不抄录。',
    en: 'Of the organisation department’s appraisal only number and date are kept; cadre papers are neither uploaded nor copied.',
  },
  'appointments.words-needed': { zh: '请说明理由。', en: 'Say why.' },
  'appointments.consent-needed': {
    zh: '材料已送组成人员；撤回须经同意，请写明经谁同意。',
    en: 'The papers are with the members; to withdraw takes consent: say whose.',
  },
  'appointments.reason-needed': { zh: '免职、辞职、撤职须写明理由。', en: 'Say why somebody is to leave the seat.' },
  'appointments.day-to-come': { zh: '日期还没有到。', en: 'That day is still to come.' },
  'appointments.meeting-past': { zh: '会议日期不能早于{on}。', en: 'The meeting cannot be before {on}.' },
  'appointments.other-meeting-day': {
    zh: '会议日期是{meetingOn}。改期请用“延期”。',
    en: 'The meeting is on {meetingOn}. To change the day, postpone it.',
  },
  'appointments.before-the-meeting': {
    zh: '日期不能早于会议当天（{meetingOn}）。',
    en: 'That is before the meeting of {meetingOn}.',
  },
  'appointments.before-it-came': { zh: '处理日期不能早于收到日期（{on}）。', en: 'That is before it came, on {on}.' },
  'appointments.no-members': { zh: '组成人员总数须大于 0。', en: 'There must be members.' },
  'appointments.more-present-than-members': {
    zh: '出席 {present} 人，超过组成人员总数 {allMembers} 人。',
    en: '{present} present is more than the {allMembers} members there are.',
  },
  'appointments.no-quorum': {
    zh: '出席 {present} 人，不到法定人数 {needed} 人，不能开会表决。',
    en: '{present} present is below the quorum of {needed}; the meeting cannot decide.',
  },
  'appointments.count-off': {
    zh: '赞成、反对、弃权、未投票合计 {sum}，与出席 {present} 人不符。',
    en: 'For, against, abstained and not voting make {sum}, not the {present} present.',
  },
  'appointments.other-members': {
    zh: '本次会议组成人员总数是 {allMembers} 人。',
    en: 'This meeting was opened with {allMembers} members in all.',
  },
  'appointments.secret-only': {
    zh: '人事任免用无记名投票或表决器，不举手。',
    en: 'People are voted on in secret, by ballot paper or device, not by hands.',
  },
  'appointments.no-such-person': { zh: '没有这个人。', en: 'There is no such person.' },
  'appointments.street-unknown': { zh: '没有这个街道。', en: 'There is no such street.' },
  'appointments.mandate-not-theirs': { zh: '这项代表资格不是其本人的。', en: 'That mandate is not theirs.' },
  'appointments.post-not-theirs': { zh: '这项兼任职务不是其本人的。', en: 'That post is not theirs.' },
  'appointments.tenure-not-theirs': { zh: '这段任期不是其本人的。', en: 'That tenure is not theirs.' },
  'appointments.tenure-ends-already': { zh: '这段任期已定于{on}结束。', en: 'That tenure ends on {on} already.' },
  'appointments.tenure-twice': { zh: '这段任期已经在卷宗里。', en: 'That tenure is in the dossier already.' },
  'appointments.person-twice': { zh: '这个人已经在卷宗里。', en: 'That person is in the dossier already.' },
  'appointments.no-such-half': {
    zh: '卷宗里没有可以配成调动的另一半：同一人，一任一免。',
    en: 'There is no other half to pair it with: the same person, one taking and one leaving a seat.',
  },
  'appointments.hand-is-candidate': {
    zh: '经办人不能是卷宗里的任免人选。',
    en: 'Nobody both handles a dossier and stands in it.',
  },
  'appointments.hand-already': { zh: '已经是经办人。', en: 'They handle it already.' },
  'appointments.no-such-hand': { zh: '不是经办人。', en: 'They do not handle it.' },
  'appointments.last-hand': { zh: '卷宗至少要有一名经办人。', en: 'A dossier keeps at least one who handles it.' },
  'appointments.hand-not-staff': {
    zh: '只有区人大常委会机关工作人员可以经办全卷。',
    en: 'Only district staff handle a whole dossier.',
  },
  'appointments.hand-not-of-street': {
    zh: '只有该街道人大工委的主任、副主任、秘书可以经办这一部分。',
    en: 'Only the director, a deputy director or the secretary of that street may handle its part.',
  },
  'appointments.resit-only': {
    zh: '已有成绩；再登记的须是补考。',
    en: 'There is a result; another one must be of the re-sit.',
  },
  'appointments.resit-taken': { zh: '补考成绩已经登记。', en: 'The result of the re-sit is entered already.' },
  'appointments.pass-score-with-test': {
    zh: '有考试才有及格分数。',
    en: 'A test goes with a pass mark, and no pass mark without one.',
  },
  'appointments.batch.nothing-to-add': { zh: '没有可以加入的人选。', en: 'There is nobody to add.' },
  'appointments.batch.nobody-recommended': { zh: '还没有推荐。', en: 'Nobody has been recommended.' },
  'appointments.batch.not-chosen-yet': { zh: '代表团还没有推选。', en: 'The delegation has not chosen yet.' },
  'appointments.batch.chosen-not-recommended': {
    zh: '推选出的人没有有效的推荐。',
    en: 'Whoever was chosen has no recommendation that stands.',
  },
  'appointments.batch.several-recommended': {
    zh: '推荐了几个人，请自行确定。',
    en: 'Several are recommended; decide which.',
  },
  'appointments.batch.there-already': {
    zh: '卷宗里已有这个席位的人选。',
    en: 'Somebody for this seat is in the dossier already.',
  },
  'constraint.matter_seat_once': {
    zh: '卷宗里已有这个席位的人选。',
    en: 'Somebody for this seat is in the dossier already.',
  },
  'constraint.order_rule_district_id_starts_on_key': {
    zh: '从这一天起的程序规则已经有了。',
    en: 'There is an order of steps from that day already.',
  },
})
