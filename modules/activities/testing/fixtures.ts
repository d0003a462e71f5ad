import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import { actorWith, grant } from '../../access/testing/actors.ts'
import { DISTRICT, JINCHANG, MANDATES, PEOPLE, PINGJIANG } from '../../roster/testing/people-ground.ts'
import type { PlanBody, RecordBody } from '../contract.ts'
import type { Asked } from '../deeds/asked.ts'

/** A Thursday; the tests' "now" is its late afternoon. */
export const DAY = '2026-11-19'
export const NOW = new Date('2026-11-19T16:30:00+08:00')

const who = (personId: string, roles: Parameters<typeof actorWith>[0]): Actor =>
  actorWith(roles, { districtId: DISTRICT, personId, accountId: personId, sessionId: personId })

const deputy = (personId: string, mandateId: string, streetId: number) =>
  who(personId, [grant('deputy', { streetId, mandateId, level: 'district' })])

/** The people of the small district, as they are once signed in. `communityId` is the recorder's. */
export function actorsWith(communityId: string) {
  return {
    staff: who(PEOPLE.staff, [grant('district_staff')]),
    secretary: who(PEOPLE.secretary, [grant('street_secretary', { streetId: PINGJIANG })]),
    otherSecretary: who(PEOPLE.otherSecretary, [grant('street_secretary', { streetId: JINCHANG })]),
    director: who(PEOPLE.director, [grant('street_director', { streetId: PINGJIANG })]),
    member: who(PEOPLE.member, [grant('street_member', { streetId: PINGJIANG })]),
    recorder: who(PEOPLE.recorder, [grant('recorder', { streetId: PINGJIANG, communityId })]),
    shen: deputy(PEOPLE.deputyShen, MANDATES.shen, PINGJIANG),
    gu: deputy(PEOPLE.deputyGu, MANDATES.gu, PINGJIANG),
    luYounger: deputy(PEOPLE.deputyLuYounger, MANDATES.luYounger, JINCHANG),
  }
}
export type Actors = ReturnType<typeof actorsWith>

/** A request of this actor; each call is a request of its own. */
export function ask(db: Sql, actor: Actor, now: Date = NOW): Asked {
  return { actor, db, now, lang: 'zh', requestId: newId(), bodyHash: 'test' }
}

/** A weekly visit as the form sends it. */
export function visit(communityId: string, change: Partial<PlanBody> = {}): PlanBody {
  return { id: newId(), kind: 'weekly_visit', streetId: PINGJIANG, communityId, heldOn: DAY, ...change }
}

/** A visit that took place, three deputies present and two opinions heard. */
export function visitHeld(communityId: string, change: Partial<RecordBody> = {}): RecordBody {
  const present = [PEOPLE.deputyShen, PEOPLE.deputyGu, PEOPLE.municipal]
  return {
    ...{ id: newId(), kind: 'weekly_visit', streetId: PINGJIANG, communityId, heldOn: DAY },
    attendance: present.map((personId) => ({ personId, mark: 'present' })),
    opinions: [opinion('三号楼楼道灯不亮'), opinion('巷口停车挡住消防通道', 'street')],
    ...change,
  }
}

export function opinion(words: string, reach: 'community' | 'street' = 'community') {
  return { id: newId(), words, reach }
}
