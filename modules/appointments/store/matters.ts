import { type RawBuilder, sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Seat } from '../../committees/language.ts'
import type { Ground, MatterState, MatterType } from '../language.ts'

export interface NewMatter {
  readonly matterId: string
  readonly type: MatterType
  readonly streetId: number
  readonly seat: Seat
  readonly seatNo: number
  readonly personId: string
  readonly ground: Ground | null
  readonly mandateId: string | null
  readonly postId: string | null
  readonly tenureId: string | null
  readonly reason: string
  readonly pairedWith: string | null
}

/** The CTE `added`: matters at the end of a dossier, as proposed. `changed` locks the dossier, so that no two take one position. */
export function newMattersPart(
  districtId: number,
  dossierId: string,
  matters: readonly NewMatter[],
): RawBuilder<unknown> {
  const rows = matters.map((one, at) => ({
    ...{
      at: at + 1,
      matter_id: one.matterId,
      type: one.type,
      street_id: one.streetId,
      seat: one.seat,
      seat_no: one.seatNo,
    },
    ...{
      person_id: one.personId,
      ground: one.ground,
      mandate_id: one.mandateId,
      post_id: one.postId,
      tenure_id: one.tenureId,
    },
    ...{ reason: one.reason, paired_with: one.pairedWith },
  }))
  return sql`added as (
    insert into appointments.matter (district_id, matter_id, dossier_id, position, type, state, street_id, seat, seat_no, person_id, ground,
      mandate_id, post_id, tenure_id, reason, paired_with)
    select ${districtId}::int, x.matter_id, ${dossierId}::uuid, x.at + (select coalesce(max(m.position), 0) from appointments.matter m
        where m.district_id = ${districtId} and m.dossier_id = ${dossierId}::uuid),
      x.type, 'proposed', x.street_id, x.seat, x.seat_no, x.person_id, x.ground, x.mandate_id, x.post_id, x.tenure_id, x.reason, x.paired_with
    from json_to_recordset(${JSON.stringify(rows)}::json) as x (at int, matter_id uuid, type text, street_id int, seat text, seat_no int,
      person_id uuid, ground text, mandate_id uuid, post_id uuid, tenure_id uuid, reason text, paired_with uuid)
    where exists (select 1 from changed))`
}

/** The CTE `paired`: the other half of a transfer learns of this one. */
export function pairedPart(districtId: number, halfId: string, matterId: string): RawBuilder<unknown> {
  return sql`paired as (
    update appointments.matter set paired_with = ${matterId}::uuid, version = version + 1
    where district_id = ${districtId} and matter_id = ${halfId}::uuid and exists (select 1 from changed))`
}

/** What a deed sets in matters; several may be set alike. */
export interface MatterSetting {
  readonly state?: MatterState
  readonly testOn?: CivilDate
  readonly testScore?: number
  readonly testResit?: boolean
  readonly statement?: 'oral' | 'written'
  readonly ballotId?: string
}

const COLUMNS: Readonly<Record<keyof MatterSetting, RawBuilder<unknown>>> = {
  state: sql`state`,
  testOn: sql`test_on`,
  testScore: sql`test_score`,
  testResit: sql`test_resit`,
  statement: sql`statement`,
  ballotId: sql`ballot_id`,
}

/** The CTE `matters_set`: sets these matters alike where the CTE `changed` has a row. */
export function mattersSetPart(
  districtId: number,
  matterIds: readonly string[],
  setting: MatterSetting,
): RawBuilder<unknown> {
  const set = Object.entries(setting).map(([name, value]) => sql`${COLUMNS[name as keyof MatterSetting]} = ${value}`)
  return sql`matters_set as (
    update appointments.matter set ${sql.join([sql`version = version + 1`, ...set])}
    where district_id = ${districtId} and matter_id = any(${matterIds}::uuid[]) and exists (select 1 from changed))`
}
