import { phrases } from '../../platform/words/words.ts'
import { meritFactWords } from './words-of-merit-facts.ts'

/** What the server says about merit when it refuses, and the names of the fields it asks for. */
export const meritWords = {
  ...meritFactWords,
  ...phrases({
    'appointments.field.street': { zh: '街道', en: 'Street' },
    'appointments.field.person': { zh: '人选', en: 'Person' },
    'appointments.field.ground': { zh: '来源', en: 'Comes from' },
    'appointments.field.recommended-by': { zh: '推荐单位', en: 'Recommended by' },
    'appointments.field.number': { zh: '文号', en: 'Paper number' },
    'appointments.field.recommended-on': { zh: '推荐日期', en: 'Day of recommendation' },
    'appointments.field.recommendation-words': { zh: '推荐理由', en: 'Why' },
    'appointments.field.votes': { zh: '得票', en: 'Votes' },
    'appointments.field.held-on': { zh: '推选日期', en: 'Day of the choice' },
    'appointments.field.members': { zh: '代表团人数', en: 'Deputies of the delegation' },
    'appointments.field.present': { zh: '到会人数', en: 'Present' },
    'appointments.field.spoilt': { zh: '废票', en: 'Spoilt papers' },
    'appointments.field.chosen': { zh: '推选人选', en: 'Chosen' },
    'appointments.field.choice-words': { zh: '说明', en: 'Note' },
    'appointments.field.standard': { zh: '标准', en: 'Standard' },
    'appointments.field.judgement-words': { zh: '评语', en: 'Sentence' },
    'appointments.field.judged-by': { zh: '评议单位', en: 'Judged by' },
    'appointments.field.as-of': { zh: '截至日期', en: 'As of' },

    'appointments.merit.not-of-people': {
      zh: '任免办法的卷宗没有人选。',
      en: 'The dossier of a rule has no candidates.',
    },
    'appointments.merit.director-or-secretary': {
      zh: '街道的推荐和推选由本街道工委主任或秘书录入。',
      en: 'What a street recommends and chooses is entered by its director or secretary.',
    },
    'appointments.merit.oneself': {
      zh: '涉及本人，请由别人办理。',
      en: 'It is about yourself; somebody else does it.',
    },
    'appointments.merit.after-vote': {
      zh: '已经表决，不再评议、不再留存参考表。',
      en: 'The vote has been taken: nobody is judged and no sheet is kept any more.',
    },
    'appointments.merit.counted-already': {
      zh: '代表团已就这一推荐推选，先更正推选结果。',
      en: 'The delegation’s votes are counted on this recommendation; put the choice right first.',
    },
    'appointments.merit.proposed-already': {
      zh: '已据此提出任命事项，先撤回该事项。',
      en: 'Somebody is proposed by it already; withdraw that matter first.',
    },
    'appointments.merit.changed': {
      zh: '内容刚被别人改过，请看最新情况。',
      en: 'Somebody has just changed this; look at how it stands now.',
    },
    'appointments.merit.chosen-already': {
      zh: '这个街道的推选结果已录入；录错了可以更正。',
      en: 'This street’s choice is entered already; a wrong entry can be put right.',
    },
    'appointments.merit.day-to-come': { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
    'appointments.merit.condition-not-met': {
      zh: '资格条件不符合，不能推荐；请看该人选的资格条件。',
      en: 'A hard condition is not met, so the person cannot be recommended; see the conditions.',
    },
    'appointments.merit.not-named': {
      zh: '本卷没有推荐或提出这个人，不作评议。',
      en: 'This dossier does not name that person for the street, so nobody is judged.',
    },
    'appointments.merit.not-a-candidate': {
      zh: '这一天此人不在可提名范围内，不能留存参考表。',
      en: 'On that day this person could not be proposed for the street; no sheet can be kept.',
    },
    'appointments.merit.more-present-than-members': {
      zh: '到会人数多于代表团人数（{members} 人）。',
      en: 'More were present than the delegation has ({members}).',
    },
    'appointments.merit.more-spoilt-than-present': {
      zh: '废票多于到会人数（{present} 人）。',
      en: 'More papers were spoilt than people were present ({present}).',
    },
    'appointments.merit.count-all-recommended': {
      zh: '请为每一位被推荐的代表填一次得票，不多不少。',
      en: 'Give the votes of each deputy recommended, once, and of nobody else.',
    },
    'appointments.merit.more-votes-than-papers': {
      zh: '得票合计 {sum}，多于有效票 {papers}。',
      en: 'The votes come to {sum}, more than the {papers} valid papers.',
    },
    'appointments.merit.chosen-not-recommended': {
      zh: '推选人选不在被推荐的代表之中。',
      en: 'Whoever is chosen was not among those recommended.',
    },
    'appointments.merit.chosen-without-most': {
      zh: '推选人选应得票最多（最多 {most} 票）。',
      en: 'Whoever is chosen has the most votes (the most is {most}).',
    },
    'appointments.merit.tie-needs-words': {
      zh: '{shared} 人同得 {most} 票，请写明怎样确定人选。',
      en: '{shared} share {most} votes; say how one of them was taken.',
    },
    'constraint.recommended_once': {
      zh: '本卷已推荐这位人选。',
      en: 'This person is recommended in this dossier already.',
    },
    'constraint.choice_district_id_dossier_id_street_id_key': {
      zh: '这个街道的推选结果已录入；录错了可以更正。',
      en: 'This street’s choice is entered already; a wrong entry can be put right.',
    },
  }),
}
