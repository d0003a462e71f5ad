import { newId } from '../../platform/ids/new-id.ts'
import { dossierRow, handRow, matterRow } from './ground/appointments-dossier.ts'
import type { Put } from './ground/put.ts'
import { type At, YESTERDAY } from './places.ts'

/** Dossiers and matters made for one write each, at version 1. In 'nowhere' only ids are made. */
export interface FreshDossiers {
  /** Of people unless told, with one matter that fits its state; handled by the district's staff. */
  dossier(at: At, state: string, kind?: 'people' | 'rule'): Promise<string>
  /** A dossier with a second hand; answers both ids. */
  handed(at: At): Promise<{ dossierId: string; personId: string }>
  /** A matter of a dossier in this state, without test and statement where it is still collected. */
  matter(at: At, state: string): Promise<{ dossierId: string; matterId: string }>
  /** An undecided report against a candidate. */
  reportAgainst(at: At): Promise<string>
}

type Person = (at: At) => Promise<{ personId: string; mandateId: string }>

export function freshDossiers(put: Put, person: Person): FreshDossiers {
  const matter: FreshDossiers['matter'] = async (at, state) => {
    const ids = { dossierId: newId(), matterId: newId() }
    if (at.name === 'nowhere') return ids
    const { personId } = await person(at)
    await put(at.districtId, 'appointments.dossier', [dossierRow(at, ids.dossierId, state)])
    await put(at.districtId, 'appointments.dossier_hand', [handRow(at, ids.dossierId)])
    const collected = state === 'collecting'
    const more = collected ? { test_on: null, test_score: null, statement: null } : {}
    await put(at.districtId, 'appointments.matter', [
      matterRow(at, { ...ids, personId }, collected ? 'proposed' : 'qualified', more),
    ])
    return ids
  }
  return {
    matter,
    async dossier(at, state, kind = 'people') {
      if (kind === 'people') return (await matter(at, state)).dossierId
      const dossierId = newId()
      if (at.name === 'nowhere') return dossierId
      await put(at.districtId, 'appointments.dossier', [dossierRow(at, dossierId, state, { kind })])
      await put(at.districtId, 'appointments.dossier_hand', [handRow(at, dossierId)])
      return dossierId
    },
    async handed(at) {
      const { dossierId } = await matter(at, 'collecting')
      const { personId } = await person(at)
      if (at.name !== 'nowhere')
        await put(at.districtId, 'appointments.dossier_hand', [handRow(at, dossierId, personId)])
      return { dossierId, personId }
    },
    async reportAgainst(at) {
      const { matterId } = await matter(at, 'tabled')
      const report_id = newId()
      const row = { report_id, matter_id: matterId, received_on: YESTERDAY, words: '收到反映', version: 1 }
      const by = { by_person: at.id('officer'), at: `${YESTERDAY}T02:00:00Z` }
      if (at.name !== 'nowhere') await put(at.districtId, 'appointments.report_against', [{ ...row, ...by }])
      return report_id
    },
  }
}
