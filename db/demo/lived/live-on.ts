import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DemoPeople } from '../facts.ts'
import type { DemoGround } from '../history.ts'
import { DEMO_DISTRICT, factsGround } from '../open-ground.ts'
import type { BulkWriter } from '../put-rows.ts'
import { liveBulletins } from './bulletins.ts'
import { openDeedHouse } from './deed-house.ts'
import { glossItems } from './gloss-items.ts'
import { liveImports } from './imports.ts'
import { liveItemsOn } from './items.ts'
import { markAsDemo } from './mark-as-demo.ts'
import type { Lived } from './moments.ts'
import { liveObjections } from './objections.ts'
import { liveReviews } from './reviews.ts'
import { liveSpotChecks } from './spot-checks.ts'
import { liveVisit } from './visits.ts'

/** Lives the newest weeks by deeds through the house's own routes, so that queues, ledger, steps and trace are as people leave them. */
export async function liveOn(
  database: Database,
  writer: BulkWriter,
  ground: DemoGround,
  people: DemoPeople,
  { today, now }: { today: CivilDate; now: Date },
): Promise<void> {
  const house = await openDeedHouse(database, DEMO_DISTRICT)
  try {
    const { calendar, objectionWorkingDays } = await factsGround(database, writer, now)
    const personas = new Map(people.personas.map((one) => [one.key, one.personId]))
    const persona = (key: string): string => {
      const personId = personas.get(key)
      if (personId === undefined) throw new Error(`The demo has no persona ${key}.`)
      return personId
    }
    const lived: Lived = {
      house,
      database,
      writer,
      ground,
      districtId: DEMO_DISTRICT,
      today,
      calendar,
      objectionWorkingDays,
      persona,
      nameOf: (personId) => people.persons.find((one) => one.id === personId)?.name ?? '',
    }
    await liveImports(lived)
    await liveSpotChecks(lived)
    await liveObjections(lived)
    await liveVisit(lived)
    await liveReviews(lived)
    const items = await liveItemsOn(lived)
    await liveBulletins(lived)
    await markAsDemo(writer)
    await glossItems(writer, items)
  } finally {
    await house.close()
  }
}
