import { demand, refuse } from '../../../kernel/refusal.ts'
import type { FromHeardAnswer, FromHeardBody } from '../contract-intake.ts'
import { type LineToRaise, linesToRaise } from '../reads/heard-lines.ts'
import { ledgerNumber } from '../rules/ledger-number.ts'
import { mayMarkConfidential, mayRaiseHeard } from '../rules/may-intake.ts'
import { refuseRaised } from '../rules/refuse-raised.ts'
import { uniqueKeyBroken } from '../store/unique-key.ts'
import { type Asked, factOf } from './asked.ts'
import { intakeGround } from './intake-ground.ts'
import { type SaidItem, takeIn } from './take-in.ts'

type Line = FromHeardBody['lines'][number]

/**
 * Makes items of lines heard at visits and contact days, all or none, with one write; each line is raised once for ever. A deputy stays in the loop only where one
 * was chosen who was present. Refuses (422) a line that is not there or not the asker's, (409) one that has been raised, naming its number.
 */
export async function raiseHeard(asked: Asked, { lines }: FromHeardBody): Promise<FromHeardAnswer> {
  const { db, actor } = asked
  const said = lines.map((line) => ({ ...line, id: line.id.toLowerCase(), opinionId: line.opinionId.toLowerCase() }))
  const read = () => linesOf(asked, said)
  const [ground, rows] = await Promise.all([intakeGround(db, actor.districtId, asked.now), read()])
  const items = said.map((line) => itemOf(asked, line, rows.get(line.opinionId)))
  if (raisedAsSaid(said, rows)) return answerOf(said, rows)
  const detail = { lines: items.map(({ itemId, opinionId }) => ({ itemId, opinionId })) }
  const { itemId, streetId } = items[0] as SaidItem
  const fact = factOf(asked, 'raise-heard', { kind: 'opinion', id: itemId, streetId }, detail)
  try {
    await takeIn(db, ground, items, { by: actor.personId, knocks: [] }, fact)
  } catch (error) {
    if (uniqueKeyBroken(error) === null) throw error
    // Somebody was faster: the same request, or another one that raised one of the lines.
    const now = await read()
    for (const line of said) itemOf(asked, line, now.get(line.opinionId))
    if (!raisedAsSaid(said, now)) throw error
  }
  return answerOf(said, await read())
}

type Rows = ReadonlyMap<string, LineToRaise>

async function linesOf(asked: Asked, said: readonly Line[]): Promise<Rows> {
  const ids = said.map(({ opinionId }) => opinionId)
  const twice = new Set(ids).size < ids.length || new Set(said.map(({ id }) => id)).size < said.length
  if (twice) refuse('opinions.line-said-twice', { field: 'lines' })
  const rows = await linesToRaise(asked.db, asked.actor.districtId, ids)
  return new Map(rows.map((row) => [row.opinionId, row]))
}

function raisedAsSaid(said: readonly Line[], rows: Rows): boolean {
  return said.every(({ id, opinionId }) => rows.get(opinionId)?.raised?.itemId === id)
}

function itemOf(asked: Asked, line: Line, row: LineToRaise | undefined): SaidItem {
  const place = row && { streetId: row.streetId, communityId: row.communityId }
  // What is not the asker's to raise is answered like what is not there.
  if (row === undefined || place === undefined || !mayRaiseHeard(asked.actor, place).can)
    return refuse('opinions.heard-unknown', { field: 'lines' })
  if (row.raised !== null && row.raised.itemId !== line.id) return refuseRaised(row.street, row.raised, 'lines')
  const deputyId = line.deputyId?.toLowerCase() ?? null
  if (deputyId !== null && !row.deputies.some(({ personId }) => personId === deputyId))
    refuse('opinions.not-present-then', { field: 'deputyId' })
  if (line.confidential) demand(mayMarkConfidential(asked.actor, row.streetId))
  return {
    ...{ itemId: line.id, device: '', ...place, channel: 'heard', raisedBy: 'resident', deputyId },
    ...{ enteredBy: asked.actor.personId, codeId: null, activityId: row.activityId, opinionId: row.opinionId },
    ...{ externalSystem: null, externalNo: null, place: line.place?.trim() ?? '' },
    ...{ theme: line.theme, reach: row.reach, words: row.words, wordsEn: row.wordsEn, raisedOn: row.heldOn },
    ...{ confidential: line.confidential ?? false, publish: 'no', contact: null },
  }
}

function answerOf(said: readonly Line[], rows: Rows): FromHeardAnswer {
  return {
    items: said.flatMap(({ id, opinionId }) => {
      const row = rows.get(opinionId)
      if (!row?.raised) return []
      const { receipt } = row.raised
      return [{ itemId: id, opinionId, receipt, number: ledgerNumber({ ...row.raised, street: row.street }) }]
    }),
  }
}
