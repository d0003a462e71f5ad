import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DemoPeople, DemoStreet } from '../facts.ts'
import type { DemoGround } from '../history.ts'
import { DEMO_DISTRICT, factsGround } from '../open-ground.ts'
import type { BulkWriter } from '../put-rows.ts'
import type { Honoured } from '../standouts.ts'
import { APPOINTMENT_RULE } from '../texts/governing.ts'
import { liveAppointmentRule, ORDER_OF_STEPS, RULE_DOSSIER, RULE_IN_FORCE } from './appointment-rule.ts'
import { liveAppointments, PEOPLE_DOSSIER } from './appointments.ts'
import { liveBulletins } from './bulletins.ts'
import { liveCodes } from './codes.ts'
import { liveCommitteeWork } from './committee-work.ts'
import { openDeedHouse } from './deed-house.ts'
import { glossItems } from './gloss-items.ts'
import { citeAppointmentRule, composeAfterRule, liveGoverning } from './governing.ts'
import { liveHonours } from './honours.ts'
import { liveImports } from './imports.ts'
import { liveItemsOn } from './items.ts'
import { markAsDemo } from './mark-as-demo.ts'
import { liveMidTerm } from './mid-term.ts'
import type { Lived } from './moments.ts'
import { liveObjections } from './objections.ts'
import { liveReviews } from './reviews.ts'
import { liveReviewsOfTenures } from './reviews-of-tenures.ts'
import { liveSpotChecks } from './spot-checks.ts'
import { takeOffice, train } from './taking-office.ts'
import { liveVisit } from './visits.ts'

/** What the years in bulk leave to be lived: honours of records; only a whole demo has all that the appointments rest on. */
interface Past {
  readonly streets: readonly DemoStreet[]
  readonly honours: readonly Honoured[]
  readonly whole: boolean
}

/** Lives the newest weeks by deeds through the house's own routes, so that queues, ledger, steps and trace are as people leave them. */
export async function liveOn(
  database: Database,
  writer: BulkWriter,
  ground: DemoGround,
  people: DemoPeople,
  { today, now, ...past }: Past & { today: CivilDate; now: Date },
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
    await liveAppointed(lived, people, past)
    await liveImports(lived)
    await liveSpotChecks(lived)
    await liveObjections(lived)
    await liveVisit(lived)
    await liveReviews(lived)
    await liveCodes(lived)
    const items = await liveItemsOn(lived)
    await liveBulletins(lived)
    await markAsDemo(writer)
    await glossItems(writer, items)
  } finally {
    await house.close()
  }
}

/** The register of documents, the honours of records, the rule of appointment and the sixteen appointed by it; committees at work since. */
async function liveAppointed(lived: Lived, people: DemoPeople, { streets, honours, whole }: Past): Promise<void> {
  await liveGoverning(lived)
  await liveHonours(lived, honours)
  if (!whole) return
  const documentId = await liveAppointmentRule(lived)
  await composeAfterRule(lived, { title: APPOINTMENT_RULE.title, from: RULE_IN_FORCE })
  await citeAppointmentRule(lived, { documentId, stepRule: ORDER_OF_STEPS })
  const ground = { lived, streets, people }
  await liveAppointments(ground, { documentId })
  await takeOffice(ground)
  await train(ground)
  await liveMidTerm(ground)
  await liveReviewsOfTenures(ground)
  await liveCommitteeWork(ground, { rule: RULE_DOSSIER, people: PEOPLE_DOSSIER })
}
