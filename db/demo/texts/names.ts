import type { Chance } from '../seeded.ts'

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文',
]
const MEN = [...'建国明华志强伟军斌峰磊浩宇凯杰涛鹏俊辉勇刚平海涌泉振东学文思远立新世安永康承宗景和松柏']
const WOMEN = [...'丽芳敏静秀英娟霞玲洁琳雅婷怡文佳慧欣悦雪梅兰菊若溪云清书瑶思涵晓燕秋月蕴珠沁竹']
const TWO_SIGN_SURNAMES = ['欧阳', '上官', '诸葛']

export type Sex = 'male' | 'female'

/** Draws invented names, none twice. One in five has a given name of one sign, as in life. */
export function nameDrawer(random: Chance): (sex: Sex) => string {
  const used = new Set<string>()
  return (sex) => {
    for (;;) {
      const surname = random.next() < 0.01 ? random.pick(TWO_SIGN_SURNAMES) : random.pick(SURNAMES)
      const signs = sex === 'male' ? MEN : WOMEN
      const given = random.next() < 0.2 ? random.pick(signs) : random.pick(signs) + random.pick(signs)
      const name = surname + given
      if (used.has(name) || /(.)\1/.test(given)) continue
      used.add(name)
      return name
    }
  }
}

/** A long name of a national minority: every list and document must hold it. */
export const LONG_NAME = '艾则孜·木沙江·买买提'

export const EDUCATIONS = ['大专', '本科', '本科', '本科', '硕士研究生', '硕士研究生', '博士研究生'] as const
export const SECTORS = [
  '教育',
  '文化产业',
  '古城保护',
  '社会治理',
  '医疗卫生',
  '商贸服务',
  '科技创新',
  '法律服务',
  '社区工作',
  '金融',
  '城市建设',
  '非遗传承',
] as const
/** Of those who do more than others: well educated, from many fields, as the source says of those chosen. */
export const EDUCATIONS_OF_STANDOUTS = ['硕士研究生', '硕士研究生', '博士研究生', '本科'] as const
export const SECTORS_OF_STANDOUTS = [
  '文化产业',
  '古城保护',
  '社会治理',
  '教育',
  '非遗传承',
  '教育',
  '科技创新',
  '商贸服务',
] as const
export const PARTIES = [
  '中共党员',
  '中共党员',
  '中共党员',
  '民盟',
  '民进',
  '致公党',
  '九三学社',
  '无党派',
  '群众',
] as const
export const EMPLOYERS = [
  '古城中学（演示）',
  '桃花坞文化公司（演示）',
  '平江医院（演示）',
  '护城河律师事务所（演示）',
  '老字号糕团店（演示）',
  '社区卫生服务中心（演示）',
  '城市更新公司（演示）',
  '苏绣工作室（演示）',
  '物业服务公司（演示）',
  '创业孵化园（演示）',
] as const
