import { addDays, type CivilDate, civilDateOf, shanghaiInstant } from '../../../kernel/civil-date.ts'
import { demoId } from '../seeded.ts'
import { DECIDED, type DecidedText, OPEN, type OpenText } from '../texts/objections.ts'
import { type Disputed, disputed, missedBy } from './disputed.ts'
import { ago, dayToBeDue, type Lived } from './moments.ts'

const OBJECTIONS = '/api/v1/duty/objections'

/** Objections of the last year, decided each way, and those that wait today: one late, one nearly due, some being verified. */
export async function liveObjections(lived: Lived): Promise<void> {
  for (const text of DECIDED) await decided(lived, text)
  await ofThePersona(lived)
  for (const text of OPEN) await stillOpen(lived, text)
}

async function decided(lived: Lived, text: DecidedText, personId?: string): Promise<void> {
  const street = lived.ground.streets[text.place]
  if (!street) return
  const day = addDays(lived.today, -text.daysAgo)
  const fact = await disputed(lived, {
    streetId: street.streetId,
    closedAfter: addDays(day, -60),
    closedBefore: day,
    stillOpenOn: addDays(day, -60),
    ...(text.kind === undefined ? {} : { kind: text.kind }),
    ...(personId === undefined ? {} : { personId }),
  })
  if (!fact) return
  const openedAt = hoursAfter(fact.closedAt, 17)
  const who = text.ends === 'add' ? await missedBy(lived, fact, civilDateOf(openedAt)) : fact.personId
  if (who === undefined) return
  const id = await object(lived, fact, { who, by: who, at: openedAt, words: text.words, missing: text.ends === 'add' })
  if (text.ends === 'withdraw') {
    const at = hoursAfter(openedAt, 26)
    await lived.house.done({ by: who, at, to: `POST ${OBJECTIONS}/${id}/withdraw`, body: { version: 1 } })
    return
  }
  const secretary = lived.ground.secretaryOf(fact.streetId)
  await verify(lived, id, secretary, hoursAfter(openedAt, 23))
  const right = text.ends === 'correct' ? { units: Math.max(1, fact.units - 1) } : {}
  await lived.house.done({
    by: secretary,
    at: hoursAfter(openedAt, 49),
    to: `POST ${OBJECTIONS}/${id}/decide`,
    body: { version: 2, decision: text.ends, reason: text.reason, ...right },
  })
}

/** The deputy whom visitors play objected once, and was right. */
async function ofThePersona(lived: Lived): Promise<void> {
  const words = '当天临时有事，没有去成。(Something came up; I could not go that day.)'
  const reason = '核实属实，予以删除。(Verified; the record is struck.)'
  await decided(lived, { daysAgo: 40, place: 0, words, ends: 'strike', reason }, lived.persona('6-deputy'))
}

async function stillOpen(lived: Lived, text: OpenText): Promise<void> {
  const street = lived.ground.streets[text.place]
  const opened = openedOn(lived, text)
  if (!street) return
  const fact = await lastFact(lived, street.streetId, opened)
  if (!fact) return
  const who = text.missing ? await missedBy(lived, fact, opened) : fact.personId
  if (who === undefined) return
  const secretary = lived.ground.secretaryOf(fact.streetId)
  const by = text.onBehalf ? secretary : who
  const at = shanghaiInstant(opened, '10:20')
  const id = await object(lived, fact, { who, by, at, words: text.words, missing: text.missing === true })
  if (text.verifying) await verify(lived, id, secretary, hoursAfter(at, 5))
}

/** The newest record of the last days; where the street closed nothing of late, another's. */
async function lastFact(lived: Lived, streetId: number, closedBefore: CivilDate): Promise<Disputed | undefined> {
  const wanted = { closedBefore, closedAfter: addDays(closedBefore, -12) }
  return (await disputed(lived, { ...wanted, streetId })) ?? disputed(lived, { ...wanted, streetId: null })
}

function openedOn({ today, calendar, objectionWorkingDays }: Lived, text: OpenText): CivilDate {
  if (text.dueIn !== undefined) return dayToBeDue(calendar, addDays(today, text.dueIn), objectionWorkingDays)
  return civilDateOf(ago(today, text.openedAgo ?? 1, '10:20'))
}

interface Said {
  who: string
  by: string
  at: Date
  words: string
  missing: boolean
}

async function object({ house }: Lived, fact: Disputed, { who, by, at, words, missing }: Said): Promise<string> {
  const id = demoId(`objection ${fact.recordId} ${who}`, at)
  const about = missing ? { activityId: fact.activityId, personId: who } : { recordId: fact.recordId }
  await house.done({ by, at, to: `POST ${OBJECTIONS}`, body: { id, words, ...about } })
  return id
}

async function verify({ house }: Lived, id: string, by: string, at: Date): Promise<void> {
  await house.done({ by, at, to: `POST ${OBJECTIONS}/${id}/verify`, body: { version: 1 } })
}

function hoursAfter(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * 3_600_000)
}
