import pg from 'pg'
import type { Level } from '../../../kernel/level.ts'
import type { Actor } from '../../../modules/access/language.ts'
import { actorWith, grant } from '../../../modules/access/testing/actors.ts'
import { adoptTemplate } from '../../../modules/points/index.ts'
import { openDatabase } from '../../../platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../../../platform/database/testing.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Asked } from '../close-activity.ts'

export const DISTRICT = 320508
export const STREET = 320508001
export const OTHER_STREET = 320508002
export const COMMUNITIES = ['320508001001', '320508001002', '320508001003']
export const NOW = new Date('2023-06-15T02:00:00Z')

/** A small invented district on a real PostgreSQL: two streets, three communities, the template rules in force. */
export interface SpineGround {
  readonly test: TestDatabase
  readonly owner: pg.Pool
  readonly district: Actor
  readonly secretary: Actor
  readonly director: Actor
  person(name: string, mandate?: { level?: Level; streetId?: number; from?: string; to?: string }): Promise<Deputy>
  activity(said: {
    kind?: string
    on?: string
    theme?: string
    halfDays?: number
    present: readonly Deputy[]
    due?: readonly Deputy[]
  }): Promise<string>
  deputyActor(deputy: Deputy): Actor
  asked(actor: Actor, more?: Partial<Asked>): Asked
  many<T>(sql: string, values?: unknown[]): Promise<T[]>
  drop(): Promise<void>
}

export interface Deputy {
  readonly personId: string
  readonly mandateId: string
  readonly level: Level
}

const LEVELS: Level[] = ['national', 'provincial', 'municipal', 'district', 'consultative']

export async function spineGround(make: () => Promise<TestDatabase> = testDatabase): Promise<SpineGround> {
  const test = await make()
  const database = openDatabase(test.ownerUrl, { max: 16 })
  const owner = new pg.Pool({ connectionString: test.ownerUrl, max: 4 })
  const terms = await settle(owner)
  const named = async (name: string) => {
    const personId = newId()
    await owner.query('insert into roster.person (district_id, person_id, name) values ($1, $2, $3)', [
      DISTRICT,
      personId,
      name,
    ])
    return personId
  }
  const staff = async (name: string, ...roles: Actor['roles'][number][]) =>
    actorWith(roles, { districtId: DISTRICT, personId: await named(name), personName: name, accountId: newId() })
  const district = await staff('区工作人员', grant('district_staff'))
  const secretary = await staff('王秘书', grant('street_secretary', { streetId: STREET }))
  const director = await staff('李主任', grant('street_director', { streetId: STREET }))
  await adoptTemplate(database, { doer: district, at: new Date('2018-01-01T00:00:00Z') })

  return {
    test,
    owner,
    district,
    secretary,
    director,
    person: addPerson(owner, named, terms),
    activity: addActivity(owner),
    deputyActor: (deputy) =>
      actorWith([grant('deputy', { streetId: STREET, level: deputy.level, mandateId: deputy.mandateId })], {
        ...{ districtId: DISTRICT, personId: deputy.personId, accountId: newId() },
      }),
    asked: (actor, more) => ({
      ...{
        actor,
        db: database.district(DISTRICT),
        database,
        now: NOW,
        lang: 'zh' as const,
        requestId: newId(),
        bodyHash: 'x',
      },
      ...more,
    }),
    many: async (sql, values) => (await owner.query(sql, values)).rows,
    drop: async () => {
      await owner.end()
      await database.close()
      await test.drop()
    },
  }
}

async function settle(owner: pg.Pool): Promise<Map<Level, string>> {
  await owner.query(
    `insert into districts.district (district_id, area_code, name, name_en, is_demo) values ($1, '320508', '姑苏区', 'Gusu District', true)`,
    [DISTRICT],
  )
  for (const [id, name] of [
    [STREET, '平江街道'],
    [OTHER_STREET, '金阊街道'],
  ]) {
    await owner.query(
      `insert into districts.street (district_id, street_id, name, name_en, sort) values ($1, $2, $3, 'Street', 1)`,
      [DISTRICT, id, name],
    )
  }
  for (const id of COMMUNITIES) {
    await owner.query(
      `insert into districts.community (district_id, community_id, street_id, name, name_en) values ($1, $2, $3, '社区', 'Community')`,
      [DISTRICT, id, STREET],
    )
  }
  const terms = new Map<Level, string>()
  for (const level of LEVELS) {
    terms.set(level, newId())
    await owner.query(
      `insert into roster.term (district_id, term_id, level, number, starts_on) values ($1, $2, $3, 3, '2017-01-01')`,
      [DISTRICT, terms.get(level), level],
    )
  }
  return terms
}

function addPerson(
  owner: pg.Pool,
  named: (name: string) => Promise<string>,
  terms: Map<Level, string>,
): SpineGround['person'] {
  return async (name, { level = 'district', streetId = STREET, from = '2017-01-01', to } = {}) => {
    const personId = await named(name)
    const mandateId = newId()
    await owner.query(
      `insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, starts_on, ends_on, end_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [DISTRICT, mandateId, personId, level, terms.get(level), streetId, from, to ?? null, to ? 'resigned' : null],
    )
    return { personId, mandateId, level }
  }
}

function addActivity(owner: pg.Pool): SpineGround['activity'] {
  return async ({ kind = 'weekly_visit', on = '2023-06-10', theme, halfDays = 1, present, due = [] }) => {
    const activityId = newId()
    await owner.query(
      `insert into activities.activity (district_id, activity_id, kind, title, theme, street_id, community_id, held_on, starts_at, half_days, state, created_at)
       values ($1, $2, $3, '走访', $4, $5, $6, $7::date, ($7 || ' 09:00+08')::timestamptz, $8, 'published', now())`,
      [DISTRICT, activityId, kind, theme ?? null, STREET, COMMUNITIES[0], on, halfDays],
    )
    for (const [mark, people] of [
      ['present', present],
      ['due', due],
    ] as const) {
      for (const one of people) {
        await owner.query(
          `insert into activities.attendance (district_id, activity_id, person_id, mandate_id, level, mark) values ($1, $2, $3, $4, $5, $6)`,
          [DISTRICT, activityId, one.personId, one.mandateId, one.level, mark],
        )
      }
    }
    return activityId
  }
}
