import type { DemoOpinion } from '../facts.ts'

type Text = readonly [words: string, wordsEn: string, reach: DemoOpinion['reach']]

/** What residents say at visits, in everyday words. `{c}` is the community. Invented; the matters are those of old towns. */
export const OPINIONS: readonly Text[] = [
  [
    '{c}12号楼楼道灯坏了三周，晚上老人不敢下楼。',
    'Stair lights in building 12 of {c} have been out for three weeks; old people dare not go down at night.',
    'community',
  ],
  [
    '老小区没有监控，电瓶车电池又被偷了。',
    'The old estate has no cameras; e-bike batteries were stolen again.',
    'community',
  ],
  [
    '{c}居民没有活动的地方，下雨天只能在走廊里坐。',
    'Residents of {c} have no room to meet; on rainy days they sit in the corridor.',
    'community',
  ],
  ['古井护栏松动，小孩子趴在上面很危险。', 'The railing of the old well is loose; children lean on it.', 'community'],
  ['巷口晾衣架占了半条路，轮椅过不去。', 'Drying racks take half the lane; a wheelchair cannot pass.', 'community'],
  ['停车位划到了消防通道上。', 'Parking lines are drawn across the fire lane.', 'community'],
  ['雨水一大，{c}门口就积水，鞋子都湿了。', 'When it rains hard, water stands at the gate of {c}.', 'community'],
  [
    '想给五层楼加装电梯，一楼不同意，希望有人来协调。',
    'We want a lift for our five-storey house; the ground floor disagrees. Could somebody mediate?',
    'community',
  ],
  ['垃圾分类点离得太远，八十岁的人走不动。', 'The sorting point is too far for people of eighty.', 'community'],
  [
    '{c}的香樟树枝伸到窗口，台风天很怕。',
    'Camphor branches reach into the windows of {c}; in typhoons we are afraid.',
    'community',
  ],
  ['外卖电瓶车在巷子里开得太快。', 'Delivery bikes go too fast in the lane.', 'street'],
  ['老街石板翘起来，已经有人绊倒。', 'Paving stones on the old street stand up; somebody has tripped.', 'street'],
  ['希望社区卫生站周末也能配药。', 'Please let the health station fill prescriptions at weekends too.', 'street'],
  ['放学时校门口太挤，接送的车停在马路中间。', 'At school closing time cars stop in the middle of the road.', 'street'],
  ['菜场搬走以后，买菜要坐三站公交车。', 'Since the market moved, we ride three stops to buy vegetables.', 'street'],
  [
    '独居老人吃饭难，助餐点能不能送上门？',
    'Old people living alone find meals hard; could the canteen deliver?',
    'street',
  ],
  ['夜里酒吧声音太响，十二点还在放音乐。', 'Bars are loud; music still plays at midnight.', 'street'],
  ['公共厕所没有扶手，也没有热水。', 'The public toilet has neither handrails nor warm water.', 'street'],
  ['游客多的时候，居民自己的车进不了巷子。', 'When visitors come, residents cannot get into their own lane.', 'street'],
  [
    '老房子屋顶漏水，是直管公房，报修一直排队。',
    'The roof of the old public house leaks; the repair queue does not move.',
    'district',
  ],
  ['河道有异味，天热更明显。', 'The canal smells, worse in the heat.', 'district'],
  ['希望古城里的老字号租金能有扶持。', 'Please support the rents of old shops in the old town.', 'district'],
  ['青年人才公寓太少，刚工作的人租不起。', 'Too few flats for young people who have just begun to work.', 'district'],
  ['电瓶车充电桩不够，大家从窗口拉线充电。', 'Too few charging points; people hang cables out of windows.', 'district'],
  ['公交站没有座位和顶棚。', 'The bus stop has neither seats nor a roof.', 'district'],
  ['异地就医报销手续能不能再少一点？', 'Could claiming for treatment elsewhere need fewer papers?', 'higher'],
]

export const THEMES: readonly (readonly [zh: string, en: string])[] = [
  ['古井老井保护', 'Protecting old wells'],
  ['老旧小区改造', 'Renewing old estates'],
  ['垃圾分类', 'Sorting waste'],
  ['一老一小', 'The old and the young'],
  ['15分钟便民生活圈', 'Everything within 15 minutes'],
  ['停车与出行', 'Parking and getting about'],
  ['优化营商环境', 'A better place for business'],
  ['古城保护更新', 'Keeping and renewing the old town'],
  ['加装电梯', 'Lifts for old houses'],
  ['民法典在身边', 'The Civil Code next door'],
]
