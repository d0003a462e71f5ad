import { type CivilDate, civilDateOf } from '../../../kernel/civil-date.ts'
import type { Level } from '../../../kernel/level.ts'
import { demand, type RefusalDetails, refuse } from '../../../kernel/refusal.ts'
import type { Sql } from '../../../platform/database/database.ts'
import { newId } from '../../../platform/ids/new-id.ts'
import type { Actor } from '../../access/language.ts'
import { type TermRow, termsOnFile } from '../reads/terms.ts'
import { mayBegin, mayFollow } from '../rules/may-open-mandate.ts'
import { mayKeepMandates } from '../rules/may-see-people.ts'
import { plainName } from '../rules/plain-name.ts'
import { loadOpeningGround, putMandate } from '../store/open-mandate.ts'
import type { ChangedMandate } from './change-mandate.ts'

export interface MandateAsked {
  db: Sql
  actor: Actor
  /** The new mandate's id. */
  id: string
  personId: string
  level: Level
  termNumber: number
  /** First day of a term that is not on file yet. */
  termStartsOn?: CivilDate | undefined
  startsOn: CivilDate
  streetId?: number | null | undefined
  delegationId?: string | undefined
  newDelegation?: { id: string; name: string; nameEn?: string | undefined } | undefined
  constituency?: string | undefined
  certificateNo?: string | undefined
  requestId: string | null
  bodyHash: string | null
  now: Date
}

interface Term extends TermRow {
  isNew: boolean
}

/**
 * Gives a person on file a mandate: a by-election inside a running term, or the first of a new one. Left to itself it joins the delegation its
 * street has in that term. Refuses 403 others than district staff, 404 an unknown person, street, term or delegation, 422 a day its term does not
 * cover, 409 where another of the level runs.
 */
export async function openMandate(asked: MandateAsked): Promise<ChangedMandate> {
  const { db, actor, personId, level, startsOn, now: at } = asked
  const { districtId } = actor
  demand(mayKeepMandates(actor))
  const streetId = asked.streetId ?? null
  const ground = await loadOpeningGround(db, { districtId, personId, level, streetId })
  if (ground.personId === null) refuse('roster.person-unknown', { status: 404 })
  if (streetId !== null && !ground.streetKnown) refuse('roster.street-unknown', { status: 404, field: 'streetId' })
  const terms = await termsOnFile(db, districtId)
  const term = termAsked(asked, terms)
  const began = mayBegin({ level, startsOn, streetId, today: civilDateOf(at), term, terms, held: ground.held })
  if (!began.can) refuse(began.why, SPOT[began.why] ?? { field: 'startsOn' })
  const delegation = delegationAsked(asked, term, streetId)
  const answer = { mandateId: asked.id, version: 1 }
  const row = {
    ...{ districtId, mandateId: asked.id, personId, level, termId: term.termId, streetId, startsOn },
    newTerm: term.isNew ? { number: term.number, startsOn: term.startsOn } : null,
    ...delegation,
    constituency: asked.constituency?.trim() || null,
    certificateNo: asked.certificateNo?.trim() || null,
  }
  const { requestId, bodyHash } = asked
  const detail = { personId, level, term: term.number, on: startsOn }
  const subject = { subjectKind: 'mandate', subjectId: asked.id, streetId }
  await putMandate(db, row, {
    doer: actor,
    action: 'roster.open-mandate',
    ...subject,
    detail,
    requestId,
    bodyHash,
    answer,
    at,
  })
  return answer
}

/** Where a refusal of the rule belongs: its status, and the field it stands at. */
const SPOT: Readonly<Record<string, RefusalDetails>> = {
  'roster.mandate-running': { status: 409 },
  'roster.street-needed': { field: 'streetId' },
}

function termAsked(asked: MandateAsked, terms: readonly TermRow[]): Term {
  const { level, termNumber: number, termStartsOn } = asked
  const known = terms.find((one) => one.level === level && one.number === number)
  if (known) return { ...known, isNew: false }
  if (termStartsOn === undefined) refuse('roster.term-unknown', { status: 404, field: 'termNumber' })
  const term = { termId: newId(), level, number, startsOn: termStartsOn, endsOn: null, delegations: [], isNew: true }
  const follows = mayFollow(term, terms)
  if (!follows.can)
    refuse(follows.why, { field: follows.why === 'roster.term-too-early' ? 'termStartsOn' : 'termNumber' })
  return term
}

/** The delegation named, one that is new, or the one the street has in this term; none where there is none. */
function delegationAsked(asked: MandateAsked, term: Term, streetId: number | null) {
  const { delegationId, newDelegation: fresh } = asked
  if (fresh !== undefined) {
    const name = plainName(fresh.name)
    if (name === '') refuse('roster.name-blank', { field: 'newDelegation' })
    if (term.delegations.some((one) => one.name === name))
      refuse('roster.delegation-exists', { status: 409, field: 'newDelegation' })
    return { delegationId: fresh.id, newDelegation: { name, nameEn: fresh.nameEn?.trim() ?? '' } }
  }
  const found = term.delegations.find((one) =>
    delegationId === undefined ? streetId !== null && one.streetId === streetId : one.delegationId === delegationId,
  )
  if (delegationId !== undefined && !found) refuse('roster.delegation-unknown', { status: 404, field: 'delegationId' })
  return { delegationId: found?.delegationId ?? null, newDelegation: null }
}
