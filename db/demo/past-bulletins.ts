import type { CivilDate } from '../../kernel/civil-date.ts'
import type { Database } from '../../platform/database/database.ts'
import type { DemoPeople } from './people.ts'

/** Issues the bulletin of every quarter that ended before `until`, each by the deeds of its three hands. */
export async function issuePastBulletins(_database: Database, _people: DemoPeople, _until: CivilDate): Promise<void> {}
