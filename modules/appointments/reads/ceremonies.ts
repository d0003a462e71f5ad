import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import type { OATH_MODES, OATH_PARTS } from '../language.ts'
import type { NamedMatter } from '../rules/paper-facts.ts'
import { matterJoins, matterJson } from './matter-columns.ts'

export interface OathRow extends NamedMatter {
  readonly part: (typeof OATH_PARTS)[number]
  readonly makeUpOn: CivilDate | null
  readonly reason: string | null
  /** Of somebody absent: the day of the later ceremony at which it was made up. */
  readonly madeUpOn: CivilDate | null
}

export interface CeremonyRow {
  readonly ceremonyId: string
  readonly dossierId: string
  readonly heldOn: CivilDate
  readonly place: string
  readonly organiser: string
  readonly chairedBy: string
  readonly mode: (typeof OATH_MODES)[number]
  readonly anthem: boolean
  readonly witnesses: string
  readonly textVersion: string
  readonly version: number
  readonly oaths: readonly OathRow[]
}

/** The ceremonies of a dossier, the earliest first, each with who swore and who was absent. */
export async function ceremoniesOf(db: Sql, districtId: number, dossierId: string): Promise<readonly CeremonyRow[]> {
  const { rows } = await sql<CeremonyRow>`
    select c.ceremony_id as "ceremonyId", c.dossier_id as "dossierId", c.held_on as "heldOn", c.place, c.organiser, c.chaired_by as "chairedBy", c.mode,
      c.anthem, c.witnesses, c.text_version as "textVersion", c.version,
      coalesce((select json_agg(json_build_object(${matterJson}, 'part', t.part, 'makeUpOn', t.make_up_on, 'reason', t.reason,
          'madeUpOn', case when t.part = 'absent' then (select min(c2.held_on) from appointments.oath t2
            join appointments.ceremony c2 on c2.district_id = t2.district_id and c2.ceremony_id = t2.ceremony_id
            where t2.district_id = t.district_id and t2.matter_id = t.matter_id and t2.part <> 'absent') end) order by m.position)
        from appointments.oath t join appointments.matter m on m.district_id = t.district_id and m.matter_id = t.matter_id ${matterJoins}
        where t.district_id = c.district_id and t.ceremony_id = c.ceremony_id), '[]'::json) as oaths
    from appointments.ceremony c
    where c.district_id = ${districtId} and c.dossier_id = ${dossierId}::uuid
    order by c.held_on, c.ceremony_id`.execute(db)
  return rows
}

/** Which dossier a ceremony is of, and what is needed to change its list; null where there is none. */
export async function ceremonyKey(
  db: Sql,
  districtId: number,
  ceremonyId: string,
): Promise<Pick<CeremonyRow, 'ceremonyId' | 'dossierId' | 'heldOn' | 'mode' | 'version'> | null> {
  const { rows } = await sql<Pick<CeremonyRow, 'ceremonyId' | 'dossierId' | 'heldOn' | 'mode' | 'version'>>`
    select ceremony_id as "ceremonyId", dossier_id as "dossierId", held_on as "heldOn", mode, version
    from appointments.ceremony where district_id = ${districtId} and ceremony_id = ${ceremonyId}::uuid`.execute(db)
  return rows[0] ?? null
}
