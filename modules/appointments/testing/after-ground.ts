import type pg from 'pg'
import { type Deputy, DISTRICT, OTHER_STREET, STREET } from '../../../app/stories/testing/spine-ground.ts'
import { newId } from '../../../platform/ids/new-id.ts'

export const MEETING_ON = '2023-05-30'
export const MEETING = '姑苏区第三届人大常委会第十一次会议'

/** A matter of the dossier: who, where, and how the vote went. */
export interface LaidMatter {
  readonly matterId: string
  readonly personId: string
  readonly tenureId: string | null
}

type Put = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>

/** Rows as the owner of the tables puts them. */
export function putting(owner: pg.Pool): Put {
  return async (table, row) => {
    const columns = ['district_id', ...Object.keys(row)]
    const places = columns.map((_, at) => `$${at + 1}`)
    const values = [DISTRICT, ...Object.values(row)]
    await owner.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, values)
  }
}

const AT = '2023-05-30T08:00:00Z'

/** The district's order of steps, in force since 2020. */
export async function layOrder(put: Put, by: string, firstAfterVote: 'oath' | 'letter'): Promise<void> {
  await put('appointments.order_rule', {
    ...{ rule_id: newId(), starts_on: '2020-01-01', papers_days_before: 7, law_test: false, statement_required: false },
    ...{ combined_allowed: false, same_person_first: 'appoint', same_seat_first: 'remove', training_required: true },
    ...{ first_after_vote: firstAfterVote, failures_that_bar: 2, source: '任免办法（测试）' },
    ...{ entered_at: AT, entered_by: by },
  })
}

/** A dossier of people as it stands after the announcement: three appointed, one who failed, one removed. */
export async function layAnnounced(
  put: Put,
  by: string,
  people: { readonly [name in 'chen' | 'ding' | 'wang' | 'zhao' | 'qian']: Deputy },
): Promise<{ readonly dossierId: string; readonly matters: Readonly<Record<keyof typeof people, LaidMatter>> }> {
  const dossierId = newId()
  await put('appointments.dossier', {
    ...{ dossier_id: dossierId, kind: 'people', title: '街道人大工委兼职副主任任命', state: 'announced' },
    ...{ meeting_name: MEETING, meeting_on: MEETING_ON, papers_sent_on: '2023-05-18', all_members: 31, present: 29 },
    ...{ announced_on: MEETING_ON, opened_at: '2023-04-01T02:00:00Z', opened_by: by },
  })
  await put('appointments.dossier_hand', { dossier_id: dossierId, person_id: by, added_at: AT, added_by: by })
  const lay = async (
    position: number,
    person: Deputy,
    said: { streetId: number; seatNo: number; type?: 'appoint' | 'remove'; failed?: boolean },
  ): Promise<LaidMatter> => {
    const type = said.type ?? 'appoint'
    const [matterId, ballotId, tenureId] = [newId(), newId(), newId()]
    const seat = { street_id: said.streetId, seat: 'part_time_deputy_director', seat_no: said.seatNo }
    const tenure = { tenure_id: tenureId, ...seat, person_id: person.personId, full_time: false }
    const removed = type === 'remove'
    if (removed) {
      const ended = { starts_on: '2021-03-01', ends_on: MEETING_ON, end_reason: '工作调动' }
      await put('committees.tenure', { ...tenure, ...ended })
    }
    const votes = said.failed ? { votes_for: 15, against: 9 } : { votes_for: 27, against: 0 }
    await put('appointments.ballot', {
      ...{ ballot_id: ballotId, dossier_id: dossierId, position, method: 'secret_ballot', held_on: MEETING_ON },
      ...{ all_members: 31, present: 29, ...votes, abstained: 2, not_voting: said.failed ? 3 : 0 },
      ...{ counted_by: '监票人吴一、郑二', by_person: by, at: AT },
    })
    await put('appointments.matter', {
      ...{ matter_id: matterId, dossier_id: dossierId, position, type, state: said.failed ? 'failed' : 'passed' },
      ...{ ...seat, person_id: person.personId, ground: removed ? null : 'delegation_deputy', ballot_id: ballotId },
      ...{ mandate_id: removed ? null : person.mandateId, tenure_id: removed ? tenureId : null },
    })
    const begins = !removed && !said.failed
    if (begins) await put('committees.tenure', { ...tenure, starts_on: MEETING_ON, matter_id: matterId })
    return { matterId, personId: person.personId, tenureId: begins || removed ? tenureId : null }
  }
  return {
    dossierId,
    matters: {
      qian: await lay(1, people.qian, { streetId: STREET, seatNo: 1, type: 'remove' }),
      chen: await lay(2, people.chen, { streetId: STREET, seatNo: 1 }),
      wang: await lay(3, people.wang, { streetId: STREET, seatNo: 2 }),
      ding: await lay(4, people.ding, { streetId: OTHER_STREET, seatNo: 1 }),
      zhao: await lay(5, people.zhao, { streetId: OTHER_STREET, seatNo: 2, failed: true }),
    },
  }
}

/** A rule's dossier in a state, with its text; announced where it says so. */
export async function layRule(put: Put, by: string, state: 'drafting' | 'tabled' | 'announced'): Promise<string> {
  const dossierId = newId()
  const met = state === 'drafting' ? {} : { meeting_name: MEETING, meeting_on: MEETING_ON }
  await put('appointments.dossier', {
    ...{ dossier_id: dossierId, kind: 'rule', title: '街道人大工委兼职副主任任免办法（草案）', state, ...met },
    ...(state === 'announced' ? { announced_on: MEETING_ON } : {}),
    rule_text: '第一章　总则\n第一条　为规范任免工作，制定本办法。\n第二条　本办法适用于兼职副主任。',
    ...{ opened_at: '2023-04-01T02:00:00Z', opened_by: by },
  })
  await put('appointments.dossier_hand', { dossier_id: dossierId, person_id: by, added_at: AT, added_by: by })
  return dossierId
}

/** A document of the register, as material for a course. */
export async function layDocument(put: Put): Promise<string> {
  const documentId = newId()
  await put('committees.document', {
    ...{ document_id: documentId, series_id: documentId, title: '江苏省街道人大工委工作条例', level: 'provincial' },
    ...{ issuer: '江苏省人大常委会', kind: 'regulation', in_force_from: '2019-07-01', entered_at: AT },
  })
  return documentId
}
