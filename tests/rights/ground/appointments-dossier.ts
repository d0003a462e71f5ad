import { personOf } from '../actors.ts'
import { type At, at, type PlaceName, TODAY, YESTERDAY } from '../places.ts'
import type { Put } from './put.ts'

const moment = `${YESTERDAY}T02:00:00Z`
const MET = '2026-11-12'

/** Who handles the place's dossiers: in the first district the staff who ask. */
export const handOf = (place: At): string => (place.name === 'district' ? place.id('officer') : personOf('staff'))

const TABLED = ['tabled', 'in_session', 'voted', 'announced', 'installed', 'completed', 'registered']
const MEETING = ['in_session', 'voted', 'announced', 'installed', 'completed', 'registered']
const PUBLIC = ['announced', 'installed', 'completed', 'registered']

/** A dossier that stands there, with the days a dossier in this state has. */
export function dossierRow(place: At, dossierId: string, state: string, more: object = {}) {
  const met = MEETING.includes(state)
  return {
    ...{ dossier_id: dossierId, kind: 'people', title: place.word('dossier'), state, opened_at: moment },
    ...{ opened_by: handOf(place), version: 1 },
    meeting_name: TABLED.includes(state) ? '常委会会议' : null,
    meeting_on: TABLED.includes(state) ? MET : null,
    papers_sent_on: TABLED.includes(state) ? '2026-10-20' : null,
    all_members: met ? 31 : null,
    present: met ? 29 : null,
    announced_on: PUBLIC.includes(state) ? MET : null,
    ...more,
  }
}

export function handRow(place: At, dossierId: string, personId = handOf(place)) {
  return { dossier_id: dossierId, person_id: personId, added_at: moment, added_by: handOf(place) }
}

/** Somebody for a place nobody holds, ready for the vote where the dossier is. */
export function matterRow(
  place: At,
  ids: { matterId: string; dossierId: string; personId: string },
  state: string,
  more: object = {},
) {
  return {
    ...{
      matter_id: ids.matterId,
      dossier_id: ids.dossierId,
      position: 1,
      type: 'appoint',
      state,
      street_id: place.streetId,
    },
    ...{
      seat: 'member',
      seat_no: 7,
      person_id: ids.personId,
      ground: 'any',
      reason: place.word('dossier'),
      version: 1,
    },
    ...{ test_on: '2026-10-10', test_score: 90, test_resit: false, statement: 'oral' },
    ...more,
  }
}

/** A dossier that is collected and one that was announced, with a report, ballots, steps and a number; in each district its order of steps. */
export async function layDossiers(put: Put, place: PlaceName): Promise<void> {
  const here = at(place)
  const { districtId, id } = here
  await layOrderRule(put, place)
  const of = (thing: string) => ({ dossierId: id(thing), matterId: id(`${thing} matter`) })
  await put(districtId, 'appointments.dossier', [
    dossierRow(here, id('dossier'), 'collecting'),
    dossierRow(here, id('announced dossier'), 'announced', { title: here.word('ground') }),
  ])
  await put(districtId, 'appointments.dossier_hand', [
    handRow(here, id('dossier')),
    handRow(here, id('announced dossier')),
  ])
  await put(districtId, 'appointments.ballot', [
    {
      ...{
        ballot_id: id('ballot'),
        dossier_id: id('announced dossier'),
        position: 1,
        method: 'secret_ballot',
        combined: false,
      },
      ...{
        held_on: MET,
        all_members: 31,
        present: 29,
        votes_for: 27,
        against: 1,
        abstained: 1,
        not_voting: 0,
        counted_by: '',
      },
      ...{ by_person: handOf(here), at: moment },
    },
  ])
  await put(districtId, 'appointments.matter', [
    matterRow(here, { ...of('dossier'), personId: id('deputy') }, 'proposed', { ballot_id: null }),
    matterRow(here, { ...of('announced dossier'), personId: id('officer') }, 'passed', { ballot_id: id('ballot') }),
  ])
  await layBeside(put, place)
}

async function layBeside(put: Put, place: PlaceName): Promise<void> {
  const here = at(place)
  const { districtId, id } = here
  const by = { by_person: handOf(here), at: moment }
  await put(districtId, 'appointments.report_against', [
    {
      ...{
        report_id: id('report'),
        matter_id: id('dossier matter'),
        received_on: YESTERDAY,
        words: here.word('dossier'),
      },
      ...{ ...by, version: 1 },
    },
  ])
  const step = (thing: string, dossier: string) => ({
    ...{
      step_id: id(thing),
      dossier_id: id(dossier),
      step: 'examine',
      step_on: '2026-10-01',
      words: here.word('dossier'),
      ...by,
    },
  })
  await put(districtId, 'appointments.step', [step('step', 'dossier'), step('old step', 'announced dossier')])
  const number = place === 'street' ? 2 : 1
  if (place !== 'street')
    await put(districtId, 'appointments.number_register', [{ kind: 'announcement', year: 2026, last: 2 }])
  await put(districtId, 'appointments.issued_paper', [
    {
      ...{
        paper_id: id('announcement'),
        dossier_id: id('announced dossier'),
        kind: 'announcement',
        year: 2026,
        number,
        issued_on: MET,
      },
      ...{ addressee: '', signer: '主任', issued_by: handOf(here), issued_at: moment, version: 1 },
    },
  ])
}

async function layOrderRule(put: Put, place: PlaceName): Promise<void> {
  if (place === 'street') return
  const { districtId, id, word } = at(place)
  await put(districtId, 'appointments.order_rule', [
    {
      ...{ rule_id: id('order rule'), starts_on: '2020-01-01', papers_days_before: 7, law_test: true, pass_score: 60 },
      ...{ statement_required: true, combined_allowed: true, same_person_first: 'appoint', same_seat_first: 'remove' },
      ...{
        first_after_vote: 'oath',
        training_required: true,
        failures_that_bar: 2,
        source: word('ground'),
        source_en: '',
      },
      ...{ entered_at: `${TODAY}T00:00:00Z`, entered_by: null },
    },
  ])
}
