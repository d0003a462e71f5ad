import { KINDS } from '../../modules/activities/language.ts'
import {
  HISTORY_SHEETS,
  HISTORY_VERSION,
  type PastKind,
  type Places,
  SAMPLE,
  sheetToWrite,
} from '../../modules/imports/index.ts'
import type { WorkbookToWrite } from '../../platform/excel/workbook-to-write.ts'

/** What offices call some kinds for short. */
const SHORT: Readonly<Record<string, string>> = {
  周周行: 'weekly_visit',
  联系日: 'contact_day',
  接待: 'reception',
  培训: 'training',
  学习: 'training',
  讲座: 'lecture',
  调研: 'research',
  述职: 'duty_report',
  议事会: 'deliberation',
  小组活动: 'group_activity',
  询问: 'inquiry',
  建议: 'suggestion',
  其他: 'other_work',
}

function withShort<T>(byName: Record<string, T>, codeOf: (value: T) => string): Record<string, T> {
  const byCode = new Map(Object.values(byName).map((value) => [codeOf(value), value]))
  const short = Object.entries(SHORT).flatMap(([wording, code]) => {
    const value = byCode.get(code)
    return value === undefined ? [] : [[wording, value] as const]
  })
  return { ...byName, ...Object.fromEntries(short) }
}

/** The kinds a list of history may name, by their names: those that are held, and those a deputy registers. */
export function pastKinds(): { activityKinds: Record<string, PastKind>; registrationKinds: Record<string, string> } {
  const held = KINDS.filter((kind) => kind.plannable)
  const registered = KINDS.filter((kind) => kind.record !== null || kind.selfReport)
  const activityKinds = held.map((kind): [string, PastKind] => [
    kind.name.zh,
    {
      code: kind.code,
      needsStreet: kind.organiser === 'street',
      needsCommunity: kind.place === 'community',
      hears: kind.opinions,
    },
  ])
  return {
    activityKinds: withShort(Object.fromEntries(activityKinds), (kind) => kind.code),
    registrationKinds: withShort(
      Object.fromEntries(registered.map((kind) => [kind.name.zh, kind.code])),
      (code) => code,
    ),
  }
}

/** The two sheets of history with lists of kinds and streets, and a sample row each. */
export function historyTemplate(places: Places): WorkbookToWrite {
  const { activityKinds, registrationKinds } = pastKinds()
  const choices = { street: places.streetNames }
  const samples: Record<string, Record<string, string | number>> = {
    activities: {
      externalId: SAMPLE,
      kind: Object.keys(activityKinds)[0] ?? '',
      title: '走访社区',
      heldOn: '2019-11-22',
      street: places.streetNames[0] ?? '',
      community: places.communityNames[0] ?? '',
      names: '张三、李四（平江街道）',
      opinions: '楼道灯不亮',
    },
    registrations: {
      externalId: SAMPLE,
      name: '张三',
      kind: Object.keys(registrationKinds)[0] ?? '',
      doneOn: '2019-11-22',
      units: 1,
      title: '参加视察',
    },
  }
  return {
    sheets: HISTORY_SHEETS.map((plan) => {
      const kinds = Object.keys(plan.key === 'activities' ? activityKinds : registrationKinds).filter(
        (name) => !Object.hasOwn(SHORT, name),
      )
      return sheetToWrite(plan, { ...choices, kind: kinds }, [
        plan.columns.map((column) => samples[plan.key]?.[column.key] ?? null),
      ])
    }),
    template: { name: '历年活动和履职', version: HISTORY_VERSION },
  }
}
