import { refuse } from '../../../kernel/refusal.ts'
import type { AddMatterBody } from '../contract-moves.ts'
import { type MatterGround, matterGround } from '../reads/matter-ground.ts'
import { demandTold } from '../rules/demand-told.ts'
import { besideOthers, matterFault } from '../rules/matter-said.ts'
import { mayAddMatter } from '../rules/may-move.ts'
import { refuseChanged } from '../rules/refuse-changed.ts'
import { changeDossier } from '../store/change-dossier.ts'
import { type NewMatter, newMattersPart, pairedPart } from '../store/matters.ts'
import { type Asked, factOf } from './asked.ts'
import { demandFacts } from './demand-facts.ts'

/**
 * Adds one person and one seat to a dossier that is being collected. The trace names neither. Refuses 404, 403 and 409 as every deed on a dossier, 409 a
 * seat or person that is in it already, 422 what is missing, not theirs, or not on file.
 */
export async function addMatter(
  asked: Asked,
  dossierId: string,
  said: AddMatterBody,
): Promise<{ matterId: string; version: number; dossierVersion: number }> {
  const { actor, db } = asked
  const facts = await demandFacts(asked, dossierId)
  demandTold(mayAddMatter(actor, facts))
  const fault = matterFault(said) ?? besideOthers(said, facts)
  if (fault !== null) refuse(fault.key, { field: fault.field })
  const matter = newMatter(said, await matterGround(db, actor.districtId, said))
  const { version } = facts.dossier
  const answer = { matterId: said.id, version: 1, dossierVersion: version + 1 }
  const done = await changeDossier(
    db,
    { districtId: actor.districtId, dossierId, version },
    {
      parts: [
        newMattersPart(actor.districtId, dossierId, [matter]),
        ...(matter.pairedWith === null ? [] : [pairedPart(actor.districtId, matter.pairedWith, said.id)]),
      ],
    },
    factOf(asked, 'add-matter', facts.dossier, { type: said.type }, answer),
  )
  if (!done) refuseChanged(facts)
  return answer
}

function newMatter(said: AddMatterBody, known: MatterGround): NewMatter {
  if (!known.personKnown) refuse('appointments.no-such-person', { field: 'personId' })
  if (!known.streetKnown) refuse('appointments.street-unknown', { field: 'streetId' })
  if (!known.mandateTheirs) refuse('appointments.mandate-not-theirs', { field: 'mandateId' })
  if (!known.postTheirs) refuse('appointments.post-not-theirs', { field: 'postId' })
  const face = {
    matterId: said.id,
    type: said.type,
    personId: said.personId,
    reason: said.reason?.trim() ?? '',
    pairedWith: said.pairedWith ?? null,
  }
  if (said.type === 'appoint')
    return {
      ...{
        ...face,
        streetId: said.streetId as number,
        seat: said.seat as NewMatter['seat'],
        seatNo: said.seatNo as number,
      },
      ...{
        ground: said.ground ?? 'any',
        mandateId: said.mandateId ?? null,
        postId: said.postId ?? null,
        tenureId: null,
      },
    }
  const { tenure } = known
  if (tenure === null || tenure.personId !== said.personId)
    return refuse('appointments.tenure-not-theirs', { field: 'tenureId' })
  if (tenure.endsOn !== null)
    refuse('appointments.tenure-ends-already', { field: 'tenureId', params: { on: tenure.endsOn } })
  const { tenureId, streetId, seat, seatNo } = tenure
  return { ...face, streetId, seat, seatNo, ground: null, mandateId: null, postId: null, tenureId }
}
