import type { CivilDate } from '../../../kernel/civil-date.ts'

/** A document of the register. What the source names is real; days and numbers that it does not give are invented and the summary says so. */
export interface GoverningText {
  readonly key: string
  readonly title: string
  readonly titleEn: string
  readonly issuer: string
  readonly issuerEn: string
  readonly level: 'national' | 'provincial' | 'municipal' | 'district'
  readonly kind: 'law' | 'regulation' | 'party_document' | 'measure' | 'working_rules' | 'opinion' | 'decision'
  readonly issuedOn?: CivilDate
  readonly inForceFrom: CivilDate
  readonly versionLabel?: string
  readonly summary: string
  readonly summaryEn: string
  /** Versions that followed. */
  readonly versions?: readonly {
    readonly key: string
    readonly inForceFrom: CivilDate
    readonly versionLabel: string
    readonly summary: string
    readonly summaryEn: string
  }[]
}

const NPC = { issuer: '全国人民代表大会常务委员会', issuerEn: 'Standing Committee of the National People’s Congress' }
const JIANGSU = {
  issuer: '江苏省人民代表大会常务委员会',
  issuerEn: 'Standing Committee of the Jiangsu People’s Congress',
}
const DISTRICT = {
  issuer: '姑苏区人民代表大会常务委员会',
  issuerEn: 'Standing Committee of the Gusu District People’s Congress',
}
const DATE_INVENTED = '（施行日期为演示）'
const DATE_INVENTED_EN = ' (the day it came into force is invented)'

export const GOVERNING: readonly GoverningText[] = [
  {
    key: 'weekly',
    title: '关于开展“今天我在岗——人大代表社区周周行”活动的意见',
    titleEn: 'Opinion on the weekly community visit “Today I am on duty”',
    ...DISTRICT,
    level: 'district',
    kind: 'opinion',
    issuedOn: '2018-03-02',
    inForceFrom: '2018-03-05',
    summary: `把平江的周周行推广到全区${DATE_INVENTED}`,
    summaryEn: `Takes Pingjiang’s weekly visit to the whole district${DATE_INVENTED_EN}`,
  },
  {
    key: 'points',
    title: '姑苏区人大代表履职积分管理办法',
    titleEn: 'Measures of Gusu District for managing deputies’ duty points',
    ...DISTRICT,
    level: 'district',
    kind: 'measure',
    inForceFrom: '2018-03-12',
    versionLabel: '2018年版',
    summary: `全体区人大代表实行履职积分，每季度通报${DATE_INVENTED}`,
    summaryEn: `Duty points for all district deputies, told each quarter${DATE_INVENTED_EN}`,
    versions: [
      {
        key: 'points-2022',
        inForceFrom: '2022-02-14',
        versionLabel: '2022年修订',
        summary: `逐年优化积分指标后的修订稿${DATE_INVENTED}`,
        summaryEn: `Revised after the indicators were improved year by year${DATE_INVENTED_EN}`,
      },
    ],
  },
  {
    key: 'oath',
    title: '关于实行宪法宣誓制度的决定',
    titleEn: 'Decision on the constitutional oath',
    ...NPC,
    level: 'national',
    kind: 'decision',
    issuedOn: '2018-02-24',
    inForceFrom: '2018-03-12',
    versionLabel: '2018年修订',
    summary: '宪法宣誓的誓词、场合和组织。',
    summaryEn: 'The words of the oath, when it is taken and who holds the ceremony.',
  },
  {
    key: 'jiangsu',
    title: '江苏省市辖区、不设区的市人民代表大会常务委员会街道工作委员会工作条例',
    titleEn: 'Jiangsu regulation on the work of street committees of standing committees',
    ...JIANGSU,
    level: 'provincial',
    kind: 'regulation',
    issuedOn: '2019-05-30',
    inForceFrom: '2019-07-01',
    summary: '街道工委的性质、机构和职责。条文未能取得，使用前请核对原文。',
    summaryEn:
      'What a street committee is, how it is set up and what it does. The text was not at hand: check the original.',
  },
  {
    key: 'province-14',
    title: '省委14号文件（加强和改进人大工作）',
    titleEn: 'Document No. 14 of the provincial Party committee (on the work of people’s congresses)',
    issuer: '中共江苏省委',
    issuerEn: 'Jiangsu Provincial Party Committee',
    level: 'provincial',
    kind: 'party_document',
    inForceFrom: '2020-01-02',
    summary: `专项督查的依据；题名为本平台概括${DATE_INVENTED}`,
    summaryEn: `What the special inspection went by; the title is our summary${DATE_INVENTED_EN}`,
  },
  {
    key: 'organisation-law',
    title: '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法',
    titleEn: 'Local Organisation Law',
    issuer: '全国人民代表大会',
    issuerEn: 'National People’s Congress',
    level: 'national',
    kind: 'law',
    issuedOn: '2022-03-11',
    inForceFrom: '2022-03-12',
    versionLabel: '2022年修正',
    summary: '第五十一条：决议由常委会全体组成人员过半数通过；第五十九条：市辖区人大常委会可以在街道设立工作机构。',
    summaryEn:
      'Art. 51: resolutions pass by more than half of all members; art. 59: a district’s standing committee may set up offices in streets.',
  },
  {
    key: 'contact-day',
    title: '关于建立社情民意联系日制度的决议',
    titleEn: 'Resolution on the monthly contact day',
    ...DISTRICT,
    level: 'district',
    kind: 'decision',
    inForceFrom: '2022-07-20',
    summary: `每月第二个星期日上午，169个社区接待居民，原则上两个月内办结${DATE_INVENTED}`,
    summaryEn: `The second Sunday morning of each month in 169 communities; as a rule settled within two months${DATE_INVENTED_EN}`,
  },
  {
    key: 'district-party',
    title: '关于加强新时代人大工作和建设的实施意见',
    titleEn: 'Opinion on strengthening the work of the people’s congress in the new era',
    issuer: '中共苏州市姑苏区委员会',
    issuerEn: 'Gusu District Party Committee',
    level: 'district',
    kind: 'party_document',
    inForceFrom: '2022-09-05',
    summary: `街道工委主任为街道（片区、新城）党工委委员；街道人大工作纳入党建考核${DATE_INVENTED}`,
    summaryEn: `The director sits on the street’s Party working committee; the work counts in the Party-building assessment${DATE_INVENTED_EN}`,
  },
  {
    key: 'working-rules',
    title: '姑苏区人大常委会街道工作委员会工作制度',
    titleEn: 'Working rules of the street committees of Gusu District',
    ...DISTRICT,
    level: 'district',
    kind: 'working_rules',
    inForceFrom: '2019-09-02',
    versionLabel: '2019年版',
    summary: `街道工委的性质、职责和承担的工作${DATE_INVENTED}`,
    summaryEn: `What a street committee is, its duties and its work${DATE_INVENTED_EN}`,
    versions: [
      {
        key: 'working-rules-2023',
        inForceFrom: '2023-09-04',
        versionLabel: '2023年修订',
        summary: `根据省条例修订完善，明确会议、报告和联系代表的要求${DATE_INVENTED}`,
        summaryEn: `Revised after the provincial regulation: meetings, reports, contact with deputies${DATE_INVENTED_EN}`,
      },
    ],
  },
  {
    key: 'deputy-law',
    title: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
    titleEn: 'Deputy Law',
    issuer: '全国人民代表大会',
    issuerEn: 'National People’s Congress',
    level: 'national',
    kind: 'law',
    issuedOn: '2025-03-11',
    inForceFrom: '2025-03-12',
    versionLabel: '2025年修正',
    summary: '代表履职登记（第五十八条）、建议办理期限（第五十一条）、暂停执行职务（第六十一条）。',
    summaryEn: 'Records of duty (art. 58), time for suggestions (art. 51), suspension (art. 61).',
  },
]

/** The text of the rule of appointment, written for the demo after what the source tells of it. */
export const APPOINTMENT_RULE = {
  title: '姑苏区人大常委会街道工作委员会副主任（兼职）任免办法',
  titleEn: 'Rule of appointment of part-time deputy directors of street committees',
  text: `第一条　为增强街道工委的工作力量，规范副主任（兼职）的任免，制定本办法。
第二条　每个街道工委配备副主任（兼职）两名：一名从街道综合处处长或党政办主任中产生，一名从街道代表团代表中择优推选产生。
第三条　人选应当政治过硬、能力过硬、作风过硬，参政议政能力强。履职积分、建议和民情民意等情况供参考，由推荐和推选的人判断，不折算分数。
第四条　人选由街道（片区、新城）党工委推荐；代表人选由街道代表团推选，只公布得票数。
第五条　主任会议提名，提请常委会会议任免。材料于会议十日前送达。
第六条　常委会会议以无记名方式逐人表决，以全体组成人员的过半数通过，自通过之日起生效。
第七条　通过后举行宪法宣誓，颁发任命书，并组织任职培训。
第八条　代表资格终止、不再担任所依托的职务的，其副主任（兼职）职务相应终止。
第九条　两次未获通过的，本届内不再提请任命同一职务。
（演示文本，据公开介绍改写，不是原文。）`,
} as const
