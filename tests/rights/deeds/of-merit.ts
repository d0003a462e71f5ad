import type { Recommended } from '../fresh-merit.ts'
import { at } from '../places.ts'
import { choice, honour, judgement, recommendation, sheet } from '../requests/appointments-merit.ts'
import { ownCan, post, rowCan, type Thing, type Verdicts } from './thing.ts'

const v1 = '/api/v1'
const { streetId } = at('own')
const STATES = ['collecting', 'examined', 'in_session', 'announced', 'withdrawn']

/** Who is recommended in which dossier, and by which recommendation. */
const named = new Map<string, Recommended>()
const inDossier = (dossierId: string, end: string) => `${v1}/dossiers/${dossierId}/${end}`
const whoIn = (dossierId: string) => named.get(dossierId) as Recommended

const make: Thing['make'] = async (fresh, aim, state) => {
  const made = await fresh.recommended(aim, state)
  named.set(made.dossierId, made)
  return made.dossierId
}
const candidates = (id: string) => inDossier(id, `candidates?streetId=${streetId}&limit=100`)
const recommend = (id: string) => post(inDossier(id, 'recommendations'), recommendation(streetId, whoIn(id).spare))

/** What may be entered for a street. */
export const streetOfDossier: Thing = {
  ...{ states: STATES, make, read: candidates, can: ownCan },
  deeds: { recommend, choose: (id) => post(inDossier(id, 'choices'), choice(streetId, whoIn(id).personId)) },
}

/** What may be done about somebody who is recommended. */
export const candidate: Thing = {
  ...{ states: STATES, make, read: candidates },
  can: (answer, id) => rowCan('personId')(answer, whoIn(id).personId),
  deeds: {
    judge: (id) => post(inDossier(id, 'judgements'), judgement(streetId, whoIn(id).personId)),
    makeSheet: (id) => post(inDossier(id, 'merit-sheets'), sheet(streetId, whoIn(id).personId)),
  },
}

export const recommendationLine: Thing = {
  ...{ states: STATES, make, read: (id) => inDossier(id, `recommendations?streetId=${streetId}`) },
  can: (answer, id) => rowCan('recommendationId')(answer, whoIn(id).recommendationId),
  deeds: {
    takeBack: (id) => post(`${v1}/recommendations/${whoIn(id).recommendationId}/take-back`, { version: 1 }),
  },
}

const honours = (answer: unknown) => (answer as { honours: { can: Verdicts } }).honours.can
const honourOf = new Map<string, string>()

/** Honours of a suggestion that stands. */
export const honoursOfRecord: Thing = {
  states: ['honoured'],
  async make(fresh, aim) {
    const { honourId, recordId } = await fresh.honouredSuggestion(aim)
    honourOf.set(recordId, honourId)
    return recordId
  },
  read: (id) => `${v1}/duty/records/${id}`,
  can: honours,
  deeds: {
    award: (id) => post(`${v1}/duty/records/${id}/honours`, { ...honour(), year: 2024 }),
    takeBack: (id) => post(`${v1}/duty/honours/${honourOf.get(id)}/take-back`, { version: 1 }),
  },
}
