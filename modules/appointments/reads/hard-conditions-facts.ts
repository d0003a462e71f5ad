import { sql } from 'kysely'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { compositionOn, incompatibilitiesOn, ruleFor } from '../../committees/index.ts'
import type { ConcurrentPost, Seat } from '../../committees/language.ts'
import type { HardCondition } from '../rules/hard-condition.ts'
import { type ConditionFacts, type ConditionRules, hardConditions, type Proposal } from '../rules/hard-conditions.ts'
import { orderRuleOn } from './order-rules.ts'

/** The hard conditions of one proposal on a day, each with the rule it comes from. */
export async function hardConditionsOf(
  db: Sql,
  districtId: number,
  proposal: Proposal,
  on: CivilDate,
): Promise<HardCondition[]> {
  const [found] = await hardConditionsOfAll(db, districtId, [proposal], on)
  return found ?? []
}

/** The hard conditions of many proposals on a day, in their order: four statements however many there are. */
export async function hardConditionsOfAll(
  db: Sql,
  districtId: number,
  proposals: readonly Proposal[],
  on: CivilDate,
): Promise<HardCondition[][]> {
  if (proposals.length === 0) return []
  const [composition, incompatibilities, order, known] = await Promise.all([
    compositionOn(db, districtId, on),
    incompatibilitiesOn(db, districtId, on),
    orderRuleOn(db, districtId, on),
    readKnown(db, districtId, proposals, on),
  ])
  const rules: ConditionRules = {
    composition,
    about: (seat, post) => ruleFor(incompatibilities, seat, post),
    order,
  }
  return proposals.map((proposal) => hardConditions(proposal, factsOf(proposal, known), rules))
}

/** What is on file about the people and the committees of the proposals. */
interface Known {
  readonly mandates: readonly { personId: string; mandateId: string; streetId: number | null; suspended: boolean }[]
  readonly posts: readonly (Pick<ConcurrentPost, 'postId' | 'kind' | 'office' | 'streetId' | 'title'> & {
    personId: string
  })[]
  readonly tenures: readonly KnownTenure[]
  /** Which dossier ends which tenure. */
  readonly endings: readonly { dossierId: string; tenureId: string }[]
  readonly failures: readonly { personId: string; streetId: number; seat: Seat; times: number }[]
  readonly termKnown: boolean
}

interface KnownTenure {
  readonly tenureId: string
  readonly personId: string
  readonly streetId: number
  readonly seat: Seat
  readonly seatNo: number
  readonly running: boolean
}

async function readKnown(db: Sql, districtId: number, proposals: readonly Proposal[], on: CivilDate): Promise<Known> {
  const people = [...new Set(proposals.map(({ personId }) => personId))]
  const streets = [...new Set(proposals.map(({ streetId }) => streetId))]
  const dossiers = [...new Set(proposals.map(({ dossierId }) => dossierId))]
  const { rows } = await sql<Known>`
    with term as (select starts_on from roster.term where district_id = ${districtId} and level = 'district' and starts_on <= ${on}::date
      order by starts_on desc limit 1)
    select
      (select coalesce(json_agg(json_build_object('personId', m.person_id, 'mandateId', m.mandate_id, 'streetId', m.street_id, 'suspended',
          exists (select 1 from roster.suspension u where u.district_id = m.district_id and u.mandate_id = m.mandate_id
            and u.starts_on <= ${on}::date and (u.ends_on is null or u.ends_on > ${on}::date)))), '[]'::json)
        from roster.mandate m where m.district_id = ${districtId} and m.person_id = any(${people}::uuid[]) and m.level = 'district'
          and m.starts_on <= ${on}::date and (m.ends_on is null or m.ends_on > ${on}::date)) as mandates,
      (select coalesce(json_agg(json_build_object('personId', c.person_id, 'postId', c.post_id, 'kind', c.kind, 'office', c.office,
          'streetId', c.street_id, 'title', c.title)), '[]'::json)
        from committees.concurrent_post c where c.district_id = ${districtId} and c.person_id = any(${people}::uuid[])
          and c.starts_on <= ${on}::date and (c.ends_on is null or c.ends_on > ${on}::date)) as posts,
      (select coalesce(json_agg(json_build_object('tenureId', t.tenure_id, 'personId', t.person_id, 'streetId', t.street_id, 'seat', t.seat,
          'seatNo', t.seat_no, 'running', t.starts_on <= ${on}::date)), '[]'::json)
        from committees.tenure t where t.district_id = ${districtId} and (t.ends_on is null or t.ends_on > ${on}::date)
          and (t.person_id = any(${people}::uuid[]) or t.street_id = any(${streets}::int[]))) as tenures,
      (select coalesce(json_agg(json_build_object('dossierId', x.dossier_id, 'tenureId', x.tenure_id)), '[]'::json)
        from appointments.matter x where x.district_id = ${districtId} and x.dossier_id = any(${dossiers}::uuid[])
          and x.type <> 'appoint' and x.state in ('proposed', 'qualified', 'passed', 'noted')) as endings,
      (select coalesce(json_agg(f), '[]'::json) from (
        select x.person_id as "personId", x.street_id as "streetId", x.seat, count(*)::int as times
        from appointments.matter x join appointments.ballot b on b.district_id = x.district_id and b.ballot_id = x.ballot_id
        where x.district_id = ${districtId} and x.person_id = any(${people}::uuid[]) and x.type = 'appoint' and x.state = 'failed'
          and b.held_on >= (select starts_on from term) group by 1, 2, 3) f) as failures,
      exists (select 1 from term) as "termKnown"`.execute(db)
  return rows[0] as Known
}

function factsOf(proposal: Proposal, known: Known): ConditionFacts {
  const { personId, streetId, seat, dossierId } = proposal
  const ending = new Set(known.endings.filter((one) => one.dossierId === dossierId).map(({ tenureId }) => tenureId))
  const mine = known.tenures.filter((one) => one.personId === personId)
  const failed = known.failures.find(
    (one) => one.personId === personId && one.streetId === streetId && one.seat === seat,
  )
  return {
    mandates: known.mandates.filter((one) => one.personId === personId),
    posts: known.posts.filter((one) => one.personId === personId),
    held: mine.filter(({ tenureId }) => !ending.has(tenureId)),
    taken: known.tenures
      .filter((one) => one.streetId === streetId && one.seat === seat)
      .map(({ seatNo, tenureId }) => ({ seatNo, leaves: ending.has(tenureId) })),
    failures: known.termKnown ? (failed?.times ?? 0) : null,
    tenureIds: mine.filter(({ running }) => running).map(({ tenureId }) => tenureId),
  }
}
