import { setTimeout as pause } from 'node:timers/promises'
import { addDays } from '../../../kernel/civil-date.ts'
import { HISTORY_SHEETS, ROSTER_SHEET, sheetToWrite } from '../../../modules/imports/index.ts'
import { writeWorkbook } from '../../../platform/excel/write-workbook.ts'
import { demoId } from '../seeded.ts'
import { NEW_CONSULTATIVE, OLD_VISITS } from '../texts/imports.ts'
import { ago, type Lived } from './moments.ts'

const IMPORTS = '/api/v1/imports'

/** What the list of imports shows: the visits of 2017 brought in, a file refused, and a roster that waits with two wrong rows. */
export async function liveImports(lived: Lived): Promise<void> {
  const street = lived.ground.streets[0]
  if (!street) return
  const secretary = lived.ground.secretaryOf(street.streetId)
  const old = await upload(lived, 'history', '平江街道2017年周周行台账.xlsx', {
    by: secretary,
    at: ago(lived.today, 58, '14:10'),
    bytes: oldVisits(lived),
  })
  await carryOut(lived, old, secretary)
  const staff = lived.persona('2-district-staff')
  await upload(lived, 'roster', '代表名册（扫描件）.pdf', {
    by: staff,
    at: ago(lived.today, 9, '09:20'),
    bytes: Buffer.from('%PDF-1.4'),
  })
  await upload(lived, 'roster', '新增议政代表.xlsx', {
    by: staff,
    at: ago(lived.today, 1, '16:40'),
    bytes: newConsultative(lived),
  })
}

interface Batch {
  batchId: string
  version: number
}

async function upload(
  lived: Lived,
  what: 'roster' | 'history',
  name: string,
  { by, at, bytes }: { by: string; at: Date; bytes: Buffer },
): Promise<Batch> {
  const id = demoId(`import ${name}`, at)
  await lived.house.done({ by, at, to: `POST ${IMPORTS}`, body: { id, what }, file: { name, bytes } })
  return until(lived, { by, at, id }, ['previewed', 'refused'])
}

async function carryOut(lived: Lived, { batchId, version }: Batch, by: string): Promise<void> {
  const at = ago(lived.today, 58, '14:25')
  await lived.house.done({ by, at, to: `POST ${IMPORTS}/${batchId}/import`, body: { version } })
  await until(lived, { by, at, id: batchId }, ['imported'])
}

/** Reading and importing go on behind the answer; asks until the batch is where it has to come. */
async function until(
  { house }: Lived,
  { by, at, id }: { by: string; at: Date; id: string },
  states: readonly string[],
): Promise<Batch> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    const batch = await house.done({ by, at, to: `GET ${IMPORTS}/${id}` })
    if (states.includes(batch.state)) return batch
    await pause(20)
  }
  throw new Error(`The import ${id} of the demo did not come to ${states.join(' or ')}.`)
}

/** Four visits of 2017 with deputies of that term. */
function oldVisits({ ground, nameOf }: Lived): Buffer {
  const street = ground.streets[0] as Lived['ground']['streets'][number]
  const serving = ground.serving(street.streetId, '2017-06-01').filter((one) => one.level === 'district')
  const names = serving.slice(0, 12).map((one) => nameOf(one.personId))
  const rows = OLD_VISITS.map(([title], place) => ({
    externalId: `PJ-2017-${place + 1}`,
    kind: '社区周周行',
    title,
    heldOn: addDays('2017-05-17', place * 28),
    street: street.name,
    community: street.communities[place * 3]?.name ?? '',
    names: names.slice(place * 3, place * 3 + 3).join('、'),
    opinions: '',
  }))
  return workbook(HISTORY_SHEETS[0] as (typeof HISTORY_SHEETS)[number], rows)
}

function newConsultative({ today }: Lived): Buffer {
  return workbook(
    ROSTER_SHEET,
    NEW_CONSULTATIVE.map((row) => ({ startsOn: addDays(today, -1), ...row })),
  )
}

function workbook(plan: typeof ROSTER_SHEET, rows: readonly Record<string, string>[]): Buffer {
  const lines = rows.map((row) => plan.columns.map((column) => row[column.key] ?? null))
  return writeWorkbook({ sheets: [sheetToWrite(plan, {}, lines)] })
}
