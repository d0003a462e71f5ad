import { refuse } from '../../../kernel/refusal.ts'
import { type LineToRaise, linesToRaise } from '../reads/heard-lines.ts'
import { type EnteredChannel, mayLinkHeard } from '../rules/may-intake.ts'
import { refuseRaised } from '../rules/refuse-raised.ts'
import type { Asked } from './asked.ts'

/** What an entry says of the line it is made of. */
export interface LineSaid {
  readonly itemId: string
  readonly opinionId: string | null
  readonly activityId: string | null
  readonly channel: EnteredChannel
}

/**
 * The heard line an item is entered from; null where none is named. Refuses 422 one that is not there, not of a closed activity or not the asker's to take up, one of
 * another activity than the one named, and any with a paper form; 409 one that another item was made of, naming its number.
 */
export async function heardLineOf({ actor, db }: Asked, said: LineSaid): Promise<LineToRaise | null> {
  if (said.opinionId === null) return null
  const field = 'opinionId'
  if (said.channel === 'paper') refuse('opinions.heard-not-on-paper', { field })
  const [line] = await linesToRaise(db, actor.districtId, [said.opinionId])
  if (line === undefined) return refuse('opinions.heard-unknown', { field })
  const present = line.deputies.map(({ personId }) => personId)
  // What is not the asker's to take up is answered like what is not there.
  if (!mayLinkHeard(actor, said.channel, { ...line, present }).can) refuse('opinions.heard-unknown', { field })
  if (line.raised !== null && line.raised.itemId !== said.itemId) refuseRaised(line.street, line.raised, field)
  if (said.activityId !== null && said.activityId !== line.activityId)
    refuse('opinions.heard-other-activity', { field: 'activityId' })
  return line
}
