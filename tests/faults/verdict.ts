import pg from 'pg'
import { standingDifferences } from '../../modules/points/index.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { DISTRICT } from './ground.ts'
import type { Acknowledged } from './writers.ts'

/** One thing that must not be there, and how often it is. */
export interface Finding {
  readonly what: string
  readonly count: number
}

const DEEDS = `jsonb_to_recordset($1::jsonb) as d("requestId" uuid, "subjectId" uuid, records int, paper boolean)`

/** What may not be there, each as a query for such rows; $1, where it stands, are the acknowledged deeds. */
const WRONG: readonly [what: string, rows: string][] = [
  [
    'acknowledged deeds without their audit row',
    `select 1 from ${DEEDS} where not exists (select 1 from audit.entry a where a.request_id = d."requestId")`,
  ],
  [
    'acknowledged deeds whose records are not all there',
    `select 1 from ${DEEDS} where d.records <> (select count(*) from duty.record r where r.source_id = d."subjectId")`,
  ],
  [
    'confirmed records without points in the ledger',
    `select 1 from duty.record r where r.state = 'confirmed'
     and not exists (select 1 from points.entry e where e.record_id = r.record_id)`,
  ],
  [
    'audit rows doubled (one request, or one closing, twice)',
    `select 1 from audit.entry where request_id is not null group by request_id having count(*) > 1
     union all select 1 from audit.entry where action = 'activities.close' group by subject_id having count(*) > 1`,
  ],
  [
    'records doubled (one fact, one person, twice)',
    'select 1 from duty.record group by source_id, person_id having count(*) > 1',
  ],
  [
    'entries doubled (two in force for one record)',
    `select 1 from points.entry e where e.reverses is null and not exists (select 1 from points.entry x where x.reverses = e.entry_id)
     group by e.record_id having count(*) > 1`,
  ],
  [
    'closed activities without an audit row',
    `select 1 from activities.activity a where a.state = 'closed'
     and not exists (select 1 from audit.entry t where t.subject_id = a.activity_id::text)`,
  ],
  [
    'acknowledged papers that stand under no number',
    `select 1 from ${DEEDS} where d.paper and not exists (select 1 from appointments.issued_paper p where p.paper_id = d."subjectId")`,
  ],
  [
    'numbers of papers with a gap, doubled, or beyond the register',
    `select 1 from appointments.number_register r where r.last <> (select count(distinct p.number) from appointments.issued_paper p
       where p.district_id = r.district_id and p.kind = r.kind and p.year = r.year and p.number between 1 and r.last)
     union all select 1 from appointments.issued_paper group by district_id, kind, year, number having count(*) > 1
     union all select 1 from appointments.issued_paper p where not exists (select 1 from appointments.number_register r
       where r.district_id = p.district_id and r.kind = p.kind and r.year = p.year and r.last >= p.number)`,
  ],
]

/** What the database holds of the acknowledged deeds: nothing may be missing, nothing doubled, every total right. */
export async function verdictOn(ownerUrl: string, acknowledged: readonly Acknowledged[]): Promise<Finding[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const findings: Finding[] = []
    for (const [what, rows] of WRONG) {
      const told = rows.includes('$1') ? [JSON.stringify(acknowledged)] : []
      const { rows: counted } = await owner.query<{ n: number }>(`select count(*)::int as n from (${rows}) x`, told)
      findings.push({ what, count: counted[0]?.n ?? -1 })
    }
    const count = await differences(ownerUrl)
    return [...findings, { what: 'kept totals that differ from the sum of their entries', count }]
  } finally {
    await owner.end()
  }
}

async function differences(ownerUrl: string): Promise<number> {
  const database = openDatabase(ownerUrl, { max: 1 })
  const found = await standingDifferences(database.district(DISTRICT), DISTRICT)
  await database.close()
  return found.length
}
