import { newId } from '../../platform/ids/new-id.ts'
import type { Signed } from './desk-house.ts'

/** What streets and boards do before and around the desk's own journeys, by the routes everybody uses. */

interface Board {
  committees: {
    streetId: number
    places: {
      seat: string
      seatNo: number
      ground: string
      holder: { tenureId: string; personId: string; personName: string; version: number } | null
    }[]
  }[]
}

/** The places of a deputy of the delegation, street by street. */
export async function delegationPlaces(staff: Signed) {
  const { committees } = await staff.get<Board>('/api/v1/committees')
  return committees.flatMap(({ streetId, places }) =>
    places.filter(({ ground }) => ground === 'delegation_deputy').map((place) => ({ streetId, ...place })),
  )
}

/** Leaves the delegations' places vacant from a day on, as a term that has ended does; of one street, or of all. */
export async function endDelegationSeats(staff: Signed, on: string, only?: number): Promise<void> {
  for (const { holder, streetId } of await delegationPlaces(staff)) {
    if (!holder || (only !== undefined && streetId !== only)) continue
    const { tenureId, version } = holder
    const { status } = await staff.send('POST', `/api/v1/tenures/${tenureId}/end`, { version, on, reason: '任期届满' })
    if (status !== 200) throw new Error(`The seat of ${holder.personName} did not end: ${status}`)
  }
}

interface Candidate {
  personId: string
  name: string
  mandateId: string | null
  met: boolean | null
}

/** The first deputy of a delegation who meets every condition; candidates stand by the sound of their names. */
export async function candidateOf(staff: Signed, dossierId: string, streetId: number): Promise<Candidate> {
  const query = `streetId=${streetId}&ground=delegation_deputy&limit=20`
  const { items } = await staff.get<{ items: Candidate[] }>(`/api/v1/dossiers/${dossierId}/candidates?${query}`)
  const one = items.find(({ met }) => met === true)
  if (!one) throw new Error(`Nobody of street ${streetId} meets the conditions`)
  return one
}

/** In every street one deputy is recommended and then chosen by the delegation. */
export async function recommendAndChoose(staff: Signed, dossierId: string) {
  const places = await delegationPlaces(staff)
  const chosen: { streetId: number; personId: string; name: string }[] = []
  for (const { streetId } of places) {
    const { personId, name, mandateId } = await candidateOf(staff, dossierId, streetId)
    const said = { streetId, personId, ground: 'delegation_deputy', mandateId }
    const recommended = await staff.send('POST', `/api/v1/dossiers/${dossierId}/recommendations`, {
      ...{
        ...said,
        id: newId(),
        recommendedBy: '街道党工委',
        recommendedOn: '2026-11-02',
        words: '履职积极，熟悉街道情况',
      },
    })
    const choice = await staff.send('POST', `/api/v1/dossiers/${dossierId}/choices`, {
      ...{ id: newId(), streetId, heldOn: '2026-11-03', members: 30, present: 20, spoilt: 1 },
      ...{ counts: [{ personId, votes: 19 }], chosen: personId },
    })
    if (recommended.status !== 201 || choice.status !== 201)
      throw new Error(`Street ${streetId}: ${JSON.stringify([recommended, choice])}`)
    chosen.push({ streetId, personId, name })
  }
  return chosen
}

/** Takes the dossier straight on by its steps, each on its day. */
export async function moveOn(staff: Signed, dossierId: string, steps: readonly (readonly [string, string, object?])[]) {
  for (const [event, on, said = {}] of steps) {
    const { version } = await staff.get<{ version: number }>(`/api/v1/dossiers/${dossierId}`)
    const moved = await staff.send('POST', `/api/v1/dossiers/${dossierId}/moves`, { event, version, on, ...said })
    if (moved.status !== 200) throw new Error(`${event}: ${JSON.stringify(moved)}`)
  }
}

interface Matters {
  matters: { matterId: string; type: string; version: number }[]
}

/** Whoever is to be appointed, once the district's order of steps asks it of them: passes the law test before the papers are sent, or makes the statement after. */
export async function candidatesDo(staff: Signed, dossierId: string, what: 'test' | 'statement'): Promise<void> {
  const { matters } = await staff.get<Matters>(`/api/v1/dossiers/${dossierId}`)
  const said = { test: { on: '2026-11-05', score: 88, resit: false }, statement: { form: 'written' } }[what]
  for (const { matterId, version } of matters.filter(({ type }) => type === 'appoint')) {
    const done = await staff.send('POST', `/api/v1/matters/${matterId}/${what}`, { version, ...said })
    if (done.status !== 200) throw new Error(`${what} of ${matterId}: ${JSON.stringify(done)}`)
  }
}
