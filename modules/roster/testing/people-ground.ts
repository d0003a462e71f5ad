import pg from 'pg'
import { openDatabase } from '../../../platform/database/database.ts'
import type { Ground } from '../../../platform/database/testing.ts'
import { divisionFile, openDistrict } from '../../districts/index.ts'

export const DISTRICT = 320508
export const OTHER_DISTRICT = 320505
export const PINGJIANG = 320508018
export const JINCHANG = 320508019

const id = (n: number) => `0190c000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Invented people with fixed ids: who does what in the small district of the tests. */
export const PEOPLE = {
  staff: id(1),
  secretary: id(2),
  otherSecretary: id(3),
  director: id(4),
  member: id(5),
  recorder: id(6),
  deputyShen: id(11),
  deputyGu: id(12),
  /** Two people of one name. */
  deputyLuElder: id(13),
  deputyLuYounger: id(14),
  municipal: id(15),
  foreign: id(21),
} as const
export const TERM_DISTRICT_3 = id(101)
export const TERM_MUNICIPAL_17 = id(102)
export const MANDATES = {
  shen: id(211),
  gu: id(212),
  luElder: id(213),
  luYounger: id(214),
  municipal: id(215),
} as const

const NAMES: Record<keyof typeof PEOPLE, [name: string, pinyin: string, initials: string, birthYear: number]> = {
  staff: ['沈敏之', 'shenminzhi', 'smz', 1980],
  secretary: ['王芳', 'wangfang', 'wf', 1985],
  otherSecretary: ['陆建国', 'lujianguo', 'ljg', 1979],
  director: ['顾明远', 'gumingyuan', 'gmy', 1970],
  member: ['朱静', 'zhujing', 'zj', 1988],
  recorder: ['吴桂英', 'wuguiying', 'wgy', 1965],
  deputyShen: ['沈一鸣', 'shenyiming', 'sym', 1976],
  deputyGu: ['顾秋菊', 'guqiuju', 'gqj', 1981],
  deputyLuElder: ['陆平', 'luping', 'lp', 1960],
  deputyLuYounger: ['陆平', 'luping', 'lp', 1985],
  municipal: ['周卫东', 'zhouweidong', 'zwd', 1968],
  foreign: ['赵外区', 'zhaowaiqu', 'zwq', 1975],
}

/** A small district with streets, communities, a committee's people and five deputies, and a second district with one deputy. */
export const peopleGround: Ground = {
  name: 'people',
  async load(ownerUrl) {
    const database = openDatabase(ownerUrl, { max: 1 })
    const now = new Date('2022-01-01T00:00:00Z')
    for (const districtId of [DISTRICT, OTHER_DISTRICT]) {
      const division = await divisionFile(String(districtId))
      await database.transaction(districtId, (tx) => openDistrict(tx, { districtId, division, isDemo: false, now }))
    }
    await database.close()
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    await owner.query(rows())
    await owner.end()
  },
}

function rows(): string {
  const persons = Object.entries(PEOPLE).map(([key, personId]) => {
    const [name, pinyin, initials, birthYear] = NAMES[key as keyof typeof PEOPLE]
    const district = key === 'foreign' ? OTHER_DISTRICT : DISTRICT
    return `(${district}, '${personId}', '${name}', '${pinyin}', '${initials}', ${birthYear})`
  })
  const mandate = (mandateId: string, personId: string, level: string, termId: string, street: number) =>
    `(${DISTRICT}, '${mandateId}', '${personId}', '${level}', '${termId}', ${street}, '2022-01-15')`
  const seat = (n: number, street: number, kind: string, personId: string) =>
    `(${DISTRICT}, '${id(n)}', ${street}, '${kind}', 1, ${kind === 'director'}, '${personId}', '2022-02-01')`
  return `
    insert into roster.person (district_id, person_id, name, pinyin, initials, birth_year) values ${persons.join(',')};
    insert into roster.term (district_id, term_id, level, number, starts_on) values
      (${DISTRICT}, '${TERM_DISTRICT_3}', 'district', 3, '2022-01-15'), (${DISTRICT}, '${TERM_MUNICIPAL_17}', 'municipal', 17, '2022-01-15');
    insert into roster.mandate (district_id, mandate_id, person_id, level, term_id, street_id, starts_on) values ${[
      mandate(MANDATES.shen, PEOPLE.deputyShen, 'district', TERM_DISTRICT_3, PINGJIANG),
      mandate(MANDATES.gu, PEOPLE.deputyGu, 'district', TERM_DISTRICT_3, PINGJIANG),
      mandate(MANDATES.luElder, PEOPLE.deputyLuElder, 'district', TERM_DISTRICT_3, PINGJIANG),
      mandate(MANDATES.luYounger, PEOPLE.deputyLuYounger, 'district', TERM_DISTRICT_3, JINCHANG),
      mandate(MANDATES.municipal, PEOPLE.municipal, 'municipal', TERM_MUNICIPAL_17, PINGJIANG),
    ].join(',')};
    insert into roster.post (district_id, post_id, person_id, kind, community_id, starts_on) values
      (${DISTRICT}, '${id(301)}', '${PEOPLE.staff}', 'district_staff', null, '2022-01-01'),
      (${OTHER_DISTRICT}, '${id(302)}', '${PEOPLE.foreign}', 'district_staff', null, '2022-01-01');
    insert into roster.post (district_id, post_id, person_id, kind, community_id, starts_on)
      select ${DISTRICT}, '${id(303)}', '${PEOPLE.recorder}', 'recorder', min(community_id), '2022-01-01'
      from districts.community where district_id = ${DISTRICT} and street_id = ${PINGJIANG};
    insert into committees.tenure (district_id, tenure_id, street_id, seat, seat_no, full_time, person_id, starts_on) values ${[
      seat(401, PINGJIANG, 'director', PEOPLE.director),
      seat(402, PINGJIANG, 'secretary', PEOPLE.secretary),
      seat(403, PINGJIANG, 'member', PEOPLE.member),
      seat(404, JINCHANG, 'secretary', PEOPLE.otherSecretary),
    ].join(',')};`
}
