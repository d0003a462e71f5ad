import type { FigureDeclaration } from '../language.ts'

/** The district over the years. Numbers 30–35 of the source (30 is the weekly visits of all streets, 34 and 35 are years of 33), 36–39. */
export const districtFigures: readonly FigureDeclaration[] = [
  {
    number: 31,
    id: 'themed_visits',
    name: { zh: '主题周周行', en: 'Themed weekly visits' },
    definition: {
      zh: '已举行的周周行中有主题的场次。',
      en: 'Weekly visits held that had a theme.',
    },
    unit: { zh: '场次', en: 'sessions' },
    period: 'year',
    inStreetYear: false,
  },
  {
    number: 32,
    id: 'visit_opinions',
    name: { zh: '周周行收集的群众意见', en: 'Opinions heard at weekly visits' },
    definition: {
      zh: '在已举行的周周行中记下的群众意见，一件事一条。与民情民意、代表建议分开，不相加。',
      en: 'Opinions noted at weekly visits held, one matter each. Never added to opinion items or suggestions.',
    },
    unit: { zh: '条', en: 'items' },
    period: 'year',
    inStreetYear: false,
  },
  {
    number: 33,
    id: 'registrations',
    name: { zh: '区人大代表履职登记', en: 'Duty registrations of district deputies' },
    definition: {
      zh: '区人大代表已确认的履职记录，按履职当天；取消的不计。',
      en: 'Confirmed duty records of district deputies, by the day of the deed; struck ones do not count.',
    },
    unit: { zh: '条', en: 'items' },
    period: 'year',
    inStreetYear: false,
  },
  {
    number: 36,
    id: 'heard_raised',
    name: { zh: '走访和联系日上听到、提交办理的意见', en: 'Opinions heard at visits and contact days and raised' },
    definition: {
      zh: '周周行、联系日上记下的群众意见中，转为民情民意交办的，按听到当天。一条意见只转一次。隐藏的不算。',
      en: 'Of the opinions noted at weekly visits and contact days, those raised as items to be handled, by the day they were heard; each line once. Hidden ones do not count.',
    },
    unit: { zh: '条', en: 'items' },
    period: 'year',
    inStreetYear: false,
  },
  {
    number: 37,
    id: 'heard_raised_local',
    name: { zh: '其中本街道、本社区的事', en: 'Of these, matters of the own street or community' },
    definition: {
      zh: '上一项中，涉及范围记为“本社区”或“全街道”的。',
      en: 'Of the figure before, those noted as concerning the community or the street.',
    },
    unit: { zh: '条', en: 'items' },
    period: 'year',
    inStreetYear: false,
  },
  {
    number: 38,
    id: 'top_deputies',
    name: { zh: '季度积分前 15% 的区代表', en: 'District deputies in the top 15 % of a quarter' },
    definition: {
      zh: '所选日期内最近一期已印发的季度积分通报列出的代表：参加排名的区代表人数乘 15%，小数进一；与末位同分的都列入，没有积分的不列。',
      en: 'Named in the latest bulletin issued for a quarter within the days: 15 % of the eligible district deputies, rounded up; ties at the line are in, nobody without points.',
    },
    unit: { zh: '人', en: 'people' },
    period: 'quarter',
    inStreetYear: false,
  },
  {
    number: 39,
    id: 'ranked_streets',
    name: { zh: '按季度平均分排名的街道', en: 'Streets ranked by their average of a quarter' },
    definition: {
      zh: '同一期通报：街道内全部有资格的区代表积分之和除以人数，按平均分排名；没有积分的代表也算在人数里。',
      en: 'The same bulletin: the points of a street’s eligible district deputies over their number, those without points included; ranked by that average.',
    },
    unit: { zh: '个', en: 'streets' },
    period: 'quarter',
    inStreetYear: false,
  },
]
