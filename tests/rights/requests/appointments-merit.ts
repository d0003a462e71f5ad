import { newId } from '../../../platform/ids/new-id.ts'
import { type At, YESTERDAY } from '../places.ts'
import type { Maker } from './request.ts'

const v1 = '/api/v1'
const of = (dossierId: string) => `${v1}/dossiers/${dossierId}`
const street = (at: At) => `streetId=${at.streetId}`
const inDossier =
  (end: (at: At) => string): Maker =>
  (at) => ({ url: `${of(at.id('dossier'))}/${end(at)}` })

/** Bodies as pages send them, about somebody of the street. */
export const recommendation = (streetId: number, personId: string) => ({
  ...{ id: newId(), streetId, personId, ground: 'delegation_deputy', recommendedBy: '街道党工委' },
  ...{ recommendedOn: YESTERDAY, words: '履职积极' },
})
export const choice = (streetId: number, personId: string) => ({
  ...{ id: newId(), streetId, heldOn: YESTERDAY, members: 30, present: 20, spoilt: 1 },
  ...{ counts: [{ personId, votes: 18 }], chosen: personId },
})
export const judgement = (streetId: number, personId: string) => ({
  ...{ id: newId(), streetId, personId, standard: 'able', words: '能力强', judgedBy: '区人大' },
})
export const sheet = (streetId: number, personId: string) => ({
  ...{ id: newId(), streetId, personId, ground: 'delegation_deputy' },
})
export const honour = () => ({ id: newId(), year: 2025, awardedBy: '区人大', awardedOn: YESTERDAY })

/** A deed about whoever is recommended in a dossier made for it. */
const about =
  (end: string, body: (streetId: number, personId: string) => object, who: 'personId' | 'spare' = 'personId'): Maker =>
  async (at, fresh) => {
    const named = await fresh.recommended(at, 'collecting')
    return { url: `${of(named.dossierId)}/${end}`, body: body(at.streetId, named[who]) }
  }

export const requestsOfMerit: Readonly<Record<string, Maker>> = {
  'GET /api/v1/dossiers/:dossierId/candidates': inDossier((at) => `candidates?${street(at)}&limit=100`),
  'GET /api/v1/dossiers/:dossierId/candidates/:personId/evidence': inDossier(
    (at) => `candidates/${at.id('deputy')}/evidence?${street(at)}&of=asked`,
  ),
  'GET /api/v1/dossiers/:dossierId/recommendations': inDossier(() => 'recommendations'),
  'POST /api/v1/dossiers/:dossierId/recommendations': about('recommendations', recommendation, 'spare'),
  'POST /api/v1/recommendations/:recommendationId/take-back': async (at, fresh) => ({
    url: `${v1}/recommendations/${(await fresh.recommended(at, 'collecting')).recommendationId}/take-back`,
    body: { version: 1 },
  }),
  'GET /api/v1/dossiers/:dossierId/choices': inDossier((at) => `choices?${street(at)}`),
  'POST /api/v1/dossiers/:dossierId/choices': about('choices', choice),
  'POST /api/v1/dossiers/:dossierId/judgements': about('judgements', judgement),
  'GET /api/v1/dossiers/:dossierId/merit-sheets': inDossier(() => 'merit-sheets'),
  'POST /api/v1/dossiers/:dossierId/merit-sheets': about('merit-sheets', sheet),
  'GET /api/v1/merit-sheets/:sheetId': (at) => ({ url: `${v1}/merit-sheets/${at.id('sheet')}` }),
  'GET /api/v1/merit-sheets/:sheetId/sheet.docx': (at) => ({ url: `${v1}/merit-sheets/${at.id('sheet')}/sheet.docx` }),
  'GET /api/v1/dossiers/:dossierId/team': inDossier(() => 'team'),
  'POST /api/v1/duty/records/:recordId/honours': async (at, fresh) => ({
    url: `${v1}/duty/records/${await fresh.suggestion(at)}/honours`,
    body: honour(),
  }),
  'POST /api/v1/duty/honours/:honourId/take-back': async (at, fresh) => ({
    url: `${v1}/duty/honours/${(await fresh.honouredSuggestion(at)).honourId}/take-back`,
    body: { version: 1 },
  }),
}
