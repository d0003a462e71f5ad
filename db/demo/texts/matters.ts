import type { Reach, Theme } from '../../../modules/opinions/language.ts'
import { OPINIONS } from './opinions.ts'

export type Said = readonly [zh: string, en: string]

/** A small matter of everyday life: what is said, and what the unit answers in the better and in the worse case. */
export interface Matter {
  readonly theme: Theme
  readonly reach: Reach
  readonly words: string
  readonly wordsEn: string
  readonly done: Said
  /** What is promised for later, where it takes longer. */
  readonly later?: Said
  /** Why it cannot be done now. */
  readonly cannot?: Said
}

type Answers = readonly [theme: Theme, done: Said, later?: Said | null, cannot?: Said]

/** What became of the matters heard at visits, in the order of `OPINIONS`. */
const ANSWERS: readonly Answers[] = [
  [
    'facilities',
    ['楼道灯已全部换成感应灯，当晚试亮。', 'All stair lights were replaced by sensor lamps and tried that night.'],
  ],
  [
    'safety',
    ['在车棚和出入口加装监控6处。', 'Six cameras were put up at the bicycle shed and the gates.'],
    ['补点监控，接入街道平台', 'More cameras, linked to the street'],
  ],
  [
    'culture',
    ['协调出居民活动室一间，每天开放。', 'A room for residents was found; it is open every day.'],
    ['改建闲置用房为活动室', 'An unused building becomes a meeting room'],
  ],
  ['heritage', ['护栏已加固，挂了提示牌。', 'The railing was made firm and a warning put up.']],
  [
    'environment',
    ['与居民议定晾晒时段，晾衣架已移到院内。', 'Hours for drying were agreed; the racks stand in the yard now.'],
  ],
  ['parking', ['消防通道上的车位线已清除。', 'The parking lines on the fire lane were removed.']],
  [
    'water_and_drains',
    ['已疏通雨水井4处，雨后复查不再积水。', 'Four drains were cleared; after the next rain no water stood.'],
    ['改造门口排水管', 'New drains at the gate'],
  ],
  [
    'old_estates',
    ['三次上门协调，一楼已同意，手续在办。', 'After three calls the ground floor agreed; the papers are being done.'],
    ['加装电梯开工', 'Work on the lift begins'],
    ['一楼住户仍不同意，暂不能立项；将继续协商。', 'The ground floor still disagrees; it cannot begin. Talks go on.'],
  ],
  [
    'environment',
    ['增设移动收集点，每天两次上门。', 'A moving collection point comes twice a day.'],
    null,
    ['附近没有合适的位置，暂不能增设固定点。', 'There is no fit place nearby; a fixed point cannot be set up now.'],
  ],
  ['greening', ['已修剪树枝，台风前再查一遍。', 'The branches were cut; they will be looked at before typhoons.']],
  ['traffic', ['约谈三家站点，巷口设了减速带。', 'Three delivery stations were spoken to; speed bumps were laid.']],
  [
    'heritage',
    ['翘起的石板已重铺。', 'The loose stones were laid anew.'],
    ['整段路面修缮', 'The whole stretch is repaired'],
  ],
  [
    'services',
    ['周六上午可以配药。', 'Prescriptions are filled on Saturday mornings.'],
    null,
    [
      '药师只有一人，周末暂不能配药；可代取。',
      'There is one pharmacist only; not at weekends yet. Fetching is offered.',
    ],
  ],
  ['children', ['放学时段增派人员，划定接送区。', 'Helpers stand there at closing time; a waiting zone was marked.']],
  [
    'services',
    ['流动菜车每天上午到社区。', 'A vegetable van comes every morning.'],
    ['新菜场开业', 'The new market opens'],
    ['原址已另作他用，恢复菜场不可行；已引进便民菜车。', 'The old site has another use; a van comes instead.'],
  ],
  ['elderly', ['助餐点开始送餐，每餐加一元。', 'The canteen delivers now, for one yuan a meal.']],
  [
    'noise',
    ['联合检查两次，酒吧已装隔音门，十点后不放音乐。', 'Checked twice; a sound-proof door; no music after ten.'],
  ],
  [
    'facilities',
    ['已装扶手和热水器。', 'Handrails and a water heater were put in.'],
    ['公厕适老改造', 'The toilet is made fit for old people'],
  ],
  ['parking', ['节假日凭证放行，设志愿岗。', 'On holidays residents pass with a card; volunteers help.']],
  [
    'housing',
    ['屋顶已翻修，梅雨后回访不漏。', 'The roof was mended; dry after the rainy season.'],
    ['列入直管公房大修', 'In the repair plan of public houses'],
  ],
  [
    'water_and_drains',
    ['河道已清淤，水质检测合格。', 'The canal was dredged; the water passed the test.'],
    ['沿河排口整治', 'Outlets along the canal are put right'],
    ['上游管网改造未完，异味短期内难以根治。', 'Works upstream go on; the smell cannot be ended soon.'],
  ],
  [
    'heritage',
    ['已纳入老字号扶持名录。', 'The shops are on the list for support.'],
    ['出台租金补贴', 'Rent support begins'],
  ],
  [
    'other',
    ['推出一批青年公寓，可网上申请。', 'Flats for young people are offered; apply online.'],
    ['新增青年公寓', 'More flats for young people'],
  ],
  [
    'safety',
    ['新建充电棚两处，飞线已清理。', 'Two charging sheds were built; the cables are gone.'],
    ['再建充电桩', 'More charging points'],
  ],
  [
    'traffic',
    ['候车亭已装好。', 'The shelter stands.'],
    ['候车亭改造', 'The bus stop is rebuilt'],
    ['人行道太窄，装不下候车亭；加了座椅。', 'The pavement is too narrow for a shelter; a bench was put up.'],
  ],
  [
    'services',
    ['已转上级部门研究，先开通窗口代办。', 'Passed to the higher body; the desk does the papers meanwhile.'],
  ],
]

/** The matters heard at visits, with what became of them. */
export const HEARD_MATTERS: readonly Matter[] = OPINIONS.map(([words, wordsEn, reach], place) => {
  const [theme, done, later, cannot] = ANSWERS[place] as Answers
  return { theme, reach, words, wordsEn, done, ...(later ? { later } : {}), ...(cannot ? { cannot } : {}) }
})
