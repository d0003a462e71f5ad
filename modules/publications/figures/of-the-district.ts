import type { FigureDeclaration } from '../language.ts'

/** The district over the years. Numbers 30–35 of the source (30 is the weekly visits of all streets, 34 and 35 are years of 33). */
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
]
