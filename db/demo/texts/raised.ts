import type { Matter } from './matters.ts'

/** What deputies and residents raise beside visits: longer sentences, with what is wanted. Invented. */
export const RAISED: readonly Matter[] = [
  {
    theme: 'parking',
    reach: 'street',
    words: '{c}夜间停车难，建议与旁边写字楼商量错时停车。',
    wordsEn: 'Parking is hard in {c} at night; could the office building next door lend its places?',
    done: ['已与写字楼签订错时停车协议，提供夜间车位60个。', 'An agreement was signed: sixty places at night.'],
    later: ['错时停车扩大到周末', 'The places are lent at weekends too'],
    cannot: ['写字楼物业不同意开放，暂不能错时停车。', 'The building does not agree to open its places now.'],
  },
  {
    theme: 'heritage',
    reach: 'community',
    words: '{c}一口古井井圈开裂，请文保部门来看看，早点修。',
    wordsEn: 'The curb of an old well in {c} is cracked; please let the heritage people look and mend it.',
    done: ['井圈已按原样修复，并立了说明牌。', 'The curb was restored as it was, with a plate that tells its story.'],
    later: ['古井修缮', 'The well is restored'],
  },
  {
    theme: 'old_estates',
    reach: 'community',
    words: '建议{c}统一加装电梯的流程，一份清单说清楚要哪些材料。',
    wordsEn: 'Please make one list of what a lift in {c} takes, so that nobody runs about for papers.',
    done: ['已编好加装电梯一次性告知单，社区可领。', 'There is a single list now, to be had in the community.'],
  },
  {
    theme: 'elderly',
    reach: 'street',
    words: '独居老人夜里摔倒没人知道，建议装一键呼叫。',
    wordsEn: 'Old people who live alone fall at night and nobody knows; please give them a call button.',
    done: ['首批35户独居老人已装一键呼叫。', 'Thirty-five old people have a call button now.'],
    later: ['第二批呼叫器安装', 'The second lot of call buttons'],
  },
  {
    theme: 'safety',
    reach: 'community',
    words: '{c}楼道堆物太多，请组织一次清理，并定期检查。',
    wordsEn: 'The stairs in {c} are full of things; please clear them and look again regularly.',
    done: ['清理楼道杂物11车，每月检查一次。', 'Eleven carts were cleared; it is checked every month.'],
  },
  {
    theme: 'noise',
    reach: 'community',
    words: '{c}旁边工地夜里施工，孩子睡不着。',
    wordsEn: 'The building site by {c} works at night; the children cannot sleep.',
    done: ['已责令停止夜间施工，并公示举报电话。', 'Night work was stopped; a telephone number was put up.'],
    cannot: [
      '地铁抢险经批准夜间施工，暂不能停；已缩短时段。',
      'Night work on the metro is permitted and cannot stop; its hours were shortened.',
    ],
  },
  {
    theme: 'children',
    reach: 'street',
    words: '暑假孩子没有地方去，建议社区办托管班。',
    wordsEn: 'Children have nowhere to go in summer; could the community look after them?',
    done: ['暑期托管班开两个班，收费公开。', 'Two summer groups were opened; the fees are public.'],
    later: ['暑期托管班', 'Summer groups open'],
  },
  {
    theme: 'greening',
    reach: 'community',
    words: '{c}中心绿地黄土裸露，希望补种。',
    wordsEn: 'The green in the middle of {c} is bare earth; please plant it again.',
    done: ['已补种草坪和灌木约300平方米。', 'About 300 m² were planted again.'],
    later: ['春季补种', 'Planting in spring'],
  },
  {
    theme: 'traffic',
    reach: 'district',
    words: '{c}路口没有人行信号灯，老人过马路不安全。',
    wordsEn: 'There is no pedestrian light at the crossing by {c}; it is unsafe for the old.',
    done: ['已增设人行信号灯，延长绿灯时间。', 'A pedestrian light was put up, with a longer green.'],
    later: ['路口信号灯安装', 'The light is put up'],
    cannot: [
      '经测流量未达到设灯标准，先施划斑马线。',
      'Traffic is below the standard for a light; a crossing was painted.',
    ],
  },
  {
    theme: 'environment',
    reach: 'community',
    words: '{c}垃圾房夏天气味大，能不能改到早上清运？',
    wordsEn: 'The refuse room of {c} smells in summer; could it be emptied in the morning?',
    done: ['清运改为早晚各一次，并加装除臭设备。', 'It is emptied twice a day, and has a device against smells.'],
  },
  {
    theme: 'housing',
    reach: 'community',
    words: '{c}外墙瓷砖脱落，差点砸到人。',
    wordsEn: 'Tiles fall from a wall in {c}; somebody was nearly hit.',
    done: ['已围挡并铲除松动瓷砖。', 'The place was fenced and loose tiles taken off.'],
    later: ['外墙整体修缮', 'The wall is repaired'],
  },
  {
    theme: 'water_and_drains',
    reach: 'community',
    words: '{c}五楼以上早晚没有水压。',
    wordsEn: 'From the fifth floor up in {c} there is no water pressure in the morning and evening.',
    done: ['已检修泵房，水压恢复正常。', 'The pump was mended; the pressure is right again.'],
    later: ['二次供水改造', 'New pumps and pipes'],
  },
  {
    theme: 'services',
    reach: 'district',
    words: '社区开证明还要跑三趟，建议一次告知。',
    wordsEn: 'A certificate still takes three calls; please tell everything at once.',
    done: ['已列出证明清单，能网办的全部网办。', 'There is a list now; whatever can be done online is.'],
  },
  {
    theme: 'culture',
    reach: 'street',
    words: '希望{c}评弹书场周末也开。',
    wordsEn: 'Please open the story-singing hall of {c} at weekends too.',
    done: ['书场周六下午加一场。', 'There is one more performance on Saturday afternoons.'],
    cannot: ['演员排期已满，周末暂不能加场。', 'The singers have no free day; not at weekends yet.'],
  },
  {
    theme: 'facilities',
    reach: 'community',
    words: '{c}健身器材坏了两台，贴了条一直没有换。',
    wordsEn: 'Two pieces of the gym in {c} are broken; there is a note on them but nobody comes.',
    done: ['已更换健身器材两台，其余检修一遍。', 'Two pieces were replaced, the others looked over.'],
  },
  {
    theme: 'parking',
    reach: 'community',
    words: '{c}电动车停到楼道口，消防通道堵了。',
    wordsEn: 'E-bikes stand in the entrances of {c}; the fire lane is blocked.',
    done: ['新划非机动车停车区，堵点已清。', 'Places for bikes were marked; the lane is free.'],
  },
]

/** Not for the house: what is screened out, with where it belongs. */
export const SCREENED: readonly (Pick<Matter, 'theme' | 'words' | 'wordsEn'> & {
  readonly screening: 'litigation' | 'personal_case' | 'petition'
})[] = [
  {
    theme: 'housing',
    words: '我和邻居为漏水打官司，请帮我催法院。',
    wordsEn: 'I am in court with my neighbour over a leak; please press the court.',
    screening: 'litigation',
  },
  {
    theme: 'services',
    words: '我儿子的工作安排请代表说一句话。',
    wordsEn: 'Would the deputy put in a word for my son’s job?',
    screening: 'personal_case',
  },
  {
    theme: 'other',
    words: '拆迁补偿我不服，已经信访三次。',
    wordsEn: 'I do not accept the compensation; I have petitioned three times.',
    screening: 'petition',
  },
]
