type Named = readonly [zh: string, en: string]

export const STUDIES: readonly Named[] = [
  ['平江古巷中的苏式生活', 'Suzhou living in the lanes of Pingjiang'],
  ['历史街区更新利用定位', 'What the historic quarters are for'],
  ['古城区老旧小区更新', 'Renewing old estates in the old town'],
  ['新兴青年扎根姑苏', 'Young people settling in Gusu'],
  ['古井老井保护', 'Protecting old wells'],
]
export const LECTURES: readonly Named[] = [
  ['我当代表这一年', 'My year as a deputy'],
  ['怎样写好一件建议', 'How to write a good suggestion'],
  ['老宅里的消防', 'Fire safety in old houses'],
  ['民法典与邻里', 'The Civil Code and neighbours'],
  ['苏绣传承人的课', 'A lesson from an embroiderer'],
  ['代表怎样看预算', 'How a deputy reads a budget'],
]
export const PROJECTS: readonly Named[] = [
  ['背街小巷路灯改造', 'Lamps for back lanes'],
  ['老旧小区雨污分流', 'Separate drains in old estates'],
  ['社区助餐点提升', 'Better community canteens'],
  ['电动自行车集中充电点', 'Charging points for e-bikes'],
  ['口袋公园建设', 'A pocket park'],
  ['公共厕所适老化改造', 'Public toilets fit for old people'],
  ['古井护栏修缮', 'Railings of old wells'],
  ['既有住宅加装电梯', 'Lifts for existing houses'],
  ['小区安防监控补点', 'Cameras where estates have none'],
]

export const DELIBERATIONS: readonly Named[] = [
  ['古井老井保护', 'Keeping the old wells'],
  ['巷子里的晾衣架', 'Drying racks in the lane'],
  ['邻里停车公约', 'A parking agreement among neighbours'],
  ['老宅加装扶手', 'Handrails in old houses'],
  ['夜里的音乐声', 'Music at night'],
]
