import { addDays, type CivilDate, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { nextQuarter, type Quarter, quarterEnd } from '../../../kernel/quarter.ts'
import { demoId } from '../seeded.ts'
import { type Lived, weekdayBefore } from './moments.ts'

const BULLETINS = '/api/v1/bulletins'
/** Points are managed from 2018 on, and so the first quarter told is that year's first. */
const FIRST: Quarter = { year: 2018, quarter: 1 }
const RECIPIENT = '各人大街道工委，各位区人大代表'
const COPY_TO = '区委办公室，区政府办公室，区政协办公室'

/**
 * Every quarter's bulletin since points began, each made by deeds on the days after its quarter and out of what was posted by then. The latest is
 * drafted and waits to be checked, so that there is something to do.
 */
export async function liveBulletins(lived: Lived): Promise<void> {
  let last: Quarter | null = null
  for (let quarter = FIRST; countedOn(quarter) < lived.today; quarter = nextQuarter(quarter)) {
    if (last !== null) await issue(lived, last)
    await draft(lived, quarter)
    // Seven thousand entries a year come in faster than the server looks; without its counts the next reading would be planned for an empty table.
    if (quarter.quarter === 1) await lived.writer.run('analyze bulletins.told_entry, bulletins.bulletin')
    last = quarter
  }
}

/** The day of counting: about twelve days after the quarter, when reviews are through. */
function countedOn(quarter: Quarter): CivilDate {
  return weekdayBefore(addDays(quarterEnd(quarter), 12))
}

function idOf(quarter: Quarter): string {
  return demoId(`bulletin ${quarter.year} ${quarter.quarter}`, shanghaiInstant(countedOn(quarter), '09:20'))
}

async function draft({ house, persona }: Lived, quarter: Quarter): Promise<void> {
  const by = persona('2-district-staff')
  const id = idOf(quarter)
  const day = countedOn(quarter)
  const body = { id, year: quarter.year, quarter: quarter.quarter }
  await house.done({ by, at: shanghaiInstant(day, '09:20'), to: `POST ${BULLETINS}`, body })
  await house.done({
    by,
    at: shanghaiInstant(day, '10:05'),
    to: `POST ${BULLETINS}/${id}/draft`,
    body: { version: 1, recipient: RECIPIENT, copyTo: COPY_TO },
  })
}

async function issue({ house, persona }: Lived, quarter: Quarter): Promise<void> {
  const id = idOf(quarter)
  const day = countedOn(quarter)
  const signedOn = weekdayBefore(addDays(day, 3))
  const step = (name: string, by: string, at: Date, version: number) =>
    house.done({ by, at, to: `POST ${BULLETINS}/${id}/${name}`, body: { version } })
  await step('check', persona('2-district-checker'), shanghaiInstant(day, '15:40'), 2)
  await step('sign', persona('1-district-head'), shanghaiInstant(signedOn, '10:30'), 3)
  await step('issue', persona('2-district-staff'), shanghaiInstant(signedOn, '14:10'), 4)
}
