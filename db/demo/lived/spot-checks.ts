import { addDays } from '../../../kernel/civil-date.ts'
import { ago, type Lived } from './moments.ts'

const FOUND = [
  ['in_order', null],
  ['in_order', '与签到表一致。(Agrees with the sign-in sheet.)'],
  ['corrected', '漏登一位代表，已由街道更正。(One deputy had been left out; the street has put it right.)'],
  ['in_order', null],
  ['not_in_order', '没有签到表，已提醒街道。(There is no sign-in sheet; the street has been told.)'],
] as const

/** The district drew twice: a quarter ago, all looked at; and lately, two still to look at. */
export async function liveSpotChecks(lived: Lived): Promise<void> {
  await draw(lived, { daysAgo: 80, reaching: 60, count: 6, leave: 0 })
  await draw(lived, { daysAgo: 16, reaching: 32, count: 5, leave: 2 })
}

async function draw(
  { house, today, persona }: Lived,
  shape: { daysAgo: number; reaching: number; count: number; leave: number },
): Promise<void> {
  const { daysAgo, reaching, count, leave } = shape
  const by = persona('1-district-head')
  const period = { from: addDays(today, -daysAgo - reaching), to: addDays(today, -daysAgo - 3) }
  const at = ago(today, daysAgo, '09:40')
  const { drawn } = await house.done({ by, at, to: 'POST /api/v1/spot-checks/draw', body: { ...period, count } })
  for (const [place, { checkId }] of (drawn as { checkId: string }[]).slice(0, count - leave).entries()) {
    const [finding, note] = FOUND[place % FOUND.length] as (typeof FOUND)[number]
    await house.done({
      by: persona('2-district-checker'),
      at: ago(today, daysAgo - 6, `1${place}:10`),
      to: `POST /api/v1/spot-checks/${checkId}/finding`,
      body: { finding, note },
    })
  }
}
