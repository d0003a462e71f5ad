import { civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { demand, refuse } from '../../../kernel/refusal.ts'
import { districtById } from '../../districts/index.ts'
import type { IssuedAnswer, IssuePaperBody } from '../contract-papers.ts'
import type { DossierState } from '../language.ts'
import { passedAppointments } from '../reads/passed-appointments.ts'
import { mayIssue } from '../rules/may-after.ts'
import { paperCode } from '../rules/paper-number.ts'
import { issueRow } from '../store/issued-papers.ts'
import { type Asked, factOf } from './asked.ts'
import { loadDossierFor, type SeenDossier } from './load-dossier.ts'

const ANNOUNCED: readonly DossierState[] = ['announced', 'registered', 'installed', 'completed']
const STATES: Readonly<Record<IssuePaperBody['kind'], readonly DossierState[]>> = {
  submission: ['drafting'],
  bill: ['nominated', 'consented', 'tabled', 'in_session'],
  notice: ANNOUNCED,
  letter: ANNOUNCED,
}

/**
 * Issues a paper under the next number of its kind and year. A letter is of one passed appointment; one of them is valid at a time, and so of submission, bill and
 * notice. Refuses 404, 403 whoever may not or too early, 409 where one is valid already or the dossier moved on, 422 a day to come or before the vote.
 */
export async function issuePaper(asked: Asked, dossierId: string, body: IssuePaperBody): Promise<IssuedAnswer> {
  const { actor, db, now } = asked
  const seen = await loadDossierFor(asked, dossierId)
  demand(mayIssue(seen, body.kind))
  checkDay(body, seen, civilDateOf(now))
  const addressee = await addresseeOf(asked, seen, body)
  const district = await districtById(db, actor.districtId)
  if (district === null) return refuse('appointments.unknown', { status: 404 })
  const year = yearOf(body.issuedOn)
  const made = await issueRow(
    db,
    {
      ...{ districtId: actor.districtId, paperId: body.id, dossierId, matterId: body.matterId ?? null },
      ...{ kind: body.kind, year, issuedOn: body.issuedOn, addressee, signer: body.signer.trim() },
      ...{ by: actor.personId, at: now, code: paperCode(district.settings, body.kind) },
    },
    STATES[body.kind],
    (answer) => factOf(asked, 'issue-paper', seen, { kind: body.kind, year }, answer),
  )
  return made ?? refuse('appointments.changed-meanwhile', { status: 409 })
}

function checkDay({ kind, issuedOn }: IssuePaperBody, seen: SeenDossier, today: string): void {
  if (issuedOn > today) refuse('appointments.day-in-future', { field: 'issuedOn' })
  const afterVote = kind === 'letter' || kind === 'notice'
  if (afterVote && seen.meetingOn !== null && issuedOn < seen.meetingOn)
    refuse('appointments.paper.before-vote', { field: 'issuedOn', params: { on: seen.meetingOn } })
}

/** To whom: the unit notified; of a letter the person, who is in the matter. */
async function addresseeOf({ actor, db }: Asked, seen: SeenDossier, body: IssuePaperBody): Promise<string> {
  if (body.kind !== 'letter') {
    if (body.matterId !== undefined) refuse('appointments.paper.letters-only', { field: 'matterId' })
    if (body.kind === 'notice' && !body.addressee?.trim())
      refuse('appointments.paper.addressee-wanted', { field: 'addressee' })
    return body.addressee?.trim() ?? ''
  }
  const matter = (await passedAppointments(db, actor.districtId, seen.dossierId)).find(
    ({ matterId }) => matterId === body.matterId,
  )
  if (matter === undefined) return refuse('appointments.paper.not-passed', { field: 'matterId' })
  if (matter.letterId !== null) refuse('appointments.paper.letter-valid', { status: 409, field: 'matterId' })
  return matter.personName
}
