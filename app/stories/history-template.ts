import { KINDS } from '../../modules/activities/language.ts'
import { HISTORY_SHEETS, HISTORY_VERSION, type PastKind, type Places, SAMPLE, sheetToWrite } from '../../modules/imports/index.ts'
import type { WorkbookToWrite } from '../../platform/excel/workbook-to-write.ts'

/** The kinds a list of history may name, by their names: those that are held, and those a deputy registers. */
export function pastKinds(): { activityKinds: Record<string, PastKind>; registrationKinds: Record<string, string> } {
  const held = KINDS.filter((kind) => kind.plannable)
  const registered = KINDS.filter((kind) => kind.record !== null || kind.selfReport)
  const activityKinds = held.map((kind): [string, PastKind] => [
    kind.name.zh,
    { code: kind.code, needsStreet: kind.organiser === 'street', needsCommunity: kind.place === 'community', hears: kind.opinions },
  ])
  return {
    activityKinds: Object.fromEntries(activityKinds),
    registrationKinds: Object.fromEntries(registered.map((kind) => [kind.name.zh, kind.code])),
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
    registrations: { externalId: SAMPLE, name: '张三', kind: Object.keys(registrationKinds)[0] ?? '', heldOn: '', doneOn: '2019-11-22', units: 1, title: '参加视察' },
  }
  return {
    sheets: HISTORY_SHEETS.map((plan) => {
      const kinds = Object.keys(plan.key === 'activities' ? activityKinds : registrationKinds)
      return sheetToWrite(plan, { ...choices, kind: kinds }, [plan.columns.map((column) => samples[plan.key]?.[column.key] ?? null)])
    }),
    template: { name: '历年活动和履职', version: HISTORY_VERSION },
  }
}
