import { phrases } from '../../platform/words/words.ts'

export const words = phrases({
  'points.rules-exist': {
    zh: '本区已有施行中的积分规则，不能再采用模板。',
    en: 'The district already has points rules in force; the template can no longer be adopted.',
  },
  'points.account-of-others': {
    zh: '积分账户只有代表本人、所在街道工委和区里能看。',
    en: 'A points account is seen by the deputy, the street committee and the district only.',
  },
  'points.ranking-not-public': {
    zh: '排名以印发的通报为准，通报前只有区里能看。代表请看自己的积分账户。',
    en: 'Rankings are published in the bulletin; before that only district staff see them. Deputies see their own account.',
  },
  'points.other-street': {
    zh: '只能看本街道代表的积分。',
    en: 'Only the points of your own street’s deputies can be seen.',
  },
  'points.rules-are-the-districts': { zh: '积分规则由区里定。', en: 'Points rules are set by the district.' },
  'points.year-missing': { zh: '请写明年度。', en: 'Say which year.' },
  'points.person-unknown': { zh: '查无此人。', en: 'There is no such person.' },
})
