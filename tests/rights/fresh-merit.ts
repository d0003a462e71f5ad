import { newId } from '../../platform/ids/new-id.ts'
import type { FreshDossiers } from './fresh-dossiers.ts'
import { honourRow, recommendationRow, suggestionRow } from './ground/appointments-merit.ts'
import type { Put } from './ground/put.ts'
import type { At } from './places.ts'

/** Somebody recommended in a dossier of their own, and somebody else who might be. */
export interface Recommended {
  readonly dossierId: string
  readonly recommendationId: string
  readonly personId: string
  readonly spare: string
}

/** Recommendations and honours made for one write each, at version 1. In 'nowhere' only ids are made. */
export interface FreshMerit {
  recommended(at: At, state: string): Promise<Recommended>
  /** A suggestion that stands, of the place's deputy. */
  suggestion(at: At): Promise<string>
  honouredSuggestion(at: At): Promise<{ honourId: string; recordId: string }>
}

export function freshMerit(
  put: Put,
  person: (at: At) => Promise<{ personId: string; mandateId: string }>,
  { dossier }: Pick<FreshDossiers, 'dossier'>,
): FreshMerit {
  const suggestion: FreshMerit['suggestion'] = async (at) => {
    const recordId = newId()
    if (at.name !== 'nowhere') await put(at.districtId, 'duty.record', [suggestionRow(at, recordId)])
    return recordId
  }
  return {
    suggestion,
    async recommended(at, state) {
      const [dossierId, named, spare] = [await dossier(at, state), await person(at), await person(at)]
      const ids = { dossierId, recommendationId: newId(), personId: named.personId }
      if (at.name !== 'nowhere') await put(at.districtId, 'appointments.recommendation', [recommendationRow(at, ids)])
      return { ...ids, spare: spare.personId }
    },
    async honouredSuggestion(at) {
      const ids = { honourId: newId(), recordId: await suggestion(at) }
      if (at.name !== 'nowhere') await put(at.districtId, 'duty.honour', [honourRow(at, ids.honourId, ids.recordId)])
      return ids
    },
  }
}
