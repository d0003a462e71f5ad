import pg from 'pg'
import { actorWith, grant } from '../../../modules/access/testing/actors.ts'
import { adoptTemplate } from '../../../modules/points/index.ts'
import { openDatabase } from '../../../platform/database/database.ts'
import type { Ground } from '../../../platform/database/testing.ts'
import { personOf } from '../actors.ts'
import { at, DISTRICT, OTHER_DISTRICT, PLACES } from '../places.ts'
import { layActivities } from './activities.ts'
import { layActors, layAttendance } from './actors.ts'
import { layAfter } from './appointments-after.ts'
import { layDossiers } from './appointments-dossier.ts'
import { layMerit } from './appointments-merit.ts'
import { layBulletins } from './bulletins.ts'
import { laySeatRules } from './committees-seats.ts'
import { layWork } from './committees-work.ts'
import { layDistricts } from './districts.ts'
import { layDuty, layPoints } from './duty.ts'
import { layKeys } from './keys.ts'
import { layOpinions } from './opinions.ts'
import { layPeople } from './people.ts'
import { putInto } from './put.ts'

/** Two districts, three streets, every kind of row in each, and one person for every role. */
export const rightsGround: Ground = {
  name: 'rights',
  async load(ownerUrl) {
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    const put = putInto(owner)
    await layDistricts(put)
    await layActors(put)
    await adoptRules(ownerUrl)
    for (const place of PLACES) {
      await layPeople(put, place)
      await layActivities(put, place)
      await layDuty(put, place, place === 'own' ? personOf('secretary') : at(place).id('officer'))
      await layPoints(put, place, await ruleOf(owner, at(place).districtId))
    }
    for (const place of PLACES) await laySeatRules(put, place)
    for (const place of PLACES) await layWork(put, place)
    for (const place of PLACES) await layDossiers(put, place)
    for (const place of PLACES) await layMerit(put, place)
    for (const place of PLACES) await layAfter(put, place)
    await layAttendance(put)
    await layBulletins(put)
    for (const place of PLACES) await layKeys(put, place)
    for (const place of PLACES)
      await layOpinions(put, place, place === 'own' ? personOf('handler') : at(place).id('officer'))
    await owner.end()
  },
}

async function adoptRules(ownerUrl: string): Promise<void> {
  const database = openDatabase(ownerUrl, { max: 1 })
  for (const districtId of [DISTRICT, OTHER_DISTRICT]) {
    const doer = actorWith([grant('district_staff')], { districtId })
    await adoptTemplate(database, { doer, at: new Date('2018-01-01T00:00:00Z') })
  }
  await database.close()
}

async function ruleOf(owner: pg.Client, districtId: number): Promise<{ ruleSetId: string; itemCode: string }> {
  const { rows } = await owner.query(
    `select i.rule_set_id as "ruleSetId", i.item_code as "itemCode" from points.rule_item i
     join points.rule_set s on s.district_id = i.district_id and s.rule_set_id = i.rule_set_id
     where i.district_id = $1 order by s.edition desc, i.sort limit 1`,
    [districtId],
  )
  return rows[0]
}
