import type pg from 'pg'
import { addDays } from '../../kernel/civil-date.ts'
import { newId } from '../../platform/ids/new-id.ts'
import { bigrams } from '../../platform/search/bigrams.ts'

const WHERE = [
  '菜场东门',
  '老小区三幢',
  '平江河边',
  '学校门口',
  '地铁口',
  '社区食堂前',
  '大桥下',
  '公园北侧',
  '巷子深处',
  '活动中心',
  '公交站台',
]
const WHAT = [
  '路面破损，雨天积水，走路要绕行',
  '夜里广场舞声音太响，影响孩子做作业',
  '楼道灯坏了，老人上下楼不安全',
  '想加装电梯，一楼还没有同意',
  '停车难，消防通道经常被占',
  '非机动车停车没有地方，充电也不便',
  '垃圾分类点气味大，清运不及时',
  '绿化缺株，草坪被踩秃了',
  '下水道堵塞，井盖松动',
  '社区食堂的菜偏咸，想要低盐窗口',
  '监控探头少，丢过两次电瓶',
  '历史建筑外墙脱落，需要修缮',
  '空调外机滴水，邻里有意见',
  '公交车班次少，早高峰等半小时',
  '孩子放学后没有地方去',
  '停车场收费不清楚',
  '水压不足，高层洗澡困难',
  '沿街店铺占道，推车过不去',
  '树枝挡住路灯，夜里很暗',
  '快递柜挡住出口',
  '楼道堆物，担心着火',
  '健身器材坏了没有人修',
  '施工夜里不停，睡不好',
  '公厕开放时间太短',
  '窗口办事要跑三趟，想一次办好',
  '宠物粪便没有人管',
  '助餐点太远，老人走不动',
  '外墙瓷砖松动，怕砸到人',
  '红绿灯时间短，老人过不完',
  '文化活动少，想办合唱班',
  '河面漂浮物多，气味重',
  '单元门禁坏了，谁都能进',
]
const ENDS = ['，请尽快处理。', '，希望有人来看看。', '，居民反映多次了。', '，建议开会商量。', '，盼回复。']
const FIRST_DAY = '2020-01-01'
const DAYS = 2_400
const AT_ONCE = 5_000

/** A text of the kind people raise; the same number, the same text. */
export function wordsRaised(number: number): string {
  const of = (list: readonly string[], salt: number) => list[mixed(number * 31 + salt) % list.length] as string
  const where = number % 211 === 0 ? '古井旁' : of(WHERE, 1)
  return `${where}${mixed(number) % 97}号${of(WHAT, 2)}${of(ENDS, 3)}`
}

/** Spreads neighbours far apart (Murmur's last step). */
function mixed(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Adds `count` items raised by residents in turn of the district's streets, searchable as intake writes them. */
export async function addItemsToSearch(owner: pg.Pool, districtId: number, count: number): Promise<void> {
  const { rows } = await owner.query<{ street_id: number }>(
    'select street_id from districts.street where district_id = $1 order by 1',
    [districtId],
  )
  for (let from = 0; from < count; from += AT_ONCE) {
    const items = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => {
      const number = from + at
      const words = wordsRaised(number)
      return {
        itemId: newId(),
        streetId: rows[number % rows.length]?.street_id,
        number: 100_000 + number,
        receipt: String(9_000_000_000 + number),
        words,
        search: bigrams(words, ''),
        raisedOn: addDays(FIRST_DAY, mixed(number * 7) % DAYS),
      }
    })
    await owner.query(ADD, [districtId, JSON.stringify(items)])
  }
  await owner.query('analyze opinions.item')
}

const ADD = `
  insert into opinions.item (district_id, item_id, street_id, year, number, receipt, query_hash, channel, raised_by, theme, words, raised_on,
    received_at, state, search)
  select $1, i."itemId", i."streetId", extract(year from i."raisedOn")::int, i.number, i.receipt, '-', 'counter', 'resident', 'other', i.words,
    i."raisedOn", i."raisedOn"::timestamptz, 'new', i.search::tsvector
  from jsonb_to_recordset($2::jsonb) as i("itemId" uuid, "streetId" int, number int, receipt text, words text, search text, "raisedOn" date)`
